package org.dateline.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.archive.OldRevisions.Numbered;
import org.dateline.json.ReadingJson;
import org.dateline.json.Withheld;
import org.dateline.ledger.index.Facet;
import org.dateline.ledger.index.IndexCard;
import org.dateline.ledger.index.Indexer;

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
  void migrate(Connection connection, Numbered key) throws SQLException {
    OldRevisions.each(
        connection,
        "select r.reading, r.reported, r.publisher, d.killed from revision r join document d on"
            + " d.id = r.document where r.document = ? and r.ordinal = ? and r.reading is not null"
            + " and r.reported is not null",
        key,
        row -> {
          LocalDate reported = row.getObject(2, LocalDate.class);
          Indexer indexer = new Indexer(row.getString(1), reported, row.getString(3));
          events(connection, key, indexer, row.getBoolean(4));
        });
  }

  private static void events(Connection connection, Numbered key, Indexer indexer, boolean isKilled)
      throws SQLException {
    try (PreparedStatement update =
            connection.prepareStatement(
                "update event set json = ?, card = ? where id = ? and version = ?");
        PreparedStatement forget =
            connection.prepareStatement(
                "delete from facet where item = ? and version = ? and kind in ('SOLE_SOURCE',"
                    + " 'DYAD')")) {
      OldRevisions.each(
          connection,
          "select id, version, happened, json from event where document = ? and revision = ?",
          key,
          row -> {
            String id = row.getString(1);
            int version = row.getInt(2);
            String json = indexer.withEvidence(ReadingJson.tree(row.getString(4)));
            IndexCard card = indexer.card(ReadingJson.tree(json));
            update.setString(1, isKilled ? Withheld.of(json) : json);
            update.setString(2, card.hash());
            update.setString(3, id);
            update.setInt(4, version);
            update.executeUpdate();
            forget.setString(1, id);
            forget.setInt(2, version);
            forget.executeUpdate();
            OldIndex.facets(
                connection,
                id,
                version,
                row.getObject(3, LocalDate.class),
                card.facets().stream().filter(facet -> NEW.contains(facet.kind())).toList());
          });
    }
  }
}
