package org.dateline.event.standing;

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
import org.dateline.event.scene.Dater;
import org.dateline.event.scene.Findings;
import org.dateline.event.scene.Scene;
import org.dateline.event.scene.States;
import org.dateline.event.scene.Tools;
import org.dateline.lexicon.Countries;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a story tells beside its events: agreements with their state, and standing relations. Takes
 * the sentences in reading order, each once. Not for sharing.
 */
public final class StoryFacts {

  /**
   * An event of the sentence.
   *
   * @param event its id
   */
  public record Told(String event, Span words) {}

  private final Codebook codebook;
  private final Findings findings;
  private final Function<String, Optional<Actor>> actors;
  private final States states;
  private final Countries countries;
  private final AccordBook accords = new AccordBook();
  private final Map<String, StandingRelation> relations = new LinkedHashMap<>();

  public StoryFacts(
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
   * @param told its events
   */
  public void note(Tools tools, List<Told> told) {
    for (AccordMention mention : new AccordReader(tools, codebook, actors).read()) {
      accords.note(
          mention,
          day(tools.scene(), mention),
          events(mention, told),
          findings.speakers(mention.noun().span()));
    }
    for (StandingRelation relation :
        new RelationReader(tools, codebook, findings, new SideFinder(tools, states, countries))
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
  private static List<String> events(AccordMention mention, List<Told> told) {
    return told.stream()
        .filter(
            event ->
                event.words().overlaps(mention.noun().span())
                    || mention.cues().stream().anyMatch(event.words()::overlaps))
        .map(Told::event)
        .toList();
  }

  private static String key(StandingRelation relation) {
    return relation.type() + " " + relation.subject() + " " + relation.object();
  }

  public List<StandingRelation> relations() {
    return List.copyOf(relations.values());
  }

  public List<Agreement> agreements() {
    return accords.agreements();
  }
}
