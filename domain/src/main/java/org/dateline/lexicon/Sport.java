package org.dateline.lexicon;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a game from what its words also mean: in a game "attack" and "defend" are moves, and a
 * country is a team.
 */
public final class Sport {

  private static final NamedSets WORDS = NamedSets.load("sport.tsv");
  private static final Set<String> PLAY = WORDS.of("play");
  private static final Set<String> GAME = WORDS.of("game");
  private static final Set<String> ANY = WORDS.all();

  /** One word of the game may be anybody's: the goal of a talk, the coach of a tourist. */
  private static final int IN_A_SENTENCE = 2;

  private static final int OF_PLAY = 2;
  private static final int IN_A_REPORT = 8;

  private Sport() {}

  /** Whether a sentence tells of a game, by its lemmas. */
  public static boolean isGame(Collection<String> lemmas) {
    return lemmas.stream().filter(Sport::isOfGames).distinct().count() >= IN_A_SENTENCE;
  }

  private static boolean isOfGames(String lemma) {
    return PLAY.contains(lemma) || GAME.contains(lemma);
  }

  /**
   * Whether a story reports games, by the lemmas of its sentences: half of them speak so, and some
   * say how it was played. Who riots at a match is not playing.
   */
  public static boolean isReport(List<? extends Collection<String>> sentences) {
    Set<String> words = new HashSet<>();
    int speaking = 0;
    for (Collection<String> lemmas : sentences) {
      List<String> found = lemmas.stream().filter(ANY::contains).toList();
      words.addAll(found);
      speaking += found.isEmpty() ? 0 : 1;
    }
    return words.stream().filter(PLAY::contains).count() >= OF_PLAY
        && words.size() >= IN_A_REPORT
        && 2 * speaking >= sentences.size();
  }
}
