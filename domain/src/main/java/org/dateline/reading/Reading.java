package org.dateline.reading;

import java.time.LocalDate;
import java.util.List;
import org.dateline.actor.Actor;
import org.dateline.document.Dateline;
import org.dateline.event.Agreement;
import org.dateline.event.Event;
import org.dateline.event.StandingRelation;
import org.dateline.place.Place;
import org.dateline.speech.Attribution;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Words;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What Dateline found in one document.
 *
 * @param text the text that all spans are of
 * @param published the day of publication, or null
 * @param codebook version of the codebook and lexicons
 * @param coder version of the rules
 */
public record Reading(
    Text text,
    String language,
    @Nullable LocalDate published,
    String codebook,
    String coder,
    @Nullable Dateline dateline,
    List<SentenceRead> sentences,
    List<ActorFound> actors,
    List<Place> places,
    List<TimeExpression> times,
    List<Attribution> attributions,
    List<Event> events,
    List<StandingRelation> relations,
    List<Agreement> agreements) {

  public Reading {
    sentences = List.copyOf(sentences);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    agreements = List.copyOf(agreements);
  }

  /**
   * A sentence and what it gave.
   *
   * @param events ids of its events
   * @param silent why it gave none ("no trigger", "no actor", "fiction", "too long"), or null
   */
  public record SentenceRead(Span span, List<String> events, @Nullable String silent) {

    public SentenceRead {
      events = List.copyOf(events);
    }
  }

  /**
   * An actor and all words of the document that mean it, in reading order.
   *
   * @param actor with an id of this reading alone ("u1") where nobody known is meant
   */
  public record ActorFound(Actor actor, List<MentionFound> mentions) {

    public ActorFound {
      mentions = List.copyOf(mentions);
    }
  }

  /**
   * Words that mean an actor.
   *
   * @param rule which rule read them so
   * @param why what in the sentence or the story decided it
   */
  public record MentionFound(Words words, String rule, String why) {}
}
