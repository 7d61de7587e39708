package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.codebook.Role;
import org.dateline.event.codebook.Role.Place;
import org.dateline.event.codebook.Trigger.Flag;
import org.dateline.event.scene.Clauses;
import org.dateline.event.scene.Match;
import org.dateline.event.scene.Parties;
import org.dateline.event.scene.PartyFinder;
import org.dateline.event.scene.Scene;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.text.Span;

/**
 * What is left where a known actor does something and no party can be named on the other side: the
 * words themselves, "a military base", "the proposal". They are kept as an unknown party; where
 * there are none either, whoever is at the place is meant: "declared a curfew in Cork".
 */
final class Remainder {

  /** Types whose object is what it is done to. */
  private static final Set<EventType> WITH_OBJECT =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.SUPPORT,
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.PROTEST,
          EventType.SANCTION);

  /** Types where only what stands behind a preposition is: "lifted a boycott of the festival". */
  private static final Set<EventType> BEHIND =
      EnumSet.of(
          EventType.AGREE,
          EventType.AID,
          EventType.CONCEDE,
          EventType.CONSULT,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.THREATEN);

  /** How one attacks without being seen. */
  private static final Set<String> UNSEEN = Set.of("explosives", "destroy", "suicide-attack");

  /** With whom one talks or signs; "with a view to" is nobody. */
  private static final Set<String> TOGETHER = Set.of("with", "between");

  /** What belongs to the words of a thing: "a law for migrants", "attacks on clinics". */
  private static final Set<String> FOR_WHOM = Set.of("for", "on", "in", "at", "against", "with");

  private static final Set<String> MANY_OR_NAMED = Set.of("NNS", "NNP", "NNPS");

  private final Scene scene;
  private final Sentence sentence;
  private final Clauses clauses;
  private final RoleFinder roles;
  private final Inhabitants inhabitants;

  Remainder(Scene scene, Clauses clauses, RoleFinder roles, Inhabitants inhabitants) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.clauses = clauses;
    this.roles = roles;
    this.inhabitants = inhabitants;
  }

  List<Party> recipients(Match match, List<Party> actors) {
    boolean isByNobody = actors.isEmpty() && isBlast(match);
    if (!isByNobody && actors.stream().noneMatch(PartyFinder::isKnown)) {
      return List.of();
    }
    Optional<Match> inner =
        match.trigger().is(Flag.INNER) ? roles.inner().event(match.token()) : Optional.empty();
    Match deed = inner.orElse(match);
    boolean hasWords = inner.isPresent() || !match.trigger().is(Flag.INNER);
    List<Party> words =
        hasWords ? Parties.without(words(deed, match.trigger().type()), actors) : List.of();
    return words.isEmpty() && !match.trigger().is(Flag.MUTUAL)
        ? inhabitants.of(match, deed, actors)
        : words;
  }

  /** Bombs go off and houses burn, and nobody is known to have done it. */
  private static boolean isBlast(Match match) {
    String mode = match.trigger().mode();
    return match.trigger().type() == EventType.ASSAULT && mode != null && UNSEEN.contains(mode);
  }

  private List<Party> words(Match match, EventType type) {
    boolean isMutual = match.trigger().is(Flag.MUTUAL);
    boolean mayBeObject = WITH_OBJECT.contains(type) && !isMutual;
    if (!mayBeObject && !BEHIND.contains(type)) {
      return List.of();
    }
    for (Role role : match.trigger().recipients()) {
      if (role.place() == Place.BEHIND ? !isMutual || isTogether(role) : mayBeObject) {
        Optional<Token> head = heads(match, role).stream().filter(h -> fits(match, h)).findFirst();
        if (head.isPresent()) {
          return List.of(unknown(head.get()));
        }
      }
    }
    return List.of();
  }

  private static boolean isTogether(Role role) {
    return TOGETHER.contains(role.preposition());
  }

  private List<Token> heads(Match match, Role role) {
    Token token = match.token();
    if (role.place() == Place.BEHIND) {
      return new ArrayList<>(roles.heads(token, role.preposition()));
    }
    return role.place() == Place.OBJECT && token.isVerb() ? clauses.objects(token) : List.of();
  }

  /** A noun that is neither a time nor what the sense itself asks for. */
  private boolean fits(Match match, Token head) {
    boolean isTime =
        scene.times().stream().anyMatch(time -> time.words().span().overlaps(head.span()));
    boolean isOfTheSense =
        match.trigger().constraints().stream()
            .anyMatch(c -> !c.isForbidden() && c.words().contains(head.lemma()));
    boolean isSomebody = !match.trigger().is(Flag.MUTUAL) || MANY_OR_NAMED.contains(head.tag());
    return head.isNoun() && !isTime && !isOfTheSense && isSomebody;
  }

  private Party unknown(Token head) {
    Span phrase = sentence.nounPhraseWithOf(head);
    for (Token child : sentence.children(head, Relation.NOUN_MODIFIER)) {
      boolean isNear =
          child.index() > head.index() && FOR_WHOM.contains(sentence.preposition(child));
      phrase = isNear ? phrase.union(sentence.nounPhraseWithOf(child)) : phrase;
    }
    return Party.named(phrase, scene.text().at(phrase), null, null, List.of());
  }
}
