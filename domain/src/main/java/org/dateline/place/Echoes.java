package org.dateline.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.lexicon.Phrases;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.place.Toponym.Evidence;

/** Finds again, all over a story, the names of places that it is known to speak of. */
final class Echoes {

  private static final Set<String> EVERYDAY = PlaceWords.TOPONYMS.of("everyday");
  private static final int SHORT = 3;

  private final Phrases<Toponym> known;
  private final Map<Integer, List<Toponym>> found;

  private Echoes(List<Toponym> found) {
    Phrases.Builder<Toponym> builder = new Phrases.Builder<>();
    for (Toponym toponym : found) {
      String written = toponym.written();
      boolean isPlain = written.length() > SHORT && !EVERYDAY.contains(toponym.key());
      if (toponym.evidence() == Evidence.SURE && isPlain && builder.under(written).isEmpty()) {
        builder.add(written, toponym);
      }
    }
    this.known = builder.build();
    this.found =
        found.stream().collect(Collectors.groupingBy(toponym -> toponym.sentence().index()));
  }

  /** The names found, and those of the same words elsewhere in the story, in reading order. */
  static List<Toponym> with(List<Toponym> found, List<Sentence> sentences, List<List<Name>> names) {
    Echoes echoes = new Echoes(found);
    List<Toponym> all = new ArrayList<>(found);
    for (int i = 0; i < sentences.size() && !found.isEmpty(); i++) {
      echoes.addTo(all, sentences.get(i), names.get(i));
    }
    all.sort(Comparator.comparing(Toponym::span));
    return all;
  }

  private void addTo(List<Toponym> all, Sentence sentence, List<Name> names) {
    WordRow row = WordRow.of(sentence.tokens().stream().map(Token::text).toList());
    for (int i = 0; i < row.words().size(); i++) {
      Optional<Phrases.Match<Toponym>> match = known.longest(row, i);
      if (match.isPresent()) {
        int first = row.words().get(i).token();
        int last = row.words().get(match.get().end() - 1).token();
        if (isFree(sentence, first, last) && isName(sentence, first, last, names)) {
          Toponym same = match.get().value();
          all.add(new Toponym(sentence, first, last, same.candidates(), Evidence.SURE));
        }
        i = match.get().end() - 1;
      }
    }
  }

  private boolean isFree(Sentence sentence, int first, int last) {
    return found.getOrDefault(sentence.index(), List.of()).stream()
        .noneMatch(toponym -> toponym.first() <= last && toponym.last() >= first);
  }

  private static boolean isName(Sentence sentence, int first, int last, List<Name> names) {
    boolean isProper =
        sentence.tokens().subList(first, last + 1).stream()
            .anyMatch(token -> token.wordClass() == WordClass.PROPER_NOUN);
    return isProper
        && names.stream()
            .filter(name -> name.first() <= last && name.last() >= first)
            .allMatch(
                name ->
                    name.kind() != Name.Kind.PERSON
                        && name.first() == first
                        && name.last() == last);
  }
}
