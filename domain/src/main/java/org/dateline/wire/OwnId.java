package org.dateline.wire;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An id that means something to its sender only: the 17th item, in the count of whoever sent it.
 * Two senders count alike, so it names an entry together with its feed's publisher. Wires that kill
 * and correct name their items for everybody, and may leave the publisher out when they do.
 */
final class OwnId {

  private static final String PREFIX = "urn:dateline:item:";
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]{0,40}:.*");

  private OwnId() {}

  /** Whether an id is one for everybody: a URI, by its scheme. */
  static boolean isUri(String id) {
    return SCHEME.matcher(id.strip()).matches();
  }

  /**
   * The uri of an item.
   *
   * @param publisher null where nobody says: then the id stands for itself
   */
  static String uri(String id, @Nullable String publisher) {
    return publisher == null
        ? id
        : PREFIX + escaped(publisher.strip().toLowerCase(Locale.ROOT)) + ":" + escaped(id.strip());
  }

  private static String escaped(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
