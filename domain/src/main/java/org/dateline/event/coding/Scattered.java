package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.scene.Clauses;
import org.dateline.event.scene.Scene;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.place.Place;
import org.dateline.text.Span;

/**
 * Takes apart what was done to several at several places: "strikes on convoys in one town and on a
 * ministry in another" are two events, also where they "killed 12". Only where each recipient, or
 * each thing that was struck, stands beside a place of its own.
 */
final class Scattered {

  private static final List<String> AT = List.of("on", "against", "at");

  private final Scene scene;
  private final Sentence sentence;
  private final Clauses clauses;
  private final Predicate<Token> isEvent;

  /**
   * Goes by the words of a sentence.
   *
   * @param isEvent whether a word tells an event
   */
  Scattered(Scene scene, Clauses clauses, Predicate<Token> isEvent) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.clauses = clauses;
    this.isEvent = isEvent;
  }

  /** The draft itself, or its parts, each with its place. */
  List<Draft> parts(Draft draft) {
    if (scene.places().size() < 2) {
      return List.of(draft);
    }
    List<Draft> parts = draft.recipients().size() < 2 ? List.of() : byRecipient(draft);
    return parts.size() > 1 ? parts : byThing(draft);
  }

  private List<Draft> byRecipient(Draft draft) {
    Map<Integer, List<Party>> byPhrase = new TreeMap<>();
    for (Party party : draft.recipients()) {
      Optional<Token> head = scene.headOf(party.span());
      if (head.isEmpty()) {
        return List.of(draft);
      }
      byPhrase.computeIfAbsent(phrase(head.get(), draft), at -> new ArrayList<>()).add(party);
    }
    Map<Integer, Place> places = places(draft);
    List<Draft> parts = new ArrayList<>();
    byPhrase.forEach(
        (at, some) -> {
          Place place = places.get(at);
          if (place != null) {
            // How many is told of all together.
            Draft part = draft.part(some, place);
            parts.add(parts.isEmpty() ? part : part.withCounts(Map.of()));
          }
        });
    boolean isApart =
        parts.size() > 1
            && parts.size() == byPhrase.size()
            && places.values().stream().map(Place::name).distinct().count() == places.size();
    return isApart ? parts : List.of(draft);
  }

  private Map<Integer, Place> places(Draft draft) {
    Map<Integer, Place> places = new LinkedHashMap<>();
    for (Place place : scene.places()) {
      Optional<Token> head = scene.headOf(place.words().span());
      if (place.role() == Place.Role.LOCATION && head.isPresent()) {
        places.putIfAbsent(phrase(head.get(), draft), place);
      }
    }
    return places;
  }

  /** The listed phrase in which a word stands: the nearest one joined by "and", or the first. */
  private int phrase(Token token, Draft draft) {
    Token below = token;
    for (Token above : sentence.path(token)) {
      boolean isListed = above.relation() == Relation.CONJUNCT && above.isNoun();
      if (isListed || above.index() == draft.match().token().index()) {
        return isListed ? above.index() : below.index();
      }
      below = above;
    }
    return below.index();
  }

  private List<Draft> byThing(Draft draft) {
    if (draft.type() != EventType.ASSAULT) {
      return List.of(draft);
    }
    for (Token head : struck(draft.match().token())) {
      Map<Token, Place> places = placed(clauses.withConjuncts(head));
      if (places.size() > 1) {
        return parts(draft, places);
      }
    }
    return List.of(draft);
  }

  /** What is struck by the words themselves, or by the deed that is their subject. */
  private List<Token> struck(Token trigger) {
    List<Token> deeds = new ArrayList<>(List.of(trigger));
    sentence.children(trigger, Relation.SUBJECT, Relation.AGENT).stream()
        .filter(Token::isNoun)
        .filter(isEvent)
        .forEach(deeds::add);
    List<Token> struck = new ArrayList<>();
    for (Token deed : deeds) {
      if (deed.isVerb()) {
        struck.addAll(clauses.objects(deed));
      }
      AT.forEach(preposition -> struck.addAll(clauses.behind(deed, preposition)));
    }
    return struck;
  }

  /** The things with the place of each; none where one of them has no place of its own. */
  private Map<Token, Place> placed(List<Token> things) {
    Map<Token, Place> places = new LinkedHashMap<>();
    for (Place place : scene.places()) {
      Optional<Token> head =
          scene.headOf(place.words().span()).filter(it -> place.role() == Place.Role.LOCATION);
      head.flatMap(it -> nearest(it, things))
          .filter(thing -> !place.words().span().contains(thing.span()))
          .ifPresent(thing -> places.putIfAbsent(thing, place));
    }
    boolean isEach = things.stream().allMatch(thing -> thing.isNoun() && places.containsKey(thing));
    long names = places.values().stream().map(Place::name).distinct().count();
    return isEach && names == things.size() ? places : Map.of();
  }

  private Optional<Token> nearest(Token below, List<Token> things) {
    return sentence.path(below).stream().filter(things::contains).findFirst();
  }

  /** Each with whoever is named there; the first also has those who were told of all together. */
  private List<Draft> parts(Draft draft, Map<Token, Place> places) {
    List<Token> things = List.copyOf(places.keySet());
    Map<Token, List<Party>> struck = new LinkedHashMap<>();
    List<Party> together = new ArrayList<>();
    for (Party party : draft.recipients()) {
      scene
          .headOf(party.span())
          .flatMap(head -> nearest(head, things))
          .map(thing -> struck.computeIfAbsent(thing, it -> new ArrayList<>()))
          .orElse(together)
          .add(party);
    }
    List<Draft> parts = new ArrayList<>();
    places.forEach(
        (thing, place) -> {
          boolean isFirst = parts.isEmpty();
          List<Party> some = new ArrayList<>(isFirst ? together : List.of());
          some.addAll(struck.getOrDefault(thing, List.of(unknown(thing))));
          Draft part = draft.part(some, place);
          parts.add(isFirst ? part : part.withCounts(Map.of()));
        });
    return parts;
  }

  private Party unknown(Token thing) {
    Span words = sentence.nounPhrase(thing);
    return Party.named(words, scene.text().at(words), null, null, List.of());
  }
}
