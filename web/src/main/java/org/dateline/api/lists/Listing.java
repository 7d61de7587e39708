package org.dateline.api.lists;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list as it is answered.
 *
 * @param next address of the next page, or null if this is the last
 * @param total how many there are on all pages, or null where nobody counted
 */
public record Listing<T>(List<T> items, @Nullable String next, @Nullable Long total) {

  /** What of a request an answer depends on: its form, and whether it is compressed. */
  public static final String VARY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING;

  // Written out: Java 17 forgets in the class file what may be null in a compact one.
  public Listing(List<T> items, @Nullable String next, @Nullable Long total) {
    this.items = List.copyOf(items);
    this.next = next;
    this.total = total;
  }

  /**
   * The page in answer to a question.
   *
   * @param asked the address of the question
   * @param cursor where the next page begins, or null if this is the last
   */
  public static <T> Response answer(
      UriInfo asked, List<T> items, @Nullable String cursor, @Nullable Long total) {
    if (cursor == null) {
      return json(new Listing<>(items, null, total)).build();
    }
    String next =
        asked.getRequestUriBuilder().replaceQueryParam(Cursor.PARAMETER, cursor).build().toString();
    return json(new Listing<>(items, next, total))
        .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
        .build();
  }

  private static Response.ResponseBuilder json(Listing<?> page) {
    return Response.ok(page).type(MediaType.APPLICATION_JSON_TYPE).header(HttpHeaders.VARY, VARY);
  }
}
