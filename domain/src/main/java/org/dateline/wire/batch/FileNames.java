package org.dateline.wire.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the name of a file in an archive says of its content. Names are looked at and quoted, never
 * opened.
 */
final class FileNames {

  private static final String NINJS = "application/vnd.iptc.ninjs+json";
  private static final String NEWSML = "application/vnd.iptc.g2.newsitem+xml";
  private static final String NITF = "application/nitf+xml";
  private static final String RSS = "application/rss+xml";
  private static final String ATOM = "application/atom+xml";
  private static final String FORM = "application/json";

  private static final TreeMap<String, String> TYPES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("txt", "text/plain"),
              Map.entry("json", FORM),
              Map.entry("ninjs", NINJS),
              Map.entry("newsml", NEWSML),
              Map.entry("nitf", NITF),
              Map.entry("html", "text/html"),
              Map.entry("htm", "text/html"),
              Map.entry("rss", RSS),
              Map.entry("atom", ATOM)));

  /** By what stands near the beginning; the first that is found decides. */
  private static final List<Mark> XML =
      List.of(
          new Mark("<newsItem", NEWSML),
          new Mark("<nitf", NITF),
          new Mark("<rss", RSS),
          new Mark("<feed", ATOM));

  private static final List<Mark> JSON =
      List.of(
          new Mark("jsonfeed.org/version", "application/feed+json"),
          new Mark("\"body_text\"", NINJS),
          new Mark("\"body_xhtml\"", NINJS),
          new Mark("\"bodies\"", NINJS),
          new Mark("\"pubstatus\"", NINJS),
          new Mark("\"versioncreated\"", NINJS),
          new Mark("\"versionCreated\"", NINJS));

  private static final List<String> ARCHIVES =
      List.of("zip", "jar", "gz", "tgz", "bz2", "xz", "7z");
  private static final int BEGINNING = 4096;

  private FileNames() {}

  /** A sign of a content type. */
  private record Mark(String words, String type) {}

  /** The endings by which a content type is known. */
  static String known() {
    return "." + String.join(", .", TYPES.keySet()) + ", .ndjson, .xml";
  }

  static boolean isOfLines(String path) {
    return suffix(path).equals("ndjson");
  }

  static boolean isArchive(String path) {
    return ARCHIVES.contains(suffix(path));
  }

  /** What systems put into archives for themselves. */
  static boolean isHidden(String path) {
    return path.startsWith("__MACOSX/")
        || path.substring(path.lastIndexOf('/') + 1).startsWith(".");
  }

  /** The content type, if the name or the beginning tells. */
  static Optional<String> contentType(String path, byte[] body) {
    String suffix = suffix(path);
    if (suffix.equals("xml")) {
      return marked(XML, body);
    }
    return suffix.equals("json")
        ? marked(JSON, body).or(() -> Optional.of(FORM))
        : Optional.ofNullable(TYPES.get(suffix));
  }

  private static Optional<String> marked(List<Mark> marks, byte[] body) {
    int length = Math.min(body.length, BEGINNING);
    String beginning = new String(body, 0, length, StandardCharsets.ISO_8859_1);
    return marks.stream()
        .filter(mark -> beginning.contains(mark.words()))
        .map(Mark::type)
        .findFirst();
  }

  private static String suffix(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
