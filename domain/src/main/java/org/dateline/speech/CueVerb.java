package org.dateline.speech;

import java.util.Set;

/**
 * A verb by which a text hands its word to somebody else, and how it does so.
 *
 * @param lemma lower case; a particle follows after a space: {@code point out}
 * @param isEvent whether the saying itself may be coded as an event: a demand, an accusation
 * @param frames which of its companions hold what is said
 * @param prepositions after which of them what is said may follow: {@code for} in "called for"
 */
public record CueVerb(
    String lemma,
    Manner manner,
    Stance stance,
    boolean isEvent,
    Set<Frame> frames,
    Set<String> prepositions) {

  public CueVerb {
    frames = Set.copyOf(frames);
    prepositions = Set.copyOf(prepositions);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** What kind of doing it is. */
  public enum Manner {
    SPEECH,
    WRITING,
    /** What a document or a finding does: "the report shows". */
    SHOWING,
    /** A belief, fear or hope told as somebody's. */
    THOUGHT
  }

  /** How far the text stands behind what is said. */
  public enum Stance {
    NEUTRAL,
    /** The speaker vouches for it: "confirmed". */
    POSITIVE,
    /** What follows is denied. */
    DENIAL,
    /** The text keeps its distance: "claimed", "reportedly". */
    DOUBTFUL
  }

  /** What may hold the content. */
  public enum Frame {
    CLAUSE,
    QUOTE,
    INF,
    OBJECT,
    /** Everything after the verb. */
    ALL,
    /** Its object listens and is no content. */
    HEAR
  }
}
