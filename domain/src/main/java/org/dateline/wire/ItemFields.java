package org.dateline.wire;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.document.Document;
import org.dateline.document.Markings;
import org.dateline.document.Notice;
import org.dateline.document.Revision;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an item besides its text, as its sender wrote it, by the contract's names; other
 * names are let go. A blank value says nothing.
 *
 * @param ownId what its sender calls it where that is no URI, or null
 * @param subjects its subject codes
 * @param notes its editors' notes
 */
record ItemFields(
    Map<String, String> values, @Nullable String ownId, List<String> subjects, List<String> notes) {

  /** The fields of the document form, and how long each may be. */
  static final Map<String, Integer> LONGEST =
      Map.ofEntries(
          Map.entry("uri", 2000),
          Map.entry("revision", 64),
          Map.entry("headline", 2000),
          Map.entry("byline", 1000),
          Map.entry("publisher", 1000),
          Map.entry("published", 64),
          Map.entry("url", 2000),
          Map.entry("language", 64),
          Map.entry("credit", 1000),
          Map.entry("revised", 64),
          Map.entry("urgency", 64),
          Map.entry("genre", 1000),
          Map.entry("rights", 20_000),
          Map.entry("located", 1000),
          Map.entry("pubStatus", 64),
          Map.entry("correction", 64),
          Map.entry("embargoed", 64),
          Map.entry("embargoedUntil", 64),
          Map.entry("expires", 64));

  private static final Set<String> ENVELOPE =
      Set.of("uri", "revision", "headline", "byline", "publisher", "published", "url", "language");

  static final int MOST_IN_LIST = 1000;
  private static final int LONGEST_IN_LIST = 20_000;

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  ItemFields(
      Map<String, String> values,
      @Nullable String ownId,
      List<String> subjects,
      List<String> notes) {
    Map<String, String> known = new HashMap<>(values);
    known.keySet().retainAll(LONGEST.keySet());
    this.values = Map.copyOf(known);
    this.ownId = ownId;
    this.subjects = List.copyOf(subjects);
    this.notes = List.copyOf(notes);
  }

  /** What a message says of the item it carries: the contract's properties and no others. */
  static ItemFields envelope(Map<String, String> properties) {
    Map<String, String> known = new HashMap<>(properties);
    known.keySet().retainAll(ENVELOPE);
    return new ItemFields(known, null, List.of(), List.of());
  }

  /** These fields where the others say nothing; where both speak, the others are right. */
  ItemFields before(ItemFields others) {
    Map<String, String> both = new HashMap<>(values);
    others.values.forEach(
        (name, value) -> {
          if (!value.isBlank()) {
            both.put(name, value);
          }
        });
    return new ItemFields(
        both,
        others.ownId == null ? ownId : others.ownId,
        others.subjects.isEmpty() ? subjects : others.subjects,
        others.notes.isEmpty() ? notes : others.notes);
  }

  ItemFields without(String name) {
    Map<String, String> rest = new HashMap<>(values);
    rest.remove(name);
    return new ItemFields(rest, ownId, subjects, notes);
  }

  /**
   * The document. What the text says of itself by its slug lines and notes fills what no field
   * says.
   *
   * @param words the story's text as the body has it, or null
   * @throws UnreadableDispatch if a field has no legal value, or if there are no words and the item
   *     is no kill; names the field
   */
  Document document(@Nullable String words) {
    Text text = Text.received(words == null ? "" : words);
    OffsetDateTime published = time("published");
    Markings marks = Markings.of(text, published == null ? null : published.toLocalDate());
    NoticeFields asked = new NoticeFields(this, marks);
    Notice notice = asked.notice();
    if (text.chars().isBlank() && !notice.isKill()) {
      throw invalid("text", words == null ? "is missing" : "has no words");
    }
    return new Document(
        uri(text),
        value("revision").map(ItemFields::revision).orElse(null),
        value("headline").orElse(marks.headline()),
        value("byline").orElse(marks.byline()),
        value("publisher").orElse(null),
        published,
        value("url").orElse(null),
        value("language").map(ItemFields::language).orElse(null),
        text,
        marks.asides(),
        asked.particulars(),
        notice);
  }

  private String uri(Text text) {
    String given = value("uri").orElse(null);
    if (given == null && ownId != null) {
      given = OwnId.uri(within("uri", ownId), value("publisher").orElse(null));
    }
    return given == null ? ContentUri.of(this, text) : uri(given);
  }

  /** The value, mended as a text is, so that every database keeps it alike. */
  Optional<String> value(String name) {
    String raw = values.get(name);
    if (raw == null || raw.isBlank()) {
      return Optional.empty();
    }
    within(name, raw);
    return Optional.of(name.equals("uri") ? raw : Text.received(raw).chars());
  }

  private static String within(String name, String raw) {
    int longest = LONGEST.getOrDefault(name, 0);
    if (raw.length() > longest) {
      throw invalid(name, "has " + raw.length() + " characters; at most " + longest + " are kept");
    }
    return raw;
  }

  @Nullable OffsetDateTime time(String name) {
    return value(name).map(raw -> WireTime.parse(name, raw)).orElse(null);
  }

  /** A list's values, mended as a text is. */
  static List<String> list(String name, List<String> raw) {
    if (raw.size() > MOST_IN_LIST) {
      throw invalid(name, "has " + raw.size() + " values; at most " + MOST_IN_LIST + " are kept");
    }
    List<String> mended = new ArrayList<>();
    for (String value : raw) {
      if (value.length() > LONGEST_IN_LIST) {
        throw invalid(name, "holds a value of " + value.length() + " characters");
      }
      mended.add(Text.received(value).chars());
    }
    return mended;
  }

  /** An id is taken as it is or not at all: a mended one would name another item. */
  private static String uri(String raw) {
    boolean isClean =
        raw.codePoints()
            .noneMatch(
                c ->
                    Character.isISOControl(c)
                        || Character.isWhitespace(c)
                        || Character.getType(c) == Character.SURROGATE);
    if (!isClean) {
      throw invalid("uri", "holds a space, a control character or half a character");
    }
    return raw;
  }

  private static Revision revision(String raw) {
    try {
      return Revision.parse(raw);
    } catch (IllegalArgumentException e) {
      throw invalid(
          "revision",
          "is \"" + Excerpt.of(raw) + "\"; it must be a whole number or an ISO 8601 time");
    }
  }

  private static String language(String raw) {
    try {
      return new Locale.Builder()
          .setLanguageTag(raw.strip().replace('_', '-'))
          .build()
          .toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw invalid(
          "language", "is \"" + Excerpt.of(raw) + "\"; it must be a BCP 47 tag such as en-GB");
    }
  }

  static UnreadableDispatch invalid(@Nullable String field, String whatIsWrong) {
    return new UnreadableDispatch(
        UnreadableDispatch.Cause.INVALID,
        field,
        (field == null ? "The body" : "The field " + field) + " " + whatIsWrong + ".");
  }
}
