package org.dateline.event.scene;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.event.codebook.WordSets;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/**
 * What a sentence tells as the content of a novel, a film, a play or a game: below a verb of
 * telling whose subject is such a work ("the novel tells of …"), in it ("in the film, rebels storm
 * …"), about it, as a part that somebody plays, or going on with a plot in the present tense. Made,
 * banned and seen a work is real; documentaries and reports are no fiction.
 */
public final class Fiction {

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  private final Sentence sentence;
  private final Clauses clauses;
  private final Set<String> works;
  private final Set<String> factual;
  private final Set<String> telling;
  private final Set<String> characters;
  private final Set<String> figures;
  private final Set<String> people;
  private final Set<String> speech;
  private final BitSet told = new BitSet();
  private boolean isPlot;

  /**
   * Goes by the words of a sentence.
   *
   * @param isAfterPlot whether the sentence before told a plot
   */
  public Fiction(Sentence sentence, Clauses clauses, WordSets sets, boolean isAfterPlot) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.works = sets.set("fiction");
    this.factual = sets.set("factual");
    this.telling = sets.set("telling");
    this.characters = sets.set("character");
    this.figures = sets.set("figure");
    this.people = sets.set("people");
    this.speech = sets.set("say");
    for (Token token : sentence.tokens()) {
      if (token.isVerb()) {
        ofVerb(token);
      } else if (isWork(token)) {
        ofWork(token);
      } else if (isCharacter(token)) {
        sentence
            .head(token)
            .filter(head -> head.isVerb() && clauses.surface(head).contains(token))
            .ifPresent(this::plot);
      }
    }
    if (isAfterPlot) {
      root().filter(this::goesOn).ifPresent(this::plot);
    }
  }

  /** Whether this word is told as fiction. */
  public boolean tells(Token token) {
    return told.get(token.index());
  }

  public boolean isAny() {
    return !told.isEmpty();
  }

  /** Whether the sentence as a whole tells a plot, so that the next one may go on with it. */
  public boolean isPlot() {
    return isPlot;
  }

  private Optional<Token> root() {
    return sentence.tokens().stream().filter(t -> t.relation() == Relation.ROOT).findFirst();
  }

  private boolean goesOn(Token root) {
    return isPresent(root) && !speech.contains(root.lemma());
  }

  /** "The novel tells of …", "stars as a spy who …", "plays a soldier who …". */
  private void ofVerb(Token verb) {
    boolean isByWork =
        telling.contains(verb.lemma()) && clauses.surface(verb).stream().anyMatch(this::isWork);
    if (isByWork || verb.lemma().equals("star")) {
      content(verb);
    } else if (verb.lemma().equals("play")) {
      clauses.objects(verb).stream()
          .filter(part -> people.contains(part.lemma()) || figures.contains(part.lemma()))
          .forEach(part -> mark(part, List.of()));
    }
    // "Published a novel about the war": the parser hangs it on the verb.
    if (sentence.children(verb, Relation.OBJECT).stream().anyMatch(this::isWork)) {
      clauses.behind(verb, "about").forEach(topic -> mark(topic, List.of()));
    }
  }

  private void content(Token verb) {
    sentence
        .children(verb)
        .forEach(
            child -> {
              switch (child.relation()) {
                case SUBJECT, PASSIVE_SUBJECT -> {}
                case CONJUNCT, PARATAXIS -> {
                  if (!child.isVerb()) {
                    mark(child, List.of());
                  }
                }
                default -> mark(child, List.of());
              }
            });
    isPlot |= verb.relation() == Relation.ROOT;
  }

  private void ofWork(Token work) {
    for (Token clause : sentence.children(work, Relation.RELATIVE_CLAUSE)) {
      if (isWithin(clause)) {
        mark(clause, List.of());
      }
    }
    clauses.behind(work, "about").forEach(topic -> mark(topic, List.of()));
    sentence.head(work).filter(head -> isSetIn(work, head)).ifPresent(this::plot);
    for (Token story : aboutness(work)) {
      mark(story, sentence.children(story, Relation.SUBJECT));
      isPlot |= story.relation() == Relation.ROOT;
    }
  }

  /** "A film in which", "a play where". */
  private boolean isWithin(Token clause) {
    return sentence.children(clause).stream()
        .anyMatch(
            child ->
                (child.lemma().equals("which") && sentence.preposition(child).equals("in"))
                    || child.lemma().equals("where"));
  }

  /** "The film is about a soldier": the words about which it is. */
  private List<Token> aboutness(Token work) {
    return sentence.head(work).stream()
        .filter(head -> work.relation() == Relation.SUBJECT && !head.isVerb())
        .filter(head -> sentence.preposition(head).equals("about"))
        .toList();
  }

  /** "In the film, rebels storm …": news is told in the past, a plot in the present. */
  private boolean isSetIn(Token work, Token verb) {
    boolean isIn = work.relation() == Relation.OBLIQUE && sentence.preposition(work).equals("in");
    boolean isFirst =
        work.index() < verb.index()
            && clauses.surface(verb).stream().allMatch(s -> s.index() > work.index());
    return isIn && verb.isVerb() && (isFirst || isPresent(verb));
  }

  private boolean isPresent(Token verb) {
    return PRESENT.contains(verb.tag())
        || sentence.children(verb, Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY).stream()
            .anyMatch(it -> PRESENT.contains(it.tag()) && it.lemma().equals("be"));
  }

  private void plot(Token verb) {
    told.set(verb.index());
    mark(verb, List.of());
    isPlot |= verb.relation() == Relation.ROOT;
  }

  /** A word and all below it; what is said beside a subject's name is said of somebody real. */
  private void mark(Token top, List<Token> without) {
    Deque<Token> open = new ArrayDeque<>(List.of(top));
    while (!open.isEmpty()) {
      Token token = open.pop();
      told.set(token.index());
      boolean isNamed =
          token.tag().startsWith("NNP")
              && (token.relation() == Relation.SUBJECT
                  || token.relation() == Relation.PASSIVE_SUBJECT);
      sentence.children(token).stream()
          .filter(child -> !without.contains(child))
          .filter(child -> !isNamed || !isAside(child))
          .forEach(open::add);
    }
  }

  private static boolean isAside(Token child) {
    return child.relation() == Relation.RELATIVE_CLAUSE
        || child.relation() == Relation.NOUN_CLAUSE
        || child.relation() == Relation.PARATAXIS;
  }

  /** "The protagonist", "the film's hero", "the hero of the novel". */
  private boolean isCharacter(Token token) {
    if (characters.contains(token.lemma())) {
      return true;
    }
    return figures.contains(token.lemma())
        && Stream.concat(
                sentence.children(token, Relation.POSSESSOR).stream(),
                clauses.behind(token, "of").stream())
            .anyMatch(this::isWork);
  }

  /** By its own words, or as a name behind them: "the film Rebels". */
  private boolean isWork(Token token) {
    boolean isKind = token.relation() != Relation.COMPOUND && isNamedWork(token);
    boolean isTitle =
        token.tag().startsWith("NNP")
            && sentence.children(token, Relation.COMPOUND).stream().anyMatch(this::isNamedWork);
    return (isKind || isTitle)
        && Stream.concat(
                Stream.of(token),
                sentence.children(token, Relation.COMPOUND, Relation.ADJECTIVE).stream())
            .noneMatch(word -> factual.contains(word.lemma()));
  }

  private boolean isNamedWork(Token noun) {
    return isThing(noun)
        && (works.contains(noun.lemma())
            || (noun.index() > 0
                && works.contains(sentence.token(noun.index() - 1).lemma() + " " + noun.lemma())));
  }

  /** Taggers take "novel" for the adjective. */
  private static boolean isThing(Token word) {
    return switch (word.relation()) {
      case SUBJECT, PASSIVE_SUBJECT, OBJECT, OBLIQUE -> !word.isVerb();
      default -> word.isNoun();
    };
  }
}
