package org.dateline.event.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.event.codebook.AgreementLexicon;
import org.dateline.event.codebook.AgreementLexicon.Kind;
import org.dateline.event.codebook.AgreementLexicon.Stand;
import org.dateline.event.scene.Carriers;
import org.dateline.event.scene.Clauses;
import org.dateline.event.scene.Tools;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** Which nouns name an agreement, of what kind, and whether one that is known already. */
final class AccordNoun {

  private static final List<String> ABOUT = List.of("on", "for", "over", "about", "of", "to");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Carriers carriers;
  private final AgreementLexicon lexicon;

  AccordNoun(Tools tools, AgreementLexicon lexicon) {
    this.sentence = tools.sentence();
    this.clauses = tools.clauses();
    this.carriers = tools.carriers();
    this.lexicon = lexicon;
  }

  /** The kind, where the noun names an agreement between powers. */
  Optional<String> kind(Token noun) {
    Optional<Kind> own =
        noun.isNoun() && !isSeveral(noun)
            ? withWordBefore(noun).or(() -> lexicon.kind(Stand.NOUN, noun.lemma()))
            : Optional.empty();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    List<Token> before = before(noun);
    boolean isOther = noun.lemma().equals("cessation") && best(topics(noun), true).isEmpty();
    if (isOther
        || before.stream().anyMatch(word -> lexicon.kind(Stand.NOT, word.lemma()).isPresent())) {
      return Optional.empty();
    }
    if (!own.get().name().equals(AgreementLexicon.ANY)) {
      return own.map(Kind::name);
    }
    return best(before, false).or(() -> best(topics(noun), true)).or(() -> own).map(Kind::name);
  }

  /** Agreements with several parties are several; accords are often one. */
  private static boolean isSeveral(Token noun) {
    return noun.tag().equals("NNS") && !noun.lemma().equals("accord");
  }

  /** "trade truce" is no truce. */
  private Optional<Kind> withWordBefore(Token noun) {
    return noun.index() == 0
        ? Optional.empty()
        : lexicon.kind(Stand.NOUN, sentence.token(noun.index() - 1).lemma() + " " + noun.lemma());
  }

  /** The words of the noun phrase before its noun: "free", "-", "trade". */
  List<Token> before(Token noun) {
    int start = sentence.nounPhrase(noun).start();
    int from = noun.index();
    while (from > 0 && sentence.token(from - 1).span().start() >= start) {
      from--;
    }
    return sentence.tokens().subList(from, noun.index());
  }

  private Optional<Kind> best(List<Token> words, boolean isTopic) {
    Kind best = null;
    for (Token word : words) {
      Optional<Kind> kind = lexicon.kind(Stand.KIND, word.lemma());
      if (kind.isEmpty() && isTopic) {
        kind = lexicon.kind(Stand.ABOUT, word.lemma());
      }
      if (kind.isPresent() && (best == null || kind.get().rank() < best.rank())) {
        best = kind.get();
      }
    }
    return Optional.ofNullable(best);
  }

  /** What it is about: behind its prepositions, and the infinitive that hangs on it or below. */
  private List<Token> topics(Token noun) {
    List<Token> found = new ArrayList<>();
    for (String preposition : ABOUT) {
      for (Token head : clauses.behind(noun, preposition)) {
        found.add(head);
        found.addAll(sentence.children(head, Relation.COMPOUND, Relation.ADJECTIVE));
      }
    }
    aim(noun)
        .ifPresent(
            verb -> {
              found.add(verb);
              found.addAll(clauses.objects(verb));
            });
    return found;
  }

  /** "to integrate into the army", wherever behind the noun the parser hangs it. */
  private Optional<Token> aim(Token noun) {
    List<Token> below = new ArrayList<>(carriers.complements(noun));
    below.addAll(sentence.descendants(noun));
    return below.stream()
        .filter(verb -> verb.isVerb() && verb.index() > noun.index() && clauses.isInfinitive(verb))
        .findFirst();
  }

  /** Whether it is none that was named before: "a new deal". */
  boolean isNew(Token noun) {
    return !isDefinite(noun)
        && before(noun).stream().anyMatch(word -> isOther(word.lemma()) || isOther(word.text()));
  }

  /** "earlier" is no early one. */
  private boolean isOther(String word) {
    return lexicon.kind(Stand.NEW, word.toLowerCase(Locale.ROOT)).isPresent();
  }

  /** Whether the words point back: "the deal", "its pact", "no agreement". */
  boolean isDefinite(Token noun) {
    return sentence.isDefinite(noun)
        || sentence.child(noun, Relation.POSSESSOR, Relation.NEGATION).isPresent();
  }

  boolean isDenied(Token noun) {
    return sentence.child(noun, Relation.NEGATION).isPresent();
  }
}
