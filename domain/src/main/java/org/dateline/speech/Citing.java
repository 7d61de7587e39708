package org.dateline.speech;

import java.util.List;
import java.util.Optional;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.speech.CueVerb.Stance;
import org.dateline.text.Span;

/** "The agency said, citing officials": the officials' word, handed on by the agency. */
final class Citing {

  /** The rule's name; who is cited and who cites have the same content. */
  static final String RULE = "citing";

  private final SpeechLexicon lexicon;

  Citing(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Draft> of(Grammar grammar, Token citing, List<Draft> spoken) {
    Optional<Token> source = cited(grammar, citing);
    if (source.isEmpty() || citing.index() == 0 || !isSource(source.get())) {
      return Optional.empty();
    }
    int end = NounPhrase.full(grammar, source.get()).last();
    List<Span> content =
        spoken.stream()
            .filter(draft -> draft.isSpeech() && draft.anchor().index() < citing.index())
            .reduce((first, second) -> second)
            .map(Draft::content)
            .orElseGet(() -> RestOfSentence.without(grammar, citing.index(), end));
    return Draft.phrase(RULE, grammar, citing, citing, source.get(), Stance.NEUTRAL, content);
  }

  /** Its object; where the parse took "citing officials" for officials who cite, these. */
  private static Optional<Token> cited(Grammar grammar, Token citing) {
    return citing.relation() == Relation.ADJECTIVE
        ? grammar.head(citing)
        : grammar.child(citing, Relation.OBJECT);
  }

  /** "citing officials", not "citing the risk". */
  private boolean isSource(Token noun) {
    return noun.wordClass() == WordClass.PROPER_NOUN || lexicon.source(noun.lemma()).isPresent();
  }
}
