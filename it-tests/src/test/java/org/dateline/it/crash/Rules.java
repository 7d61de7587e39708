package org.dateline.it.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rules of Byteman that a process carries.
 *
 * @param rules each a whole rule in Byteman's language
 */
record Rules(List<String> rules) {

  static final Rules NONE = new Rules(List.of());

  /** Prints the id of each message that the listener is given, so that redeliveries show. */
  static final Rules WATCHING =
      of(
          """
          RULE delivery
          CLASS org.dateline.intake.WireListener
          METHOD onMessage
          AT ENTRY
          IF TRUE
          DO traceln("delivered " + $1.getJMSMessageID())
          ENDRULE
          """);

  Rules {
    rules = List.copyOf(rules);
  }

  static Rules of(String rule) {
    return new Rules(List.of(rule));
  }

  Rules and(Rules others) {
    return new Rules(Stream.concat(rules.stream(), others.rules.stream()).toList());
  }

  /**
   * The options of the Java command that bring them in. For the embedded broker Byteman has to be
   * on the boot class path, because its class loader sees nothing of ours; but that slows a start,
   * as the JDK's prepared classes are not used then.
   *
   * @param script where they are written to
   */
  List<String> options(Path script) {
    if (rules.isEmpty()) {
      return List.of();
    }
    try {
      Files.write(script, rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String agent = JavaVictim.classesOf(org.jboss.byteman.agent.Main.class);
    boolean isOfTheBroker = rules.stream().anyMatch(it -> it.contains("artemis.core.protocol"));
    String boot = isOfTheBroker ? "boot:" + agent + "," : "";
    return List.of("-javaagent:" + agent + "=" + boot + "script:" + script);
  }
}
