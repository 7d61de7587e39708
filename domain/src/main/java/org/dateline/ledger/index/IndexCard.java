package org.dateline.ledger.index;

import java.time.LocalDate;
import java.util.List;
import org.dateline.ledger.Digest;
import org.jspecify.annotations.Nullable;

/**
 * By what an event is found and counted, besides what it is and when it happened.
 *
 * @param modality in the contract's spelling, as polarity and certainty are
 * @param background {@code true} where it is told as history, else {@code false}
 * @param confidence from 0 to 1
 * @param goldstein from -10 to 10
 * @param where null where no place is known, or none with coordinates
 * @param reported the day of the document: of publication, or if that is not known of arrival
 */
public record IndexCard(
    String modality,
    String polarity,
    String certainty,
    String background,
    double confidence,
    double goldstein,
    @Nullable Point where,
    LocalDate reported,
    List<Facet> facets) {

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public IndexCard(
      String modality,
      String polarity,
      String certainty,
      String background,
      double confidence,
      double goldstein,
      @Nullable Point where,
      LocalDate reported,
      List<Facet> facets) {
    this.modality = modality;
    this.polarity = polarity;
    this.certainty = certainty;
    this.background = background;
    this.confidence = confidence;
    this.goldstein = goldstein;
    this.where = where;
    this.reported = reported;
    this.facets = List.copyOf(facets);
  }

  /** The same for the same card: 64 hexadecimal digits. */
  public String hash() {
    return new Digest().with(toString()).hex();
  }

  /** A point on the globe, in degrees: WGS 84. */
  public record Point(double latitude, double longitude) {}
}
