package org.dateline.wire;

import java.util.Locale;
import org.dateline.document.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The entries of an Atom feed. */
final class AtomEntry {

  private AtomEntry() {}

  static Contents read(Element feed, ItemFields envelope) {
    ItemFields common =
        envelope.before(
            new ItemDraft()
                .put("publisher", oneLine(Xml.find(feed, "title")))
                .put("language", Xml.attribute(feed, "xml:lang"))
                .put("rights", oneLine(Xml.find(feed, "rights")))
                .put("byline", Xml.text(feed, "author", "name"))
                .fields());
    return Entries.of(Xml.all(feed, "entry"), AtomEntry::document).read(common);
  }

  static Document document(Element entry, ItemFields feed) {
    String updated = Xml.text(entry, "updated");
    ItemDraft said = new ItemDraft();
    said.id(Xml.text(entry, "id"))
        .id(link(entry))
        .put("url", link(entry))
        .revision(updated)
        .put("headline", oneLine(Xml.find(entry, "title")))
        .put("byline", Xml.text(entry, "author", "name"))
        .put("credit", oneLine(Xml.find(entry, "source", "title")))
        .time("published", Xml.text(entry, "published"))
        .time("published", updated)
        .time("revised", updated)
        .put("rights", oneLine(Xml.find(entry, "rights")))
        .put("language", Xml.attribute(Xml.find(entry, "content"), "xml:lang"))
        .put("language", Xml.attribute(entry, "xml:lang"));
    Xml.all(entry, "category").forEach(it -> said.subject(Xml.attribute(it, "term")));
    return feed.before(said.fields())
        .document(
            XmlFeed.firstWords(
                text(Xml.find(entry, "content")),
                text(Xml.find(entry, "summary")),
                oneLine(Xml.find(entry, "title"))));
  }

  private static @Nullable String link(Element entry) {
    for (Element link : Xml.all(entry, "link")) {
      if (!link.hasAttr("rel") || link.attr("rel").equals("alternate")) {
        return link.attr("href");
      }
    }
    return null;
  }

  private static @Nullable String oneLine(@Nullable Element construct) {
    String text = text(construct);
    return text == null ? null : Lines.oneLine(text);
  }

  /** Atom's text: XHTML as elements, HTML as escaped markup, else plain. */
  private static @Nullable String text(@Nullable Element construct) {
    if (construct == null) {
      return null;
    }
    String type = construct.attr("type").toLowerCase(Locale.ROOT);
    if (construct.childrenSize() > 0) {
      return Prose.of(construct, "table");
    }
    String words = construct.wholeText();
    return type.contains("html") ? Html.text(words) : String.join("\n\n", Lines.paragraphs(words));
  }
}
