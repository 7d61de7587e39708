package org.dateline.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folder that Dateline was unpacked into, and what lies in it.
 *
 * @param jar the launcher's own jar
 */
record Home(Path jar) {

  /**
   * The folder that this class was loaded from.
   *
   * @throws Refusal if the distribution is not complete
   */
  static Home here() {
    try {
      Home home =
          new Home(Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
      for (Path part : List.of(home.ear(), home.logging(), home.folder().resolve("broker"))) {
        if (!Files.exists(part)) {
          throw new Refusal("The distribution is not complete: " + part + " is missing.");
        }
      }
      return home;
    } catch (URISyntaxException never) {
      throw new IllegalStateException(never);
    }
  }

  Path folder() {
    Path folder = jar.toAbsolutePath().getParent();
    return folder == null ? Path.of("") : folder;
  }

  Path ear() {
    return folder().resolve("dateline.ear");
  }

  Path logging() {
    return folder().resolve("logging.properties");
  }

  /** Everything that the broker's class loader has: its jars, and our own. */
  List<Path> brokerClasses() {
    List<Path> classes = new ArrayList<>(BrokerLoader.jars(folder().resolve("broker")));
    classes.add(jar);
    return classes;
  }
}
