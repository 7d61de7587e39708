package org.dateline.wire;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Where dispatches become documents: finds the format, has it read, and knows which formats there
 * are. Immutable and safe for all threads.
 */
public final class WireDesk {

  /** How large a body may be by default: 5 MiB. */
  public static final int MOST_BYTES = 5 * 1024 * 1024;

  private static final CopyFormat FEED = new XmlFeed();

  private static final Map<String, CopyFormat> READ =
      Map.of(
          "text/plain", new PlainText(),
          "application/json", new JsonDocument(),
          "application/vnd.iptc.ninjs+json", new Ninjs(),
          "application/vnd.iptc.g2.newsitem+xml", new NewsMl(),
          "application/nitf+xml", new Nitf(),
          "application/rss+xml", FEED,
          "application/atom+xml", FEED,
          "application/feed+json", new JsonFeed(),
          "text/html", new HtmlPage());

  private final int mostBytes;

  /**
   * @param mostBytes how large a body may be
   */
  public WireDesk(int mostBytes) {
    if (mostBytes < 1) {
      throw new IllegalArgumentException("at most " + mostBytes + " bytes");
    }
    this.mostBytes = mostBytes;
  }

  /** The content types that are read, in alphabetical order. */
  public static List<String> contentTypes() {
    return List.copyOf(new TreeSet<>(READ.keySet()));
  }

  /**
   * What a dispatch holds.
   *
   * @throws UnreadableDispatch if it cannot be read, now or ever
   */
  public Contents read(Dispatch dispatch) {
    MediaType type = MediaType.parse(dispatch.contentType());
    CopyFormat format = format(type);
    byte[] body = dispatch.body();
    if (body.length > mostBytes) {
      throw new UnreadableDispatch(
          UnreadableDispatch.Cause.TOO_LARGE,
          null,
          "The body has " + body.length + " bytes; at most " + mostBytes + " are taken.");
    }
    if (body.length == 0) {
      throw ItemFields.invalid(null, "is empty");
    }
    String chars = Decoding.of(body, type.charset(), format).decode(body);
    return format.read(chars, ItemFields.envelope(dispatch.properties()));
  }

  static CopyFormat format(MediaType type) {
    CopyFormat format = READ.get(type.type());
    if (format == null) {
      throw new UnreadableDispatch(
          UnreadableDispatch.Cause.UNSUPPORTED_TYPE,
          "contentType",
          "The contentType "
              + Excerpt.of(type.type())
              + " is not read; these are: "
              + String.join(", ", contentTypes())
              + ".");
    }
    return format;
  }
}
