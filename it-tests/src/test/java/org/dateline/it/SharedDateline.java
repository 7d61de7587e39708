package org.dateline.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands one running Dateline to all tests that do no harm to it; it stops after the last of them.
 */
final class SharedDateline implements ParameterResolver {

  private static final Namespace STORE = Namespace.create(SharedDateline.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == LaunchedDateline.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(STORE)
        .computeIfAbsent(LaunchedDateline.class, key -> start(), LaunchedDateline.class);
  }

  private static LaunchedDateline start() {
    try {
      Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "data");
      return LaunchedDateline.ready(data, Map.of());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
