package org.dateline.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;
import org.dateline.archive.words.Wording;
import org.dateline.archive.words.Wording.Kind;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.Filing;
import org.jspecify.annotations.Nullable;

/** The words by which things are found, from what is stored of them. */
final class Wordings {

  private static final String BREAK = "\n";

  private Wordings() {}

  static Wording document(Filing filing, int ordinal) {
    return document(
        filing.id(), ordinal, filing.document().headline(), filing.document().text().chars());
  }

  /** By its headline and its text. */
  static Wording document(String id, int ordinal, @Nullable String headline, String text) {
    return new Wording(
        Kind.DOCUMENT, id, ordinal, headline == null ? text : headline + BREAK + text);
  }

  /**
   * By the sentences that tell it.
   *
   * @param json as it is stored
   */
  static Wording event(String id, int version, String json) {
    StringJoiner text = new StringJoiner(BREAK);
    for (JsonNode quote : ReadingJson.tree(json).path("evidence")) {
      text.add(quote.path("text").asText());
    }
    return new Wording(Kind.EVENT, id, version, text.toString());
  }

  /**
   * An attribution, by the words that it quotes; nobody looks for other findings by words.
   *
   * @param json as it is stored
   */
  static Wording saying(String id, String json) {
    return new Wording(Kind.FINDING, id, 1, ReadingJson.tree(json).path("text").asText());
  }
}
