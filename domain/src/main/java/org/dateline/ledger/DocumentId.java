package org.dateline.ledger;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Dateline's id of a document: a function of the sender's uri alone, so that every node gives the
 * same item the same id, and no index over uris of any length is needed to find one.
 */
public final class DocumentId {

  private static final Pattern ID = Pattern.compile("d[0-9a-f]{32}");

  private DocumentId() {}

  /** The id of the item that its sender calls so. */
  public static String of(String uri) {
    return new Digest().with(uri).id("d");
  }

  /** The ids that may be meant by an id or a uri: a sender's uri may look like an id of ours. */
  public static List<String> meantBy(String idOrUri) {
    return ID.matcher(idOrUri).matches() ? List.of(idOrUri, of(idOrUri)) : List.of(of(idOrUri));
  }
}
