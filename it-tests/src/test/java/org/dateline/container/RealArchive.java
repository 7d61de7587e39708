package org.dateline.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The modules of the EAR that is shipped, laid out as the launcher lays them out: the WAR with the
 * beans and the libraries inside, the adapter beside it.
 */
final class RealArchive {

  private final Path folder;

  RealArchive(Path folder) {
    this.folder = folder;
  }

  /** Unpacks {@code dateline.ear} into a folder. */
  static RealArchive unpacked(Path ear, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(ear.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        Path target = folder.resolve(entry.getName()).normalize();
        if (!entry.isDirectory() && target.startsWith(folder)) {
          Files.createDirectories(target.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
    return new RealArchive(folder);
  }

  Path adapter() {
    return folder.resolve("artemis.rar");
  }

  WebArchive war() throws IOException {
    List<Path> libraries = new ArrayList<>(List.of(folder.resolve("ejb.jar")));
    try (var lib = Files.list(folder.resolve("lib"))) {
      lib.sorted().forEach(libraries::add);
    }
    WebArchive war =
        ShrinkWrap.createFromZipFile(WebArchive.class, folder.resolve("web.war").toFile());
    libraries.forEach(jar -> war.addAsLibrary(jar.toFile()));
    return war;
  }
}
