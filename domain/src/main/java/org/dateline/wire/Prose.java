package org.dateline.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The words of marked-up copy as plain text: its blocks become paragraphs with an empty line
 * between them. Walks without recursion, each node once. For one thread.
 */
final class Prose implements NodeFilter {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "block",
          "blockquote",
          "body",
          "body.content",
          "bq",
          "caption",
          "center",
          "dd",
          "details",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "fn",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hl1",
          "hl2",
          "hr",
          "html",
          "li",
          "main",
          "menu",
          "nav",
          "note",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final Set<String> NEVER =
      Set.of(
          "audio",
          "button",
          "canvas",
          "embed",
          "figcaption",
          "figure",
          "head",
          "iframe",
          "input",
          "math",
          "media",
          "noscript",
          "object",
          "option",
          "script",
          "select",
          "style",
          "svg",
          "template",
          "textarea",
          "video");

  /** A paragraph that is hardly more than links, up to this length, leads away from the story. */
  private static final int LONGEST_LINK = 200;

  private final Predicate<Element> isLeftOut;
  private final boolean isWithoutLinks;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private int linked;
  private int links;
  private int preformatted;

  private Prose(Predicate<Element> isLeftOut, boolean isWithoutLinks) {
    this.isLeftOut = isLeftOut;
    this.isWithoutLinks = isWithoutLinks;
  }

  /** The text of an element, without what is never read out: scripts, captions, controls. */
  static String of(Element element, String... leftOut) {
    Set<String> names = Set.of(leftOut);
    return read(element, new Prose(it -> names.contains(it.normalName()), false));
  }

  /** The same of a page: also without the given elements and without paragraphs of links. */
  static String withoutLinks(Element element, Set<Element> leftOut) {
    return read(element, new Prose(leftOut::contains, true));
  }

  private static String read(Element element, Prose prose) {
    element.filter(prose);
    prose.flush();
    return String.join("\n\n", prose.paragraphs);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text.getWholeText());
    } else if (node instanceof Element element) {
      if (NEVER.contains(element.normalName()) || isLeftOut.test(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      enter(element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private void enter(String name) {
    if (name.equals("br")) {
      words.append('\n');
    } else if (BLOCKS.contains(name)) {
      flush();
    }
    links += name.equals("a") ? 1 : 0;
    preformatted += name.equals("pre") ? 1 : 0;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (BLOCKS.contains(name)) {
        flush();
      }
      links -= name.equals("a") ? 1 : 0;
      preformatted -= name.equals("pre") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private void text(String chars) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      boolean isBlank = Character.isWhitespace(c) || c == '\u00A0';
      words.append(c == '\n' && preformatted > 0 ? '\n' : isBlank ? ' ' : c);
      linked += links > 0 && !isBlank ? 1 : 0;
    }
  }

  private void flush() {
    List<String> found = Lines.paragraphs(words.toString());
    int length = found.stream().mapToInt(String::length).sum();
    if (!isWithoutLinks || length > LONGEST_LINK || linked * 10 < length * 7) {
      paragraphs.addAll(found);
    }
    words.setLength(0);
    linked = 0;
  }
}
