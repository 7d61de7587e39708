package org.dateline.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.actor.Actor;
import org.dateline.actor.ActorFinder;
import org.dateline.actor.ActorLexicon;
import org.dateline.actor.ActorMention;
import org.dateline.document.Dateline;
import org.dateline.document.Datelines;
import org.dateline.document.Document;
import org.dateline.event.EventDate;
import org.dateline.event.codebook.Codebook;
import org.dateline.event.coding.Coded;
import org.dateline.event.coding.EventCoder;
import org.dateline.event.coding.Findings;
import org.dateline.lexicon.Countries;
import org.dateline.lexicon.Table;
import org.dateline.parsing.Name;
import org.dateline.parsing.NameRecogniser;
import org.dateline.parsing.Parser;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.corenlp.CoreNlpEngine;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceFinder;
import org.dateline.reading.Reading.ActorFound;
import org.dateline.reading.Reading.SentenceRead;
import org.dateline.speech.AttributionFinder;
import org.dateline.speech.Attributions;
import org.dateline.speech.SpeechLexicon;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.text.Words;
import org.dateline.time.TimeExpression;
import org.dateline.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document: the one place that knows the order of the steps. Immutable and safe for all
 * threads; a reading costs CPU, never I/O.
 */
public final class Reader {

  private static final Span NOTHING = Span.of(0, 0);

  private final Parser parser;
  private final NameRecogniser recogniser;
  private final TimeFinder times;
  private final PlaceFinder places;
  private final ActorFinder actors;
  private final AttributionFinder attributions;
  private final EventCoder coder;
  private final String codebook;

  /**
   * A reader with the lists of this release.
   *
   * @throws RuntimeException naming file and line if a list is broken
   */
  public Reader(Parser parser, NameRecogniser recogniser) {
    this.parser = parser;
    this.recogniser = recogniser;
    Countries countries = Countries.load();
    ActorLexicon lexicon = ActorLexicon.load(countries);
    SpeechLexicon speech = SpeechLexicon.load();
    this.times = new TimeFinder();
    this.places = new PlaceFinder(countries, Gazetteer.load(countries), lexicon.properNames());
    this.actors = new ActorFinder(lexicon);
    this.attributions = new AttributionFinder(speech);
    this.coder = new EventCoder(Codebook.standard());
    this.codebook =
        String.join(" ", Codebook.VERSION, "lists " + Table.version(), "cues " + speech.version());
  }

  /** A reader with the parser's models of that folder; takes some seconds. */
  public static Reader from(Path models) {
    CoreNlpEngine engine = CoreNlpEngine.load(models);
    return new Reader(engine.parser(), engine.names());
  }

  /** What was found in the document. Never throws for what the document holds. */
  public Reading read(Document document) {
    Text text = document.text();
    LocalDate published = document.published() == null ? null : document.published().toLocalDate();
    Dateline dateline = Datelines.read(text, published).orElse(null);
    List<Sentence> sentences = parser.parse(text, dateline == null ? NOTHING : dateline.span());
    String language = Language.of(document);
    return Language.isEnglish(language)
        ? english(text, published, dateline, sentences, language)
        : silent(text, published, dateline, sentences, language);
  }

  private Reading english(
      Text text,
      @Nullable LocalDate published,
      @Nullable Dateline dateline,
      List<Sentence> sentences,
      String language) {
    EventDate day = day(dateline, published);
    LocalDate today = day == null ? null : day.from();
    List<List<Name>> names = sentences.stream().map(recogniser::names).toList();
    List<TimeExpression> when = times.find(sentences, text, today);
    var where = places.find(text, sentences, names, dateline);
    List<ActorMention> who =
        actors.find(text, sentences, names, today, where, places.company(sentences, where));
    Attributions said = attributions.find(text, sentences, who, when, today);
    Coded coded = coder.code(new Findings(text, sentences, who, where, when, said, day));
    return new Reading(
        text,
        language,
        published,
        codebook,
        Codebook.CODER,
        dateline,
        coded.sentences().stream()
            .map(each -> new SentenceRead(each.span(), each.events(), each.silent()))
            .toList(),
        found(who),
        where,
        when,
        said.all(),
        coded.events());
  }

  private Reading silent(
      Text text,
      @Nullable LocalDate published,
      @Nullable Dateline dateline,
      List<Sentence> sentences,
      String language) {
    return new Reading(
        text,
        language,
        published,
        codebook,
        Codebook.CODER,
        dateline,
        sentences.stream()
            .map(each -> new SentenceRead(each.span(), List.of(), "not English"))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The day that "Tuesday" is counted from: that of the dateline, else that of publication. */
  private static @Nullable EventDate day(
      @Nullable Dateline dateline, @Nullable LocalDate published) {
    if (dateline != null && dateline.date() != null) {
      return day(dateline.date(), EventDate.Basis.DATELINE);
    }
    return published == null ? null : day(published, EventDate.Basis.PUBLISHED);
  }

  private static EventDate day(LocalDate day, EventDate.Basis basis) {
    return new EventDate(day, day, EventDate.Precision.DAY, basis, null);
  }

  private static List<ActorFound> found(List<ActorMention> mentions) {
    Map<Actor, List<Words>> found = new LinkedHashMap<>();
    for (ActorMention mention : mentions) {
      if (mention.actor() != null) {
        found.computeIfAbsent(mention.actor(), actor -> new ArrayList<>()).add(mention.words());
      }
    }
    return found.entrySet().stream()
        .map(entry -> new ActorFound(entry.getKey(), entry.getValue()))
        .toList();
  }
}
