package org.dateline.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dateline.actor.ActorDirectory;
import org.dateline.actor.ActorMention;
import org.dateline.document.Dateline;
import org.dateline.document.Datelines;
import org.dateline.document.Document;
import org.dateline.event.EventDate;
import org.dateline.event.EventDate.Basis;
import org.dateline.event.EventDate.Precision;
import org.dateline.event.codebook.Codebook;
import org.dateline.event.coding.Coded;
import org.dateline.event.scene.Findings;
import org.dateline.parsing.Name;
import org.dateline.parsing.NameRecogniser;
import org.dateline.parsing.Parser;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.corenlp.CoreNlpEngine;
import org.dateline.place.Place;
import org.dateline.reading.Reading.SentenceRead;
import org.dateline.speech.Attributions;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document. The order of the steps: dateline, grammar, names, times, places, actors,
 * speech, events. Immutable and safe for all threads; a reading costs CPU, never I/O.
 */
public final class Reader {

  private final Parser parser;
  private final NameRecogniser names;
  private final Finders finders;

  /** A reader on an engine's two ports, with the lexicons that come with Dateline. */
  public Reader(Parser parser, NameRecogniser names) {
    this(parser, names, Finders.load());
  }

  private Reader(Parser parser, NameRecogniser names, Finders finders) {
    this.parser = parser;
    this.names = names;
    this.finders = finders;
  }

  /**
   * A reader on the engine whose model files lie in a folder; takes some seconds and half a
   * gigabyte.
   *
   * @throws org.dateline.parsing.corenlp.UnusableModel if a model is missing or another one
   */
  public static Reader from(Path models) {
    CompletableFuture<Finders> finders = CompletableFuture.supplyAsync(Finders::load);
    CoreNlpEngine engine = CoreNlpEngine.load(models);
    return new Reader(engine.parser(), engine.names(), finders.join());
  }

  /** Everybody whom this reader knows by name. */
  public ActorDirectory directory() {
    return finders.directory();
  }

  /** What this reader codes by. */
  public Codebook codebook() {
    return finders.codebook();
  }

  /** What was found in the document. Never throws for what the document holds. */
  public Reading read(Document document) {
    Text text = document.text();
    LocalDate published = document.published() == null ? null : document.published().toLocalDate();
    Dateline dateline = Datelines.read(text, document.opening(), published).orElse(null);
    List<Sentence> sentences = parser.parse(text, skipped(document, dateline));
    String language = Language.of(document);
    if (!Language.isEnglish(language)) {
      return unread(text, language, published, dateline, sentences);
    }
    List<List<Name>> named = sentences.stream().map(names::names).toList();
    EventDate day = day(dateline, published);
    LocalDate date = day == null ? null : day.from();
    List<TimeExpression> when = finders.times().find(sentences, text, date);
    List<Place> toponyms = finders.places().find(text, sentences, named, dateline);
    List<Place> where = toponyms.stream().filter(it -> it.role() != Place.Role.TEAM).toList();
    List<ActorMention> who =
        finders
            .actors()
            .find(
                text, sentences, named, date, toponyms, finders.places().company(sentences, where));
    Attributions said = finders.speech().find(text, sentences, who, when, date);
    Coded coded = finders.events().code(new Findings(text, sentences, who, where, when, said, day));
    return new Reading(
        text,
        language,
        published,
        Codebook.VERSION,
        Codebook.CODER,
        dateline,
        sentences(coded),
        Cast.of(who),
        where,
        when,
        said.all(),
        coded.events(),
        coded.relations(),
        coded.agreements());
  }

  /** What is no story: its dateline, and what stands beside it. */
  private static List<Span> skipped(Document document, @Nullable Dateline dateline) {
    Stream<Span> line = Stream.ofNullable(dateline == null ? null : dateline.span());
    return Stream.concat(document.asides().stream(), line).sorted().toList();
  }

  /** The day of the story: its dateline's, else that of its publication. */
  private static @Nullable EventDate day(
      @Nullable Dateline dateline, @Nullable LocalDate published) {
    LocalDate filed = dateline == null ? null : dateline.date();
    LocalDate day = filed == null ? published : filed;
    Basis basis = filed == null ? Basis.PUBLISHED : Basis.DATELINE;
    return day == null ? null : new EventDate(day, day, Precision.DAY, basis, null);
  }

  private static List<SentenceRead> sentences(Coded coded) {
    return coded.sentences().stream()
        .map(s -> new SentenceRead(s.span(), s.events(), s.silent()))
        .toList();
  }

  private static Reading unread(
      Text text,
      String language,
      @Nullable LocalDate published,
      @Nullable Dateline dateline,
      List<Sentence> sentences) {
    return new Reading(
        text,
        language,
        published,
        Codebook.VERSION,
        Codebook.CODER,
        dateline,
        sentences.stream()
            .map(sentence -> new SentenceRead(sentence.span(), List.of(), "not English"))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
