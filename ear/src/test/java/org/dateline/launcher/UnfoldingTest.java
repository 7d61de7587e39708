package org.dateline.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dateline.launcher.Application.Beans;
import org.dateline.launcher.Application.Connector;
import org.dateline.launcher.Application.Web;
import org.dateline.launcher.Unfolding.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class UnfoldingTest {
  private static final String DESCRIPTOR =
      """
      <application xmlns="https://jakarta.ee/xml/ns/jakartaee" version="10">
        <module><connector> wire.rar </connector></module>
        <module><ejb>desk.jar</ejb></module>
        <module><web><web-uri>hall.war</web-uri><context-root>/hall</context-root></web></module>
        <library-directory>shelf</library-directory>
      </application>
      """;

  private final Path folder;

  UnfoldingTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsTheModulesInTheirOrder() throws Exception {
    Application application = application(DESCRIPTOR);
    assertEquals(
        List.of(new Connector("wire.rar"), new Beans("desk.jar"), new Web("hall.war", "/hall")),
        application.modules());
    assertEquals("shelf", application.libraries());
  }

  @Test
  void readsTheDescriptorThatIsShipped() throws Exception {
    Path shipped = Path.of("src", "main", "application", "META-INF", "application.xml");
    Application application = application(Files.readString(shipped));
    assertEquals(
        List.of(new Connector("artemis.rar"), new Beans("ejb.jar"), new Web("web.war", "/")),
        application.modules());
    assertEquals("lib", application.libraries());
  }

  @Test
  void readsNoDocumentType() {
    String hostile = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>";
    assertThrows(SAXException.class, () -> application(hostile));
  }

  @Test
  void putsBeansAndLibrariesIntoTheWebApplication() throws Exception {
    Path ear =
        ear(
            Map.of(
                "wire.rar", bytes("adapter"),
                "desk.jar", bytes("beans"),
                "shelf/domain.jar", bytes("new"),
                "shelf/notes.txt", bytes("no library"),
                "hall.war",
                    zip(
                        Map.of(
                            "index.html", bytes("hall"),
                            "WEB-INF/lib/own.jar", bytes("own"),
                            "WEB-INF/lib/domain.jar", bytes("old")))));
    List<Deployment> deployments = unfold(ear);
    assertEquals(
        List.of("wire.rar", "hall.war"),
        deployments.stream().map(it -> it.file().getFileName().toString()).toList());
    assertEquals("adapter", Files.readString(deployments.get(0).file()));
    assertEquals(
        Map.of(
            "index.html", "hall",
            "WEB-INF/lib/own.jar", "own",
            "WEB-INF/lib/desk.jar", "beans",
            "WEB-INF/lib/domain.jar", "new"),
        contents(deployments.get(1).file()));
  }

  @Test
  void namesAModuleThatIsNotThere() throws Exception {
    Path ear = ear(Map.of("wire.rar", bytes("adapter")));
    Refusal refusal = assertThrows(Refusal.class, () -> unfold(ear));
    assertTrue(refusal.sentence().contains("hall.war"), refusal.sentence());
  }

  @Test
  void saysSoIfTheFileIsNoEar() throws Exception {
    Path ear = Files.writeString(folder.resolve("bad.ear"), "not a zip");
    assertTrue(assertThrows(Refusal.class, () -> Application.of(ear)).sentence().contains("bad"));
  }

  private List<Deployment> unfold(Path ear) throws IOException {
    Path target = Files.createDirectory(folder.resolve("modules"));
    return new Unfolding(ear, target).unfold(Application.of(ear));
  }

  private Path ear(Map<String, byte[]> modules) throws IOException {
    Map<String, byte[]> all = new TreeMap<>(modules);
    all.put("META-INF/application.xml", bytes(DESCRIPTOR));
    return Files.write(folder.resolve("test.ear"), zip(all));
  }

  private static Application application(String xml) throws Exception {
    return Application.from(new ByteArrayInputStream(bytes(xml)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> contents(Path file) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().filter(it -> !it.isDirectory()).toList()) {
        contents.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
      }
    }
    return contents;
  }
}
