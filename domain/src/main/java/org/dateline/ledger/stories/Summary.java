package org.dateline.ledger.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.event.Count;
import org.dateline.ledger.stories.Occurrence.Conflict;
import org.dateline.ledger.stories.Occurrence.Denial;
import org.dateline.ledger.stories.Occurrence.Version;
import org.dateline.ledger.stories.Telling.Days;
import org.jspecify.annotations.Nullable;

/** What the tellings of one occurrence come to. */
record Summary(List<Telling> tellings, List<Telling> denials) {

  Occurrence occurrence() {
    Telling first = tellings.get(0);
    return new Occurrence(
        first.type(),
        any(Telling::mode),
        first.modality(),
        first.isNegative() ? "negative" : "positive",
        all(telling -> telling.actors().actors()),
        all(telling -> telling.recipients().actors()),
        days(),
        any(Telling::town),
        any(Telling::country),
        counts(),
        tellings.stream().map(Telling::id).toList(),
        tellings.stream().map(Telling::document).toList(),
        Merging.origins(tellings),
        denials.stream().map(denial -> new Denial(denial.id(), denial.origin())).toList(),
        conflicts());
  }

  private @Nullable String any(Function<Telling, @Nullable String> part) {
    return tellings.stream()
        .flatMap(telling -> Stream.ofNullable(part.apply(telling)))
        .findFirst()
        .orElse(null);
  }

  private List<String> all(Function<Telling, Set<String>> part) {
    return tellings.stream()
        .flatMap(telling -> part.apply(telling).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Days that all of them allow, or else from the first to the last that any does. */
  private @Nullable String days() {
    List<Days> told =
        tellings.stream().flatMap(telling -> Stream.ofNullable(telling.days())).toList();
    if (told.isEmpty()) {
      return null;
    }
    LocalDate from = told.stream().map(Days::from).max(Comparator.naturalOrder()).orElseThrow();
    LocalDate until = told.stream().map(Days::until).min(Comparator.naturalOrder()).orElseThrow();
    if (from.isAfter(until)) {
      from = told.stream().map(Days::from).min(Comparator.naturalOrder()).orElseThrow();
      until = told.stream().map(Days::until).max(Comparator.naturalOrder()).orElseThrow();
    }
    return new Days(from, until).toString();
  }

  private Map<String, String> counts() {
    Map<String, Count> counts = new TreeMap<>();
    tellings.forEach(
        telling -> telling.counts().forEach((kind, many) -> counts.merge(kind, many, Count::with)));
    Map<String, String> said = new TreeMap<>();
    counts.forEach((kind, many) -> said.put(kind, many.toString()));
    return said;
  }

  private List<Conflict> conflicts() {
    List<Conflict> conflicts = new ArrayList<>();
    add(conflicts, "date", Telling::days, Days::overlap);
    add(conflicts, "actors", it -> known(it.actors()), Side::shares);
    add(conflicts, "recipients", it -> known(it.recipients()), Side::shares);
    tellings.stream()
        .flatMap(telling -> telling.counts().keySet().stream())
        .distinct()
        .sorted()
        .forEach(kind -> add(conflicts, kind, it -> it.counts().get(kind), Count::overlaps));
    return conflicts;
  }

  private static @Nullable Side known(Side side) {
    return side.actors().isEmpty() ? null : side;
  }

  /** A conflict, if any two of them do not agree. */
  private <T> void add(
      List<Conflict> conflicts,
      String of,
      Function<Telling, @Nullable T> part,
      BiPredicate<T, T> agree) {
    Map<String, T> values = new LinkedHashMap<>();
    Map<String, List<String>> events = new LinkedHashMap<>();
    for (Telling telling : tellings) {
      T value = part.apply(telling);
      if (value != null) {
        values.putIfAbsent(said(value), value);
        events.computeIfAbsent(said(value), key -> new ArrayList<>()).add(telling.id());
      }
    }
    boolean isAgreed =
        values.values().stream()
            .allMatch(one -> values.values().stream().allMatch(other -> agree.test(one, other)));
    if (!isAgreed) {
      conflicts.add(
          new Conflict(
              of,
              events.entrySet().stream()
                  .map(version -> new Version(version.getKey(), version.getValue()))
                  .toList()));
    }
  }

  private static <T> String said(T value) {
    return value instanceof Side side
        ? side.actors().stream().sorted().collect(Collectors.joining(", "))
        : String.valueOf(value);
  }
}
