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
  private static final Set<String> GAME = WORDS.of("game");
  private static final Set<String> AROUND = WORDS.of("around");

  /** One word of the game may be anybody's: the goal of a talk, the coach of a tourist. */
  private static final int IN_A_SENTENCE = 2;

  private static final int IN_A_REPORT = 4;
  private static final int AROUND_IT = 6;

  private Sport() {}

  /** Whether a sentence tells of a game, by its lemmas. */
  public static boolean isGame(Collection<String> lemmas) {
    return lemmas.stream().filter(GAME::contains).distinct().count() >= IN_A_SENTENCE;
  }

  /** Whether a story reports games, by the lemmas of its sentences: half of them speak so. */
  public static boolean isReport(List<? extends Collection<String>> sentences) {
    Set<String> words = new HashSet<>();
    int speaking = 0;
    for (Collection<String> lemmas : sentences) {
      List<String> found =
          lemmas.stream().filter(it -> GAME.contains(it) || AROUND.contains(it)).toList();
      words.addAll(found);
      speaking += found.isEmpty() ? 0 : 1;
    }
    long games = words.stream().filter(GAME::contains).count();
    return games >= IN_A_REPORT
        && words.size() - games >= AROUND_IT
        && 2 * speaking >= sentences.size();
  }
}
