package org.dateline.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dateline.launcher.Application.Beans;
import org.dateline.launcher.Application.Connector;
import org.dateline.launcher.Application.Module;
import org.dateline.launcher.Application.Web;

/**
 * An EAR as Payara Micro can take it, which deploys adapters and web applications but no EAR: each
 * adapter as it is, and each web application with the enterprise beans and the libraries of the EAR
 * among its own.
 */
final class Unfolding {
  /** One thing to deploy: a resource adapter, or a web application under its path. */
  record Deployment(Module module, Path file) {}

  private final Path ear;
  private final Path folder;

  /**
   * Prepares to unfold.
   *
   * @param folder an empty folder that may be written
   */
  Unfolding(Path ear, Path folder) {
    this.ear = ear;
    this.folder = folder;
  }

  /** What is to be deployed, in its order. */
  List<Deployment> unfold(Application application) throws IOException {
    List<Deployment> deployments = new ArrayList<>();
    try (ZipFile zip = new ZipFile(ear.toFile())) {
      for (Module module : application.modules()) {
        if (module instanceof Connector) {
          deployments.add(new Deployment(module, copy(zip, module.file())));
        } else if (module instanceof Web) {
          Path war = copy(zip, module.file());
          fill(war, zip, inner(zip, application));
          deployments.add(new Deployment(module, war));
        }
      }
    }
    return deployments;
  }

  /** The archives that every web application is to have among its libraries. */
  private static List<String> inner(ZipFile zip, Application application) {
    List<String> names = new ArrayList<>();
    for (Module module : application.modules()) {
      if (module instanceof Beans) {
        names.add(module.file());
      }
    }
    zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(application.libraries() + "/") && name.endsWith(".jar"))
        .sorted()
        .forEach(names::add);
    return names;
  }

  private Path copy(ZipFile zip, String name) throws IOException {
    Path file = folder.resolve(last(name));
    try (InputStream in = entry(zip, name)) {
      Files.copy(in, file);
    }
    return file;
  }

  private static void fill(Path war, ZipFile zip, List<String> names) throws IOException {
    // Stored, not compressed: they are jars, and this is read once.
    Map<String, String> stored = Map.of("compressionMethod", "STORED");
    try (FileSystem inside = FileSystems.newFileSystem(URI.create("jar:" + war.toUri()), stored)) {
      Path libraries = Files.createDirectories(inside.getPath("WEB-INF", "lib"));
      for (String name : names) {
        Path library = libraries.resolve(last(name));
        Files.deleteIfExists(library);
        try (InputStream in = entry(zip, name)) {
          Files.copy(in, library);
        }
      }
    }
  }

  private static InputStream entry(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new Refusal(zip.getName() + " names " + name + ", but does not hold it.");
    }
    return zip.getInputStream(entry);
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
