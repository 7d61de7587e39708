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

  @Inject
  @ConfigProperty(name = "dateline.readers", defaultValue = "2")
  int readers;

  /** How many documents are read at a time. */
  public int readers() {
    return readers;
  }

  /** How large a submitted body may be. */
  public int documentBytes() {
    return documentBytes;
  }
}
