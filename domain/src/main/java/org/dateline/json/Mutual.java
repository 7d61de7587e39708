package org.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Pattern;

/** What the parties of an event did to each other. */
public final class Mutual {

  private static final Set<String> DONE_TOGETHER =
      Set.of("AGREE", "CONSULT", "SUPPORT", "COOPERATE", "RETREAT");

  /** Rules of the codebook whose words take two sides. */
  private static final Pattern FIGHT =
      Pattern.compile("assault\\.(clash|fight|exchange-fire|communal|war-noun|engage|bloodshed)");

  private Mutual() {}

  /**
   * Whether its actors did it to each other: two who threaten together do nothing to each other;
   * two who meet, agree or clash do.
   *
   * @param event in the contract's form
   */
  public static boolean is(JsonNode event) {
    String type = event.path("type").asText();
    return event.path("recipients").isEmpty()
        && (DONE_TOGETHER.contains(type)
            || (type.equals("ASSAULT") && FIGHT.matcher(event.path("rule").asText()).lookingAt()));
  }
}
