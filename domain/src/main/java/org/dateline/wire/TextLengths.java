package org.dateline.wire;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * How many characters of text stand in each element of a page and below it, counted once; what is
 * beside the story counts for nothing.
 */
final class TextLengths {

  private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();

  TextLengths(Element root, Set<Element> beside) {
    List<Element> all = root.getAllElements();
    all.forEach(it -> lengths.put(it, beside.contains(it) ? 0 : it.ownText().length()));
    for (int i = all.size() - 1; i > 0; i--) {
      Element parent = all.get(i).parent();
      if (parent != null) {
        lengths.merge(parent, of(all.get(i)), Integer::sum);
      }
    }
  }

  int of(Element element) {
    return lengths.getOrDefault(element, 0);
  }
}
