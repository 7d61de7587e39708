package org.dateline.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.document.Markings;
import org.dateline.document.Notice;
import org.dateline.document.Notice.Status;
import org.dateline.document.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * What an item's fields ask for and what else they tell. A field goes before what the text says;
 * but a kill, a correction and an embargo hold wherever they stand.
 *
 * @param marks what the text says of itself
 */
record NoticeFields(ItemFields fields, Markings marks) {

  private static final Map<String, Status> STATUSES =
      Map.of(
          "usable", Status.USABLE,
          "withheld", Status.WITHHELD,
          "canceled", Status.CANCELED,
          "cancelled", Status.CANCELED);

  /** So many of the text's notes are kept; the text has them all. */
  private static final int MOST_NOTES = 1000;

  Notice notice() {
    Status status = fields.value("pubStatus").map(NoticeFields::status).orElse(Status.USABLE);
    boolean isKilled = marks.isKill() || fields.notes().stream().anyMatch(Markings::isKill);
    boolean isCorrection =
        marks.isCorrection() || fields.notes().stream().anyMatch(Markings::isCorrection);
    return new Notice(
        status == Status.USABLE && isKilled ? Status.CANCELED : status,
        fields.value("correction").map(it -> isTrue("correction", it)).orElse(isCorrection),
        embargo(),
        instant("expires"));
  }

  Particulars particulars() {
    Set<String> notes = new LinkedHashSet<>(ItemFields.list("notes", fields.notes()));
    marks.notes().stream().limit(MOST_NOTES).forEach(notes::add);
    return new Particulars(
        fields.value("credit").orElse(marks.credit()),
        fields.time("revised"),
        fields.value("urgency").map(NoticeFields::urgency).orElse(null),
        fields.value("genre").orElse(null),
        fields.value("rights").orElse(null),
        fields.value("located").orElse(null),
        ItemFields.list("subjects", fields.subjects()),
        List.copyOf(notes));
  }

  private @Nullable Instant embargo() {
    Instant until = instant("embargoedUntil");
    String embargoed = fields.value("embargoed").orElse("");
    if (until == null && !embargoed.isBlank()) {
      until =
          isFact(embargoed)
              ? isTrue("embargoed", embargoed) ? Notice.NO_END : null
              : instant("embargoed");
    }
    return until == null ? saidInWords() : until;
  }

  /** By the text, or by a note of the latest hour. */
  private @Nullable Instant saidInWords() {
    Instant latest = marks.embargoedUntil();
    OffsetDateTime published = fields.time("published");
    LocalDate day = published == null ? null : published.toLocalDate();
    for (String note : fields.notes()) {
      Instant until = Markings.embargo(note, day);
      latest = latest == null || (until != null && until.isAfter(latest)) ? until : latest;
    }
    return latest;
  }

  private @Nullable Instant instant(String name) {
    OffsetDateTime time = fields.time(name);
    return time == null ? null : time.toInstant();
  }

  private static Status status(String raw) {
    Status status = STATUSES.get(raw.strip().toLowerCase(Locale.ROOT));
    if (status == null) {
      throw ItemFields.invalid(
          "pubStatus", "is \"" + Excerpt.of(raw) + "\"; it must be usable, withheld or canceled");
    }
    return status;
  }

  private static int urgency(String raw) {
    String value = raw.strip();
    if (value.length() != 1 || value.charAt(0) < '1' || value.charAt(0) > '9') {
      throw ItemFields.invalid(
          "urgency", "is \"" + Excerpt.of(raw) + "\"; it must be a number from 1 to 9");
    }
    return value.charAt(0) - '0';
  }

  private static boolean isFact(String raw) {
    String value = raw.strip();
    return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
  }

  private static boolean isTrue(String field, String raw) {
    if (!isFact(raw)) {
      throw ItemFields.invalid(field, "is \"" + Excerpt.of(raw) + "\"; it must be true or false");
    }
    return raw.strip().equalsIgnoreCase("true");
  }
}
