package org.dateline.ledger.index;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.json.ReadingJson;
import org.dateline.ledger.Digest;
import org.dateline.ledger.index.Facet.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Makes the index of a reading: by what its events are found, and the findings that are listed by
 * themselves. Works on the contract's form, so that what an older Dateline stored is indexed as
 * what is new. For one thread.
 */
public final class Indexer {

  private final JsonNode reading;
  private final LocalDate reported;
  private final @Nullable String publisher;
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, JsonNode> attributions = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, List<JsonNode>> told = new HashMap<>();
  private final Evidence evidence;

  /**
   * @param reading in the contract's form
   * @param otherwise the day of the document, if the reading knows none
   */
  public Indexer(String reading, LocalDate otherwise, @Nullable String publisher) {
    this(ReadingJson.tree(reading), otherwise, publisher);
  }

  /**
   * @param reading likewise, as a tree
   */
  public Indexer(JsonNode reading, LocalDate otherwise, @Nullable String publisher) {
    this.reading = reading;
    LocalDate published = KeptDay.of(this.reading.path("published"));
    this.reported = published == null ? otherwise : published;
    this.publisher = publisher;
    this.evidence = new Evidence(this.reading);
    for (JsonNode actor : this.reading.path("actors")) {
      if (actor.path("country").isTextual()) {
        countries.put(actor.path("id").asText(), actor.path("country").asText());
      }
    }
    for (JsonNode attribution : this.reading.path("attributions")) {
      numbers.put(attribution.path("id").asText(), numbers.size());
      attributions.put(attribution.path("id").asText(), attribution);
    }
    for (JsonNode event : this.reading.path("events")) {
      event
          .path("attributions")
          .forEach(id -> told.computeIfAbsent(id.asText(), a -> new ArrayList<>()).add(event));
    }
  }

  /** The day of the document: of publication, as the copy tells it too, or of arrival. */
  public LocalDate reported() {
    return reported;
  }

  /**
   * An event of this reading, also as it was stored, with the sentences that tell it, and who says
   * so.
   */
  public String withEvidence(JsonNode event) {
    return evidence.with(event);
  }

  /** The card of an event of this reading, also as it was stored. */
  public IndexCard card(JsonNode event) {
    JsonNode status = event.path("status");
    JsonNode place = event.path("place");
    Facets facets = new Facets(countries).parties(event).dyads(event).place(place);
    event.path("contexts").forEach(context -> facets.put(Kind.CONTEXT, context.asText()));
    List<JsonNode> sources = sources(event);
    sources.forEach(facets::source);
    if (sources.isEmpty()) {
      facets.put(Kind.SOURCE_CLASS, "outlet");
    }
    List<List<JsonNode>> tellings = new ArrayList<>();
    event.path("mentions").forEach(mention -> tellings.add(sources(mention)));
    facets.soleSource(tellings.isEmpty() ? List.of(sources) : tellings);
    return new IndexCard(
        status.path("modality").asText("asserted"),
        status.path("polarity").asText("positive"),
        status.path("certainty").asText("certain"),
        status.path("background").asText("false"),
        event.path("confidence").asDouble(),
        event.path("goldstein").asDouble(),
        point(place),
        reported,
        facets.put(Kind.PUBLISHER, publisher).all());
  }

  /** Who says so, of an event or of one of its mentions. */
  private List<JsonNode> sources(JsonNode told) {
    List<JsonNode> sources = new ArrayList<>();
    told.path("attributions")
        .forEach(id -> Stream.ofNullable(attributions.get(id.asText())).forEach(sources::add));
    return sources;
  }

  private static IndexCard.@Nullable Point point(JsonNode place) {
    return place.path("latitude").isNumber() && place.path("longitude").isNumber()
        ? new IndexCard.Point(place.path("latitude").asDouble(), place.path("longitude").asDouble())
        : null;
  }

