package org.dateline.ledger.stories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which tellings are of one occurrence: of one type, mode and modality, on days that meet, in one
 * town, and by and to the same, as far as they say so. Where only one side is the same, kind or
 * place and day must be. No document tells it twice: what its reading holds apart is apart. For one
 * use; takes time by the square of the tellings, of which a story has {@value StoryContent#EVENTS}
 * at most.
 */
final class Merging {

  private final List<List<Telling>> merged = new ArrayList<>();
  private final List<List<Telling>> denials = new ArrayList<>();

  /** The occurrences, those on most words first. */
  static List<Occurrence> of(List<Telling> tellings) {
    Merging merging = new Merging();
    tellings.stream().filter(telling -> !telling.isNegative()).forEach(merging::add);
    merging.merged.forEach(each -> merging.denials.add(new ArrayList<>()));
    List<Telling> loose =
        tellings.stream().filter(Telling::isNegative).filter(it -> !merging.denies(it)).toList();
    List<Occurrence> all = new ArrayList<>();
    for (int i = 0; i < merging.merged.size(); i++) {
      all.add(new Summary(merging.merged.get(i), merging.denials.get(i)).occurrence());
    }
    Merging others = new Merging();
    loose.forEach(others::add);
    others.merged.forEach(each -> all.add(new Summary(each, List.of()).occurrence()));
    all.sort(
        Comparator.comparingInt(Occurrence::origins)
            .thenComparing(it -> it.documents().size())
            .reversed());
    return all;
  }

  private void add(Telling telling) {
    List<Telling> best = null;
    int nearest = 0;
    for (List<Telling> tellings : merged) {
      int near = nearness(telling, tellings);
      if (near > nearest) {
        best = tellings;
        nearest = near;
      }
    }
    if (best == null) {
      best = new ArrayList<>();
      merged.add(best);
    }
    best.add(telling);
  }

  /** Zero if it does not fit all of them: two that fit a third need not fit each other. */
  private static int nearness(Telling telling, List<Telling> tellings) {
    int near = 0;
    for (Telling other : tellings) {
      if (other.document().equals(telling.document()) || !telling.fits(other)) {
        return 0;
      }
      near = Math.max(near, 1 + telling.nearness(other));
    }
    return near;
  }

  /** Whether it denies one of the occurrences: the one that it names, or else the nearest. */
  private boolean denies(Telling telling) {
    int named = named(telling);
    int meant = named;
    int nearest = 0;
    for (int i = 0; i < merged.size() && named < 0; i++) {
      int near = denied(telling, merged.get(i));
      if (near > nearest) {
        nearest = near;
        meant = i;
      }
    }
    if (meant >= 0) {
      denials.get(meant).add(telling);
    }
    return meant >= 0;
  }

  private int named(Telling telling) {
    for (int i = 0; i < merged.size(); i++) {
      if (merged.get(i).stream().anyMatch(told -> told.id().equals(telling.denies()))) {
        return i;
      }
    }
    return -1;
  }

  /** How near the occurrence is that another document denies; zero if it denies another one. */
  private static int denied(Telling denial, List<Telling> tellings) {
    return tellings.stream()
        .filter(told -> !denial.document().equals(told.document()) && denial.fits(told))
        .filter(told -> denial.days() == null || told.days() == null || denial.isOneDay(told))
        .mapToInt(told -> 1 + denial.nearness(told))
        .max()
        .orElse(0);
  }

  /** How many speakers, or documents, they rest on. */
  static int origins(List<Telling> tellings) {
    Set<String> origins = new HashSet<>();
    tellings.forEach(telling -> origins.add(telling.origin()));
    return origins.size();
  }
}
