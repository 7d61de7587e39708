package org.dateline.wire;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** HTML from outside as a tree, bounded in depth; and the words of a fragment of it. */
final class Html {

  private static final int DEEPEST = 256;

  /** No page that people read has more; each costs a microsecond or ten. */
  private static final int MOST_TAGS = 100_000;

  private Html() {}

  /**
   * The tree of a page or a fragment.
   *
   * @throws UnreadableDispatch if it has too many tags
   */
  static Document page(String html) {
    long tags = html.chars().filter(c -> c == '<').count();
    if (tags > MOST_TAGS) {
      throw ItemFields.invalid(
          null, "has " + tags + " tags of HTML; at most " + MOST_TAGS + " are read");
    }
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
  }

  /** The text of a fragment; one without any markup is taken as the plain text that it is. */
  static @Nullable String text(@Nullable String fragment) {
    if (fragment == null) {
      return null;
    }
    return fragment.indexOf('<') < 0
        ? String.join("\n\n", Lines.paragraphs(Parser.unescapeEntities(fragment, false)))
        : Prose.of(body(fragment), "table");
  }

  /** A headline or a name that may hold markup, on one line, or null. */
  static @Nullable String line(@Nullable String fragment) {
    if (fragment == null) {
      return null;
    }
    boolean isMarked = fragment.indexOf('<') >= 0 && fragment.indexOf('>') >= 0;
    return Lines.oneLine(
        isMarked ? body(fragment).wholeText() : Parser.unescapeEntities(fragment, false));
  }

  private static Element body(String fragment) {
    return page(fragment).body();
  }
}
