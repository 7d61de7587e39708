package org.dateline.event.coding;

import java.util.List;
import org.dateline.event.Agreement;
import org.dateline.event.Event;
import org.dateline.event.StandingRelation;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** What the coder made of a document. */
public record Coded(
    List<Event> events,
    List<CodedSentence> sentences,
    List<StandingRelation> relations,
    List<Agreement> agreements) {

  public Coded {
    events = List.copyOf(events);
    sentences = List.copyOf(sentences);
    relations = List.copyOf(relations);
    agreements = List.copyOf(agreements);
  }

  /**
   * A sentence and what it gave.
   *
   * @param events ids of its events
   * @param silent why it gave none, or null
   */
  public record CodedSentence(Span span, List<String> events, @Nullable String silent) {

    public CodedSentence {
      events = List.copyOf(events);
    }
  }
}
