package org.dateline.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.actor.Piece.Link;
import org.dateline.lexicon.Country;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.place.Standing;
import org.dateline.text.Span;

/** Says who is meant by a name, country, people or metonym that stands without a title. */
final class LoneReader {

  private static final Set<Piece.Sort> PLACES =
      EnumSet.of(Piece.Sort.COUNTRY, Piece.Sort.CAPITAL, Piece.Sort.PLACE);

  /** Things that a demonym only describes: nobody does anything in "Turkish lira". */
  private static final Set<String> THINGS = ActorWords.SETS.of("things");

  private final ActorLexicon lexicon;
  private final Persons persons;

  LoneReader(ActorLexicon lexicon, Persons persons) {
    this.lexicon = lexicon;
    this.persons = persons;
  }

  Optional<Finding> read(Piece piece, Sentence sentence, Story story, Memory memory) {
    if (piece.link() == Link.OTHER && !piece.isOrganisation()) {
      return Optional.empty();
    }
    Span words = sentence.token(piece.first()).span().union(sentence.token(piece.last()).span());
    boolean isPlace = PLACES.contains(piece.sort()) && piece.link() != Link.DOER;
    if (isPlace && story.isTeam(sentence, words)) {
      return team(piece, sentence);
    }
    return switch (piece.sort()) {
      case NAME, PERSON, CARRIED -> Optional.of(named(piece, sentence, story, memory));
      case ORGANISATION ->
          Optional.of(
              Finding.of(persons.organisation(piece, null, sentence, story, memory), "recogniser"));
      case COUNTRY -> country(piece, sentence);
      case ADJECTIVE -> adjective(piece, sentence);
      case CAPITAL -> capital(piece, sentence);
      case METONYM -> metonym(piece, sentence);
      case PEOPLE -> people(piece);
      case GROUP -> doesSomething(piece, sentence) ? group(piece, "demonym") : Optional.empty();
      case GROUP_PEOPLE -> group(piece, "lexicon");
      case PLACE -> place(piece, sentence);
      case TITLE -> Optional.empty();
    };
  }

  private Finding named(Piece piece, Sentence sentence, Story story, Memory memory) {
    if (piece.isOrganisation()) {
      return Finding.of(persons.organisation(piece, null, sentence, story, memory), "lexicon");
    }
    String written =
        story
            .text()
            .at(sentence.token(piece.first()).span().union(sentence.token(piece.last()).span()));
    Actor actor = persons.person(piece, written, null, List.of(), story.day(), memory);
    String rule =
        switch (piece.sort()) {
          case CARRIED -> "carry-over";
          case PERSON -> "recogniser";
          default -> "lexicon";
        };
    return Finding.of(actor, rule);
  }

  private Optional<Finding> country(Piece piece, Sentence sentence) {
    Standing standing = Standing.of(sentence, piece.first(), piece.last());
    if (piece.link() == Link.DOER) {
      return government(piece, "participle");
    }
    if (standing.isModifier() || isBeforeNoun(piece, sentence)) {
      return demonym(piece, sentence);
    }
    return standing.isCountryActing()
        ? government(piece, "country").map(finding -> finding.because(standing.reason()))
        : Optional.empty();
  }

  private static Optional<Finding> team(Piece piece, Sentence sentence) {
    Standing standing = Standing.of(sentence, piece.first(), piece.last());
    return Optional.ofNullable(piece.country())
        .map(
            country ->
                Finding.unnamed(ActorKind.UNKNOWN, country.iso3(), List.of(), "team")
                    .because(standing.reason()));
  }

  private Optional<Finding> adjective(Piece piece, Sentence sentence) {
    if (piece.link() == Link.DOER) {
      return government(piece, "participle");
    }
    return demonym(piece, sentence);
  }

  private Optional<Finding> demonym(Piece piece, Sentence sentence) {
    return noun(piece, sentence)
        .filter(noun -> !THINGS.contains(noun.lemma()))
        .flatMap(
            noun ->
                government(piece, "demonym")
                    .map(finding -> finding.because("describes \"" + noun.text() + "\"")));
  }

