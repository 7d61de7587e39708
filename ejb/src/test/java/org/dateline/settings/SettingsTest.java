package org.dateline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
final class SettingsTest {

  private static final Path TEMPORARY =
      Path.of(System.getProperty("java.io.tmpdir"), "dateline-index");

  @TempDir private Path folder;

  @Test
  void needsNothingButTheModels() {
    assertEquals(
        new Settings(folder, TEMPORARY, 5_242_880, 2, Duration.ofMinutes(2)), settings(Map.of()));
  }

  @Test
  void takesWhatIsGiven() {
    Map<String, String> given =
        Map.of(
            "dateline.document.bytes", " 1000 ",
            "dateline.index", folder.toString(),
            "dateline.readers", "8",
            "dateline.reading.seconds", "30");

    assertEquals(new Settings(folder, folder, 1000, 8, Duration.ofSeconds(30)), settings(given));
  }

  @Test
  void namesTheModelsThatAreNotThere() {
    BadSetting missing =
        assertThrows(BadSetting.class, () -> Settings.from(key -> Optional.empty()));
    BadSetting elsewhere =
        assertThrows(
            BadSetting.class,
            () -> settings(Map.of("dateline.models", folder.resolve("no").toString())));

    assertEquals("dateline.models", missing.key());
    assertEquals("dateline.models", elsewhere.key());
  }

  @ParameterizedTest
  @CsvSource({
    "dateline.readers,0",
    "dateline.readers,257",
    "dateline.readers,-1",
    "dateline.readers,two",
    "dateline.reading.seconds,0",
    "dateline.readers,99999999999999999999",
    "dateline.document.bytes,''",
    "dateline.document.bytes,5MB"
  })
  void namesTheKeyAndTheValueOfABadNumber(String key, String value) {
    BadSetting bad = assertThrows(BadSetting.class, () -> settings(Map.of(key, value)));

    assertEquals(key, bad.key());
    assertTrue(String.valueOf(bad.getMessage()).contains('"' + value + '"'), bad.getMessage());
  }

  private Settings settings(Map<String, String> given) {
    Map<String, String> all = new HashMap<>(Map.of("dateline.models", folder.toString()));
    all.putAll(given);
    return Settings.from(key -> Optional.ofNullable(all.get(key)));
  }
}
