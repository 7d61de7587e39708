package org.dateline.api.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.dateline.api.exports.Column;
import org.dateline.api.exports.Export;
import org.dateline.api.exports.Format;
import org.dateline.api.exports.Offer;
import org.dateline.api.exports.Pages;
import org.dateline.api.exports.Table;
import org.dateline.api.lists.QueryValues;
import org.dateline.ledger.DocumentQuery;
import org.dateline.ledger.DocumentQuery.Position;
import org.dateline.search.WordQuery;
import org.jspecify.annotations.Nullable;

/** All documents that a question asks for, as one file. */
final class DocumentFile {

  private static final Table TABLE =
      new Table(
          Column.fields(
              "id",
              "uri",
              "revision",
              "headline",
              "byline",
              "publisher",
              "published",
              "url",
              "language",
              "received",
              "state",
              "story",
              "copyOf",
              "likeness",
              "revisions"));

  private DocumentFile() {}

  static Response answer(
      MultivaluedMap<String, String> parameters,
      Function<DocumentQuery, DocumentQuery.Page> ledger,
      Format format,
      HttpServletRequest request) {
    DocumentQuery query = DocumentsQuestion.parse(Offer.filters(parameters));
    Pages<Position, DocumentForm> pages =
        new Pages<>(
            (after, rows) -> {
              DocumentQuery.Page page = ledger.apply(query.on(after, rows));
              return new Pages.Page<>(forms(page, query.words()), page.next());
            },
            query.after(),
            new QueryValues(parameters).most());
    return Export.answer(format, "documents", Instant.now(), pages, TABLE.sheet(format), request);
  }

  /**
   * As a list has them.
   *
   * @param words that were looked for, or null
   */
  static List<DocumentForm> forms(DocumentQuery.Page page, @Nullable WordQuery words) {
    return page.items().stream().map(DocumentForm::from).map(form -> form.listed(words)).toList();
  }
}
