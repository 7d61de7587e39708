package org.dateline.event.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.event.codebook.AgreementLexicon;
import org.dateline.event.codebook.AgreementLexicon.Cue;
import org.dateline.event.codebook.AgreementLexicon.Stand;
import org.dateline.event.scene.Clauses;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** The words around an agreement's noun that tell how it stands, wherever they stand. */
final class AccordCues {

  /** "the start of implementation of the deal": nouns that pass on are followed no further. */
  private static final int DEEPEST = 3;

  /**
   * A word that tells how an agreement stands.
   *
   * @param isAbove whether what governs the word bears on what it says: "hopes to sign"; a
   *     participle on the noun is told as so
   */
  record Found(Token word, Cue cue, boolean isAbove) {}

  private final Sentence sentence;
  private final Clauses clauses;
  private final AgreementLexicon lexicon;

  AccordCues(Sentence sentence, Clauses clauses, AgreementLexicon lexicon) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.lexicon = lexicon;
  }

  List<Found> of(Token noun, List<Token> before) {
    List<Found> found = new ArrayList<>();
    above(noun, 0, found);
    for (Token clause : sentence.children(noun, Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)) {
      beside(noun, clause).ifPresent(found::add);
    }
    for (Token word : before) {
      lexicon
          .cue(Stand.QUALITY, word.text().toLowerCase(Locale.ROOT))
          .or(() -> lexicon.cue(Stand.QUALITY, word.lemma()))
          .ifPresent(cue -> found.add(new Found(word, cue, false)));
    }
    return found;
  }

  private void above(Token noun, int depth, List<Found> found) {
    Token head = sentence.head(noun).orElse(null);
    if (head == null || depth > DEEPEST) {
      return;
    }
    switch (noun.relation()) {
      case OBJECT, PASSIVE_SUBJECT -> add(object(head), head, found);
      case SUBJECT -> subject(head).ifPresent(cue -> found.add(new Found(head, cue, true)));
      case OBLIQUE -> add(behind(head, noun), head, found);
      case CONJUNCT -> {
        if (head.isNoun()) {
          above(head, depth + 1, found);
        }
      }
      case NOUN_MODIFIER, COMPOUND -> {
        Optional<Cue> cue = lexicon.cue(Stand.OF, head.lemma());
        if (cue.isPresent() && cue.get().state() != null) {
          found.add(new Found(head, cue.get(), true));
        } else if (cue.isPresent()) {
          above(head, depth + 1, found);
        }
      }
      default -> {}
    }
  }

  private static void add(Optional<Cue> cue, Token word, List<Found> found) {
    cue.ifPresent(c -> found.add(new Found(word, c, true)));
  }

  private Optional<Found> beside(Token noun, Token clause) {
    boolean isRelative = clause.relation() == Relation.RELATIVE_CLAUSE;
    boolean isObject = clauses.objects(clause).contains(noun);
    if (!isObject && clauses.isInfinitive(clause)) {
      return Optional.empty();
    }
    Optional<Cue> cue = isObject || !isRelative ? object(clause) : subject(clause);
    return cue.map(c -> new Found(clause, c, isRelative));
  }

  /** The verb of which it is the object, with its particle or the preposition left behind. */
  private Optional<Cue> object(Token verb) {
    for (Token child : sentence.children(verb, Relation.PARTICLE, Relation.ADVERB, Relation.CASE)) {
      Optional<Cue> found = lexicon.cue(Stand.OBJECT, verb.lemma() + " " + child.lemma());
      if (found.isPresent()) {
        return found;
      }
    }
    return sentence.child(verb, Relation.PARTICLE).isPresent()
        ? Optional.empty()
        : lexicon.cue(Stand.OBJECT, verb.lemma());
  }

  private Optional<Cue> subject(Token head) {
    if (!head.isVerb()) {
      String preposition = sentence.preposition(head);
      return lexicon.cue(Stand.SUBJECT, (preposition + " " + head.lemma()).strip());
    }
    if (sentence.child(head, Relation.EXPLETIVE).isPresent()) {
      return lexicon.cue(Stand.SUBJECT, "exist");
    }
    for (Token child :
        sentence.children(head, Relation.OBJECT, Relation.OBLIQUE, Relation.PARTICLE)) {
      String words = (head.lemma() + " " + sentence.preposition(child)).strip();
      Optional<Cue> found = lexicon.cue(Stand.SUBJECT, words + " " + child.lemma());
      if (found.isPresent()) {
        return found;
      }
    }
    boolean isOther =
        sentence
            .child(head, Relation.OBJECT, Relation.OPEN_COMPLEMENT, Relation.PARTICLE)
            .isPresent();
    return isOther ? Optional.empty() : lexicon.cue(Stand.SUBJECT, head.lemma());
  }

  /**
   * "withdraw from", "pull out of": the verb with the first word before the noun or its particle.
   */
  private Optional<Cue> behind(Token verb, Token noun) {
    String preposition = sentence.preposition(noun);
    int blank = preposition.indexOf(' ');
    String first = blank < 0 ? preposition : preposition.substring(0, blank);
    for (Token child : sentence.children(verb, Relation.PARTICLE, Relation.ADVERB)) {
      Optional<Cue> found = lexicon.cue(Stand.BEHIND, verb.lemma() + " " + child.lemma());
      if (found.isPresent()) {
        return found;
      }
    }
    return lexicon.cue(Stand.BEHIND, verb.lemma() + " " + first);
  }
}
