package org.dateline.it.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Questions to the ledger's tables. */
interface Rows {

  /** Takes one row. */
  void take(ResultSet row) throws SQLException;

  /** Hands over every row of a question. */
  static void each(Connection ledger, String question, Rows taker) throws SQLException {
    try (Statement statement = ledger.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        taker.take(rows);
      }
    }
  }
}
