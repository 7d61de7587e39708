package org.dateline.archive.words;

/**
 * A condition in SQL within JPQL, which takes SQL as an operand only, so it is compared with one.
 * For what JPQL cannot say, and for what makes the mapper write parameters into H2's statements
 * instead of binding them: a query within {@code exists}, and arithmetic.
 */
public final class SqlCondition {

  private SqlCondition() {}

  /**
   * The condition.
   *
   * @param sql never null for any row, without quotes; a question mark for each operand. A path may
   *     come out as a column without its table's name, so no table within may have one called alike
   * @param operands paths, parameters or numbers as JPQL writes them
   */
  public static String of(String sql, String... operands) {
    return "(SQL('(" + sql + ") and 1', " + String.join(", ", operands) + ") = 1)";
  }
}
