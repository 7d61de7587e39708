package org.dateline.archive.words;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.archive.words.Wording.Kind;
import org.dateline.search.Stem;
import org.dateline.search.Stems;
import org.dateline.search.WordQuery;
import org.dateline.search.WordQuery.Run;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's own search, in a table for each kind of item. It is given stems, and stems nothing
 * itself. Safe for all threads.
 */
public final class PostgresWords implements WordIndex {

  /** PostgreSQL counts no further. */
  private static final int LAST_POSITION = 16_383;

  private static final int AT_ONCE = 200;
  private static final String ROW = "(?, ?, cast(? as tsvector))";

  @Override
  public void put(EntityManager entities, List<Wording> wordings) {
    Map<Kind, List<Wording>> byKind =
        wordings.stream()
            .collect(
                Collectors.groupingBy(
                    Wording::kind, () -> new EnumMap<>(Kind.class), Collectors.toList()));
    byKind.forEach(
        (kind, all) -> {
          for (int i = 0; i < all.size(); i += AT_ONCE) {
            insert(entities, kind, all.subList(i, Math.min(all.size(), i + AT_ONCE)));
          }
        });
  }

  /** Makes the tables, in the transaction of the connection. */
  public static void create(Connection connection) throws SQLException {
    for (Kind kind : Kind.values()) {
      run(
          connection,
          "create table "
              + table(kind)
              + " (item varchar(33) not null, version integer not null, words tsvector not null,"
              + " primary key (item, version))");
    }
  }

  /** Makes their indexes, which is quicker once the rows are there. */
  public static void index(Connection connection) throws SQLException {
    for (Kind kind : Kind.values()) {
      String table = table(kind);
      run(connection, "create index " + table + "_by_word on " + table + " using gin (words)");
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Puts texts down, in the transaction of the connection. */
  public static void put(Connection connection, List<Wording> wordings) throws SQLException {
    for (Kind kind : Kind.values()) {
      try (PreparedStatement insert = connection.prepareStatement(insert(kind, List.of(ROW)))) {
        for (Wording wording : wordings) {
          if (wording.kind() == kind) {
            insert.setString(1, wording.item());
            insert.setInt(2, wording.version());
            insert.setString(3, vector(wording.text()));
            insert.addBatch();
          }
        }
        insert.executeBatch();
      }
    }
  }

  private static void insert(EntityManager entities, Kind kind, List<Wording> some) {
    Query insert = entities.createNativeQuery(insert(kind, Collections.nCopies(some.size(), ROW)));
    int at = 1;
    for (Wording wording : some) {
      insert.setParameter(at++, wording.item());
      insert.setParameter(at++, wording.version());
      insert.setParameter(at++, vector(wording.text()));
    }
    insert.executeUpdate();
  }

  /** The statement that puts rows down, as {@code ?} or more of it. */
  static String insert(Kind kind, List<String> rows) {
    return "insert into "
        + table(kind)
        + " (item, version, words) values "
        + String.join(", ", rows)
        + " on conflict (item, version) do update set words = excluded.words";
  }

  static String table(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT) + "_words";
  }

  /** A text as PostgreSQL writes what is to be searched: each word with its places. */
  static String vector(String text) {
    Map<String, StringBuilder> places = new LinkedHashMap<>();
    for (Stem stem : Stems.of(text)) {
      int place = Math.min(stem.position() + 1, LAST_POSITION);
      StringBuilder known = places.get(stem.word());
      if (known == null) {
        places.put(stem.word(), new StringBuilder().append(place));
      } else {
        known.append(',').append(place);
      }
    }
    StringBuilder vector = new StringBuilder();
    places.forEach((word, at) -> vector.append(quoted(word)).append(':').append(at).append(' '));
    return vector.toString();
  }

  private static String quoted(String word) {
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
  }

  /** What is looked for, as PostgreSQL writes it. */
  static String query(WordQuery words) {
    String all =
        words.all().stream()
            .map(any -> any.stream().map(PostgresWords::phrase).collect(Collectors.joining(" | ")))
            .collect(Collectors.joining(") & (", "(", ")"));
    return all
        + words.none().stream().map(run -> " & !" + phrase(run)).collect(Collectors.joining());
  }

  private static String phrase(Run run) {
    StringBuilder phrase = new StringBuilder("(");
    int before = 0;
    for (Stem stem : run.stems()) {
      if (phrase.length() > 1) {
        phrase.append(" <").append(stem.position() - before).append("> ");
      }
      phrase.append(quoted(stem.word()));
      before = stem.position();
    }
    return phrase.append(')').toString();
  }

  @Override
  public String condition(
      WordQuery words, Kind kind, String item, String version, Function<Object, String> parameter) {
    // Index: document_words_by_word and its likes.
    return SqlCondition.of(
        "(?, ?) in (select w.item, w.version from "
            + table(kind)
            + " w where w.words @@ cast(? as tsquery))",
        item,
        version,
        parameter.apply(query(words)));
  }

  @Override
  public String denial(
      WordQuery words, Kind kind, String item, String version, Function<Object, String> parameter) {
    // Index: the primary key of event_words and its likes. A row's own columns have no table's name
    // before them, so none of the others may be called alike.
    return SqlCondition.of(
        "not exists (select 1 from (select o.item, o.version as of_version, o.words from "
            + table(kind)
            + " o) w where w.item = ? and w.of_version = ? and w.words @@ cast(? as tsquery))",
        item,
        version,
        parameter.apply(query(words)));
  }

  @Override
  public List<Hit> best(
      EntityManager entities, WordQuery words, Kind kind, @Nullable Hit after, int count) {
    String ranked =
        "select cast(ts_rank(w.words, q.q, 1) as double precision) as score, w.item, w.version from"
            + " "
            + table(kind)
            + " w, (select cast(? as tsquery) as q) q where w.words @@ q.q";
    String placed =
        after == null
            ? ""
            : " where (score < ? or score = ? and (item > ? or item = ? and version > ?))";
    Query asked =
        entities.createNativeQuery(
            "select score, item, version from ("
                + ranked
                + ") r"
                + placed
                + " order by score desc, item, version");
    asked.setParameter(1, query(words));
    if (after != null) {
      asked.setParameter(2, after.score());
      asked.setParameter(3, after.score());
      asked.setParameter(4, after.item());
      asked.setParameter(5, after.item());
      asked.setParameter(6, after.version());
    }
    List<?> rows = asked.setMaxResults(count).getResultList();
    return rows.stream().map(row -> hit((Object[]) row)).toList();
  }

  private static Hit hit(Object[] row) {
    return new Hit(((Number) row[0]).doubleValue(), (String) row[1], ((Number) row[2]).intValue());
  }

  /** It is in the ledger's own transactions. */
  @Override
  public void keep() {
    // Nothing is left to do.
  }

  @Override
  public void close() {
    // The database goes on.
  }
}
