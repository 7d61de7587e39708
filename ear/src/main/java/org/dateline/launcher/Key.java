package org.dateline.launcher;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every setting there is: its environment variable, what holds if it is absent, and what it means.
 * The table in the README is this one, and a test compares them.
 */
enum Key {
  DATA("./data", "folder of the journal and the database; one Dateline at a time"),
  HTTP_HOST("127.0.0.1", "address that HTTP listens on; loopback only, until there are roles"),
  HTTP_PORT("8080", "port that HTTP listens on"),
  JMS_PORT("61616", "port that the embedded broker listens on, on 127.0.0.1"),
  JMS_URL("", "an outside Artemis broker, `tcp://host:port`; if set, no broker is embedded"),
  JMS_USER("dateline", "user at the broker, embedded or outside"),
  JMS_PASSWORD("dateline", "password at the broker"),
  DB_URL("H2 in the data folder", "`jdbc:h2:…` or `jdbc:postgresql://…`"),
  DB_USER("dateline", "user at the database"),
  DB_PASSWORD("dateline", "password at the database"),
  MODELS("`models` beside `dateline.jar`", "folder of the three model files of the parser"),
  READERS("number of processors", "documents that are read at the same time, 1 to 64"),
  READING_SECONDS("120", "longest that a reading may take; it is cut off and counts as failed"),
  MAX_DOCUMENT_BYTES("5242880", "largest document that is accepted, in bytes, 1024 to 104857600");

  private static final String PREFIX = "DATELINE_";

  private final String absent;
  private final String meaning;

  Key(String absent, String meaning) {
    this.absent = absent;
    this.meaning = meaning;
  }

  /** The environment variable, as in {@code DATELINE_HTTP_PORT}. */
  String variable() {
    return PREFIX + name();
  }

  /** The system property that overrides it, as in {@code dateline.http.port}. */
  String property() {
    return variable().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** The value that holds if nobody gives one, or where it comes from. */
  String absent() {
    return absent;
  }

  String meaning() {
    return meaning;
  }

  /** Whether the value must never be shown. */
  boolean isSecret() {
    return this == JMS_PASSWORD || this == DB_PASSWORD;
  }

  /** The row of the README's table. */
  String row() {
    String value = absent.isEmpty() ? "none" : absent.contains(" ") ? absent : "`" + absent + "`";
    return "| `" + variable() + "` | " + value + " | " + meaning + " |";
  }

  static boolean isOurs(String variable) {
    return variable.startsWith(PREFIX);
  }

  static Optional<Key> ofVariable(String variable) {
    return Arrays.stream(values()).filter(key -> key.variable().equals(variable)).findFirst();
  }

  static Optional<Key> ofProperty(String property) {
    return Arrays.stream(values()).filter(key -> key.property().equals(property)).findFirst();
  }
}
