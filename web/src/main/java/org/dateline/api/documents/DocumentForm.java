package org.dateline.api.documents;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.dateline.api.Api;
import org.dateline.api.search.Match;
import org.dateline.api.search.Match.Passage;
import org.dateline.document.Notice;
import org.dateline.document.Particulars;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.FiledDocument;
import org.dateline.ledger.FiledDocument.Content;
import org.dateline.ledger.FiledDocument.Counts;
import org.dateline.ledger.SubmissionState;
import org.dateline.search.WordQuery;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is answered: the document form and what Dateline adds. Of one that is withheld,
 * only that it is.
 *
 * @param expires when it is shown no longer, or null
 * @param copyOf id of the document of which it is a copy, or null
 * @param likeness of the two, from 0 to 1, or null
 * @param story id of the story that it belongs to, or null
 * @param reading path of its reading, or null where there is none to be shown
 * @param match where the words stand that were looked for; absent where none were
 */
public record DocumentForm(
    String id,
    String uri,
    @Nullable String revision,
    @Nullable String headline,
    @Nullable String byline,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    @Nullable String language,
    @Nullable String text,
    @JsonUnwrapped Particulars particulars,
    boolean correction,
    @Nullable Instant expires,
    @Nullable Instant received,
    SubmissionState state,
    @Nullable String story,
    @Nullable String copyOf,
    @Nullable Double likeness,
    int revisions,
    @Nullable String reading,
    Counts counts,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ObjectNode match) {

  private static final Counts NOTHING = new Counts(0, 0, 0);

  /**
   * As a list has it.
   *
   * @param words that were looked for, or null
   */
  public DocumentForm listed(@Nullable WordQuery words) {
    return new DocumentForm(
        id,
        uri,
        revision,
        headline,
        byline,
        publisher,
        published,
        url,
        language,
        null,
        particulars,
        correction,
        expires,
        received,
        state,
        story,
        copyOf,
        likeness,
        revisions,
        reading,
        counts,
        words == null || text == null ? null : match(words, Text.received(text).chars()));
  }

  private ObjectNode match(WordQuery words, String text) {
    ObjectNode match = Match.of(words, List.of(new Passage(0, text)));
    if (headline != null) {
      match.set("headline", Match.headline(words, headline));
    }
    return match;
  }

  public static DocumentForm from(FiledDocument filed) {
    return filed.content() == null ? withheld(filed) : shown(filed, filed.content());
  }

  private static DocumentForm shown(FiledDocument filed, Content content) {
    Notice notice = content.notice();
    return new DocumentForm(
        filed.id(),
        filed.uri(),
        content.revision(),
        content.headline(),
        content.byline(),
        content.publisher(),
        content.published(),
        content.url(),
        content.language(),
        content.text(),
        particulars(content.particulars()),
        notice.isCorrection(),
        notice.expires(),
        content.received(),
        filed.state(),
        filed.story(),
        content.copy() == null ? null : content.copy().document(),
        content.copy() == null ? null : content.copy().likeness(),
        filed.revisions(),
        Api.ROOT + "/documents/" + filed.id() + "/reading",
        content.counts(),
        null);
  }

  private static DocumentForm withheld(FiledDocument filed) {
    return new DocumentForm(
        filed.id(),
        filed.uri(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Particulars.NONE,
        false,
        null,
        null,
        filed.state(),
        null,
        null,
        null,
        filed.revisions(),
        null,
        NOTHING,
        null);
  }

  private static Particulars particulars(String json) {
    try {
      return ReadingJson.mapper().readValue(json, Particulars.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("particulars stored broken", e);
    }
  }
}
