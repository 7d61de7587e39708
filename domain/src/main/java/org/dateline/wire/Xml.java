package org.dateline.wire;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * XML from outside as a tree. No document type, no entity but XML's own five, no inclusion, bounded
 * in depth and in elements: nothing in it can make a file or a socket be opened, or grow. Elements
 * have their names without a prefix, but for those of a feed's modules ("content:encoded").
 */
final class Xml {

  private static final int DEEPEST = 200;
  private static final int MOST_ELEMENTS = 200_000;
  private static final String INCLUSION = "http://www.w3.org/2001/XInclude";

  /** Modules of which a name means another thing than the feed's own. */
  private static final Map<String, String> MODULES =
      Map.of(
          "http://purl.org/rss/1.0/modules/content/", "content:",
          "http://purl.org/dc/elements/1.1/", "dc:",
          "http://purl.org/dc/terms/", "dcterms:",
          "http://search.yahoo.com/mrss/", "media:",
          "http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:");

  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int elements;

  private Xml(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** Always Java's own, whatever else a server brings. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  /**
   * The root of the body.
   *
   * @throws UnreadableDispatch if it is not well-formed, or holds what is refused; names the offset
   */
  static Element root(String body) {
    int doctype = doctype(body);
    if (doctype >= 0) {
      throw refused("holds a DOCTYPE, which is not read,", " at offset " + doctype);
    }
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(body));
      return new Xml(reader).read();
    } catch (XMLStreamException e) {
      throw refused("is not well-formed XML", e.getLocation());
    }
  }

  /**
   * Where a document type begins, or -1. The parser never comes to see one: even to pass over it
   * Java's own breaks down on some.
   */
  private static int doctype(String body) {
    int at = body.indexOf('<');
    while (at >= 0) {
      String end = body.startsWith("<?", at) ? "?>" : body.startsWith("<!--", at) ? "-->" : "";
      if (end.isEmpty()) {
        return body.startsWith("<!DOCTYPE", at) ? at : -1;
      }
      int behind = body.indexOf(end, at + 2);
      at = behind < 0 ? -1 : body.indexOf('<', behind);
    }
    return -1;
  }

  private Element read() throws XMLStreamException {
    Element document = new Element("#xml");
    Element at = document;
    int depth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw refused("holds a DOCTYPE or an entity, which are not read", reader.getLocation());
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        Element child = element(depth);
        at.appendChild(child);
        at = child;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
        at = at.parent();
      } else if (reader.isCharacters()) {
        at.appendChild(new TextNode(reader.getText()));
      }
      if (at == null) {
        throw refused("is not well-formed XML", reader.getLocation());
      }
    }
    return document.child(0);
  }

  private Element element(int depth) {
    elements++;
    String namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
    if (depth > DEEPEST || elements > MOST_ELEMENTS || namespace.equals(INCLUSION)) {
      throw refused(
          namespace.equals(INCLUSION)
              ? "holds an inclusion, which is not read"
              : "is nested deeper than "
                  + DEEPEST
                  + " or has more than "
                  + MOST_ELEMENTS
                  + " elements",
          reader.getLocation());
    }
    Attributes attributes = new Attributes();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(attribute(i), reader.getAttributeValue(i));
    }
    String name = MODULES.getOrDefault(namespace, "") + reader.getLocalName();
    return new Element(
        Tag.valueOf(name, Parser.NamespaceXml, ParseSettings.preserveCase), null, attributes);
  }

  private String attribute(int at) {
    boolean isXml = XMLConstants.XML_NS_URI.equals(reader.getAttributeNamespace(at));
    return (isXml ? "xml:" : "") + reader.getAttributeLocalName(at);
  }

  private static UnreadableDispatch refused(String what, @Nullable Location at) {
    String where =
        at == null
            ? ""
            : " at line "
                + at.getLineNumber()
                + ", column "
                + at.getColumnNumber()
                + ", offset "
                + at.getCharacterOffset();
    return refused(what, where);
  }

  private static UnreadableDispatch refused(String what, String where) {
    return new UnreadableDispatch(
        UnreadableDispatch.Cause.MALFORMED, null, "The body " + what + where + ".");
  }

  /** The first child of a name, from each to the next; null where the way ends. */
  static @Nullable Element find(@Nullable Element from, String... path) {
    Element at = from;
    for (String name : path) {
      at = at == null ? null : all(at, name).stream().findFirst().orElse(null);
    }
    return at;
  }

  /** The children of a name. */
  static List<Element> all(@Nullable Element parent, String name) {
    return parent == null
        ? List.of()
        : parent.children().stream().filter(child -> child.tagName().equals(name)).toList();
  }

  /** The words at the end of a path, on one line, or null. */
  static @Nullable String text(@Nullable Element from, String... path) {
    Element found = find(from, path);
    return found == null ? null : Lines.oneLine(found.wholeText());
  }

  /** An attribute's value, or null. */
  static @Nullable String attribute(@Nullable Element element, String name) {
    return element == null || !element.hasAttr(name) ? null : element.attr(name);
  }
}
