package org.dateline.actor;

import java.util.List;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Words that stand for somebody who can act, in one sentence.
 *
 * @param words the whole phrase: "Turkish Foreign Minister Hakan Fidan"
 * @param sentence index of the sentence
 * @param head index of the phrase's head word in the sentence, by which the grammar finds it
 * @param actor who is meant, or null where the words name nobody known: "gunmen"
 * @param kind what it is, also where nobody is known
 * @param country ISO 3166-1 alpha-3, or null
 * @param sectors PLOVER sectors, the most telling first
 * @param rule which rule linked the words to the actor: {@code lexicon}, {@code title-name}, {@code
 *     demonym-role}, {@code metonym}, {@code carry-over}
 * @param why what in the sentence or the story decided it, in a few words
 */
public record ActorMention(
    Words words,
    int sentence,
    int head,
    @Nullable Actor actor,
    ActorKind kind,
    @Nullable String country,
    List<Sector> sectors,
    String rule,
    String why) {

  public ActorMention {
    sectors = List.copyOf(sectors);
  }
}
