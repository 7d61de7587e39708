package org.dateline.event.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.event.Count;
import org.dateline.event.EventType;
import org.dateline.event.codebook.WordSets;
import org.dateline.event.scene.Clauses;
import org.dateline.event.scene.Match;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/** How many were killed, injured, arrested, displaced or took part, where the words say so. */
final class Counter {

  private static final List<String> KINDS =
      List.of("killed", "injured", "arrested", "abducted", "released", "displaced");

  /** Words that leave people in a state: "leaving 12 dead". */
  private static final String LEAVE = "leave";

  /** So far behind "leaving" its numbers are looked for. */
  private static final int WORDS_BEHIND = 14;

  /** Between a number and "dead": "five people dead". */
  private static final int WORDS_BETWEEN = 4;

  private final Sentence sentence;
  private final Clauses clauses;
  private final Quantity quantity;
  private final WordSets sets;

  Counter(Sentence sentence, Clauses clauses, WordSets sets) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.sets = sets;
    this.quantity = new Quantity(sentence);
  }

  /** By kind; empty where the words give no number. */
  Map<String, Count> counts(Match match) {
    Token trigger = match.token();
    Map<String, Count> counts = new LinkedHashMap<>();
    if (match.trigger().type() == EventType.PROTEST) {
      first(participants(trigger)).ifPresent(count -> counts.put("participants", count));
    }
    addKind(trigger, counts);
    // "killed six and injured nine", "attacked the town, wounding nine": told with the deed.
    sentence
        .children(trigger, Relation.CONJUNCT, Relation.ADVERBIAL_CLAUSE, Relation.UNKNOWN)
        .stream()
        .filter(Token::isVerb)
        .forEach(verb -> addKind(verb, counts));
    left(trigger).ifPresent(leave -> addLeft(leave, counts));
    return counts;
  }

  /** A number that a draft has from the words of another one is the other's alone. */
  List<Draft> once(List<Draft> drafts) {
    Map<String, Draft> owners = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      kind(draft.match().token().lemma())
          .filter(draft.counts()::containsKey)
          .ifPresent(kind -> owners.putIfAbsent(kind, draft));
    }
    return drafts.stream().map(draft -> draft.withCounts(own(draft, owners))).toList();
  }

  private Map<String, Count> own(Draft draft, Map<String, Draft> owners) {
    Map<String, Count> counts = new LinkedHashMap<>(draft.counts());
    String kind = kind(draft.match().token().lemma()).orElse("");
    owners.forEach(
        (of, owner) -> {
          if (!of.equals(kind)) {
            counts.remove(of, owner.counts().get(of));
          }
        });
    return counts;
  }

  private void addKind(Token word, Map<String, Count> counts) {
    Optional<String> kind = kind(word.lemma());
    if (kind.isPresent()) {
      first(sufferers(word)).ifPresent(count -> counts.putIfAbsent(kind.get(), count));
    }
  }

  private Optional<String> kind(String lemma) {
    return KINDS.stream().filter(kind -> sets.set("count-" + kind).contains(lemma)).findFirst();
  }

  private Optional<Count> first(Stream<Token> nouns) {
    return nouns.flatMap(noun -> count(noun).stream()).findFirst();
  }

  /** Who dies is the subject; of a noun it is whoever stands behind "of". */
  private Stream<Token> sufferers(Token trigger) {
    if (trigger.isNoun()) {
      return clauses.behind(trigger, "of").stream();
    }
    boolean isDying = sets.set("count-dying").contains(trigger.lemma());
    return (isDying ? clauses.surface(trigger) : clauses.objects(trigger)).stream();
  }

  /** "300 students marched", "a march of 300 students", "a march by 300 students". */
  private Stream<Token> participants(Token trigger) {
    return trigger.isNoun()
        ? Stream.concat(
            Stream.of("of", "by").flatMap(p -> clauses.behind(trigger, p).stream()),
            sentence.head(trigger).filter(Token::isVerb).stream()
                .filter(verb -> trigger.relation() == Relation.OBJECT)
                .flatMap(verb -> clauses.subjects(verb).stream()))
        : clauses.subjects(trigger).stream();
  }

  private Optional<Count> count(Token noun) {
    Optional<Count> own = quantity.at(noun.index());
    if (own.isPresent()) {
      return own;
    }
    Optional<Count> before =
        sentence.children(noun, Relation.NUMBER, Relation.COMPOUND, Relation.ADJECTIVE).stream()
            .filter(child -> child.index() < noun.index())
            .flatMap(child -> quantity.at(first(child)).stream())
            .findFirst();
    return before.isPresent()
        ? before
        : isSingle(noun) ? Optional.of(Count.of(1)) : Optional.empty();
  }

  /** Where the numeral begins of which this is the head: "two" of "two dozen". */
  private int first(Token number) {
    return sentence.children(number, Relation.NUMBER, Relation.COMPOUND).stream()
        .map(Token::index)
        .filter(index -> index < number.index())
        .findFirst()
        .orElse(number.index());
  }

  /** "a policeman", "another man": one. */
  private boolean isSingle(Token noun) {
    return noun.tag().equals("NN")
        && noun.wordClass() == WordClass.NOUN
        && sentence.children(noun, Relation.DETERMINER).stream()
            .anyMatch(d -> Set.of("a", "an", "another").contains(d.lemma()));
  }

  /** "exploded, leaving 12 dead", "the attack left 12 dead". */
  private Optional<Token> left(Token trigger) {
    Optional<Token> below =
        sentence
            .children(
                trigger,
                Relation.ADVERBIAL_CLAUSE,
                Relation.CONJUNCT,
                Relation.COMPLEMENT,
                Relation.UNKNOWN,
                Relation.RELATIVE_CLAUSE,
                Relation.NOUN_CLAUSE)
            .stream()
            .filter(clause -> clause.lemma().equals(LEAVE))
            .findFirst();
    return below.isPresent()
        ? below
        : sentence
            .head(trigger)
            .filter(verb -> verb.lemma().equals(LEAVE) && trigger.relation() == Relation.SUBJECT);
  }

  private void addLeft(Token leave, Map<String, Count> counts) {
    int end = Math.min(sentence.tokens().size(), leave.index() + WORDS_BEHIND);
    for (int at = leave.index() + 1; at < end; at++) {
      Optional<Count> count = quantity.at(at);
      Optional<String> state = count.isPresent() ? stateBehind(at, end) : Optional.empty();
      if (state.isPresent()) {
        counts.putIfAbsent(state.get(), count.orElseThrow(IllegalStateException::new));
        at += 1;
      }
    }
  }

  /** What so many people are left as: "dead", "wounded", "homeless". */
  private Optional<String> stateBehind(int number, int end) {
    for (int at = number + 1; at < Math.min(end, number + 1 + WORDS_BETWEEN); at++) {
      Optional<String> state = kind(sentence.token(at).text().toLowerCase(Locale.ROOT));
      if (state.isPresent()) {
        return state;
      }
    }
    return Optional.empty();
  }
}
