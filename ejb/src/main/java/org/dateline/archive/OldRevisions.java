package org.dateline.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.words.Wording;
import org.jspecify.annotations.Nullable;

/** What is stored, revision by revision, for those who index it later than it came. */
final class OldRevisions {

  /** A revision. */
  record Numbered(String document, int ordinal) {}

  private OldRevisions() {}

  static List<Numbered> all(Connection connection) throws SQLException {
    return since(connection, Instant.EPOCH);
  }

  /** Those that Dateline has known since an instant, inclusive. */
  static List<Numbered> since(Connection connection, Instant known) throws SQLException {
    List<Numbered> keys = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement("select document, ordinal from revision where recorded >= ?")) {
      select.setObject(1, known.atOffset(ZoneOffset.UTC));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          keys.add(new Numbered(rows.getString(1), rows.getInt(2)));
        }
      }
    }
    return keys;
  }

  static @Nullable String reading(Connection connection, Numbered key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select reading from revision where document = ? and ordinal = ?")) {
      select.setString(1, key.document());
      select.setInt(2, key.ordinal());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }

  /** Everything in it that is found by its words. */
  static List<Wording> wordings(Connection connection, Numbered key) throws SQLException {
    List<Wording> wordings = new ArrayList<>();
    each(
        connection,
        "select headline, text from revision where document = ? and ordinal = ?"
            + " and reading is not null",
        key,
        row ->
            wordings.add(
                Wordings.document(
                    key.document(), key.ordinal(), row.getString(1), row.getString(2))));
    each(
        connection,
        "select id, version, json from event where document = ? and revision = ?",
        key,
        row -> wordings.add(Wordings.event(row.getString(1), row.getInt(2), row.getString(3))));
    each(
        connection,
        "select id, json from finding where document = ? and revision = ? and sort = 'ATTRIBUTION'",
        key,
        row -> wordings.add(Wordings.saying(row.getString(1), row.getString(2))));
    return wordings;
  }

  /** Takes a row. */
  interface Taker {
    void take(ResultSet row) throws SQLException;
  }

  /**
   * Each row that a query has of a revision.
   *
   * @param query asks for a document and an ordinal, in this order
   */
  static void each(Connection connection, String query, Numbered key, Taker taker)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setString(1, key.document());
      select.setInt(2, key.ordinal());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          taker.take(rows);
        }
      }
    }
  }
}
