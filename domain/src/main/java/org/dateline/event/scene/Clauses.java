package org.dateline.event.scene;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/** Who does and who suffers, grammatically: subjects and objects of the active form. */
public final class Clauses {

  private static final Set<String> RELATIVE_TAGS = Set.of("WDT", "WP");

  /** A tagger often takes the participle after a noun for the past tense. */
  private static final Set<String> PARTICIPLES = Set.of("VBN", "VBD");

  private final Sentence sentence;
  private final Misreadings misreadings;
  private final Surface surface;
  private final Set<String> measures;

  public Clauses(Sentence sentence, WordSets sets) {
    this.sentence = sentence;
    this.misreadings = new Misreadings(sentence);
    this.measures = sets.set("measure");
    this.surface = new Surface(sentence, this, misreadings, sets);
  }

  /** Who does it: the subject, or the agent of a passive. */
  public List<Token> subjects(Token verb) {
    return isPassive(verb) ? agents(verb) : surface.of(verb);
  }

  /** To whom it is done: the object, or the subject of a passive. */
  public List<Token> objects(Token verb) {
    if (isPassive(verb)) {
      return surface.of(verb);
    }
    List<Token> own = sentence.children(verb, Relation.OBJECT);
    boolean isRelative = verb.relation() == Relation.RELATIVE_CLAUSE;
    if (isRelative && own.stream().anyMatch(Clauses::isRelativePronoun)) {
      return sentence.head(verb).stream().toList();
    }
    if (own.isEmpty() && isRelative && hasOwnSubject(verb)) {
      return sentence.head(verb).stream().toList();
    }
    if (!own.isEmpty()) {
      return own;
    }
    List<Token> mistaken = misreadings.objects(verb);
    // "Met Kenya's president Uhuru Kenyatta": the title alone is taken for an indirect object.
    return mistaken.isEmpty() ? sentence.children(verb, Relation.INDIRECT_OBJECT) : mistaken;
  }

  /** What only measures what stands behind it: "a round of", "dozens of". */
  public boolean isMeasure(Token noun) {
    return measures.contains(noun.lemma());
  }

  /** Agents of a passive: "by rebels". */
  public List<Token> agents(Token verb) {
    return sentence.children(verb, Relation.AGENT);
  }

  public boolean isPassive(Token verb) {
    if (!verb.isVerb()) {
      return false;
    }
    if (sentence.child(verb, Relation.PASSIVE_AUXILIARY, Relation.PASSIVE_SUBJECT).isPresent()) {
      return true;
    }
    boolean isBare = sentence.child(verb, Relation.AUXILIARY).isEmpty();
    if (verb.relation() == Relation.NOUN_CLAUSE && PARTICIPLES.contains(verb.tag()) && isBare) {
      return sentence.child(verb, Relation.OBJECT, Relation.SUBJECT).isEmpty();
    }
    if (!verb.tag().equals("VBN") || !isBare) {
      return false;
    }
    return switch (verb.relation()) {
      // "The number of people arrested has risen": the parser takes the participle for a subject.
      case CLAUSAL_SUBJECT -> sentence.child(verb, Relation.OBJECT).isEmpty();
      case RELATIVE_CLAUSE, ADVERBIAL_CLAUSE, OPEN_COMPLEMENT ->
          sentence.child(verb, Relation.OBJECT, Relation.SUBJECT).isEmpty();
      case CONJUNCT ->
          sentence.child(verb, Relation.OBJECT, Relation.SUBJECT).isEmpty()
              && sentence.head(verb).filter(this::isPassive).isPresent();
      default -> false;
    };
  }

  /** The subject as it stands, its own or borrowed. */
  public List<Token> surface(Token verb) {
    return surface.of(verb);
  }

  public boolean isInfinitive(Token verb) {
    return isInfinitive(sentence, verb);
  }

  public static boolean isInfinitive(Sentence sentence, Token verb) {
    return sentence.children(verb, Relation.MARKER, Relation.AUXILIARY).stream()
        .anyMatch(mark -> mark.lemma().equals("to"));
  }

  private boolean hasOwnSubject(Token verb) {
    return sentence.children(verb, Relation.SUBJECT).stream()
        .anyMatch(subject -> !isRelativePronoun(subject));
  }

  public static boolean isRelativePronoun(Token token) {
    return RELATIVE_TAGS.contains(token.tag())
        || (token.lemma().equals("that")
            && token.wordClass() == WordClass.DETERMINER
            && token.tag().equals("WDT"));
  }

  /** What hangs on a word behind a preposition, its gerunds included. */
  public List<Token> behind(Token token, String preposition) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(token)) {
      Optional<Token> before = misreadings.beforeInfinitive(child, preposition);
      if (before.isPresent()) {
        found.add(before.get());
      } else if (isBehind(child, preposition)) {
        found.add(child);
      }
    }
    return found;
  }

  private boolean isBehind(Token child, String preposition) {
    return switch (child.relation()) {
      case OBLIQUE, NOUN_MODIFIER, AGENT, TIME, UNKNOWN ->
          sentence.preposition(child).toLowerCase(Locale.ROOT).equals(preposition);
      case ADVERBIAL_CLAUSE, NOUN_CLAUSE, COMPLEMENT ->
          !preposition.equals("to")
              && sentence.children(child, Relation.MARKER, Relation.CASE).stream()
                  .anyMatch(mark -> mark.lemma().equals(preposition));
      default -> false;
    };
  }

  /** The clauses that complete a word, the nearest first. */
  public List<Token> complements(Token token) {
    List<Token> found = new ArrayList<>();
    for (Token child : sentence.children(token)) {
      boolean completes =
          switch (child.relation()) {
            case OPEN_COMPLEMENT, COMPLEMENT -> true;
            case ADVERBIAL_CLAUSE, NOUN_CLAUSE -> isInfinitive(child);
            case UNKNOWN -> child.isVerb();
            default -> false;
          };
      if (completes && child.index() > token.index()) {
        found.add(child);
      }
    }
    return found;
  }

  /** The head and all that is joined to it by a conjunction, in reading order. */
  public List<Token> withConjuncts(Token head) {
    List<Token> found = new ArrayList<>();
    Deque<Token> open = new ArrayDeque<>(List.of(head));
    while (!open.isEmpty()) {
      Token token = open.pop();
      found.add(token);
      sentence.children(token, Relation.CONJUNCT).stream()
          .filter(conjunct -> !conjunct.isVerb() || head.isVerb())
          .forEach(open::add);
    }
    return found;
  }
}
