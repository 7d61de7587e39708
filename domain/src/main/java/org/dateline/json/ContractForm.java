package org.dateline.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.module.SimpleModule;
import org.dateline.actor.Actor;
import org.dateline.document.Dateline;
import org.dateline.event.Event;
import org.dateline.event.Party;
import org.dateline.event.Quad;
import org.dateline.event.Status;
import org.dateline.place.Place;
import org.dateline.reading.Reading;
import org.dateline.speech.Attribution;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Words;
import org.dateline.time.TimeExpression;

/**
 * Where the contract's names and shapes differ from those of the records: said here, beside the
 * records, so that these need not know that there is JSON. The types below are never made; the
 * library reads their annotations only.
 */
final class ContractForm extends SimpleModule {

  private static final long serialVersionUID = 1L;

  ContractForm() {
    super("contract");
    addSerializer(Span.class, new SpanSerializer());
    addSerializer(Text.class, new TextSerializer());
    setMixInAnnotation(Reading.ActorFound.class, FoundForm.class);
    setMixInAnnotation(Reading.MentionFound.class, MentionForm.class);
    setMixInAnnotation(Dateline.class, DatelineForm.class);
    setMixInAnnotation(Place.class, PlaceForm.class);
    setMixInAnnotation(TimeExpression.class, TimeForm.class);
    setMixInAnnotation(Attribution.Source.class, SourceForm.class);
    setMixInAnnotation(Event.class, EventForm.class);
    setMixInAnnotation(Status.class, StatusForm.class);
    setMixInAnnotation(Party.class, PartyForm.class);
  }

  @JsonPropertyOrder({"actor", "mentions"})
  interface FoundForm {
    @JsonUnwrapped
    Actor actor();
  }

  @JsonPropertyOrder({"words", "rule", "why"})
  interface MentionForm {
    @JsonUnwrapped
    Words words();
  }

  @JsonPropertyOrder({"span", "place", "date"})
  interface DatelineForm {}

  @JsonPropertyOrder({
    "words",
    "name",
    "geonames",
    "latitude",
    "longitude",
    "country",
    "admin1",
    "precision",
    "role",
    "runnerUp",
    "reasons"
  })
  interface PlaceForm {
    @JsonUnwrapped
    Words words();
  }

  @JsonPropertyOrder({"words", "type", "value", "from", "to", "mod", "zone", "range", "unresolved"})
  interface TimeForm {
    @JsonUnwrapped
    Words words();
  }

  @JsonPropertyOrder({"span", "text", "actor", "class", "grounds"})
  interface SourceForm {
    @JsonProperty("class")
    Attribution.SourceClass sourceClass();
  }

  @JsonPropertyOrder({
    "id",
    "type",
    "mode",
    "contexts",
    "cameo",
    "quad",
    "goldstein",
    "main",
    "trigger",
    "sentence",
    "actors",
    "recipients",
    "mediators",
    "date",
    "place",
    "placeReason",
    "status",
    "attributions",
    "interested",
    "mentions",
    "denies",
    "counts",
    "rule",
    "confidence"
  })
  interface EventForm {
    @JsonProperty("quad")
    Quad quad();

    @JsonProperty("main")
    boolean isMain();
  }

  @JsonPropertyOrder({"span", "text", "actor", "country", "sectors", "implied"})
  interface PartyForm {
    @JsonProperty("implied")
    boolean isImplied();
  }

  @JsonPropertyOrder({"modality", "polarity", "certainty", "background", "cues", "condition"})
  interface StatusForm {
    @JsonProperty("background")
    boolean isBackground();
  }
}
