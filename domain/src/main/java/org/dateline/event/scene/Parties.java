package org.dateline.event.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.event.Party;

/** Lists of parties: the same one once. */
public final class Parties {

  private Parties() {}

  /** What makes two parties the same: the actor, or else the words where they stand. */
  public static String key(Party party) {
    return party.actor() != null ? party.actor() : party.span().toString();
  }

  public static List<Party> distinct(Collection<Party> parties) {
    Map<String, Party> found = new LinkedHashMap<>();
    parties.forEach(party -> found.putIfAbsent(key(party), party));
    return List.copyOf(found.values());
  }

  /** Those that are not among the others, nor lie within their words. */
  public static List<Party> without(List<Party> parties, List<Party> others) {
    return parties.stream()
        .filter(p -> others.stream().noneMatch(o -> key(o).equals(key(p)) || overlaps(o, p)))
        .toList();
  }

  private static boolean overlaps(Party one, Party other) {
    return one.span().overlaps(other.span());
  }

  public static List<Party> union(List<Party> some, List<Party> more) {
    List<Party> all = new ArrayList<>(some);
    all.addAll(more);
    return distinct(all);
  }

  /** Whether one list may tell the same parties as the other: one holds all of the other. */
  public static boolean agree(List<Party> some, List<Party> others) {
    List<String> mine = some.stream().map(Parties::key).toList();
    List<String> theirs = others.stream().map(Parties::key).toList();
    return mine.containsAll(theirs) || theirs.containsAll(mine);
  }

  public static boolean share(List<Party> some, List<Party> others) {
    List<String> theirs = others.stream().map(Parties::key).toList();
    return some.stream().map(Parties::key).anyMatch(theirs::contains);
  }

  /** The ids of those whom the lexicon or the story knows by name. */
  public static List<String> actors(List<Party> parties) {
    return parties.stream().flatMap(p -> Optional.ofNullable(p.actor()).stream()).toList();
  }

  /** Whether the lists may tell the same parties, as far as these are known. */
  public static boolean mayBeSame(List<Party> some, List<Party> others) {
    List<String> mine = actors(some);
    List<String> theirs = actors(others);
    return mine.isEmpty()
        || theirs.isEmpty()
        || mine.containsAll(theirs)
        || theirs.containsAll(mine);
  }

  public static boolean shareActor(List<Party> some, List<Party> others) {
    List<String> theirs = actors(others);
    return actors(some).stream().anyMatch(theirs::contains);
  }
}
