package org.dateline.event.scene;

import java.util.List;
import java.util.Set;
import org.dateline.event.EventType;
import org.dateline.event.Status;
import org.dateline.event.codebook.Trigger;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/** What the coder of a sentence works with, for those that read other things than events in it. */
public record Tools(
    Scene scene,
    Clauses clauses,
    Carriers carriers,
    PartyFinder parties,
    Mediation mediation,
    Pronouns pronouns,
    StatusJudge judge,
    Fiction fiction) {

  /** Stands where a rule asks for an entry and only the word matters. */
  private static final Trigger ANY_WORD =
      new Trigger(
          "any-word",
          List.of("*"),
          WordClass.NOUN,
          EventType.AGREE,
          null,
          null,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Set.of());

  public static Match match(Token word) {
    return new Match(ANY_WORD, word, word.span());
  }

  public Sentence sentence() {
    return scene.sentence();
  }

  /** In what sense a word is told. */
  public Status status(Token word) {
    return judge.judge(match(word));
  }
}