  /** All attributions, agreements and relations. */
  public List<FiledFinding> findings() {
    List<FiledFinding> findings = new ArrayList<>();
    for (JsonNode attribution : reading.path("attributions")) {
      findings.add(attribution(attribution, findings.size()));
    }
    for (JsonNode agreement : reading.path("agreements")) {
      findings.add(agreement(agreement, findings.size()));
    }
    for (JsonNode relation : reading.path("relations")) {
      findings.add(relation(relation, findings.size()));
    }
    return findings;
  }

  private FiledFinding attribution(JsonNode attribution, int number) {
    Facets facets = new Facets(countries).source(attribution);
    List<String> events = new ArrayList<>();
    for (JsonNode event : told.getOrDefault(attribution.path("id").asText(), List.of())) {
      facets.parties(event);
      events.add(event.path("id").asText());
    }
    return finding(
        FindingSort.ATTRIBUTION,
        number,
        attribution,
        Facets.sourceClass(attribution),
        speaker(attribution.path("source")),
        attribution.path("said"),
        attribution.path("content"),
        facets,
        events);
  }

  /** Whom other readings know too, by his id; else by the words for him. */
  private static String speaker(JsonNode source) {
    String known = Facets.known(source.path("actor").textValue());
    return known == null ? source.path("text").asText() : known;
  }

  private FiledFinding agreement(JsonNode agreement, int number) {
    TreeSet<String> parties = new TreeSet<>();
    agreement.path("parties").forEach(party -> parties.add(party.asText()));
    String who = String.join("|", parties);
    Facets facets =
        new Facets(countries)
            .actors(agreement.path("parties"), Kind.PARTY, Kind.PARTY_COUNTRY)
            .actors(agreement.path("mediators"), Kind.MEDIATOR, Kind.MEDIATOR_COUNTRY)
            .put(
                Kind.SAME,
                // With one party only named, nobody knows which of its agreements it is.
                parties.size() < 2 ? null : same(agreement.path("kind").asText(), who));
    List<String> events = new ArrayList<>();
    agreement.path("events").forEach(event -> events.add(event.asText()));
    return finding(
        FindingSort.AGREEMENT,
        number,
        agreement,
        agreement.path("state").asText("sought"),
        who,
        agreement.path("date"),
        agreement.path("span"),
        facets,
        events);
  }

  private FiledFinding relation(JsonNode relation, int number) {
    String subject = relation.path("subject").asText();
    String object = relation.path("object").asText();
    String who = subject + "|" + object + "|" + relation.path("value").asText();
    Facets facets =
        new Facets(countries)
            .actor(subject, Kind.ACTOR, Kind.ACTOR_COUNTRY)
            .actor(object, Kind.RECIPIENT, Kind.RECIPIENT_COUNTRY)
            .actor(subject, Kind.PARTY, Kind.PARTY_COUNTRY)
            .actor(object, Kind.PARTY, Kind.PARTY_COUNTRY)
            .put(Kind.SAME, same(relation.path("type").asText(), who));
    return finding(
        FindingSort.RELATION,
        number,
        relation,
        relation.path("certainty").asText("certain"),
        who,
        relation.path("date"),
        relation.path("span"),
        facets,
        List.of());
  }

  private FiledFinding finding(
      FindingSort sort,
      int number,
      JsonNode found,
      String state,
      String who,
      JsonNode days,
      JsonNode spans,
      Facets facets,
      List<String> events) {
    LocalDate first = KeptDay.of(days.path("from"));
    LocalDate last = KeptDay.of(days.path("to"));
    ObjectNode form = found.deepCopy();
    String words = evidence.quoted(spans);
    form.put("text", words);
    form.remove("id");
    Integer outer = numbers.get(found.path("within").asText());
    if (form.has("within")) {
      form.put("within", outer);
    }
    String kind = found.path("kind").asText(found.path("type").asText());
    return new FiledFinding(
        sort,
        number,
        new Digest().with(sort.name()).with(kind).with(who).with(words).hex(),
        kind,
        state,
        first == null ? reported : first,
        first,
        last,
        facets.put(Kind.PUBLISHER, publisher).all(),
        events,
        form.toString());
  }

  private static String same(String kind, String parties) {
    return new Digest().with(kind).with(parties).hex();
  }
}
