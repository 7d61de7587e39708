package org.dateline.ledger.row;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.dateline.ledger.index.Facet;

/**
 * By what a version of an event, or a finding, is found; with the day by which lists are sorted, so
 * that one index gives them in their order. Written once.
 */
@Entity
@SuppressWarnings("UnusedVariable") // queries read what no method does
@Table(name = "facet")
@IdClass(FacetKey.class)
public class FacetRow {

  @Id private String item;

  @Id
  @Column(name = "of_version")
  private int version;

  @Id
  @Enumerated(EnumType.STRING)
  private Facet.Kind kind;

  @Id
  @Column(name = "facet")
  private String value;

  @Column(name = "of_day")
  private LocalDate day;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected FacetRow() {}

  private FacetRow(String item, int version, LocalDate day, Facet facet) {
    this.item = item;
    this.version = version;
    this.day = day;
    this.kind = facet.kind();
    this.value = facet.value();
  }

  /**
   * All rows of an event's version, or of a finding.
   *
   * @param version 1 for a finding
   */
  public static List<FacetRow> of(String item, int version, LocalDate day, List<Facet> facets) {
    return facets.stream().map(facet -> new FacetRow(item, version, day, facet)).toList();
  }
}
