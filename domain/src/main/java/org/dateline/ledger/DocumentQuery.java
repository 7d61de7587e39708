package org.dateline.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dateline.search.WordQuery;
import org.jspecify.annotations.Nullable;

/**
 * A question about documents, as they stand now.
 *
 * @param states stored, or withheld: those that their senders have taken back; or both
 * @param publishers any of them; empty asks nothing
 * @param languages any of them; empty asks nothing
 * @param stories any of them; empty asks nothing
 * @param from first day, inclusive, or null
 * @param until last day, inclusive, or null
 * @param words that are looked for in headline and text, or null
 * @param others what is left out
 * @param limit how many at most, 1 to 500
 * @param after where the page before this one ended, or null for the first
 */
public record DocumentQuery(
    Set<SubmissionState> states,
    List<String> publishers,
    List<String> languages,
    List<String> stories,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable WordQuery words,
    Others others,
    Order order,
    int limit,
    @Nullable Position after) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public DocumentQuery(
      Set<SubmissionState> states,
      List<String> publishers,
      List<String> languages,
      List<String> stories,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable WordQuery words,
      Others others,
      Order order,
      int limit,
      @Nullable Position after) {
    this.states = Set.copyOf(states);
    this.publishers = List.copyOf(publishers);
    this.languages = List.copyOf(languages);
    this.stories = List.copyOf(stories);
    this.from = from;
    this.until = until;
    this.words = words;
    this.others = others;
    this.order = order;
    this.limit = limit;
    this.after = after;
  }

  /** The same question from a place on. */
  public DocumentQuery on(@Nullable Position place, int rows) {
    return new DocumentQuery(
        states, publishers, languages, stories, from, until, words, others, order, rows, place);
  }

  /**
   * What is left out.
   *
   * @param publishers whose documents are; empty leaves nothing out
   * @param languages in which they are; empty leaves nothing out
   * @param stories whose documents are; empty leaves nothing out
   * @param words those that answer to them; null leaves nothing out
   */
  public record Others(
      List<String> publishers,
      List<String> languages,
      List<String> stories,
      @Nullable WordQuery words) {

    /** Leaves nothing out. */
    public static final Others NONE = new Others(List.of(), List.of(), List.of(), null);

    public Others(
        List<String> publishers,
        List<String> languages,
        List<String> stories,
        @Nullable WordQuery words) {
      this.publishers = List.copyOf(publishers);
      this.languages = List.copyOf(languages);
      this.stories = List.copyOf(stories);
      this.words = words;
    }
  }

  /** What comes first. */
  public enum Order {
    /** The newest, by the day of publication, or of arrival where that is not known. */
    PUBLISHED,
    /** What answers the words best that are looked for; only with words. */
    RELEVANCE
  }

  /**
   * A row of the answer, by which the next page is found.
   *
   * @param score how well it answers the words that are looked for; 0 where none are
   */
  public record Position(LocalDate day, String id, double score) {

    /** Of a row in the order of scores, in which nothing else counts. */
    public static Position scored(double score, String id) {
      return new Position(LocalDate.EPOCH, id, score);
    }
  }

  /**
   * One page of documents.
   *
   * @param next where the next page starts after, or null if this is the last
   */
  public record Page(List<FiledDocument> items, @Nullable Position next) {

    // Written out: Java 17 forgets in the class file what may be null in a compact one.
    public Page(List<FiledDocument> items, @Nullable Position next) {
      this.items = List.copyOf(items);
      this.next = next;
    }
  }
}
