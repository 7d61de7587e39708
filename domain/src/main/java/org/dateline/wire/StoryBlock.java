package org.dateline.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where on a page its story stands: where it is marked as such, else in the block that has most of
 * the running text. What is no story on any page is cut out before.
 */
final class StoryBlock {

  private StoryBlock() {}

  /**
   * The story's text.
   *
   * @param headline which a block repeats above its text, or null
   * @param given the text as the page's data has it, or null: its words are believed, and the page
   *     tells its paragraphs where it has the same words
   */
  static @Nullable String text(Document page, @Nullable String headline, @Nullable String given) {
    Set<Element> beside = Boilerplate.of(page);
    Element block = block(page, beside);
    for (Element repeated : block.getElementsByTag("h1")) {
      if (headline == null || isSame(repeated.wholeText(), headline)) {
        beside.add(repeated);
      }
    }
    String laidOut = Prose.withoutLinks(block, beside);
    if (given == null) {
      return laidOut;
    }
    return isSame(laidOut, given) ? laidOut : paragraphs(given);
  }

  private static Element block(Document page, Set<Element> beside) {
    TextLengths lengths = new TextLengths(page, beside);
    for (String mark : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      Element longest = null;
      for (Element marked : page.select(mark)) {
        boolean isLonger = longest == null || lengths.of(marked) > lengths.of(longest);
        longest = isLonger ? marked : longest;
      }
      if (longest != null && lengths.of(longest) > 0) {
        return longest;
      }
    }
    return densest(page.body(), beside);
  }

  /** The element whose own paragraphs are longest, with half of its children's. */
  private static Element densest(Element body, Set<Element> beside) {
    Map<Element, Integer> weights = new HashMap<>();
    for (Element paragraph : body.select("p, pre, td, div")) {
      int length = beside.contains(paragraph) ? 0 : paragraph.ownText().length();
      Element parent = isParagraph(paragraph) ? paragraph.parent() : paragraph;
      if (parent != null && length > 0) {
        weights.merge(parent, length, Integer::sum);
        Element above = parent.parent();
        if (above != null && isParagraph(paragraph)) {
          weights.merge(above, length / 2, Integer::sum);
        }
      }
    }
    Element densest = body;
    int most = 0;
    for (Element element : body.select("*")) {
      int weight = weights.getOrDefault(element, 0);
      if (weight > most) {
        densest = element;
        most = weight;
      }
    }
    return densest;
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().equals("p") || element.normalName().equals("pre");
  }

  private static boolean isSame(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  /** In a page's data a line is a paragraph, unless empty lines part them. */
  private static String paragraphs(String given) {
    List<String> found = Lines.paragraphs(given);
    return found.size() > 1
        ? String.join("\n\n", found)
        : String.join("\n\n", found.isEmpty() ? found : found.get(0).lines().toList());
  }
}
