package org.dateline.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final Path HOME = Path.of("/opt/dateline");

  @Test
  void holdsWithoutASettingGiven() {
    Settings settings = read(Map.of());
    assertEquals(Path.of("data").toAbsolutePath(), settings.data());
    assertEquals("127.0.0.1", settings.httpHost());
    assertEquals(8080, settings.httpPort());
    assertEquals(61616, settings.jmsPort());
    assertTrue(settings.outside().isEmpty());
    assertEquals(new Settings.Login("dateline", "dateline"), settings.jms());
    assertEquals(HOME.resolve("models"), settings.models());
    assertEquals(Math.min(64, Runtime.getRuntime().availableProcessors()), settings.readers());
    assertEquals(120, settings.readingSeconds());
    assertEquals(5_242_880, settings.documentBytes());
  }

  @Test
  void takesEverySettingFromTheEnvironment() {
    Settings settings =
        read(
            Map.ofEntries(
                Map.entry("DATELINE_DATA", "/var/news"),
                Map.entry("DATELINE_HTTP_HOST", "127.0.0.2"),
                Map.entry("DATELINE_HTTP_PORT", "8081"),
                Map.entry("DATELINE_JMS_PORT", "61617"),
                Map.entry("DATELINE_JMS_URL", "tcp://wire.example:61618"),
                Map.entry("DATELINE_JMS_USER", "desk"),
                Map.entry("DATELINE_JMS_PASSWORD", "tulip"),
                Map.entry("DATELINE_DB_URL", "jdbc:postgresql://127.0.0.1/news"),
                Map.entry("DATELINE_DB_USER", "archive"),
                Map.entry("DATELINE_DB_PASSWORD", "crocus"),
                Map.entry("DATELINE_MODELS", "/var/models"),
                Map.entry("DATELINE_READERS", "7"),
                Map.entry("DATELINE_READING_SECONDS", "30"),
                Map.entry("DATELINE_MAX_DOCUMENT_BYTES", "2048")));
    assertEquals(
        Map.ofEntries(
            Map.entry("dateline.http.host", "127.0.0.2"),
            Map.entry("dateline.http.port", "8081"),
            Map.entry(
                "dateline.jms.connectors",
                "org.apache.activemq.artemis.core.remoting.impl.netty.NettyConnectorFactory"),
            Map.entry("dateline.jms.parameters", "host=wire.example;port=61618"),
            Map.entry("dateline.jms.user", "desk"),
            Map.entry("dateline.jms.password", "tulip"),
            Map.entry("dateline.db.class", "org.postgresql.ds.PGSimpleDataSource"),
            Map.entry(
                "dateline.db.url",
                "jdbc:postgresql://127.0.0.1/news?options=-c%20synchronous_commit=on%20-c%20plan_cache_mode=force_custom_plan"),
            Map.entry("dateline.db.user", "archive"),
            Map.entry("dateline.db.password", "crocus"),
            Map.entry("dateline.models", "/var/models"),
            Map.entry("dateline.index", Path.of("/var/news/index").toString()),
            Map.entry("dateline.readers", "7"),
            Map.entry("dateline.reading.seconds", "30"),
            Map.entry("dateline.document.bytes", "2048")),
        handedOn(settings));
    assertEquals(Path.of("/var/news"), settings.data());
    assertEquals(61617, settings.jmsPort());
  }

  @Test
  void prefersASystemPropertyToTheEnvironment() {
    Properties properties = new Properties();
    properties.setProperty("dateline.http.port", "9001");
    Settings settings = Settings.read(Map.of("DATELINE_HTTP_PORT", "9000"), properties, HOME);
    assertEquals(9001, settings.httpPort());
  }

  @Test
  void takesAnEmptyValueForAbsent() {
    assertTrue(read(Map.of("DATELINE_JMS_URL", " ")).outside().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "DATELINE_HTTP_PORT, 0",
    "DATELINE_HTTP_PORT, 65536",
    "DATELINE_HTTP_PORT, eighty",
    "DATELINE_JMS_PORT, -1",
    "DATELINE_JMS_PORT, 8080",
    "DATELINE_HTTP_HOST, 0.0.0.0",
    "DATELINE_HTTP_HOST, 192.0.2.7",
    "DATELINE_HTTP_HOST, news.example",
    "DATELINE_HTTP_HOST, 999.1.1.1",
    "DATELINE_JMS_URL, http://wire.example:80",
    "DATELINE_DB_URL, jdbc:mysql://db.example/news",
    "DATELINE_READERS, 0",
    "DATELINE_READERS, 65",
    "DATELINE_READERS, 2.5",
    "DATELINE_READING_SECONDS, 0",
    "DATELINE_MAX_DOCUMENT_BYTES, 1023",
    "DATELINE_MAX_DOCUMENT_BYTES, 5M"
  })
  void namesTheKeyAndTheValueThatAreBad(String key, String value) {
    String sentence = refusal(Map.of(key, value));
    assertTrue(sentence.startsWith(key + ": \"" + value + "\" is not "), sentence);
  }

  @Test
  void namesAFolderThatIsNoPath() {
    assertTrue(refusal(Map.of("DATELINE_DATA", "a\0b")).startsWith("DATELINE_DATA: "));
  }

  @Test
  void refusesADataFolderThatWouldChangeTheDatabasesUrl() {
    assertTrue(refusal(Map.of("DATELINE_DATA", "a;INIT=b")).contains("semicolon"));
  }

  @Test
  void saysWhyHttpStaysOnThisMachine() {
    assertTrue(refusal(Map.of("DATELINE_HTTP_HOST", "0.0.0.0")).contains("no roles yet"));
  }

  @Test
  void namesAnUnknownVariable() {
    assertEquals(
        "DATELINE_COLOUR is not a setting of Dateline; see --help.",
        refusal(Map.of("DATELINE_COLOUR", "red")));
  }

  @Test
  void namesAnUnknownProperty() {
    Properties properties = new Properties();
    properties.setProperty("dateline.colour", "red");
    Refusal refusal = assertThrows(Refusal.class, () -> Settings.read(Map.of(), properties, HOME));
    assertTrue(refusal.sentence().startsWith("dateline.colour "));
  }

  @Test
  void leavesTheVariablesOfOthersAlone() {
    assertEquals(8080, read(Map.of("PATH", "/bin", "DATELINES", "many")).httpPort());
  }

  @Test
  void showsNoPassword() {
    Settings settings =
        read(Map.of("DATELINE_JMS_PASSWORD", "tulip", "DATELINE_DB_PASSWORD", "crocus"));
    assertFalse(settings.toString().contains("tulip"));
    assertFalse(settings.toString().contains("crocus"));
  }

  @Test
  void allowsThePortOfAnOutsideBrokerToBeTheOneOfHttp() {
    Settings settings =
        read(Map.of("DATELINE_HTTP_PORT", "61616", "DATELINE_JMS_URL", "tcp://wire.example:61616"));
    assertEquals("tcp://wire.example:61616", settings.broker().toString());
  }

  @Test
  void isDescribedInTheReadmeKeyByKey() throws IOException {
    List<String> inTheReadme =
        Files.readAllLines(Path.of("..", "README.md"), StandardCharsets.UTF_8).stream()
            .filter(line -> line.startsWith("| `DATELINE_"))
            .toList();
    assertEquals(Arrays.stream(Key.values()).map(Key::row).toList(), inTheReadme);
  }

  private static Settings read(Map<String, String> environment) {
    return Settings.read(environment, new Properties(), HOME);
  }

  private static String refusal(Map<String, String> environment) {
    return assertThrows(Refusal.class, () -> read(environment)).sentence();
  }

  private static Map<Object, Object> handedOn(Settings settings) {
    Properties properties = new Properties();
    settings.handOn(properties);
    return Map.copyOf(properties);
  }
}
