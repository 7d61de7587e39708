package org.dateline.wire;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Datelines;
import org.dateline.text.Text;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** IPTC's NITF: a story's head with all that is said of it, and its body in blocks. */
final class Nitf implements CopyFormat {

  /**
   * The document type that NITF's own manual puts on top, and the short one of many senders, which
   * names a file beside the copy. Nothing is ever fetched for either; any other one is refused.
   */
  private static final Pattern DOCTYPE =
      Pattern.compile(
          "<!DOCTYPE\\s{1,9}nitf\\s{1,9}(?:PUBLIC\\s{1,9}\"-//IPTC[A-Z-]{0,9}//DTD NITF"
              + " [^\"<>]{1,40}\"(?:\\s{1,9}\"[^\"<>]{0,200}\")?"
              + "|SYSTEM\\s{1,9}\"nitf[0-9A-Za-z.-]{0,30}\\.dtd\")\\s{0,9}>");

  private static final int HEAD = 2000;

  @Override
  public @Nullable String charset(byte[] body) {
    return Declared.inXml(body);
  }

  @Override
  public Contents read(String body, ItemFields envelope) {
    Element nitf = Xml.root(withoutDoctype(body));
    if (!nitf.tagName().equals("nitf")) {
      throw ItemFields.invalid(
          "nitf", "is missing: the root is <" + Excerpt.of(nitf.tagName()) + ">");
    }
    ItemDraft said = new ItemDraft();
    fill(nitf, said);
    String dateline = Xml.text(nitf, "body", "body.head", "dateline");
    return Contents.of(envelope.before(said.fields()).document(withDateline(dateline, text(nitf))));
  }

  /** Blanks instead, so that offsets stay. */
  private static String withoutDoctype(String body) {
    Matcher type = DOCTYPE.matcher(body).region(0, Math.min(HEAD, body.length()));
    return type.find()
        ? body.substring(0, type.start())
            + type.group().replaceAll("[^\\r\\n]", " ")
            + body.substring(type.end())
        : body;
  }

  /** What the head and the body's head say. */
  static void fill(Element nitf, ItemDraft said) {
    Element data = Xml.find(nitf, "head", "docdata");
    Element head = Xml.find(nitf, "body", "body.head");
    String issued = norm(data, "date.issue");
    Element key = Xml.find(data, "du-key");
    said.put("uri", Xml.attribute(Xml.find(data, "doc-id"), "id-string"))
        .revision(Xml.attribute(key, "version"), Xml.attribute(key, "generation"), issued)
        .put("headline", Xml.text(head, "hedline", "hl1"))
        .put("headline", Xml.text(nitf, "head", "title"))
        .put("byline", Xml.text(head, "byline"))
        .put("credit", Xml.text(head, "distributor"))
        .put("publisher", Xml.attribute(Xml.find(nitf, "head", "pubdata"), "name"))
        .put("publisher", Xml.text(head, "distributor"))
        .time("published", issued)
        .time("published", norm(data, "date.release"))
        .time("revised", issued)
        .put("urgency", Xml.attribute(Xml.find(data, "urgency"), "ed-urg"))
        .put("genre", Xml.attribute(Xml.find(data, "fixture"), "fix-id"))
        .put("located", Xml.text(head, "dateline", "location"))
        .put("rights", rights(data, head))
        .put("language", Xml.attribute(nitf, "xml:lang"));
    subjects(nitf, said);
    asked(data, said);
  }

  private static void subjects(Element nitf, ItemDraft said) {
    for (Element object : Xml.all(Xml.find(nitf, "head"), "tobject")) {
      for (Element subject : Xml.all(object, "tobject.subject")) {
        said.subject(Xml.attribute(subject, "tobject.subject.refnum"));
      }
      Element property = Xml.find(object, "tobject.property");
      said.put("genre", Xml.attribute(property, "tobject.property.type"));
    }
  }

  private static void asked(@Nullable Element data, ItemDraft said) {
    String status = Xml.attribute(data, "management-status");
    String release = norm(data, "date.release");
    if ("embargoed".equals(status)) {
      said.put("embargoed", release == null ? "true" : null).time("embargoedUntil", release);
    } else {
      // When it may be released: an hour that has passed holds nothing back.
      said.put("pubStatus", status == null ? null : status.toLowerCase(Locale.ROOT))
          .time("embargoedUntil", release);
    }
    said.time("expires", norm(data, "date.expire"));
    for (Element correction : Xml.all(data, "correction")) {
      said.put("correction", "true").note(Xml.attribute(correction, "info"));
    }
    for (Element message : Xml.all(data, "ed-msg")) {
      said.note(Xml.attribute(message, "info")).note(Lines.oneLine(message.wholeText()));
    }
  }

  private static @Nullable String norm(@Nullable Element data, String name) {
    return Xml.attribute(Xml.find(data, name), "norm");
  }

  private static @Nullable String rights(@Nullable Element data, @Nullable Element head) {
    Element copyright = Xml.find(data, "doc.copyright");
    String holder = Xml.attribute(copyright, "holder");
    String year = Xml.attribute(copyright, "year");
    String words = Xml.text(head, "rights");
    return words != null || holder == null
        ? words
        : "© " + (year == null ? "" : year + " ") + holder;
  }

  /** The body's blocks without its media and tables. */
  static @Nullable String text(Element nitf) {
    List<Element> contents = Xml.all(Xml.find(nitf, "body"), "body.content");
    return contents.isEmpty() ? null : Prose.of(contents.get(0), "table", "nitf-table", "fn");
  }

  /**
   * A story that has its dateline in a field of its own, as it is printed: run into its first line.
   */
  static @Nullable String withDateline(@Nullable String dateline, @Nullable String text) {
    if (dateline == null || dateline.isBlank() || text == null || text.isBlank()) {
      return text;
    }
    boolean hasOne = Datelines.read(Text.received(text), null).isPresent();
    String opening = dateline.replaceAll("[\\s—–-]{1,9}$", "");
    return hasOne || text.startsWith(opening) ? text : opening + " — " + text;
  }
}
