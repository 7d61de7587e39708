package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.place.Company;
import org.dateline.place.Place;
import org.dateline.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is named in a story and says who is meant on its day. Immutable and safe for all
 * threads; linear in the length of the story.
 */
public final class ActorFinder {

  private final StoryNames names;
  private final PieceFinder pieces;
  private final PhraseReader phrases;

  public ActorFinder(ActorLexicon lexicon) {
    OrganisationWords organisations = OrganisationWords.load();
    Persons persons = new Persons(lexicon, organisations);
    this.names = new StoryNames(organisations);
    this.pieces = new PieceFinder(lexicon, organisations);
    this.phrases =
        new PhraseReader(
            new RoleReader(lexicon, persons), new LoneReader(lexicon, persons), persons);
  }

  /**
   * The mentions of a story in reading order.
   *
   * @param recognised what the recogniser found, sentence by sentence
   * @param day the story's day, on which offices are looked up; null means the newest holders
   * @param places the places of the story
   * @param company the countries that the story speaks of
   */
  public List<ActorMention> find(
      Text text,
      List<Sentence> sentences,
      List<List<Name>> recognised,
      @Nullable LocalDate day,
      List<Place> places,
      Company company) {
    Story story = Story.of(text, day == null ? LocalDate.MAX : day, sentences, places, company);
    List<List<Name>> named = names.of(sentences, recognised);
    Memory memory = new Memory();
    List<ActorMention> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Piece> found =
          pieces.find(sentence, named.get(i), story.placesIn(sentence), story.day(), memory);
      List<Chain> chains = new Chains(sentence, found).find();
      phrases.read(chains, sentence, story, memory).stream()
          .map(draft -> mention(draft, sentence, text))
          .forEach(mentions::add);
    }
    return mentions.stream().map(mention -> settled(mention, memory)).toList();
  }

  private static ActorMention mention(Draft draft, Sentence sentence, Text text) {
    Finding finding = draft.finding();
    return new ActorMention(
        text.words(sentence.token(draft.first()).span().union(sentence.token(draft.last()).span())),
        sentence.index(),
        draft.core(),
        finding.actor(),
        finding.kind(),
        finding.country(),
        finding.sectors(),
        finding.rule(),
        finding.why());
  }

  /** What was learned of somebody later in the story counts from the start. */
  private static ActorMention settled(ActorMention mention, Memory memory) {
    Actor actor = mention.actor();
    Actor latest = actor == null ? null : memory.latest(actor);
    if (latest == null || latest.equals(actor)) {
      return mention;
    }
    return new ActorMention(
        mention.words(),
        mention.sentence(),
        mention.head(),
        latest,
        latest.kind(),
        latest.country(),
        latest.sectors(),
        mention.rule(),
        mention.why());
  }
}
