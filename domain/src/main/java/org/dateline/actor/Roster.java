package org.dateline.actor;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Country;
import org.dateline.lexicon.Period;
import org.dateline.lexicon.Row;
import org.jspecify.annotations.Nullable;

/**
 * Everybody by id: what every state has, made by rule, and whoever the lists add. A row with an id
 * that the rule made gives that institution its own name. Filled by the loader, then only read.
 */
final class Roster {

  private static final Pattern ID = Pattern.compile("[a-z0-9.-]+");

  private final Map<String, KnownActor> byId = new LinkedHashMap<>();
  private final Set<String> madeByRule = new HashSet<>();

  Roster(Countries countries) {
    for (Country country : countries.all()) {
      String government = States.id(country.iso3(), "gov");
      for (Actor actor : States.actors(country).values()) {
        String parent = actor.id().equals(government) ? null : government;
        byId.put(actor.id(), new KnownActor(actor, List.of(), parent, List.of(), Period.ALWAYS));
        madeByRule.add(actor.id());
      }
    }
  }

  /**
   * Enters an actor.
   *
   * @throws org.dateline.lexicon.BrokenLexicon if the id is taken
   */
  void enter(Row row, KnownActor known) {
    String id = known.actor().id();
    if (!ID.matcher(id).matches()) {
      throw row.fault("not an id: " + id);
    }
    boolean isOwnName = madeByRule.remove(id);
    if (byId.put(id, known) != null && !isOwnName) {
      throw row.fault("id twice: " + id);
    }
  }

  /**
   * Checks what an actor is said to be part of, when all are entered.
   *
   * @throws org.dateline.lexicon.BrokenLexicon if there is no such actor or it is part of itself
   */
  void checkParent(Row row, String id) {
    Set<String> above = new HashSet<>(Set.of(id));
    String at = id;
    for (String parent = parent(at); parent != null; parent = parent(at)) {
      if (!byId.containsKey(parent)) {
        throw row.fault("no such parent: " + parent);
      }
      if (!above.add(parent)) {
        throw row.fault("part of itself: " + parent);
      }
      at = parent;
    }
  }

  private @Nullable String parent(String id) {
    KnownActor known = byId.get(id);
    return known == null ? null : known.parent();
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  /** Everybody, the states' institutions first. */
  Collection<KnownActor> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  Optional<KnownActor> known(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