  private Optional<Finding> capital(Piece piece, Sentence sentence) {
    Standing standing = Standing.of(sentence, piece.first(), piece.last());
    return piece.link() == Link.DOER || standing.isCapitalActing()
        ? government(piece, "metonym").map(finding -> finding.because(standing.reason()))
        : Optional.empty();
  }

  /** A town that speaks is its council or mayor. */
  private static Optional<Finding> place(Piece piece, Sentence sentence) {
    Standing standing = Standing.of(sentence, piece.first(), piece.last());
    Token governor = standing.governor();
    boolean speaks =
        standing.relation() == Relation.SUBJECT
            && standing.preposition().isEmpty()
            && governor != null
            && Speakers.SPEAKS.contains(governor.lemma());
    return Optional.ofNullable(speaks ? piece.country() : null)
        .map(
            country ->
                Finding.unnamed(
                        ActorKind.GOVERNMENT, country.iso3(), List.of(Sector.GOV), "metonym")
                    .because(standing.reason()));
  }

  private Optional<Finding> metonym(Piece piece, Sentence sentence) {
    String preposition = Standing.of(sentence, piece.first(), piece.last()).preposition();
    boolean isWhere = Set.of("in", "at", "near", "outside", "inside").contains(preposition);
    return isWhere ? Optional.empty() : house(piece, sentence);
  }

  /** Whoever sits in the house: the government, the foreign ministry in Foggy Bottom. */
  private Optional<Finding> house(Piece piece, Sentence sentence) {
    String words =
        sentence.tokens().subList(piece.first(), piece.last() + 1).stream()
            .map(Token::text)
            .collect(Collectors.joining(" "));
    String institution = lexicon.countries().institution(words);
    return Optional.ofNullable(piece.country())
        .flatMap(country -> lexicon.institution(country.iso3(), institution))
        .map(actor -> Finding.of(actor, "metonym"));
  }

  private Optional<Finding> government(Piece piece, String rule) {
    return Optional.ofNullable(piece.country())
        .map(Country::iso3)
        .flatMap(iso3 -> lexicon.institution(iso3, "gov"))
        .map(actor -> Finding.of(actor, rule));
  }

  private static Optional<Finding> people(Piece piece) {
    return Optional.ofNullable(piece.country())
        .map(
            country ->
                Finding.unnamed(ActorKind.PUBLIC, country.iso3(), List.of(Sector.CVL), "people"));
  }

  private static Optional<Finding> group(Piece piece, String rule) {
    return Optional.ofNullable(piece.known()).map(known -> Finding.of(known.actor(), rule));
  }

  private static boolean isBeforeNoun(Piece piece, Sentence sentence) {
    return piece.last() + 1 < sentence.tokens().size() && sentence.token(piece.last() + 1).isNoun();
  }

  /** Whether the noun that the piece describes may be somebody's act. */
  private static boolean doesSomething(Piece piece, Sentence sentence) {
    Optional<Token> noun = noun(piece, sentence);
    return noun.isPresent() && !THINGS.contains(noun.get().lemma());
  }

  /** The noun that ends the phrase in which the piece stands. */
  private static Optional<Token> noun(Piece piece, Sentence sentence) {
    Token found = null;
    for (int i = piece.last() + 1; i < sentence.tokens().size() && i <= piece.last() + 6; i++) {
      Token token = sentence.token(i);
      boolean isInside =
          token.isNoun()
              || token.wordClass() == WordClass.ADJECTIVE
              || token.wordClass() == WordClass.NUMBER
              || ((token.tag().equals("VBN") || token.tag().equals("VBG"))
                  && found == null
                  && i == piece.last() + 1);
      if (!isInside) {
        break;
      }
      found = token.isNoun() ? token : found;
    }
    return Optional.ofNullable(found);
  }
}
