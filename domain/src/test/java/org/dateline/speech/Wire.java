package org.dateline.speech;

import java.time.LocalDate;
import java.util.List;
import org.dateline.actor.ActorMention;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.corenlp.LoadedEngine;
import org.dateline.text.Span;
import org.dateline.text.Text;
import org.dateline.time.TimeFinder;

/** A story of 23 July 2025, a Wednesday, read with the real parser. */
record Wire(Text text, List<Sentence> sentences, Attributions attributions) {

  static final LocalDate DAY = LocalDate.of(2025, 7, 23);
  private static final AttributionFinder FINDER = new AttributionFinder(SpeechLexicon.load());

  static Wire read(String story, ActorMention... mentions) {
    Text text = Text.received(story);
    List<Sentence> sentences = LoadedEngine.get().parser().parse(text);
    return new Wire(
        text,
        sentences,
        FINDER.find(
            text, sentences, List.of(mentions), new TimeFinder().find(sentences, text, DAY), DAY));
  }

  List<Attribution> all() {
    return attributions.all();
  }

  /** The attribution with this cue, which must stand once. */
  Attribution by(String cue) {
    List<Attribution> found = all().stream().filter(a -> a.cue().text().equals(cue)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " times " + cue + " in " + all());
    }
    return found.get(0);
  }

  List<String> content(Attribution attribution) {
    return attribution.content().stream().map(text::at).toList();
  }

  List<String> contentBy(String cue) {
    return content(by(cue));
  }

  /** Cues of the attributions over these words, the nearest first. */
  List<String> chain(String words) {
    int start = text.chars().indexOf(words);
    return attributions.over(Span.of(start, start + words.length())).stream()
        .map(a -> a.cue().text())
        .toList();
  }

  static Attribution.Source source(Attribution attribution) {
    Attribution.Source source = attribution.source();
    if (source == null) {
      throw new AssertionError("nobody's word: " + attribution);
    }
    return source;
  }

  String speakerBy(String cue) {
    return source(by(cue)).text();
  }
}
