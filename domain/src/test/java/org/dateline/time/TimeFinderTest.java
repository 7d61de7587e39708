package org.dateline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.dateline.parsing.Parser;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.corenlp.LoadedEngine;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {

  /** A Wednesday. */
  private static final LocalDate DAY = LocalDate.of(2025, 7, 23);

  private static final Parser PARSER = LoadedEngine.get().parser();

  private static List<TimeExpression> find(String raw, @Nullable LocalDate day) {
    Text text = Text.received(raw);
    return new TimeFinder().find(PARSER.parse(text), text, day);
  }

  private static List<String> told(String raw, @Nullable LocalDate day) {
    return find(raw, day).stream().map(TimeFinderTest::told).toList();
  }

  private static String told(TimeExpression time) {
    return String.join(" ", time.words().text(), "=", time.value(), time.from() + ".." + time.to());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It happened 999,999 thousand decades ago.",
        "Over the past 999,999 thousand centuries it rained.",
        "In the first quarter of 2024 it fell, and 999,999 thousand years later it rose.",
        "On July 1, 2024 it fell, and 999,999 thousand decades later it rose."
      })
  void staysOnTheCalendarHoweverLongAgo(String raw) {
    assertFalse(find(raw, LocalDate.of(2025, 7, 23)).isEmpty());
  }

  @Test
  void knowsNoDayBehindTheLastYear() {
    assertEquals(
        List.of("next century = FUTURE_REF null..null"),
        told("It will end next century.", LocalDate.of(9999, 12, 31)));
  }

  @ParameterizedTest
  @CsvSource({
    "The quake struck at 0300 GMT., Z",
    "The call began at 3 p.m. EST., -05:00",
    "The call began at 3 p.m. IST.,",
    "The call began at 3 p.m.,"
  })
  void keepsTheZoneWhereItMeansOneOffset(String raw, @Nullable String zone) {
    List<TimeExpression> found = find(raw, LocalDate.of(2025, 7, 23));
    assertEquals(1, found.size());
    assertEquals(zone, found.get(0).zone());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels left on Tuesday.|Tuesday = 2025-07-22 2025-07-22..2025-07-22",
        "Rebels left the town, the army said Wednesday.|Wednesday = 2025-07-23"
            + " 2025-07-23..2025-07-23",
        "The envoy will fly to Oslo on Friday.|Friday = 2025-07-25 2025-07-25..2025-07-25",
        "The truce was extended until Friday.|Friday = 2025-07-25 2025-07-25..2025-07-25",
        "Clashes grew ahead of Sunday's vote.|Sunday = 2025-07-27 2025-07-27..2025-07-27",
        "Clashes broke out last week.|last week = 2025-W29 2025-07-14..2025-07-20",
        "Tensions rose this week.|this week = 2025-W30 2025-07-21..2025-07-27",
        "Talks resume next month.|next month = 2025-08 2025-08-01..2025-08-31",
        "Prices doubled last year.|last year = 2024 2024-01-01..2024-12-31",
        "Jets struck the base in April.|April = 2025-04 2025-04-01..2025-04-30",
        "The city fell in November.|November = 2024-11 2024-11-01..2024-11-30",
        "The court will rule in November.|November = 2025-11 2025-11-01..2025-11-30",
        "A truce was announced on July 19.|July 19 = 2025-07-19 2025-07-19..2025-07-19",
        "A truce was announced on 19 July 2024.|19 July 2024 = 2024-07-19 2024-07-19..2024-07-19",
        "A truce was signed on December 3.|December 3 = 2024-12-03 2024-12-03..2024-12-03",
        "It rained in July 2023.|July 2023 = 2023-07 2023-07-01..2023-07-31",
        "The siege began three weeks ago.|three weeks ago = 2025-W27 2025-06-30..2025-07-06",
        "He fled two days ago.|two days ago = 2025-07-21 2025-07-21..2025-07-21",
        "He fled four years ago.|four years ago = 2021 2021-01-01..2021-12-31",
        "Forty died over the past two weeks.|the past two weeks = P2W 2025-07-09..2025-07-23",
        "He spoke yesterday.|yesterday = 2025-07-22 2025-07-22..2025-07-22",
        "He was tried on 2025-07-19.|2025-07-19 = 2025-07-19 2025-07-19..2025-07-19",
        "The war began in 1990.|1990 = 1990 1990-01-01..1990-12-31",
        "The war raged in the 1990s.|the 1990s = 199 1990-01-01..1999-12-31",
        "The war has raged since 2011.|2011 = 2011 2011-01-01..2011-12-31",
        "She met him earlier this week.|earlier this week = 2025-W30 2025-07-21..2025-07-23",
        "They fought for three months.|three months = P3M null..null",
        "He called at 5:30 p.m. Tuesday.|5:30 p.m. Tuesday = 2025-07-22T17:30"
            + " 2025-07-22..2025-07-22",
        "Shells fell on Tuesday night.|Tuesday night = 2025-07-22TNI 2025-07-22..2025-07-22",
        "Marchers gather every Friday.|every Friday = XXXX-WXX-5 null..null",
        "It sold less in the third quarter of 2024.|the third quarter of 2024 = 2024-Q3"
            + " 2024-07-01..2024-09-30",
        "He fled in early October 2024.|early October 2024 = 2024-10 2024-10-01..2024-10-11",
        "He fled in July last year.|July last year = 2024-07 2024-07-01..2024-07-31",
        "It happened over the weekend.|the weekend = 2025-W29-WE 2025-07-19..2025-07-20",
        "They met on Tuesday, July 22, 2025.|Tuesday, July 22, 2025 = 2025-07-22"
            + " 2025-07-22..2025-07-22",
        "Polls were postponed in the summer of 2021.|the summer of 2021 = 2021-SU"
            + " 2021-06-01..2021-08-31",
        "A 19th-century law was used.|19th-century = 18 1801-01-01..1900-12-31",
        "The temple was built in 480 BC.|480 BC = BC0480 null..null",
        "He died on Christmas Eve.|Christmas Eve = 2024-12-24 2024-12-24..2024-12-24",
      })
  void resolvesAgainstTheDayOfTheDocument(String raw, String expected) {
    assertEquals(List.of(expected), told(raw, DAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels left on Tuesday.|Tuesday = XXXX-WXX-2 null..null",
        "Rebels left in April.|April = XXXX-04 null..null",
        "Rebels left last week.|last week = PAST_REF null..null",
        "Rebels left today.|today = PRESENT_REF null..null",
        "Rebels will leave next year.|next year = FUTURE_REF null..null",
        "Rebels left three days ago.|three days ago = PAST_REF null..null",
        "Rebels left on July 19.|July 19 = XXXX-07-19 null..null",
        "Rebels left on July 19, 2024.|July 19, 2024 = 2024-07-19 2024-07-19..2024-07-19",
      })
  void leavesOpenWhatNoDayTells(String raw, String expected) {
    assertEquals(List.of(expected), told(raw, null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He may march to the sea.",
        "The army killed 2000 soldiers and lost 1500 men.",
        "Flight 1549 carried a 25-year-old man.",
        "The fall of the city shocked many.",
        "Police fired on marchers on Bloody Sunday Street.",
        "Theresa May spoke.",
        "The second half of the match was quiet.",
        "It costs $2000 or 1990 euros.",
      })
  void findsNoTimeWhereNoneIsTold(String raw) {
    assertEquals(List.of(), told(raw, DAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The summit was held on July 14-16.|2025-07-14..2025-07-16",
        "The summit was held from 14 to 16 July.|2025-07-14..2025-07-16",
        "Violence flared between Monday and Thursday.|2025-07-14..2025-07-17",
        "Violence flared from Friday to Monday.|2025-07-18..2025-07-21",
        "Talks were held from March to May 2020.|2020-03-01..2020-05-31",
        "The war of 2003 to 2011 cost billions.|2003-01-01..2011-12-31",
        "The drought of 1990-95 ruined farmers.|1990-01-01..1995-12-31",
      })
  void tellsBothEndsOfAStretchOfTheWhole(String raw, String expected) {
    List<TimeExpression> found = find(raw, DAY);
    assertEquals(
        List.of(expected, expected),
        found.stream()
            .map(TimeExpression::range)
            .map(range -> range == null ? "-" : range.from() + ".." + range.to())
            .toList());
  }

  @Test
  void tellsNoStretchOfTwoTimesThatOnlyFollowEachOther() {
    assertTrue(
        find("They met on Monday and Tuesday.", DAY).stream().allMatch(t -> t.range() == null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels left on Tuesday.|no day of the story",
        "Rebels left last week.|no day of the story",
      })
  void saysWhyATimeHasNoDays(String raw, String expected) {
    assertEquals(expected, find(raw, null).get(0).unresolved());
  }

  @Test
  void saysNothingOfThatWhereThereAreDaysOrNoneAreCalledFor() {
    assertNull(find("Rebels left on Tuesday.", DAY).get(0).unresolved());
    assertNull(find("They fought for three months.", null).get(0).unresolved());
  }

  @Test
  void countsFromWhatWasToldLast() {
    assertEquals(
        List.of(
            "July 14 = 2025-07-14 2025-07-14..2025-07-14",
            "The next day = 2025-07-15 2025-07-15..2025-07-15",
            "two days later = 2025-07-17 2025-07-17..2025-07-17"),
        told(
            "The siege began on July 14. The next day it rained, and two days later he fell.",
            DAY));
  }

  @Test
  void givesAMonthInAHistoryTheYearToldLast() {
    List<String> told =
        told(
            "The king fled on 3 May 1848. In June the port fell. On 9 July 1848 a truce was signed."
                + " It held until March 1849, and on 2 April 1849 he came back. In 1850 he died.",
            DAY);
    assertEquals("June = 1848-06 1848-06-01..1848-06-30", told.get(1));
  }

  @Test
  void keepsAStoryWithABackgroundInItsOwnWeek() {
    List<String> told =
        told(
            "The port was shelled in 1990, 2003, 2006, 2008 and 2011. It was shelled again on"
                + " Tuesday and last week.",
            DAY);
    assertEquals("Tuesday = 2025-07-22 2025-07-22..2025-07-22", told.get(5));
  }

  @Test
  void quotesItsWordsBehindEmojiAndRightToLeftText() {
    String raw = "😀🇹🇷 دمشق e\u0301 — They left “on Tuesday” and on July\u00A019–21.";
    Text text = Text.received(raw);
    List<TimeExpression> found = find(raw, DAY);
    assertEquals(
        List.of("Tuesday", "July\u00A019", "21"),
        found.stream().map(t -> t.words().text()).toList());
    found.forEach(time -> assertEquals(time.words().text(), text.at(time.words().span())));
  }

  @Test
  void readsCapitals() {
    assertEquals(
        List.of("MONDAY = 2025-07-21 2025-07-21..2025-07-21"),
        told("THE REBELS LEFT THE SOUTHERN TOWN ON MONDAY, THE ARMY MAY SAY.", DAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"the ", "early ", "July ", "2 ", "Tuesday ", "the end of ", "1939-"})
  void staysQuickOnHostileText(String unit) {
    Text text = Text.received(unit.repeat(500_000 / unit.length()));
    List<Sentence> sentences = PARSER.parse(text);
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> new TimeFinder().find(sentences, text, DAY));
  }
}
