package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.event.Event;
import org.dateline.event.EventDate;
import org.dateline.event.EventDate.Basis;
import org.dateline.event.EventMention;
import org.dateline.event.EventType;
import org.dateline.event.Party;
import org.dateline.event.Status;
import org.dateline.event.Status.Modality;
import org.dateline.event.Status.Polarity;
import org.dateline.event.codebook.Codebook;
import org.dateline.event.scene.Dater;
import org.dateline.event.scene.Findings;
import org.dateline.event.scene.Parties;
import org.dateline.event.scene.Placer;
import org.dateline.event.scene.Scene;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.place.Place;
import org.dateline.speech.Attribution;
import org.dateline.text.Words;
import org.jspecify.annotations.Nullable;

/** Writes drafts out as events: dates, places, contexts, speakers, numbering. Not for sharing. */
final class EventWriter {

  /** What happened longer ago than this is told as history. */
  private static final int NEWS_IS_DAYS = 400;

  /** So many events back another request is looked for. */
  private static final int REACH = 4;

  private final Codebook codebook;
  private final Findings findings;
  private final List<Event> events = new ArrayList<>();
  private final ToldDay told = new ToldDay();
  private final Retelling retelling;
  private final Interests interests;

  EventWriter(Codebook codebook, Findings findings) {
    this.codebook = codebook;
    this.findings = findings;
    this.retelling = new Retelling(codebook.triggers(), codebook.sets());
    this.interests = new Interests(findings.mentions());
  }

  /** Writes the event down, or finds it told before; gives its number. */
  String write(Draft draft, Scene scene) {
    EventDate before = told.before(scene.sentence().index());
    EventDate date =
        new Dater(scene, codebook.sets(), findings.day(), before).date(draft.match()).orElse(null);
    told.note(date);
    Event event = event(draft, scene, date);
    int same = retelling.find(draft, event, scene.sentence(), events);
    if (same >= 0) {
      events.set(same, Joint.of(events.get(same), event));
      return events.get(same).id();
    }
    events.add(event);
    retelling.note(draft, events.size() - 1);
    return event.id();
  }

  private Event event(Draft draft, Scene scene, @Nullable EventDate date) {
    Placer placer = new Placer(scene, codebook.sets());
    Optional<Place> place =
        Optional.ofNullable(draft.place()).or(() -> placer.place(draft.match()));
    Words trigger = findings.text().words(draft.match().span());
    int sentence = scene.sentence().index();
    List<Attribution> speakers = findings.speeches(draft.match().span());
    List<String> ids = speakers.stream().map(Attribution::id).toList();
    return new Event(
        "e" + (events.size() + 1),
        draft.type(),
        draft.mode(),
        codebook.contexts().of(draft.match().trigger().contexts(), scene.sentence().lemmas()),
        cameo(draft),
        codebook.scale().value(draft.type(), draft.mode()),
        false,
        trigger,
        sentence,
        draft.actors(),
        draft.recipients().isEmpty() ? asked(draft, scene.sentence()) : draft.recipients(),
        draft.mediators(),
        date,
        place.orElse(null),
        place.isPresent() ? null : placer.reason(),
        aged(draft.status(), date),
        ids,
        interests.of(speakers, draft),
        List.of(new EventMention(trigger, sentence, ids, draft.counts())),
        null,
        draft.counts(),
        draft.rule(),
        draft.confidence());
  }

  /** "Syria has also sought help": from whom it asked for help in the sentence before. */
  private List<Party> asked(Draft draft, Sentence sentence) {
    boolean isMore =
        draft.type() == EventType.REQUEST
            && sentence.children(draft.match().token(), Relation.ADVERB).stream()
                .anyMatch(adverb -> codebook.sets().set("more").contains(adverb.lemma()));
    if (!isMore || events.isEmpty()) {
      return List.of();
    }
    return events.subList(Math.max(0, events.size() - REACH), events.size()).stream()
        .filter(event -> event.type() == draft.type() && !event.recipients().isEmpty())
        .filter(event -> sentence.index() - event.sentence() <= 1)
        .filter(event -> Parties.shareActor(event.actors(), draft.actors()))
        .reduce((further, nearer) -> nearer)
        .map(event -> event.recipients().stream().map(Party::implied).toList())
        .orElse(List.of());
  }

  /** The entry's code, unless a rule made another type of it. */
  private static @Nullable String cameo(Draft draft) {
    return draft.type() == draft.match().trigger().type() ? draft.match().trigger().cameo() : null;
  }

  /** What lies long before the story is history, also where the words do not say so. */
  private Status aged(Status status, @Nullable EventDate date) {
    EventDate day = findings.day();
    boolean isOld =
        date != null
            && day != null
            && date.basis() == Basis.STATED
            && date.to().isBefore(day.from().minusDays(NEWS_IS_DAYS));
    return isOld && !status.isBackground() ? status.asBackground() : status;
  }

  /** All events; the one that the document is about is marked, denials are tied. */
  List<Event> events() {
    Optional<Event> main = main();
    return Denials.tied(events).stream()
        .map(event -> main.filter(m -> m.id().equals(event.id())).map(Event::asMain).orElse(event))
        .toList();
  }

  /** The surest current event of the first sentence that has one. */
  private Optional<Event> main() {
    Event best = null;
    for (Event event : events) {
      if (best != null && event.sentence() != best.sentence()) {
        break;
      }
      if (isNews(event) && (best == null || event.confidence() > best.confidence())) {
        best = event;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isNews(Event event) {
    return event.status().modality() == Modality.ASSERTED
        && event.status().polarity() == Polarity.POSITIVE
        && !event.status().isBackground();
  }
}
