package org.dateline.actor;

import java.util.List;
import java.util.Set;
import org.dateline.lexicon.NamedSets;
import org.dateline.lexicon.Word;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** Tells persons among the names that the recogniser takes for organisations. */
final class GivenNames {

  private static final Set<String> GIVEN = NamedSets.load("given-names.tsv").all();
  private static final int LONGEST = 4;

  private final OrganisationWords organisations;

  GivenNames(OrganisationWords organisations) {
    this.organisations = organisations;
  }

  /**
   * The name as it stands, or as that of a person: "Margaret Oduya", but not "Margaret Oduya Ltd".
   */
  Name judged(Sentence sentence, Name name) {
    return name.kind() == Name.Kind.ORGANIZATION && isPerson(sentence, name)
        ? new Name(name.span(), name.first(), name.last(), Name.Kind.PERSON)
        : name;
  }

  private boolean isPerson(Sentence sentence, Name name) {
    List<String> tokens =
        sentence.tokens().subList(name.first(), name.last() + 1).stream().map(Token::text).toList();
    List<Word> words = WordRow.of(tokens).words();
    return words.size() > 1
        && words.size() <= LONGEST
        && words.stream().allMatch(word -> word.shape() == Word.Shape.CAPITAL)
        && GIVEN.contains(words.get(0).key())
        && words.stream().noneMatch(word -> organisations.tells(word.key()));
  }
}
