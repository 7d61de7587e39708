package org.dateline.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.dateline.api.events.EventFilters;
import org.dateline.api.problem.BadParameter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a parameter that the call does not take: a misspelt filter that is silently dropped gives
 * a wrong answer that looks right.
 */
@Provider
public class KnownParameters implements ContainerRequestFilter {

  @Context private @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Method call = resource == null ? null : resource.getResourceMethod();
    if (call != null) {
      check(call, request.getUriInfo().getQueryParameters());
    }
  }

  /** The names of all parameters that a call takes. */
  static List<String> known(Method call) {
    Takes takes = call.getAnnotation(Takes.class);
    if (takes == null) {
      return List.of();
    }
    List<String> known = new ArrayList<>(List.of(takes.value()));
    if (takes.eventFilters()) {
      known.addAll(EventFilters.names());
    }
    return known;
  }

  /**
   * @throws BadParameter if one is not known
   */
  static void check(Method call, MultivaluedMap<String, String> given) {
    List<String> known = known(call);
    given.forEach(
        (name, values) -> {
          if (!known.contains(name)) {
            throw BadParameter.unknown(name, values.isEmpty() ? "" : values.get(0), known);
          }
        });
  }
}
