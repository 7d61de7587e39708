package org.dateline.archive.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.archive.words.WordIndex.Hit;
import org.jspecify.annotations.Nullable;

/** What a Lucene index answers, as hits. */
final class LuceneHits {

  private static final Sort BEST =
      new Sort(
          SortField.FIELD_SCORE,
          new SortField(LuceneWords.ITEM, SortField.Type.STRING_VAL),
          new SortField(LuceneWords.VERSION, SortField.Type.LONG));

  private LuceneHits() {}

  /** All, in no order, and not scored. */
  static List<Hit> all(IndexSearcher searcher, Query query) throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    List<Hit> hits = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        collect(leaf, scorer.iterator(), hits);
      }
    }
    return hits;
  }

  private static void collect(LeafReaderContext leaf, DocIdSetIterator found, List<Hit> hits)
      throws IOException {
    BinaryDocValues items = DocValues.getBinary(leaf.reader(), LuceneWords.ITEM);
    NumericDocValues versions = DocValues.getNumeric(leaf.reader(), LuceneWords.VERSION);
    Bits live = leaf.reader().getLiveDocs();
    int doc = found.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      if ((live == null || live.get(doc))
          && items.advanceExact(doc)
          && versions.advanceExact(doc)) {
        hits.add(
            new Hit(0, items.binaryValue().utf8ToString(), Math.toIntExact(versions.longValue())));
      }
      doc = found.nextDoc();
    }
  }

  /** The best behind a place. */
  static List<Hit> best(IndexSearcher searcher, Query query, @Nullable Hit after, int count)
      throws IOException {
    int documents = searcher.getIndexReader().maxDoc();
    if (documents == 0) {
      return List.of();
    }
    TopDocs top =
        after == null
            ? searcher.search(query, count, BEST)
            : searcher.searchAfter(place(after, documents), query, count, BEST);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc each : top.scoreDocs) {
      Object[] values = ((FieldDoc) each).fields;
      hits.add(
          new Hit(
              ((Number) values[0]).doubleValue(),
              ((BytesRef) values[1]).utf8ToString(),
              ((Number) values[2]).intValue()));
    }
    return hits;
  }

  private static FieldDoc place(Hit after, int documents) {
    Object[] values = {(float) after.score(), new BytesRef(after.item()), (long) after.version()};
    // No document's number is higher, so what is as good in all three is not behind it.
    return new FieldDoc(documents - 1, (float) after.score(), values);
  }
}
