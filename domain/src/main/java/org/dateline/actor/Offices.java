package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.lexicon.Row;

/** Who held which office when. Filled by the loader, then only read. */
final class Offices {

  /** Offices that only one can hold at a time. */
  private static final Set<String> SINGLE =
      Set.of(
          "president",
          "pm",
          "fm",
          "dm",
          "im",
          "finance",
          "king",
          "supremeleader",
          "pope",
          "secgen",
          "leader",
          "nsa",
          "crownprince");

  private static final Set<String> SHARED =
      Set.of("vp", "envoy", "spokesman", "prosecutor", "ambassador", "deputy");

  private final Map<String, List<KnownActor>> holders = new HashMap<>();

  static boolean isOffice(String office) {
    return SINGLE.contains(office) || SHARED.contains(office);
  }

  /**
   * Enters a person's terms.
   *
   * @throws org.dateline.lexicon.BrokenLexicon if an office was taken, or one term runs into
   *     another
   */
  void enter(Row row, KnownActor person) {
    for (Term term : person.terms()) {
      List<KnownActor> others =
          holders.computeIfAbsent(key(term.office(), term.of()), key -> new ArrayList<>());
      if (SINGLE.contains(term.office())) {
        checkFree(row, term, person, others);
      }
      others.remove(person);
      others.add(person);
    }
    for (int i = 0; i < person.terms().size(); i++) {
      for (Term later : person.terms().subList(i + 1, person.terms().size())) {
        if (person.terms().get(i).overlaps(later)) {
          throw row.fault("overlapping terms as " + later.office());
        }
      }
    }
  }

  private static void checkFree(Row row, Term term, KnownActor person, List<KnownActor> others) {
    for (KnownActor other : others) {
      if (!other.equals(person) && other.terms().stream().anyMatch(term::overlaps)) {
        throw row.fault(term.office() + " at the same time as " + other.actor().name());
      }
    }
  }

  /**
   * Who held an office on a day; nobody if several did.
   *
   * @param office "president"; "leader/mil" is the leader of the state's armed forces
   * @param of the actor whose office it is
   */
  Optional<KnownActor> holder(String office, String of, LocalDate day) {
    int slash = office.indexOf('/');
    String bare = slash < 0 ? office : office.substring(0, slash);
    String body =
        slash < 0 ? of : of.substring(0, of.indexOf('.') + 1) + office.substring(slash + 1);
    List<KnownActor> found =
        holders.getOrDefault(key(bare, body), List.of()).stream()
            .filter(known -> holds(known, bare, body, day))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean holds(KnownActor known, String office, String of, LocalDate day) {
    return known.terms().stream()
        .anyMatch(term -> term.office().equals(office) && term.of().equals(of) && term.covers(day));
  }

  private static String key(String office, String of) {
    return office + " " + of;
  }
}
