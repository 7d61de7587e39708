package org.dateline.api.exports;

import java.util.List;
import java.util.StringJoiner;

/** How text is kept from being more than text in a spreadsheet. */
public final class Cells {

  /** By what a spreadsheet knows a formula, as OWASP lists it, wide forms included. */
  private static final String FORMULA = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";

  private Cells() {}

  /**
   * Text as a spreadsheet takes it for text: with an apostrophe before it, if it would take it for
   * a formula.
   */
  public static String harmless(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** Several in one cell; where nobody could be named there is nothing between two. */
  static String harmless(List<?> texts) {
    StringJoiner cell = new StringJoiner(Column.BETWEEN);
    for (Object text : texts) {
      cell.add(harmless(String.valueOf(text)));
    }
    return cell.toString();
  }
}
