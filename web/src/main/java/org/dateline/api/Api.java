package org.dateline.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Where the API begins, and how the server's JAX-RS is to behave. */
@ApplicationPath(Api.ROOT)
public class Api extends Application {

  /** Everything of the contract lies under this path. */
  public static final String ROOT = "/api/v1";

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        // JSON-B of this server writes records as {}; Jackson is there and steps in.
        "jersey.config.jsonFeature", "JacksonFeature",
        // An error without a body stays ours, instead of becoming the server's page.
        "jersey.config.server.response.setStatusOverSendError", "true",
        // The contract names paths, which hold behind any proxy.
        "jersey.config.server.headers.location.relative.resolution.disabled", "true",
        "jersey.config.server.wadl.disableWadl", "true");
  }
}
