package org.dateline.ledger.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The gist of a document in the revision that holds: by what those of its story are known. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "gist")
public class GistRow {

  @Id private String document;
  private String story;
  private LocalDate reported;
  private String gist;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected GistRow() {}

  /**
   * @param gist as text
   */
  public GistRow(String document, String story, LocalDate reported, String gist) {
    this.document = document;
    this.story = story;
    this.reported = reported;
    this.gist = gist;
  }

  /** A revision tells of the same in other words, or on another day. */
  public void tell(LocalDate day, String words) {
    reported = day;
    gist = words;
  }

  public String gist() {
    return gist;
  }
}
