package org.dateline.launcher;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the person has set: the environment, overridden by system properties. An unknown key is a
 * {@link Refusal}, because a misspelt setting that is passed over is worse than none.
 */
final class Given {
  private static final String PROPERTY_PREFIX = "dateline.";

  private final Map<Key, String> values = new EnumMap<>(Key.class);

  private Given() {}

  static Given from(Map<String, String> environment, Properties properties) {
    Given given = new Given();
    environment.forEach(
        (name, value) -> {
          if (Key.isOurs(name)) {
            given.put(Key.ofVariable(name), name, value);
          }
        });
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(PROPERTY_PREFIX)) {
        given.put(Key.ofProperty(name), name, properties.getProperty(name));
      }
    }
    return given;
  }

  private void put(Optional<Key> key, String name, String value) {
    values.put(
        key.orElseThrow(() -> new Refusal(name + " is not a setting of Dateline; see --help.")),
        value.strip());
  }

  /** The value given for a key; empty text counts as absent. */
  Optional<String> text(Key key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isEmpty());
  }

  String textOr(Key key, String otherwise) {
    return text(key).orElse(otherwise);
  }

  /** A whole number between two bounds, both included. */
  int number(Key key, int otherwise, int least, int most) {
    Optional<String> text = text(key);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Said below, as for a number out of bounds.
    }
    throw refusal(key, text.get(), "a whole number from " + least + " to " + most);
  }

  /** A refusal that names the key, the value and what is allowed. */
  static Refusal refusal(Key key, String value, String allowed) {
    String shown = key.isSecret() ? "its value" : "\"" + value + "\"";
    return new Refusal(key.variable() + ": " + shown + " is not " + allowed + ".");
  }
}
