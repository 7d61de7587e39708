package org.dateline.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.archive.OldRevisions.Numbered;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.FindingId;
import org.dateline.ledger.index.Facet;
import org.dateline.ledger.index.FiledFinding;
import org.dateline.ledger.index.IndexCard;
import org.dateline.ledger.index.Indexer;
import org.jspecify.annotations.Nullable;

/** Indexes what an older Dateline stored, as what is new is indexed: from its JSON. */
final class OldIndex extends OldStock {

  private static final String NOTHING_READ = "{}";

  OldIndex() {
    super("4", "old index");
  }

  @Override
  void migrate(Connection connection, Numbered key) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select reading, published, received, publisher, shown_from, shown_until from revision"
                + " where document = ? and ordinal = ?")) {
      select.setString(1, key.document());
      select.setInt(2, key.ordinal());
      try (ResultSet row = select.executeQuery()) {
        row.next();
        LocalDate day = day(row.getString(2), row.getObject(3, OffsetDateTime.class));
        String reading = row.getString(1) == null ? NOTHING_READ : row.getString(1);
        Indexer indexer = new Indexer(reading, day, row.getString(4));
        date(connection, key, indexer.reported());
        events(connection, key, indexer);
        Map<String, String> ids = ids(connection, key, row.getObject(5, OffsetDateTime.class));
        findings(connection, key, indexer, row, ids);
      }
    }
  }

  private static LocalDate day(@Nullable String published, OffsetDateTime received) {
    return published == null
        ? received.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate()
        : OffsetDateTime.parse(published).toLocalDate();
  }

  private static void date(Connection connection, Numbered key, LocalDate day) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update revision set reported = ? where document = ? and ordinal = ?")) {
      update.setObject(1, day);
      update.setString(2, key.document());
      update.setInt(3, key.ordinal());
      update.executeUpdate();
    }
  }

  /**
   * The ids in the ledger of the events that a revision tells, by those of its reading: also of
   * those that were told before, in the same words.
   */
  private static Map<String, String> ids(Connection connection, Numbered key, OffsetDateTime shown)
      throws SQLException {
    Map<String, String> ids = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id, json from event where document = ? and shown_from <= ? and shown_until"
                + " > ?")) {
      select.setString(1, key.document());
      select.setObject(2, shown);
      select.setObject(3, shown);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          ids.put(ReadingJson.tree(rows.getString(2)).path("id").asText(), rows.getString(1));
        }
      }
    }
    return ids;
  }

  private static void events(Connection connection, Numbered key, Indexer indexer)
      throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "select id, version, happened, json from event where document = ? and revision ="
                    + " ?");
        PreparedStatement update =
            connection.prepareStatement(
                "update event set modality = ?, polarity = ?, certainty = ?, background = ?,"
                    + " confidence = ?, goldstein = ?, latitude = ?, longitude = ?, reported = ?,"
                    + " card = ? where id = ? and version = ?")) {
      select.setString(1, key.document());
      select.setInt(2, key.ordinal());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          IndexCard card = indexer.card(ReadingJson.tree(rows.getString(4)));
          update(update, card, rows.getString(1), rows.getInt(2));
          LocalDate happened = rows.getObject(3, LocalDate.class);
          facets(connection, rows.getString(1), rows.getInt(2), happened, card.facets());
        }
      }
    }
  }

  private static void update(PreparedStatement update, IndexCard card, String id, int version)
      throws SQLException {
    update.setString(1, card.modality());
    update.setString(2, card.polarity());
    update.setString(3, card.certainty());
    update.setString(4, card.background());
    update.setDouble(5, card.confidence());
    update.setDouble(6, card.goldstein());
    IndexCard.Point where = card.where();
    update.setObject(7, where == null ? null : where.latitude(), Types.DOUBLE);
    update.setObject(8, where == null ? null : where.longitude(), Types.DOUBLE);
    update.setObject(9, card.reported());
    update.setString(10, card.hash());
    update.setString(11, id);
    update.setInt(12, version);
    update.executeUpdate();
  }

  static void facets(
      Connection connection, String item, int version, LocalDate day, List<Facet> facets)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into facet (item, version, kind, facet, happened) values (?, ?, ?, ?, ?)")) {
      for (Facet facet : facets) {
        insert.setString(1, item);
        insert.setInt(2, version);
        insert.setString(3, facet.kind().name());
        insert.setString(4, facet.value());
        insert.setObject(5, day);
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void findings(
      Connection connection,
      Numbered key,
      Indexer indexer,
      ResultSet revision,
      Map<String, String> events)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into finding (id, document, revision, sort, kind, state, happened, first_day,"
                + " last_day, shown_from, shown_until, json)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      List<FiledFinding> findings = indexer.findings();
      List<String> ids =
          findings.stream()
              .map(each -> FindingId.row(key.document(), key.ordinal(), each.number()))
              .toList();
      for (FiledFinding finding : findings) {
        String id = ids.get(finding.number());
        insert.setString(1, id);
        insert.setString(2, key.document());
        insert.setInt(3, key.ordinal());
        insert.setString(4, finding.sort().name());
        insert.setString(5, finding.kind());
        insert.setString(6, finding.state());
        insert.setObject(7, finding.day());
        insert.setObject(8, finding.first());
        insert.setObject(9, finding.last());
        insert.setObject(10, revision.getObject(5, OffsetDateTime.class));
        insert.setObject(11, revision.getObject(6, OffsetDateTime.class));
        insert.setString(12, finding.json(events, ids));
        insert.executeUpdate();
        facets(connection, id, 1, finding.day(), finding.facets());
      }
    }
  }
}
