package org.dateline.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dateline.archive.words.LuceneWords;
import org.dateline.archive.words.RenewedWords;
import org.dateline.archive.words.WordIndex;
import org.dateline.archive.words.Wording;
import org.dateline.ledger.DocumentQuery;
import org.dateline.ledger.LedgerAway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of words beside H2 is complete whenever it is open, whatever became of its folder. */
@SuppressWarnings("NullAway.Init")
final class WordCatalogueTest {

  @TempDir private Path folder;
  private final TickingClock clock = new TickingClock();
  private DataSource source;
  private StandaloneTransaction transaction;

  @BeforeEach
  void open() {
    source = Databases.h2(folder);
    transaction = new StandaloneTransaction(source);
  }

  @AfterEach
  void close() {
    transaction.close();
  }

  private Path index() {
    return folder.resolve("index");
  }

  private WordIndex catalogue() {
    return WordCatalogue.open(source, index(), clock);
  }

  private void enter(WordIndex words, String name) {
    new JpaLedger(transaction, words, clock)
        .enter(Copy.of("urn:test:" + name, "The blockade of " + name).by("s-" + name));
    clock.set(clock.instant().plus(Duration.ofHours(1)));
  }

  private int found(WordIndex words, String typed) {
    return found(words, typed, DocumentQuery.Order.RELEVANCE);
  }

  private int published(WordIndex words, String typed) {
    return found(words, typed, DocumentQuery.Order.PUBLISHED);
  }

  private int found(WordIndex words, String typed, DocumentQuery.Order order) {
    DocumentQuery asked = Asked.byWords(typed, order, 50, null);
    return new JpaLedgerReader(transaction, words, clock).documents(asked).items().size();
  }

  @Test
  void isThereAgainAfterAnOrderlyEnd() {
    try (WordIndex words = catalogue()) {
      enter(words, "Quay");
    }
    try (WordIndex words = catalogue()) {
      assertEquals(1, found(words, "quay"));
    }
  }

  @Test
  void getsBackWhatACrashTook() throws IOException {
    try (WordIndex words = catalogue()) {
      enter(words, "Quay");
    }
    Path kept = folder.resolve("kept");
    copy(index(), kept);
    try (WordIndex words = catalogue()) {
      enter(words, "Pier");
      enter(words, "Mole");
    }
    delete(index());
    copy(kept, index());
    try (WordIndex words = catalogue()) {
      assertEquals(3, found(words, "blockade"));
    }
  }

  @Test
  void isMadeAgainWhereItIsGoneOrBroken() throws IOException {
    try (WordIndex words = catalogue()) {
      enter(words, "Quay");
    }
    delete(index());
    try (WordIndex words = catalogue()) {
      assertEquals(1, found(words, "blockade"));
    }
    spoil("segments_");
    try (WordIndex words = catalogue()) {
      assertEquals(1, found(words, "blockade"));
    }
  }

  @Test
  void isMadeAgainWhereASegmentIsBroken() throws IOException {
    try (WordIndex words = catalogue()) {
      enter(words, "Quay");
    }
    spoil(".cfs");
    try (WordIndex words = catalogue()) {
      assertEquals(1, found(words, "blockade"));
    }
  }

  @Test
  void keepsNothingOfAnotherLedger() throws SQLException {
    try (LuceneWords words = LuceneWords.open(index(), "another", clock)) {
      words.put(List.of(new Wording(Wording.Kind.DOCUMENT, "d0", 1, "The blockade of nothing")));
      clock.set(clock.instant().plus(Duration.ofHours(5)));
    }
    catalogue().close();
    try (var connection = source.getConnection();
        LuceneWords words = LuceneWords.open(index(), connection.getMetaData().getURL(), clock)) {
      assertEquals(0, words.count(Wording.Kind.DOCUMENT));
    }
  }

  @Test
  void isOpenedAgainCompleteAfterItsDiskFailedIt() {
    List<LuceneWords> opened = new ArrayList<>();
    Supplier<WordIndex> opening =
        () -> {
          opened.add(LuceneWords.open(index(), "test", clock));
          return opened.get(opened.size() - 1);
        };
    Wording wording = new Wording(Wording.Kind.DOCUMENT, "d0", 1, "The blockade of nothing");
    try (RenewedWords words = new RenewedWords(opening);
        EntityManager entities = transaction.entities()) {
      opened.get(0).close();
      assertThrows(LedgerAway.class, () -> words.put(entities, List.of(wording)));
      words.put(entities, List.of(wording));
      assertEquals(2, opened.size());
      assertEquals(1, opened.get(1).count(Wording.Kind.DOCUMENT));
    }
  }

  @Test
  void findsAmongMoreThanAnArrayHolds() {
    try (WordIndex words = catalogue();
        EntityManager entities = transaction.entities()) {
      for (int i = 0; i < 70_000; i += 1_000) {
        int from = i;
        words.put(
            entities,
            IntStream.range(from, from + 1_000)
                .mapToObj(
                    n -> new Wording(Wording.Kind.DOCUMENT, "d" + n, 1, "The blockade of nothing"))
                .toList());
      }
      enter(words, "Quay");
      assertEquals(1, published(words, "blockade"));
    }
  }

  @Test
  void refusesAFolderThatIsInUse() {
    try (WordIndex words = catalogue()) {
      enter(words, "Quay");
      assertThrows(UncheckedIOException.class, this::catalogue);
    }
  }

  /** Writes over files of the index. */
  private void spoil(String name) throws IOException {
    try (Stream<Path> files = Files.list(index())) {
      for (Path file : files.filter(it -> it.toString().contains(name)).toList()) {
        Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17});
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
