package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.actor.Actor;
import org.dateline.event.Agreement;
import org.dateline.event.Agreement.State;
import org.dateline.event.EventDate;
import org.dateline.event.StandingRelation;
import org.dateline.event.codebook.Codebook;
import org.dateline.lexicon.Countries;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a story tells beside its events: agreements with their state, and standing relations. Takes
 * the sentences in reading order, each once. Not for sharing.
 */
final class StoryFacts {

  private final Codebook codebook;
  private final Findings findings;
  private final Function<String, Optional<Actor>> actors;
  private final States states;
  private final Countries countries;
  private final AccordBook accords = new AccordBook();
  private final Map<String, StandingRelation> relations = new LinkedHashMap<>();

  StoryFacts(
      Codebook codebook,
      Findings findings,
      Function<String, Optional<Actor>> actors,
      Countries countries) {
    this.countries = countries;
    this.codebook = codebook;
    this.findings = findings;
    this.actors = actors;
    this.states = new States(actors);
  }

  /**
   * Takes note of a sentence.
   *
   * @param drafts its events
   * @param ids their ids, in the same order
   */
  void note(Tools tools, List<Draft> drafts, List<String> ids) {
    for (AccordMention mention : new AccordReader(tools, codebook.agreements(), actors).read()) {
      accords.note(
          mention,
          day(tools.scene(), mention),
          events(mention, drafts, ids),
          findings.speakers(mention.noun().span()));
    }
    for (StandingRelation relation :
        new RelationReader(
                tools, codebook.relations(), findings, new SideFinder(tools, states, countries))
            .read()) {
      relations.putIfAbsent(key(relation), relation);
    }
  }

  /** "violated the 2015 pact": the year is that of the pact, not of what became of it. */
  private @Nullable EventDate day(Scene scene, AccordMention mention) {
    EventDate date =
        new Dater(scene, codebook.sets(), findings.day(), null)
            .date(Tools.match(mention.noun()))
            .orElse(null);
    boolean isOfNoun = date != null && date.span() != null && mention.span().contains(date.span());
    boolean isMade = mention.state() == State.AGREED || mention.state() == State.SIGNED;
    return isOfNoun && !isMade ? findings.day() : date;
  }

  /** The events whose words name the agreement or tell how it stands. */
  private static List<String> events(AccordMention mention, List<Draft> drafts, List<String> ids) {
    List<String> found = new ArrayList<>();
    for (int at = 0; at < drafts.size(); at++) {
      Span words = drafts.get(at).match().span();
      if (words.overlaps(mention.noun().span())
          || mention.cues().stream().anyMatch(words::overlaps)) {
        found.add(ids.get(at));
      }
    }
    return found;
  }

  private static String key(StandingRelation relation) {
    return relation.type() + " " + relation.subject() + " " + relation.object();
  }

  List<StandingRelation> relations() {
    return List.copyOf(relations.values());
  }

  List<Agreement> agreements() {
    return accords.agreements();
  }
}
