package org.dateline.api.edge;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.Digest;

/**
 * Tags every page, item, reading and text by what it says, and answers whoever has it already that
 * it is unchanged. The tag is a weak one: compressed or not, it is the same. Exports and streams
 * have none, since nobody has them as a whole.
 */
@Provider
public class Unchanged implements ContainerResponseFilter {

  private static final Set<String> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final Set<String> TYPES = Set.of("application/json", "text/plain");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {
    if (!isTagged(request, response)) {
      return;
    }
    byte[] body = bytes(response.getEntity());
    EntityTag tag = new EntityTag(new Digest().with(body).id(""), true);
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    if (isKnown(request, tag)) {
      response.setStatusInfo(Response.Status.NOT_MODIFIED);
      response.setEntity(null);
    } else {
      // The very bytes, so that they are not written a second time.
      response.setEntity(body, response.getEntityAnnotations(), response.getMediaType());
    }
  }

  private static boolean isTagged(
      ContainerRequestContext request, ContainerResponseContext response) {
    MediaType type = response.getMediaType();
    return METHODS.contains(request.getMethod())
        && response.getStatus() == Response.Status.OK.getStatusCode()
        && response.hasEntity()
        && type != null
        && TYPES.contains(type.getType() + "/" + type.getSubtype());
  }

  private static byte[] bytes(Object entity) throws IOException {
    return entity instanceof String text
        ? text.getBytes(StandardCharsets.UTF_8)
        : ReadingJson.mapper().writeValueAsBytes(entity);
  }

  private static boolean isKnown(ContainerRequestContext request, EntityTag tag) {
    if (request.getHeaderString(HttpHeaders.IF_NONE_MATCH) == null) {
      return false;
    }
    Response.ResponseBuilder answer = request.getRequest().evaluatePreconditions(tag);
    return answer != null
        && answer.build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
  }
}
