package org.dateline.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.json.EventTraits;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a document's new revision are those of the revisions before: they keep their ids,
 * and the others get new ones. An id is made of what the event was when it was first told, and not
 * of where it stood. For one use.
 */
public final class Continuity {

  /** So many pairs are looked at for a likeness; a longer story knows only its equal events. */
  private static final int MOST_PAIRS = 250_000;

  private static final Deque<String> NOBODY = new ArrayDeque<>();

  private final String document;
  private final List<Known> known;
  private final List<Told> told;
  private final List<@Nullable String> ids = new ArrayList<>();
  private final Set<String> given = new HashSet<>();
  private final Set<String> here;

  /**
   * @param known all events that the document ever told, in the order in which they came
   * @param told the events of the new revision, in its order
   */
  public Continuity(String document, List<Known> known, List<Told> told) {
    this.document = document;
    this.known =
        known.stream().sorted(Comparator.comparing((Known each) -> !each.isLive())).toList();
    this.here = known.stream().map(Known::id).collect(Collectors.toUnmodifiableSet());
    this.told = List.copyOf(told);
    told.forEach(each -> ids.add(null));
  }

  /**
   * An event that the ledger has.
   *
   * @param isLive whether it is told now; one that was taken back comes again only as what it was
   * @param substance hash of what it says, empty where an older Dateline kept none
   */
  public record Known(String id, boolean isLive, String substance, EventTraits traits) {}

  /**
   * An event that is told.
   *
   * @param substance hash of what it says
   */
  public record Told(String substance, EventTraits traits) {}

  /** One id for each event that is told, in their order. */
  public List<String> ids() {
    // Of two that are alike in their traits, each stays what it was.
    takeEqual(Known::substance, Told::substance);
    takeEqual(Known::traits, Told::traits);
    takeEqual(known -> known.traits().undated(), told -> told.traits().undated());
    takeLike();
    List<String> all = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      String id = ids.get(i);
      all.add(id == null ? fresh(told.get(i).traits()) : id);
    }
    return all;
  }

  private <K> void takeEqual(Function<Known, K> ofKnown, Function<Told, K> ofTold) {
    Map<K, Deque<String>> free = new HashMap<>();
    for (Known each : known) {
      if (!given.contains(each.id())) {
        free.computeIfAbsent(ofKnown.apply(each), k -> new ArrayDeque<>()).add(each.id());
      }
    }
    for (int i = 0; i < told.size(); i++) {
      K wanted = ofTold.apply(told.get(i));
      String id = ids.get(i) == null ? free.getOrDefault(wanted, NOBODY).poll() : null;
      if (id != null) {
        ids.set(i, id);
        given.add(id);
      }
    }
  }

  private record Pair(int told, Known known, double likeness) {}

  /** The likest first. */
  private void takeLike() {
    List<Known> left = known.stream().filter(k -> k.isLive() && !given.contains(k.id())).toList();
    int[] open = IntStream.range(0, told.size()).filter(i -> ids.get(i) == null).toArray();
    if ((long) left.size() * open.length > MOST_PAIRS) {
      return;
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i : open) {
      for (Known each : left) {
        double likeness = each.traits().likeness(told.get(i).traits());
        if (likeness >= EventTraits.SAME) {
          pairs.add(new Pair(i, each, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    for (Pair pair : pairs) {
      if (ids.get(pair.told()) == null && given.add(pair.known().id())) {
        ids.set(pair.told(), pair.known().id());
      }
    }
  }

  /** Events alike in all are counted in reading order. */
  private String fresh(EventTraits traits) {
    Digest kind =
        new Digest().with(document).with(traits.type()).with(traits.mode()).with(traits.trigger());
    for (List<String> side : List.of(traits.actors(), traits.recipients())) {
      kind.with(Integer.toString(side.size()));
      side.forEach(kind::with);
    }
    String hex = kind.hex();
    for (int ordinal = 1; ; ordinal++) {
      String id = new Digest().with(hex).with(Integer.toString(ordinal)).id("e");
      if (!here.contains(id) && given.add(id)) {
        return id;
      }
    }
  }
}
