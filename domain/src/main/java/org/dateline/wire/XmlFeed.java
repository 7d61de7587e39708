package org.dateline.wire;

import java.util.List;
import java.util.Locale;
import org.dateline.document.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A feed in XML: RSS 2.0 and its forerunners, RSS 1.0, Atom. Its root tells which it is, whatever
 * the content type. What the feed says of itself holds for entries that say nothing.
 */
final class XmlFeed implements CopyFormat {

  @Override
  public @Nullable String charset(byte[] body) {
    return Declared.inXml(body);
  }

  @Override
  public Contents read(String body, ItemFields envelope) {
    Element root = Xml.root(body);
    String name = root.tagName().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "rss" -> rss(Xml.find(root, "channel"), Xml.find(root, "channel"), envelope);
      case "rdf" -> rss(Xml.find(root, "channel"), root, envelope);
      case "feed" -> AtomEntry.read(root, envelope);
      case "entry" -> Entries.of(List.of(root), AtomEntry::document).read(envelope);
      default ->
          throw ItemFields.invalid(
              null, "is no feed: its root is <" + Excerpt.of(root.tagName()) + ">");
    };
  }

  private static Contents rss(
      @Nullable Element channel, @Nullable Element parent, ItemFields envelope) {
    ItemFields common =
        envelope.before(
            new ItemDraft()
                .put("publisher", Html.line(Xml.text(channel, "title")))
                .put("language", Xml.text(channel, "language"))
                .put("language", Xml.text(channel, "dc:language"))
                .put("rights", Xml.text(channel, "copyright"))
                .put("rights", Xml.text(channel, "dc:rights"))
                .fields());
    return Entries.of(Xml.all(parent, "item"), XmlFeed::document).read(common);
  }

  private static Document document(Element item, ItemFields feed) {
    ItemDraft said = new ItemDraft();
    said.id(Xml.text(item, "guid"))
        .id(Xml.attribute(item, "about"))
        .id(Xml.text(item, "link"))
        .put("url", Xml.text(item, "link"))
        .put("headline", Html.line(Xml.text(item, "title")))
        .put("byline", Html.line(Xml.text(item, "dc:creator")))
        .put("byline", author(Xml.text(item, "author")))
        .put("credit", Html.line(Xml.text(item, "source")))
        .put("language", Xml.text(item, "dc:language"))
        .put("rights", Xml.text(item, "dc:rights"));
    times(item, said);
    Xml.all(item, "category").forEach(it -> said.subject(Lines.oneLine(it.wholeText())));
    Xml.all(item, "dc:subject").forEach(it -> said.subject(Lines.oneLine(it.wholeText())));
    return feed.before(said.fields())
        .document(
            firstWords(
                html(Xml.find(item, "content:encoded")),
                html(Xml.find(item, "description")),
                Html.line(Xml.text(item, "title"))));
  }

  private static void times(Element item, ItemDraft said) {
    said.time("published", Xml.text(item, "pubDate"))
        .time("published", Xml.text(item, "dc:date"))
        .time("published", Xml.text(item, "published"))
        .time("revised", Xml.text(item, "updated"))
        .time("revised", Xml.text(item, "dcterms:modified"))
        .revision(Xml.text(item, "updated"), Xml.text(item, "dcterms:modified"))
        .time("expires", Xml.text(item, "expirationDate"));
  }

  /** RSS's own form is "desk@example.org (A. Reporter)". */
  private static @Nullable String author(@Nullable String raw) {
    int open = raw == null ? -1 : raw.indexOf('(');
    return raw != null && open > 0 && raw.endsWith(")") && raw.indexOf('@') < open
        ? raw.substring(open + 1, raw.length() - 1)
        : raw;
  }

  private static @Nullable String html(@Nullable Element holder) {
    if (holder == null) {
      return null;
    }
    return holder.childrenSize() > 0 ? Prose.of(holder, "table") : Html.text(holder.wholeText());
  }

  /** The first of these that has words, or null. */
  static @Nullable String firstWords(@Nullable String... texts) {
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }
}
