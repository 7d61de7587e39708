package org.dateline.it.scale;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A ledger with as many documents as are wanted: each a copy of one that Dateline has read, under
 * an id of its own, on another day of the five years before. Of a copy no reading is kept, which no
 * list asks for.
 */
final class Stock {

  private static final int YEARS = 5 * 365;
  private static final int AT_ONCE = 5_000;

  /** Joins the rows of a table to those of the stock, by the document of which they are. */
  private static final Map<String, String> JOINS =
      Map.of(
          "document", "old_document t on t.id = s.template",
          "revision", "old_revision t on t.document = s.template",
          "event", "old_event t on t.document = s.template",
          "finding", "old_finding t on t.document = s.template",
          "gist", "old_gist t on t.document = s.template",
          "gist_word", "old_gist_word t on t.document = s.template",
          "document_words", "old_document_words t on t.item = s.template",
          "event_words",
              "old_event e on e.document = s.template join old_event_words t on t.item = e.id"
                  + " and t.version = e.version",
          "finding_words",
              "old_finding e on e.document = s.template join old_finding_words t on t.item = e.id");

  private static final String EVENT_FACETS =
      "old_event e on e.document = s.template join old_facet t on t.item = e.id"
          + " and t.of_version = e.version";
  private static final String FINDING_FACETS =
      "old_finding e on e.document = s.template join old_facet t on t.item = e.id";

  private final Connection connection;
  private final boolean isH2;

  Stock(Connection connection, boolean isH2) {
    this.connection = connection;
    this.isH2 = isH2;
  }

  /** Fills it. */
  void fill(int documents) throws SQLException {
    List<String> tables =
        new ArrayList<>(
            List.of("document", "revision", "event", "facet", "finding", "gist", "gist_word"));
    if (!isH2) {
      tables.addAll(List.of("document_words", "event_words", "finding_words"));
    }
    List<String> indexes = dropIndexes(tables);
    for (String table : tables) {
      run("create table old_" + table + " as select * from " + table);
      run("create index old_" + table + "_by_key on old_" + table + " (" + key(table) + ")");
    }
    draw(documents);
    for (String table : tables) {
      if (table.equals("facet")) {
        copy(table, EVENT_FACETS);
        copy(table, FINDING_FACETS);
      } else {
        copy(table, JOINS.get(table));
      }
    }
    for (String table : tables) {
      run("drop table old_" + table);
    }
    run(
        "insert into story select d.story, max(r.reported) from document d join revision r on"
            + " r.document = d.id left join story s on s.id = d.story where s.id is null group by"
            + " d.story");
    run("drop table stock");
    for (String index : indexes) {
      run(index);
    }
    run(isH2 ? "analyze" : "vacuum analyze");
  }

  /** By which the rows of a template are found. */
  private static String key(String table) {
    if (table.equals("document")) {
      return "id";
    }
    return table.equals("facet") || table.endsWith("_words") ? "item" : "document";
  }

  /** Which document each is a copy of, and how many days before it. */
  private void draw(int documents) throws SQLException {
    run("create table stock (n integer primary key, template varchar(33), back integer)");
    List<String> templates = new ArrayList<>();
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery("select id from old_document order by id")) {
      while (rows.next()) {
        templates.add(rows.getString(1));
      }
    }
    Random random = new Random(1);
    try (PreparedStatement insert =
        connection.prepareStatement("insert into stock values (?, ?, ?)")) {
      for (int n = 1; n <= documents; n++) {
        double day = random.nextDouble();
        insert.setInt(1, n);
        insert.setString(2, templates.get(random.nextInt(templates.size())));
        insert.setInt(3, 1 + (int) (YEARS * day * day));
        insert.addBatch();
        if (n % AT_ONCE == 0 || n == documents) {
          insert.executeBatch();
        }
      }
    }
  }

  private void copy(String table, String join) throws SQLException {
    List<String> columns = new ArrayList<>();
    List<String> values = new ArrayList<>();
    try (ResultSet rows = connection.getMetaData().getColumns(null, null, table, null)) {
      while (rows.next()) {
        String column = rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
        columns.add(column);
        values.add(value(column));
      }
    }
    run(
        "insert into "
            + table
            + " ("
            + String.join(", ", columns)
            + ") select "
            + String.join(", ", values)
            + " from stock s join "
            + join);
  }

  private String value(String column) {
    String old = "t." + column;
    return switch (column) {
      case "id", "cited", "item", "document" -> copied(old);
      // Five documents a story, whatever they tell.
      case "story" -> copied(old, "s.n / 5");
      case "uri" -> "concat(" + old + ", '-', s.n)";
      case "happened", "of_day", "first_day", "last_day", "reported" ->
          isH2 ? "dateadd(day, -s.back, " + old + ")" : "(" + old + " - s.back)";
      case "recorded", "shown_from", "received", "entered" ->
          isH2 ? "dateadd(day, -s.back, " + old + ")" : "(" + old + " - s.back * interval '1 day')";
      case "reading" -> "'{}'";
      case "denies", "copy_of", "likeness" -> "null";
      default -> old;
    };
  }

  private static String copied(String id) {
    return copied(id, "s.n");
  }

  private static String copied(String id, String number) {
    return "concat(substring(" + id + ", 1, 21), lpad(cast(" + number + " as varchar), 12, '0'))";
  }

  /** A row for each is faster than one by one. */
  private List<String> dropIndexes(List<String> tables) throws SQLException {
    List<String> made = new ArrayList<>();
    for (String table : tables) {
      for (String index : indexes(table)) {
        String name = index.replaceAll("(?i)^create (unique )?index (\\S+) on .*", "$2");
        run("drop index " + name);
        made.add(index);
      }
    }
    return made;
  }

  private List<String> indexes(String table) throws SQLException {
    List<String> found = new ArrayList<>();
    String all =
        isH2
            ? "script nodata"
            : "select indexdef from pg_indexes where schemaname = 'public' and indexname not in"
                + " (select conname from pg_constraint)";
    try (Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery(all)) {
      while (rows.next()) {
        String line = rows.getString(1).replaceAll("\\s+", " ").replace(";", "");
        if (line.matches(
            "(?i)create (unique )?index .* on \"?public\"?\\.\"?" + table + "\"?[ (].*")) {
          found.add(line);
        }
      }
    }
    return found;
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
