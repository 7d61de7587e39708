package org.dateline.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.actor.ActorMention;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.speech.Attribution.SourceClass;
import org.dateline.speech.Voice.Being;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The voices of one story, as they are met in reading order: who a pronoun, a surname or "the
 * officials" goes on with. Not safe for several threads; one for each story.
 */
final class Voices {

  /** A pronoun is looked up among this many voices and sentences before it. */
  private static final int REACH = 6;

  private final SourceSorter sorter;
  private final Map<Integer, List<ActorMention>> mentions = new HashMap<>();
  private final List<Heard> heard = new ArrayList<>();
  private final Map<String, Voice> byNoun = new HashMap<>();
  private int voices;

  Voices(SpeechLexicon lexicon, List<ActorMention> mentions) {
    this.sorter = new SourceSorter(lexicon);
    for (ActorMention mention : mentions) {
      this.mentions.computeIfAbsent(mention.sentence(), s -> new ArrayList<>()).add(mention);
    }
  }

  private record Heard(Voice voice, int sentence) {}

  /** The voice that speaks by these words. */
  Voice of(Grammar grammar, Token head) {
    Voice voice =
        head.wordClass() == WordClass.PRONOUN ? pronoun(grammar, head) : noun(grammar, head);
    heard.add(new Heard(voice, grammar.sentence().index()));
    byNoun.put(voice.noun(), voice);
    if (voice.sourceClass() == SourceClass.NAMED) {
      sorter.roles(grammar, head).forEach(role -> byNoun.put(role, voice));
    }
    return voice;
  }

  private Voice noun(Grammar grammar, Token head) {
    ActorMention mention = mention(grammar, head);
    SourceClass sourceClass = sorter.classOf(grammar, head, mention);
    Being being = sorter.beingOf(grammar, head, sourceClass);
    String actor = mention == null || mention.actor() == null ? null : mention.actor().id();
    String country = mention == null ? null : mention.country();
    Voice known = byNoun.get(head.lemma());
    boolean isBack = isBack(grammar, head) || head.wordClass() == WordClass.PROPER_NOUN;
    if (known == null || !isBack || !fits(known, country) || isOther(known, head)) {
      return new Voice(voices++, sourceClass, head.lemma(), being, actor, country);
    }
    SourceClass better = known.sourceClass() == SourceClass.NAMED ? SourceClass.NAMED : sourceClass;
    return new Voice(
        known.number(),
        better,
        head.lemma(),
        known.being(),
        actor == null ? known.actor() : actor,
        country == null ? known.country() : country);
  }

  /** "the officials": somebody the story has spoken of. */
  private static boolean isBack(Grammar grammar, Token head) {
    return grammar
        .child(head, Relation.DETERMINER)
        .filter(
            d -> d.lemma().equals("the") || d.lemma().equals("this") || d.lemma().equals("these"))
        .isPresent();
  }

  /** One is not many. */
  private static boolean isOther(Voice known, Token head) {
    boolean isMany = known.being() == Being.PEOPLE;
    return known.being() != Being.THING && isMany != SourceSorter.isPlural(head);
  }

  private static boolean fits(Voice known, @Nullable String country) {
    return known.country() == null || country == null || known.country().equals(country);
  }

  /** The last speaker whom the pronoun fits, else the last person or body named before it. */
  private Voice pronoun(Grammar grammar, Token head) {
    String word = head.lemma();
    int sentence = grammar.sentence().index();
    for (int i = heard.size() - 1; i >= Math.max(0, heard.size() - REACH); i--) {
      Heard last = heard.get(i);
      if (sentence - last.sentence() <= REACH && last.voice().being().fits(word)) {
        return last.voice();
      }
    }
    for (int s = sentence; s >= Math.max(0, sentence - REACH / 2); s--) {
      Optional<Voice> named = named(s, head.span(), word);
      if (named.isPresent()) {
        return named.get();
      }
    }
    return new Voice(voices++, SourceClass.UNNAMED, word, Being.PERSON, null, null);
  }

  private Optional<Voice> named(int sentence, Span before, String word) {
    List<ActorMention> all = mentions.getOrDefault(sentence, List.of());
    for (int i = all.size() - 1; i >= 0; i--) {
      ActorMention mention = all.get(i);
      Being being = being(mention);
      if (mention.words().span().end() <= before.start() && being.fits(word)) {
        String actor = mention.actor() == null ? null : mention.actor().id();
        SourceClass known = actor == null ? SourceClass.UNNAMED : SourceClass.NAMED;
        String noun = mention.words().text();
        return Optional.of(new Voice(voices++, known, noun, being, actor, mention.country()));
      }
    }
    return Optional.empty();
  }

  private static Being being(ActorMention mention) {
    return switch (mention.kind()) {
      case PERSON -> Being.PERSON;
      case ETHNIC_GROUP, RELIGIOUS_GROUP, PUBLIC -> Being.PEOPLE;
      case UNKNOWN -> Being.PEOPLE;
      default -> Being.THING;
    };
  }

  /**
   * The mention in these words: that of the head, else one that covers it, else one in the name.
   */
  @Nullable ActorMention mention(Grammar grammar, Token head) {
    List<ActorMention> all = mentions.getOrDefault(grammar.sentence().index(), List.of());
    Span name = NounPhrase.name(grammar, head).span(grammar);
    ActorMention best = null;
    for (ActorMention mention : all) {
      boolean isKnown = mention.actor() != null;
      if (mention.head() == head.index() && (isKnown || best == null)) {
        return mention;
      }
      boolean covers = mention.words().span().contains(head.span());
      if (covers || (best == null && isKnown && isApposed(grammar, head, mention, name))) {
        best = mention;
      }
    }
    return best;
  }

  private static boolean isApposed(Grammar grammar, Token head, ActorMention mention, Span name) {
    if (!name.contains(mention.words().span()) || mention.head() >= grammar.size()) {
      return false;
    }
    Token at = grammar.token(mention.head());
    return at.head() == head.index() && at.relation() == Relation.APPOSITION;
  }
}
