package org.dateline.api.vitals;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Counts the problems that leave the API. */
@Provider
public class ProblemCount implements ContainerResponseFilter {

  @Inject Tally tally;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() >= 400) {
      tally.refused(response.getStatus());
    }
  }
}
