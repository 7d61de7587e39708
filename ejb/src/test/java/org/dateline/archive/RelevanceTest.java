package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dateline.archive.Relevance.Row;
import org.dateline.archive.words.WordIndex.Hit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The best come first, and all come, however few of them filters let in. */
class RelevanceTest {

  private static final int HITS = 25_000;

  /** Four score alike each time; every third has a version that is not shown. */
  private final List<Hit> hits =
      IntStream.range(0, HITS)
          .boxed()
          .flatMap(
              i ->
                  IntStream.rangeClosed(1, i % 3 == 0 ? 2 : 1)
                      .mapToObj(
                          version ->
                              new Hit(Math.floorDiv(HITS - i, 4), "e%08d".formatted(i), version)))
          .sorted(
              Comparator.comparingDouble(Hit::score)
                  .reversed()
                  .thenComparing(Hit::item)
                  .thenComparingInt(Hit::version))
          .toList();

  private Part<Row, Hit> best(@Nullable Hit after, int wanted, Set<String> letIn) {
    return best(hits, after, wanted, letIn);
  }

  private static Part<Row, Hit> best(
      List<Hit> hits, @Nullable Hit after, int wanted, Set<String> letIn) {
    Function<List<String>, List<Row>> ledger =
        items ->
            items.stream()
                .filter(letIn::contains)
                .map(item -> new Row(item, Integer.parseInt(item.substring(1)) % 3 == 0 ? 2 : 1))
                .toList();
    return new Relevance(
            (place, count) ->
                hits.stream().filter(hit -> isBehind(hit, place)).limit(count).toList())
        .best(after, wanted, ledger, row -> row, Relevance::behind);
  }

  private List<String> all(int wanted, Set<String> letIn) {
    List<String> found = new ArrayList<>();
    Hit after = null;
    do {
      Part<Row, Hit> part = best(after, wanted, letIn);
      part.rows().forEach(row -> found.add(row.item()));
      after = part.next();
    } while (after != null);
    return found;
  }

  @Test
  void findsTheOnlyOneThatIsLetInBehindTensOfThousands() {
    String last = "e%08d".formatted(HITS - 1);

    Part<Row, Hit> first = best(null, 50, Set.of(last));
    assertEquals(List.of(), first.rows());
    assertNotNull(first.next());
    assertEquals(List.of(last), all(50, Set.of(last)));
  }

  @Test
  void givesEachOnceWhereverAPageEnds() {
    Set<String> letIn = Set.of("e00000000", "e00000003", "e00009999", "e00010002", "e00024999");
    for (int wanted : new int[] {1, 2, 3, 50}) {
      assertEquals(letIn.stream().sorted().toList(), all(wanted, letIn), "pages of " + wanted);
    }
  }

  @Test
  void endsWithTheLastRow() {
    Set<String> letIn = Set.of("e00000001", "e00000002");

    Part<Row, Hit> one = best(null, 1, letIn);
    assertEquals("e00000001", one.rows().get(0).item());
    assertNotNull(one.next());
    assertNull(best(behind("e%08d".formatted(HITS - 2)), 50, letIn).next());
  }

  private Hit behind(String item) {
    return hits.stream().filter(hit -> hit.item().equals(item)).findFirst().orElseThrow();
  }

  private static boolean isBehind(Hit hit, @Nullable Hit place) {
    if (place == null || hit.score() < place.score()) {
      return true;
    }
    int order = hit.item().compareTo(place.item());
    return hit.score() == place.score()
        && (order > 0 || (order == 0 && hit.version() > place.version()));
  }

  @Test
  void findsTheVersionThatIsShownWhereverTheOtherStands() {
    List<Hit> two =
        List.of(
            new Hit(9, "e00000007", 1),
            new Hit(8, "e00000001", 1),
            new Hit(7, "e00000004", 1),
            new Hit(3, "e00000006", 2),
            new Hit(2, "e00000006", 1),
            new Hit(1, "e00000007", 2));
    Set<String> letIn = Set.of("e00000001", "e00000004", "e00000006");
    List<String> found = new ArrayList<>();
    Hit after = null;
    do {
      Part<Row, Hit> part = best(two, after, 1, letIn);
      part.rows().forEach(row -> found.add(row.item() + "/" + row.version()));
      after = part.next();
    } while (after != null);
    assertEquals(List.of("e00000001/1", "e00000004/1", "e00000006/2"), found);
  }
}
