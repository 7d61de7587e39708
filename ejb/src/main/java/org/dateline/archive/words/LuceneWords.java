package org.dateline.archive.words;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.archive.words.Wording.Kind;
import org.dateline.search.Stems;
import org.dateline.search.WordQuery;
import org.jspecify.annotations.Nullable;

/**
 * A Lucene index in a folder, for a ledger that has no search of its own. It knows of an item
 * before the ledger's transaction ends, and is kept on disk some seconds later; with it is kept
 * since when more may be missing, so that the next start puts down again what a crash took. Safe
 * for all threads, for one process.
 */
public final class LuceneWords implements WordIndex {

  static final String KIND = "kind";
  static final String ITEM = "item";
  static final String VERSION = "version";
  private static final String KEY = "key";
  private static final String COMPLETE = "complete";
  private static final String LEDGER = "ledger";

  /** H2 looks at each of their ids again for each of them. */
  private static final int MOST_LOOKED_UP = 5000;

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final String ledger;
  private final Clock clock;

  private LuceneWords(IndexWriter writer, String ledger, Clock clock) throws IOException {
    this.writer = writer;
    this.ledger = ledger;
    this.clock = clock;
    if (!ledger.equals(kept().get(LEDGER))) {
      writer.deleteAll();
    }
    this.searchers = new SearcherManager(writer, null);
  }

  /**
   * Opens the index; makes an empty one where there is none, or another ledger's, or one that
   * cannot be read.
   *
   * @param ledger names the ledger whose words they are
   * @throws UncheckedIOException if the folder cannot be written, or is in use
   */
  public static LuceneWords open(Path folder, String ledger, Clock clock) {
    try {
      IndexWriter writer = LuceneFolder.open(folder);
      try {
        return new LuceneWords(writer, Stems.VERSION + " " + ledger, clock);
      } catch (IOException | RuntimeException e) {
        writer.rollback();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the index of words in " + folder, e);
    }
  }

  /** Until when it has everything for certain; empty if nobody knows. */
  public Optional<Instant> complete() {
    Map<String, String> kept = kept();
    return ledger.equals(kept.get(LEDGER))
        ? Optional.ofNullable(kept.get(COMPLETE)).map(Instant::parse)
        : Optional.empty();
  }

  private Map<String, String> kept() {
    Map<String, String> all = new HashMap<>();
    Iterable<Map.Entry<String, String>> kept = writer.getLiveCommitData();
    if (kept != null) {
      kept.forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    }
    return all;
  }

  @Override
  public void put(EntityManager entities, List<Wording> wordings) {
    put(wordings);
  }

  /**
   * Puts texts down, whatever becomes of the transaction; those that are known already stay once.
   */
  public void put(List<Wording> wordings) {
    try {
      for (Wording wording : wordings) {
        writer.updateDocument(new Term(KEY, key(wording)), document(wording));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(Wording wording) {
    return wording.kind() + "/" + wording.item() + "/" + wording.version();
  }

  private static Document document(Wording wording) {
    Document document = new Document();
    document.add(new StringField(KEY, key(wording), Store.NO));
    document.add(new StringField(KIND, wording.kind().name(), Store.NO));
    document.add(new BinaryDocValuesField(ITEM, new BytesRef(wording.item())));
    document.add(new NumericDocValuesField(VERSION, wording.version()));
    document.add(new TextField(WordQuery.FIELD, wording.text(), Store.NO));
    return document;
  }

  /** How many of a kind it knows, in all versions. */
  public int count(Kind kind) {
    return search(searcher -> searcher.count(new TermQuery(new Term(KIND, kind.name()))));
  }

  @Override
  public String condition(
      WordQuery words, Kind kind, String item, String version, Function<Object, String> parameter) {
    List<Hit> all = all(words, kind);
    String holds = HitTable.holds(parameter.apply(HitTable.of(all)), item, version);
    if (all.size() > MOST_LOOKED_UP) {
      return holds;
    }
    // Some are sooner found by their ids than all rows are looked at.
    String[] ids = all.stream().map(Hit::item).toArray(String[]::new);
    return "(" + SqlCondition.of("? = any(?)", item, parameter.apply(ids)) + " and " + holds + ")";
  }

  @Override
  public String denial(
      WordQuery words, Kind kind, String item, String version, Function<Object, String> parameter) {
    String table = parameter.apply(HitTable.of(all(words, kind)));
    return "not (" + HitTable.holds(table, item, version) + ")";
  }

  private List<Hit> all(WordQuery words, Kind kind) {
    Query query = query(words, kind);
    return search(searcher -> LuceneHits.all(searcher, query));
  }

  @Override
  public List<Hit> best(
      EntityManager entities, WordQuery words, Kind kind, @Nullable Hit after, int count) {
    Query query = query(words, kind);
    return search(searcher -> LuceneHits.best(searcher, query, after, count));
  }

  private static Query query(WordQuery words, Kind kind) {
    return new BooleanQuery.Builder()
        .add(words.lucene(), Occur.MUST)
        .add(new TermQuery(new Term(KIND, kind.name())), Occur.FILTER)
        .build();
  }

  /** Asks the index. */
  private interface Question<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  private <T> T search(Question<T> question) {
    try {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        return question.of(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void keep() {
    try {
      if (writer.hasUncommittedChanges()) {
        // What is entered meanwhile may or may not come with it.
        String now = clock.instant().toString();
        writer.setLiveCommitData(Map.of(COMPLETE, now, LEDGER, ledger).entrySet());
        writer.commit();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (writer) {
      searchers.close();
      keep();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
