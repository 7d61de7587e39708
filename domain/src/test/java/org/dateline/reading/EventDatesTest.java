package org.dateline.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.event.EventDate;
import org.dateline.event.EventType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When events happened, in stories that were filed on Wednesday, 23 July 2025. */
class EventDatesTest {

  private static final String FILED = "date 2025-07-23\n\n";

  private static String last(String text, EventType type) {
    Story story = Story.read(FILED + text);
    List<org.dateline.event.Event> events = story.all(event -> event.type() == type);
    if (events.isEmpty()) {
      return "no " + type + " in " + story;
    }
    EventDate date = events.get(events.size() - 1).date();
    return date == null
        ? "none"
        : date.from() + ".." + date.to() + " " + date.precision() + " " + date.basis();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASSAULT|Israeli jets bombed Damascus on Monday.|2025-07-21..2025-07-21 day stated",
        "ASSAULT|Israeli jets bombed Damascus.|2025-07-23..2025-07-23 day dateline",
        "AGREE|Turkish officials will meet Syrian officials next week.|2025-07-28..2025-08-03 week"
            + " stated",
        "ASSAULT|Israeli jets bombed Damascus last week, Syria said on Monday."
            + "|2025-07-14..2025-07-20 week stated",
        "ASSAULT|Israeli jets have bombed Damascus since Sunday.|2025-07-20..2025-07-23 range"
            + " stated",
        "ASSAULT|Israeli jets bombed Damascus from July 14 to 16.|2025-07-14..2025-07-16 range"
            + " stated",
        "ASSAULT|Israeli jets have killed 300 Syrian soldiers over the past two weeks."
            + "|2025-07-09..2025-07-23 range stated",
        "ASSAULT|Israeli jets bombed Damascus for three days.|2025-07-23..2025-07-23 day dateline",
      })
  void takesTheTimeOfItsOwnClause(EventType type, String text, String expected) {
    assertEquals(expected, last(text, type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASSAULT|Israeli jets bombed Damascus on Monday. The strike killed six Syrian soldiers."
            + "|2025-07-21..2025-07-21 day stated",
        "ASSAULT|The Israeli army bombed Damascus on Monday. Hours later the Syrian army shelled"
            + " Israel.|2025-07-21..2025-07-21 day stated",
        "ASSAULT|The Israeli army bombed Damascus last week. The strike killed six of the Syrian"
            + " soldiers.|2025-07-14..2025-07-20 week stated",
      })
  void takesTheDayToldBeforeWhereTheSentencePlainlyGoesOn(
      EventType type, String text, String expected) {
    assertEquals(expected, last(text, type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASSAULT|Israeli jets bombed Damascus on Monday. Syrian soldiers shelled Israel."
            + "|2025-07-23..2025-07-23 day dateline",
        "ASSAULT|Israeli jets bombed Damascus on Monday. The strike in Homs killed six Syrian"
            + " soldiers.|2025-07-23..2025-07-23 day dateline",
      })
  void keepsTheStorysDayWhereItMayBeAnotherHappening(EventType type, String text, String expected) {
    assertEquals(expected, last(text, type));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACCUSE|Turkey condemned Monday's attack.|2025-07-23..2025-07-23 day dateline",
        "ACCUSE|Turkey on Tuesday condemned Monday's attack.|2025-07-22..2025-07-22 day stated",
        "ASSAULT|The worst Israeli attack since 2011 killed 40 Syrian soldiers."
            + "|2025-07-23..2025-07-23 day dateline",
      })
  void leavesADayToTheHappeningThatItBelongsTo(EventType type, String text, String expected) {
    assertEquals(expected, last(text, type));
  }
}
