package org.dateline.lexicon;

/**
 * A word that is nothing but an institution of a state: "the Kremlin", "Foggy Bottom".
 *
 * @param institution "gov" or whatever else the state has: "mfa", "parl"
 * @param row where it is written, for whoever finds it wrong
 */
public record Metonym(Country country, String words, String institution, Row row) {

  /** Reads "Downing Street" or "Foggy Bottom=mfa". */
  static Metonym parse(Row row, Country country, String written) {
    int equals = written.indexOf('=');
    return equals < 0
        ? new Metonym(country, written, "gov", row)
        : new Metonym(country, written.substring(0, equals), written.substring(equals + 1), row);
  }
}
