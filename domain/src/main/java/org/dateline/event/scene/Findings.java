package org.dateline.event.scene;

import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.event.EventDate;
import org.dateline.parsing.Sentence;
import org.dateline.place.Place;
import org.dateline.speech.Attribution;
import org.dateline.speech.Attributions;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What the steps before the coder found in a document.
 *
 * @param sentences in reading order
 * @param day the day of the story with its basis, or null
 */
public record Findings(
    Text text,
    List<Sentence> sentences,
    List<ActorMention> mentions,
    List<Place> places,
    List<TimeExpression> times,
    Attributions attributions,
    @Nullable EventDate day) {

  public Findings {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    places = List.copyOf(places);
    times = List.copyOf(times);
  }

  /** On whose word something is told, from the nearest outwards; its own words are no speech. */
  public List<Attribution> speeches(Span words) {
    return attributions.over(words).stream()
        .filter(attribution -> !attribution.cue().span().overlaps(words))
        .toList();
  }

  /** The ids of these. */
  public List<String> speakers(Span words) {
    return speeches(words).stream().map(Attribution::id).toList();
  }
}
