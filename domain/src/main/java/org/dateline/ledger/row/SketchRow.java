package org.dateline.ledger.row;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The sketch of a document in the revision that holds: by what copies of it are known. */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "sketch")
public class SketchRow {

  @Id private String document;
  private String sketch;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected SketchRow() {}

  /**
   * @param sketch its bytes in Base64
   */
  public SketchRow(String document, String sketch) {
    this.document = document;
    this.sketch = sketch;
  }
}
