package org.dateline.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 24);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "ANKARA, Turkey (AP) — |ANKARA, Turkey|",
        "ANKARA (Reuters) - |ANKARA|",
        "BEIRUT, July 23 (Xinhua) -- |BEIRUT|2025-07-23",
        "LONDON — |LONDON|",
        "LONDON—|LONDON|",
        "date 2025-07-23 Ankara: |Ankara|2025-07-23",
        "Ankara, 23 July 2025 - |Ankara|2025-07-23",
        "KABUL, Afghanistan, Aug. 15, 2021 (AP) – |KABUL, Afghanistan|2021-08-15",
        "Kabul, Afghanistan, Aug. 15, 2021 (AP) – |Kabul, Afghanistan|2021-08-15",
        "PARIS, Dec 31, 2024 (AFP) - |PARIS|2024-12-31",
        "PARIS, Dec 31 (AFP) - |PARIS|2024-12-31",
        "PORT-AU-PRINCE, Haiti — |PORT-AU-PRINCE, Haiti|",
        "RIO DE JANEIRO (AP) _ |RIO DE JANEIRO|",
        "WASHINGTON, D.C. (AP) — |WASHINGTON, D.C.|",
        "ST. PETERSBURG, Russia (AP) — |ST. PETERSBURG, Russia|",
        "KHARTOUM/CAIRO (Reuters) - |KHARTOUM/CAIRO|",
        "N’DJAMENA, Chad (AP) — |N’DJAMENA, Chad|",
        "Berlin (dpa) - |Berlin|",
        "July 23 (Reuters) - ||2025-07-23",
        "(Reuters) - ||",
        "GUATEMALA CITY, 3 JAN 90 (ACAN-EFE) -- [TEXT] |GUATEMALA CITY|1990-01-03",
        "NAIROBI, Kenya, Monday, July 21 — |NAIROBI, Kenya|2025-07-21",
        "DAR ES SALAAM, 2025-07-23 - |DAR ES SALAAM|2025-07-23",
        "SÃO PAULO (AP) — |SÃO PAULO|",
      })
  void readsTheFormsOfTheWires(String dateline, String place, LocalDate date) {
    Text text = Text.received(dateline + "The army left the town on Monday, officials said.");
    assertEquals(
        Optional.of(new Dateline(Span.of(0, dateline.length()), place, date)),
        Datelines.read(text, PUBLISHED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Syria: what next",
        "Monday — the day that the army left — was quiet.",
        "MONDAY — The army left.",
        "BREAKING — The army left.",
        "UPDATE 1: Police arrest forty in the capital",
        "NATO — the alliance founded in 1949 — met on Monday.",
        "THE ARMY - LED BY TWO COLONELS - TOOK THE PALACE ON MONDAY.",
        "The Army (SAF) - which left - was beaten.",
        "Turkey — which has long sought it — agreed.",
        "Ankara has agreed.",
        "POLL: Most want peace",
        "On July 23 - The army left.",
        "A — B",
        "— The army left",
        "",
        "date",
        "date 2025-13-40 Oslo: The army left.",
        "\uD83D\uDE00",
        "In Paris, July 23 was a holiday - Nobody worked.",
        "President Ana Diaz (right) - Her party won.",
        "IT’S OVER: ARMY LEAVES",
      })
  void takesNoOrdinarySentenceForADateline(String opening) {
    assertEquals(Optional.empty(), Datelines.read(Text.received(opening), PUBLISHED));
  }

  @Test
  void readsALeadingDateWithoutAPlace() {
    Text text = Text.received("date 2025-07-23\nThe army left.");
    assertEquals(
        Optional.of(new Dateline(Span.of(0, 16), null, LocalDate.of(2025, 7, 23))),
        Datelines.read(text, null));
  }

  @Test
  void readsADatelineBelowALeadingDate() {
    Text text = Text.received("\uFEFF date 2025-07-23\n\nOSLO (AP) — The army left.".substring(1));
    Dateline dateline = Datelines.read(text, null).orElseThrow();
    assertEquals("OSLO", dateline.place());
    assertEquals(LocalDate.of(2025, 7, 23), dateline.date());
    assertEquals("date 2025-07-23\n\nOSLO (AP) — ", text.at(dateline.span()));
  }

  @Test
  void readsAPlaceBeforeAColonWhereAParagraphFollows() {
    String story =
        "MOMBASA: Police arrested forty dock workers on Monday after a strike over pay turned"
            + " violent.";
    assertEquals("MOMBASA", Datelines.read(Text.received(story), null).orElseThrow().place());
  }

  @Test
  void leavesADayWithoutAYearOpenWhereNothingTellsIt() {
    Dateline dateline =
        Datelines.read(Text.received("OSLO, July 23 (AP) — Rain."), null).orElseThrow();
    assertEquals("OSLO", dateline.place());
    assertEquals(null, dateline.date());
  }

  @Test
  void staysQuickOnALongOpening() {
    assertEquals(Optional.empty(), Datelines.read(Text.received("A B ".repeat(250_000)), null));
    assertEquals(Optional.empty(), Datelines.read(Text.received("A-".repeat(250_000)), null));
    assertEquals(Optional.empty(), Datelines.read(Text.received("A, ".repeat(250_000)), null));
  }
}
