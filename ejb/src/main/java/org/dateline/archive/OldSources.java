package org.dateline.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.archive.OldRevisions.Numbered;
import org.dateline.json.Withheld;
import org.dateline.ledger.index.Facet;
import org.dateline.ledger.index.IndexCard;
import org.dateline.ledger.index.Indexer;
import org.flywaydb.core.api.migration.Context;

/**
 * Puts to the events that an older Dateline stored on whose word they are, and by whom alone; and
 * takes out of those that were killed what it had left of their words.
 */
final class OldSources extends OldStock {

  private static final List<Facet.Kind> NEW = List.of(Facet.Kind.SOLE_SOURCE, Facet.Kind.DYAD);

  OldSources() {
    super("8", "old sources");
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    for (Numbered key : OldRevisions.all(connection)) {
      index(connection, key);
    }
  }

  private static void index(Connection connection, Numbered key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select r.reading, r.reported, r.publisher, d.killed from revision r join document d"
                + " on d.id = r.document where r.document = ? and r.ordinal = ?")) {
      select.setString(1, key.document());
      select.setInt(2, key.ordinal());
      try (ResultSet row = select.executeQuery()) {
        if (row.next() && row.getString(1) != null && row.getObject(2) != null) {
          LocalDate reported = row.getObject(2, LocalDate.class);
          Indexer indexer = new Indexer(row.getString(1), reported, row.getString(3));
          events(connection, key, indexer, row.getBoolean(4));
        }
      }
    }
  }

  private static void events(Connection connection, Numbered key, Indexer indexer, boolean isKilled)
      throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select id, version, happened, json from event where document = ? and revision ="
                    + " ?");
        PreparedStatement update =
            connection.prepareStatement(
                "update event set json = ?, card = ? where id = ? and version = ?")) {
      select.setString(1, key.document());
      select.setInt(2, key.ordinal());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          String json = indexer.withEvidence(rows.getString(4));
          IndexCard card = indexer.card(json);
          update.setString(1, isKilled ? Withheld.of(json) : json);
          update.setString(2, card.hash());
          update.setString(3, rows.getString(1));
          update.setInt(4, rows.getInt(2));
          update.executeUpdate();
          forget(connection, rows.getString(1), rows.getInt(2));
          List<Facet> facets =
              card.facets().stream().filter(facet -> NEW.contains(facet.kind())).toList();
          OldIndex.facets(
              connection,
              rows.getString(1),
              rows.getInt(2),
              rows.getObject(3, LocalDate.class),
              facets);
        }
      }
    }
  }

  private static void forget(Connection connection, String item, int version) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "delete from facet where item = ? and version = ? and kind in ('SOLE_SOURCE',"
                + " 'DYAD')")) {
      delete.setString(1, item);
      delete.setInt(2, version);
      delete.executeUpdate();
    }
  }
}
