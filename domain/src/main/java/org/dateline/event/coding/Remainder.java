package org.dateline.event.coding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.codebook.Role;
import org.dateline.event.codebook.Role.Place;
import org.dateline.event.codebook.Trigger.Flag;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.text.Span;

/**
 * What is left where a known actor does something and no party can be named on the other side: the
 * words themselves, "a military base", "the proposal". They are kept as an unknown party.
 */
final class Remainder {

  private static final Set<EventType> TYPES =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.SUPPORT,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.PROTEST,
          EventType.SANCTION);

  private final Scene scene;
  private final Sentence sentence;
  private final Clauses clauses;

  Remainder(Scene scene, Clauses clauses) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.clauses = clauses;
  }

  List<Party> recipients(Match match, List<Party> actors) {
    boolean isAsked =
        TYPES.contains(match.trigger().type())
            && !match.trigger().is(Flag.MUTUAL)
            && !match.trigger().is(Flag.INNER)
            && actors.stream().anyMatch(PartyFinder::isKnown);
    if (!isAsked) {
      return List.of();
    }
    for (Role role : match.trigger().recipients()) {
      for (Token head : heads(match.token(), role)) {
        if (head.isNoun()) {
          return List.of(unknown(head));
        }
      }
    }
    return List.of();
  }

  private List<Token> heads(Token token, Role role) {
    if (role.place() == Place.BEHIND) {
      return clauses.behind(token, role.preposition());
    }
    return role.place() == Place.OBJECT && token.isVerb() ? clauses.objects(token) : List.of();
  }

  private Party unknown(Token head) {
    Span phrase = sentence.nounPhraseWithOf(head);
    return Party.named(phrase, scene.text().at(phrase), null, null, List.of());
  }
}
