package org.dateline.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The invented wire stories that copies are made of; two pairs of them are on the same event. */
final class Wires {

  static final List<String> ALL =
      List.of("border", "court", "ferry", "ferry-rival", "flood", "flood-update", "summit", "vote");

  private Wires() {}

  static String story(String name) {
    try (InputStream in = Wires.class.getResourceAsStream(name + ".txt")) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Sketch sketch(String name) {
    return Edit.NONE.sketch(name);
  }
}
