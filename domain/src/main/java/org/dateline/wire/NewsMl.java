package org.dateline.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * IPTC's NewsML-G2: a news item with its copy inline, as NITF, XHTML or plain text; or a news
 * message around one or several.
 */
final class NewsMl implements CopyFormat {

  @Override
  public @Nullable String charset(byte[] body) {
    return Declared.inXml(body);
  }

  @Override
  public Contents read(String body, ItemFields envelope) {
    Element root = Xml.root(body);
    List<Element> items = new ArrayList<>();
    if (root.tagName().equals("newsItem")) {
      items.add(root);
    }
    Xml.all(root, "itemSet").forEach(set -> items.addAll(Xml.all(set, "newsItem")));
    if (items.isEmpty()) {
      throw ItemFields.invalid(
          "newsItem", "is missing: <" + Excerpt.of(root.tagName()) + "> holds none");
    }
    return items.size() == 1
        ? Contents.of(document(items.get(0), envelope))
        : Entries.of(items, NewsMl::document).read(envelope);
  }

  private static org.dateline.document.Document document(Element item, ItemFields envelope) {
    ItemDraft said = new ItemDraft();
    asked(item, said);
    told(item, said);
    Element inline = inline(item);
    Element nitf = Xml.find(inline, "nitf");
    if (nitf != null) {
      Nitf.fill(nitf, said);
    }
    String text = text(inline, nitf);
    return envelope
        .before(said.fields())
        .document(Nitf.withDateline(Xml.text(item, "contentMeta", "dateline"), text));
  }

  private static void asked(Element item, ItemDraft said) {
    Element meta = Xml.find(item, "itemMeta");
    // A kill goes before whatever else the item says of its status.
    for (Element signal : Xml.all(meta, "signal")) {
      String mark = String.valueOf(tail(code(signal))).toLowerCase(Locale.ROOT);
      said.put("pubStatus", mark.equals("kill") || mark.equals("withdraw") ? "canceled" : null);
    }
    said.put("pubStatus", tail(code(Xml.find(meta, "pubStatus"))))
        .time("expires", Xml.text(meta, "expires"));
    Element embargo = Xml.find(meta, "embargoed");
    if (embargo != null) {
      String until = Lines.oneLine(embargo.wholeText());
      said.put("embargoed", until.isEmpty() ? "true" : null).time("embargoedUntil", until);
    }
    for (Element signal : Xml.all(meta, "signal")) {
      String mark = String.valueOf(tail(code(signal))).toLowerCase(Locale.ROOT);
      said.put("correction", mark.startsWith("correct") ? "true" : null);
    }
    Xml.all(meta, "edNote").forEach(note -> said.note(Lines.oneLine(note.wholeText())));
  }

  private static void told(Element item, ItemDraft said) {
    Element meta = Xml.find(item, "itemMeta");
    Element content = Xml.find(item, "contentMeta");
    times(item, said);
    said.put("uri", Xml.attribute(item, "guid"))
        .put("headline", Xml.text(content, "headline"))
        .put("headline", Xml.text(meta, "title"))
        .put("byline", Xml.text(content, "by"))
        .put("byline", name(Xml.find(content, "creator")))
        .put("credit", Xml.text(content, "creditline"))
        .put("credit", name(Xml.find(content, "infoSource")))
        .put("publisher", name(Xml.find(meta, "provider")))
        .put("urgency", Xml.text(content, "urgency"))
        .put("genre", name(Xml.find(content, "genre")))
        .put("located", name(Xml.find(content, "located")))
        .put("located", Xml.text(content, "dateline"))
        .put("rights", rights(Xml.find(item, "rightsInfo")))
        .put("language", Xml.attribute(Xml.find(content, "language"), "tag"))
        .put("language", Xml.attribute(item, "xml:lang"));
    for (Element link : Xml.all(meta, "link")) {
      said.put("url", "text/html".equals(link.attr("contenttype")) ? link.attr("href") : null);
    }
    Xml.all(content, "subject").forEach(subject -> said.subject(code(subject)));
  }

  private static void times(Element item, ItemDraft said) {
    String version = Xml.text(item, "itemMeta", "versionCreated");
    said.revision(Xml.attribute(item, "version"), version)
        .time("published", Xml.text(item, "itemMeta", "firstCreated"))
        .time("published", Xml.text(item, "contentMeta", "contentCreated"))
        .time("published", version)
        .time("revised", version);
  }

  private static String rights(@Nullable Element info) {
    String notice = Xml.text(info, "copyrightNotice");
    String holder = name(Xml.find(info, "copyrightHolder"));
    String terms = Xml.text(info, "usageTerms");
    String whose = notice == null ? holder : notice;
    return ((whose == null ? "" : whose) + "\n" + (terms == null ? "" : terms)).strip();
  }

  /** The first inline content that has words; none where the item's content is elsewhere. */
  private static @Nullable Element inline(Element item) {
    for (String kind : List.of("inlineXML", "inlineData")) {
      for (Element inline : Xml.all(Xml.find(item, "contentSet"), kind)) {
        if (inline.hasText()) {
          return inline;
        }
      }
    }
    return null;
  }

  private static @Nullable String text(@Nullable Element inline, @Nullable Element nitf) {
    if (inline == null || nitf != null) {
      return nitf == null ? null : Nitf.text(nitf);
    }
    if (inline.tagName().equals("inlineXML")) {
      return Prose.of(inline, "table");
    }
    String data = inline.wholeText();
    return inline.attr("contenttype").contains("html") ? Html.text(data) : data;
  }

  /** What a concept is called: its name, its text, its literal, else its code. */
  private static @Nullable String name(@Nullable Element concept) {
    String named = Xml.text(concept, "name");
    String own = concept == null ? null : Lines.oneLine(concept.ownText());
    String literal = Xml.attribute(concept, "literal");
    return named != null
        ? named
        : own != null && !own.isEmpty() ? own : literal != null ? literal : tail(code(concept));
  }

  private static @Nullable String code(@Nullable Element concept) {
    String code = Xml.attribute(concept, "qcode");
    String uri = code == null ? Xml.attribute(concept, "uri") : code;
    return uri == null ? Xml.attribute(concept, "literal") : uri;
  }

  /** A code without its scheme: "stat:usable" is "usable". */
  private static @Nullable String tail(@Nullable String code) {
    return code == null
        ? null
        : code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
  }
}
