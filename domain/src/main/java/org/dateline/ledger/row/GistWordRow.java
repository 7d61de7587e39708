package org.dateline.ledger.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of the words by which the other documents of a story are found, in the days around it. */
@Entity
@Table(name = "gist_word")
@IdClass(GistWordRow.Key.class)
public class GistWordRow {

  @Id private String word;
  @Id private LocalDate reported;
  @Id private String document;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected GistWordRow() {}

  public GistWordRow(String word, LocalDate reported, String document) {
    this.word = word;
    this.reported = reported;
    this.document = document;
  }

  /** The word, the day and whose it is. */
  public static class Key implements Serializable {

    @Serial private static final long serialVersionUID = 1L;

    private String word;
    private LocalDate reported;
    private String document;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Key() {}

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that
          && word.equals(that.word)
          && reported.equals(that.reported)
          && document.equals(that.document);
    }

    @Override
    public int hashCode() {
      return Objects.hash(word, reported, document);
    }
  }
}
