package org.dateline.wire;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.document.Document;
import org.dateline.document.Revision;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an item besides its text, as its sender wrote it, by the contract's names; other
 * names are let go. A blank value says nothing.
 */
record ItemFields(Map<String, String> values) {

  /** The fields of the document form that may come on a message, and how long each may be. */
  static final Map<String, Integer> LONGEST =
      Map.of(
          "uri", 2000,
          "revision", 64,
          "headline", 2000,
          "byline", 1000,
          "publisher", 1000,
          "published", 64,
          "url", 2000,
          "language", 64);

  ItemFields {
    Map<String, String> known = new HashMap<>(values);
    known.keySet().retainAll(LONGEST.keySet());
    values = Map.copyOf(known);
  }

  /** These fields where the others say nothing; where both speak, the others are right. */
  ItemFields before(Map<String, String> others) {
    Map<String, String> both = new HashMap<>(values);
    others.forEach(
        (name, value) -> {
          if (!value.isBlank()) {
            both.put(name, value);
          }
        });
    return new ItemFields(both);
  }

  /**
   * The document.
   *
   * @throws UnreadableDispatch if a field has no legal value; names the field
   */
  Document document(Text text) {
    OffsetDateTime published = value("published").map(Published::parse).orElse(null);
    return new Document(
        value("uri").map(ItemFields::uri).orElseGet(() -> ContentUri.of(values, text)),
        value("revision").map(ItemFields::revision).orElse(null),
        value("headline").orElse(null),
        value("byline").orElse(null),
        value("publisher").orElse(null),
        published,
        value("url").orElse(null),
        value("language").map(ItemFields::language).orElse(null),
        text);
  }

  /** The value, mended as a text is, so that every database keeps it alike. */
  private Optional<String> value(String name) {
    String raw = values.get(name);
    if (raw == null || raw.isBlank()) {
      return Optional.empty();
    }
    int longest = LONGEST.getOrDefault(name, 0);
    if (raw.length() > longest) {
      throw invalid(name, "has " + raw.length() + " characters; at most " + longest + " are kept");
    }
    return Optional.of(name.equals("uri") ? raw : Text.received(raw).chars());
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
