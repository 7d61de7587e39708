package org.dateline.speech;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.text.Span;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * On whose word: a source, a cue and what was said.
 *
 * @param id {@code a1}, unique in the reading
 * @param cue the words that show it: "said", "according to"
 * @param content what is attributed, in reading order
 * @param source who said it; null where the text names nobody ("reportedly")
 * @param said the days on which it was said, or null if that is not known
 * @param within id of the attribution that this one stands inside, or null
 * @param rule which rule found it
 */
public record Attribution(
    String id,
    Kind kind,
    Words cue,
    List<Span> content,
    @Nullable Source source,
    @Nullable Said said,
    @Nullable String within,
    String rule) {

  public Attribution {
    content = List.copyOf(content);
  }

  /** Whether the words are the speaker's own. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a source is known. */
  public enum SourceClass {
    NAMED,
    UNNAMED,
    DOCUMENT,
    OUTLET;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Who said it.
   *
   * @param span the words that name the source
   * @param text these words
   * @param actor id of the actor they mean, or null
   * @param sourceClass in JSON: {@code class}
   * @param grounds why the source is not named, in the text's words, or null
   */
  public record Source(
      Span span,
      String text,
      @Nullable String actor,
      SourceClass sourceClass,
      @Nullable String grounds) {}

  /** First and last day of the saying, inclusive. */
  public record Said(LocalDate from, LocalDate to) {}
}
