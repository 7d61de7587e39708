package org.dateline.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dateline.wire.WireDesk;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What of this module can be set. */
@ApplicationScoped
public class Settings {

  @Inject
  @ConfigProperty(name = "dateline.document.bytes", defaultValue = "" + WireDesk.MOST_BYTES)
  int documentBytes;

  /** How large a submitted body may be. */
  public int documentBytes() {
    return documentBytes;
  }
}
