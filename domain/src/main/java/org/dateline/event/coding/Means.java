package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventType;
import org.dateline.event.codebook.WordSets;
import org.dateline.event.scene.Clauses;
import org.dateline.event.scene.Match;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/**
 * By what means an assault was made, where its own word does not say: "attacked with explosives",
 * "grenade attack", "killed when a bomb exploded", "the bomb killed".
 */
final class Means {

  /** Each has a set of words in sets.tsv. */
  private static final List<String> MODES =
      List.of("explosives", "firearms", "heavy-weapons", "drone", "aerial", "primitive");

  private static final List<String> BEHIND = List.of("with", "by", "from");
  private static final Set<String> USING =
      Set.of("use", "employ", "fire", "throw", "plant", "place");
  private static final Set<String> BLOWS_UP = Set.of("explode", "detonate", "dynamite");

  private final Sentence sentence;
  private final Clauses clauses;
  private final WordSets sets;

  Means(Sentence sentence, Clauses clauses, WordSets sets) {
    this.sentence = sentence;
    this.clauses = clauses;
    this.sets = sets;
  }

  /** The match's own mode, else that of its means, else nothing. */
  Optional<String> mode(Match match) {
    Optional<String> own = Optional.ofNullable(match.trigger().mode());
    return own.isPresent() || match.trigger().type() != EventType.ASSAULT ? own : of(match.token());
  }

  private Optional<String> of(Token token) {
    List<Token> means = new ArrayList<>(sentence.children(token, Relation.COMPOUND));
    if (token.isVerb()) {
      means.addAll(clauses.subjects(token));
    }
    BEHIND.forEach(preposition -> means.addAll(clauses.behind(token, preposition)));
    for (Token clause : sentence.children(token, Relation.ADVERBIAL_CLAUSE)) {
      if (BLOWS_UP.contains(clause.lemma())) {
        return Optional.of("explosives");
      }
      if (USING.contains(clause.lemma())) {
        means.addAll(clauses.objects(clause));
      }
    }
    return means.stream().flatMap(noun -> mode(noun.lemma()).stream()).findFirst();
  }

  private Optional<String> mode(String lemma) {
    return MODES.stream().filter(mode -> sets.set("means-" + mode).contains(lemma)).findFirst();
  }
}
