package org.dateline.api.exports;

import jakarta.ws.rs.core.MediaType;
import java.util.Locale;

/** A form in which a list is answered. All but JSON are files of all its rows. */
public enum Format {
  /** One page, with the way to the next. */
  JSON("application/json", "", "json"),
  /** One JSON object a line. */
  NDJSON("application/x-ndjson", "", "ndjson"),
  /** RFC 4180, with a line of names. */
  CSV("text/csv", ";charset=UTF-8;header=present", "csv"),
  /** RFC 7946. */
  GEOJSON("application/geo+json", "", "geojson"),
  /** PLOVER's own fields. */
  PLOVER("application/vnd.plover+json", "", "plover.json"),
  /** The columns of the GDELT 2.0 Event Database. */
  GDELT("text/tab-separated-values", ";charset=UTF-8", "gdelt.tsv");

  private final String mediaType;
  private final String parameters;
  private final String extension;

  Format(String mediaType, String parameters, String extension) {
    this.mediaType = mediaType;
    this.parameters = parameters;
    this.extension = extension;
  }

  /** As the answer says it, with its parameters. */
  public MediaType type() {
    return MediaType.valueOf(mediaType + parameters);
  }

  /** As {@code Accept} asks for it. */
  public String mediaType() {
    return mediaType;
  }

  /** How the name of a file ends, without the dot. */
  public String extension() {
    return extension;
  }

  /** As the parameter {@code format} has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
