package org.dateline.api.exports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.dateline.api.lists.Listing;
import org.dateline.json.ReadingJson;

/**
 * A whole list on its way out, a page at a time. If the ledger fails on the way the line is cut: a
 * file that is not whole must not look whole. For one use.
 *
 * @param <R> what is listed
 */
public final class Export<R> implements StreamingOutput {

  private static final Logger LOG = System.getLogger("org.dateline.api");

  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Iterator<List<R>> pages;
  private final Function<R, String> row;
  private final Sheet sheet;
  private final Line line;
  private Executor writers = Runnable::run;

  /**
   * @param row the JSON form of one
   */
  public Export(Iterator<List<R>> pages, Function<R, String> row, Sheet sheet, Line line) {
    this.pages = pages;
    this.row = row;
    this.sheet = sheet;
    this.line = line;
  }

  /** The answer to whoever asked for a list as a file, of what has its JSON form by itself. */
  public static <R> Response answer(
      Format format,
      String list,
      Instant at,
      Iterator<List<R>> pages,
      Sheet sheet,
      HttpServletRequest request) {
    return answer(format, list, at, pages, ReadingJson::write, sheet, request);
  }

  /**
   * The answer to whoever asked for a list as a file.
   *
   * @param list the word of the contract for what is listed
   * @param at when it was so
   * @param row the JSON form of one
   */
  public static <R> Response answer(
      Format format,
      String list,
      Instant at,
      Iterator<List<R>> pages,
      Function<R, String> row,
      Sheet sheet,
      HttpServletRequest request) {
    String name = "dateline-" + list + "-" + SECOND.format(at) + "." + format.extension();
    Response.ResponseBuilder answer =
        Response.ok()
            .type(format.type())
            .header(HttpHeaders.VARY, Listing.VARY)
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    // In answer to HEAD the server would write the whole list to nobody. Without any entity it
    // would say that the list is empty; flushed, it says no length.
    StreamingOutput entity =
        request.getMethod().equals(HttpMethod.HEAD)
            ? OutputStream::flush
            : new Export<>(pages, row, sheet, Line.of(request));
    return answer.entity(entity).build();
  }

  /** By whom it is made and written, while somebody else asks for the next page. */
  void by(Executor threads) {
    writers = threads;
  }

  @Override
  public void write(OutputStream out) throws IOException {
    try {
      send(out);
    } catch (IOException gone) {
      // Whoever asked has hung up; there is nobody to tell.
      LOG.log(Level.DEBUG, "an export was not taken", gone);
      if (!line.cut()) {
        throw gone;
      }
    } catch (RuntimeException failure) {
      if (!line.cut()) {
        throw failure;
      }
      LOG.log(Level.ERROR, "an export was broken off", failure);
    }
  }

  private void send(OutputStream out) throws IOException {
    Writing<R> writing = new Writing<>(sheet, row, out, writers);
    try {
      while (pages.hasNext()) {
        writing.begin(pages.next());
      }
    } catch (RuntimeException failure) {
      writing.stop(failure);
      throw failure;
    }
    writing.end();
    out.write(sheet.tail().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
