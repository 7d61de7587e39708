package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.text.Span;

/**
 * Names that a story introduces with their initials: "Popular Front for Reform (PFR)". The
 * recogniser misses many of them.
 */
final class Abbreviated {

  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{3,8}");
  private static final Pattern OPENING = Pattern.compile("\\(|-LRB-");

  private final Sentence sentence;
  private final List<Name> names;

  Abbreviated(Sentence sentence, List<Name> names) {
    this.sentence = sentence;
    this.names = names;
  }

  List<Name> find() {
    List<Name> found = new ArrayList<>();
    for (int i = 2; i < sentence.tokens().size(); i++) {
      String acronym = sentence.token(i).text();
      if (OPENING.matcher(sentence.token(i - 1).text()).matches()
          && ACRONYM.matcher(acronym).matches()) {
        int first = start(acronym, i - 2);
        int last = i - 2;
        boolean isFree = names.stream().noneMatch(n -> n.first() <= last && n.last() >= first);
        if (first >= 0 && isFree) {
          Span span = sentence.token(first).span().union(sentence.token(last).span());
          found.add(new Name(span, first, last, Name.Kind.ORGANIZATION));
        }
      }
    }
    return found;
  }

  /** The token where the words begin whose initials these are, or -1. */
  private int start(String acronym, int last) {
    int letter = acronym.length() - 1;
    for (int i = last; i >= 0 && i > last - 2 * acronym.length(); i--) {
      char initial = sentence.token(i).text().charAt(0);
      if (initial == acronym.charAt(letter)) {
        if (letter == 0) {
          return i;
        }
        letter--;
      } else if (!Character.isLowerCase(initial)) {
        return -1;
      }
    }
    return -1;
  }
}
