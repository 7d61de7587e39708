package org.dateline.event.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.ActorKind;
import org.dateline.event.StandingRelation;
import org.dateline.event.Status;
import org.dateline.event.Status.Certainty;
import org.dateline.event.Status.Modality;
import org.dateline.event.Status.Polarity;
import org.dateline.event.codebook.Codebook;
import org.dateline.event.codebook.RelationLexicon;
import org.dateline.event.codebook.RelationLexicon.Form;
import org.dateline.event.codebook.RelationLexicon.Pattern;
import org.dateline.event.scene.Findings;
import org.dateline.event.scene.Tools;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.text.Span;

/** Reads the standing relations that one sentence tells. */
final class RelationReader {

  private final Sentence sentence;
  private final Tools tools;
  private final RelationLexicon lexicon;
  private final Findings findings;
  private final SideFinder sides;
  private final Bygones bygones;

  RelationReader(Tools tools, Codebook codebook, Findings findings, SideFinder sides) {
    this.sentence = tools.sentence();
    this.tools = tools;
    this.lexicon = codebook.relations();
    this.findings = findings;
    this.sides = sides;
    this.bygones = new Bygones(tools, findings, codebook.sets());
  }

  List<StandingRelation> read() {
    List<StandingRelation> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      for (Form form : Form.values()) {
        if (isUsedAs(token, form) && !tools.fiction().tells(token)) {
          for (String word : words(token, form)) {
            lexicon.of(form, word).forEach(pattern -> relations(token, pattern, found));
          }
        }
      }
    }
    return found;
  }

  /** Taggers take "bases" for the plural of "basis". */
  private List<String> words(Token token, Form form) {
    String text = token.text().toLowerCase(Locale.ROOT);
    return switch (form) {
      case VERB, STATE -> List.of(token.lemma());
      case HYPHEN -> List.of(text);
      case NOUN -> {
        String lemma = text.equals("bases") ? "base" : token.lemma();
        yield token.index() == 0
            ? List.of(lemma)
            : List.of(sentence.token(token.index() - 1).lemma() + " " + lemma, lemma);
      }
    };
  }

  private boolean isUsedAs(Token token, Form form) {
    boolean isHyphened = token.index() > 1 && sentence.token(token.index() - 1).text().equals("-");
    return switch (form) {
      case VERB -> token.isVerb() && !isHyphened;
      case NOUN -> token.isNoun();
      case STATE -> !isHyphened && (token.isVerb() || token.wordClass() == WordClass.ADJECTIVE);
      case HYPHEN -> isHyphened;
    };
  }

  private void relations(Token word, Pattern pattern, List<StandingRelation> found) {
    Optional<Token> name = name(word, pattern);
    if (bygones.isExcluded(word, pattern)
        || bygones.isOver(word, pattern)
        || (!pattern.needs().isEmpty() && name.isEmpty())) {
      return;
    }
    Span words = name.map(it -> sentence.span(word, it)).orElse(word.span());
    List<Side> objects = fitting(sides.at(word, pattern.object()), pattern.objectKinds());
    List<Side> subjects =
        objects.isEmpty()
            ? List.of()
            : fitting(sides.at(word, pattern.subject()), pattern.subjectKinds());
    Status status = subjects.isEmpty() ? null : status(word, pattern);
    if (status == null || !isSo(status)) {
      return;
    }
    for (Side subject : subjects) {
      for (Side object : objects) {
        if (!subject.id().equals(object.id()) && fits(pattern, subject, object)) {
          found.add(relation(words, pattern, subject, object, status.certainty()));
        }
      }
    }
  }

  private static List<Side> fitting(List<Side> found, Set<ActorKind> kinds) {
    return kinds.isEmpty()
        ? found
        : found.stream().filter(side -> kinds.contains(side.kind())).toList();
  }

  /** A base is at a place; of "between A and B" the first one is the subject. */
  private static boolean fits(Pattern pattern, Side subject, Side object) {
    if (pattern.excluded().contains(object.head())) {
      return false;
    }
    if (pattern.type() == StandingRelation.Type.BASE_IN) {
      return !object.value().isEmpty();
    }
    return pattern.type() != StandingRelation.Type.AT_WAR_WITH
        || subject.span().compareTo(object.span()) < 0;
  }

  /** "as a terrorist organisation", "a terrorist group": what the object is called. */
  private Optional<Token> name(Token verb, Pattern pattern) {
    List<Token> names = new ArrayList<>(tools.clauses().behind(verb, "as"));
    names.addAll(
        sentence.children(verb, Relation.OPEN_COMPLEMENT, Relation.OBJECT, Relation.COMPLEMENT));
    return names.stream()
        .filter(name -> name.index() > verb.index() && isOne(name, pattern.needs()))
        .findFirst();
  }

  private boolean isOne(Token name, Set<String> words) {
    return words.contains(name.lemma())
        || sentence.children(name, Relation.ADJECTIVE, Relation.COMPOUND).stream()
            .anyMatch(child -> words.contains(child.lemma()));
  }

  /** What is only mentioned in passing is taken for granted, whatever the sentence says of it. */
  private Status status(Token word, Pattern pattern) {
    boolean isPassing =
        switch (pattern.form()) {
          case HYPHEN -> true;
          case VERB ->
              word.relation() == Relation.NOUN_CLAUSE
                  || word.relation() == Relation.CLAUSAL_SUBJECT;
          case STATE ->
              word.relation() == Relation.NOUN_CLAUSE || word.relation() == Relation.ADJECTIVE;
          case NOUN -> isPassing(word);
        };
    boolean isDenied = sentence.child(word, Relation.NEGATION).isPresent();
    return isPassing && !isDenied
        ? new Status(
            Modality.ASSERTED, Polarity.POSITIVE, Certainty.CERTAIN, false, List.of(), null)
        : tools.status(word);
  }

  private boolean isPassing(Token noun) {
    return switch (noun.relation()) {
      case APPOSITION, COMPOUND -> true;
      case OBLIQUE, NOUN_MODIFIER ->
          Set.of("because of", "over", "for", "due to", "with", "from")
              .contains(sentence.preposition(noun));
      default -> sentence.child(noun, Relation.APPOSITION).isPresent();
    };
  }

  private static boolean isSo(Status status) {
    return status.modality() == Modality.ASSERTED
        && status.polarity() == Polarity.POSITIVE
        && status.certainty() != Certainty.POSSIBLE
        && !status.isBackground();
  }

  private StandingRelation relation(
      Span words, Pattern pattern, Side subject, Side object, Certainty certainty) {
    Span span = words;
    for (Side side : List.of(subject, object)) {
      // A pronoun's antecedent may stand in another sentence.
      span = sentence.span().contains(side.span()) ? span.union(side.span()) : span;
    }
    String value =
        pattern.type() == StandingRelation.Type.BASE_IN ? object.value() : pattern.value();
    return new StandingRelation(
        pattern.type(),
        subject.id(),
        object.id(),
        value.isEmpty() ? null : value,
        certainty,
        span,
        findings.speakers(words),
        pattern.rule());
  }
}
