package org.dateline.place;

import java.util.Locale;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * How the name of a country or capital stands in its sentence, and so whether it means the ground
 * or the government.
 *
 * @param relation what it is to its governor; of the first name in a list for all of the list
 * @param preposition what stands before it, or empty
 * @param governor the word that governs it, or null
 */
public record Standing(Relation relation, String preposition, @Nullable Token governor) {

  private static final int LONGEST_LIST = 8;

  private static final Set<String> CLAUSE = PlaceWords.STANDING.of("clause");
  private static final Set<String> GROUND = PlaceWords.STANDING.of("ground");
  private static final Set<String> PARTY = PlaceWords.STANDING.of("party");
  private static final Set<String> GIVEN = PlaceWords.STANDING.of("given");
  private static final Set<String> MOTION = PlaceWords.STANDING.of("motion");
  private static final Set<String> WALKED = PlaceWords.STANDING.of("walked");
  private static final Set<String> STATE = PlaceWords.STANDING.of("state");
  private static final Set<String> ADDRESSED = PlaceWords.STANDING.of("addressed");
  private static final Set<String> PRESSURE = PlaceWords.STANDING.of("pressure");
  private static final Set<String> PLACE_NOUN = PlaceWords.STANDING.of("place-noun");

  /** How the words from token {@code first} to {@code last} of a sentence stand. */
  public static Standing of(Sentence sentence, int first, int last) {
    Token head = headToken(sentence, first, last);
    Token top = head;
    for (int i = 0; i < LONGEST_LIST && top.relation() == Relation.CONJUNCT; i++) {
      Token governor = sentence.head(top).orElse(top);
      if (!governor.isNoun()) {
        break;
      }
      top = governor;
    }
    if (isPossessor(sentence, last)) {
      return new Standing(Relation.POSSESSOR, "", possessed(sentence, head, last));
    }
    String own = before(sentence, first);
    String preposition = own.isEmpty() ? sentence.preposition(top) : own;
    Relation relation = sentence.isParsed() ? top.relation() : guess(sentence, last);
    return new Standing(relation, preposition, sentence.head(top).orElse(null));
  }

  /** The word of a phrase that governs the others. */
  public static Token headToken(Sentence sentence, int first, int last) {
    Token found = null;
    for (int i = last; i >= first && sentence.isParsed(); i--) {
      Token token = sentence.token(i);
      boolean isTop = token.head() < first || token.head() > last;
      boolean isBetter = found == null || isPreposition(sentence, i + 1, last);
      if (isTop && token.isNoun() && isBetter) {
        found = token;
      }
    }
    return found == null ? sentence.token(last) : found;
  }

  private static boolean isPreposition(Sentence sentence, int at, int last) {
    return at <= last && sentence.token(at).wordClass() == WordClass.PREPOSITION;
  }

  private static boolean isPossessor(Sentence sentence, int last) {
    return last + 1 < sentence.tokens().size() && sentence.token(last + 1).tag().equals("POS");
  }

  private static @Nullable Token possessed(Sentence sentence, Token head, int last) {
    Token governor = sentence.head(head).orElse(null);
    if (governor != null && head.relation() == Relation.POSSESSOR) {
      return governor;
    }
    for (int i = last + 2; i < sentence.tokens().size(); i++) {
      if (sentence.token(i).isNoun()) {
        return sentence.token(i);
      }
    }
    return null;
  }

  private static String before(Sentence sentence, int first) {
    for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
      Token token = sentence.token(i);
      if (token.relation() == Relation.MARKER || CLAUSE.contains(token.lemma())) {
        return "";
      }
      if (token.tag().equals("IN") || token.tag().equals("TO")) {
        return token.text().toLowerCase(Locale.ROOT);
      }
      boolean isPassedOver =
          token.wordClass() == WordClass.DETERMINER || token.wordClass() == WordClass.ADJECTIVE;
      if (!isPassedOver) {
        return "";
      }
    }
    return "";
  }

  private static Relation guess(Sentence sentence, int last) {
    boolean isBeforeVerb =
        last + 1 < sentence.tokens().size()
            && (sentence.token(last + 1).isVerb()
                || sentence.token(last + 1).wordClass() == WordClass.AUXILIARY);
    return isBeforeVerb ? Relation.SUBJECT : Relation.UNKNOWN;
  }

  /** Whether a country so placed acts or is acted upon, and is not just where something is. */
  public boolean isCountryActing() {
    if (!preposition.isEmpty()) {
      return isActingBehindPreposition(true);
    }
    return switch (relation) {
      // A country that the parser takes for the head of a sentence is a subject cut off by a dash.
      case SUBJECT, PASSIVE_SUBJECT, AGENT, INDIRECT_OBJECT, CLAUSAL_SUBJECT, ROOT -> true;
      case OBJECT -> !isGovernedBy(WALKED);
      case POSSESSOR -> isOfDeed();
      default -> false;
    };
  }

  /** "Syria's support", but neither "Syria's coast" nor "Syria's Hama". */
  private boolean isOfDeed() {
    boolean isName = governor != null && governor.wordClass() == WordClass.PROPER_NOUN;
    return !isName && !isGovernedBy(PLACE_NOUN);
  }

  /** Whether a capital so placed means the government that sits there. */
  public boolean isCapitalActing() {
    if (!preposition.isEmpty()) {
      return isActingBehindPreposition(false);
    }
    return switch (relation) {
      case SUBJECT -> governor != null && governor.isVerb() && !isGovernedBy(STATE);
      case AGENT -> true;
      case PASSIVE_SUBJECT, OBJECT, INDIRECT_OBJECT -> isGovernedBy(ADDRESSED);
      case POSSESSOR -> isOfDeed();
      default -> false;
    };
  }

  private boolean isActingBehindPreposition(boolean isCountry) {
    if (GROUND.contains(preposition)) {
      return false;
    }
    if (PARTY.contains(preposition)) {
      return true;
    }
    boolean isOfNoun = governor != null && governor.isNoun();
    return switch (preposition) {
      case "from" -> isOfNoun && isGovernedBy(GIVEN);
      case "to", "for" -> !isGovernedBy(MOTION) && (isCountry || isOfNoun);
      case "of" -> isCountry && isOfNoun && !isGovernedBy(PLACE_NOUN);
      case "on" -> isCountry || isGovernedBy(PRESSURE);
      default -> false;
    };
  }

  /**
   * Whether a team would stand so: "Norway won", "against Norway", "Norway's coach", but not "in
   * Bergen, Norway".
   */
  public static boolean isTeam(Sentence sentence, int first, int last) {
    Standing standing = of(sentence, first, last);
    boolean isBehindComma = first > 0 && sentence.token(first - 1).text().equals(",");
    boolean isPlace =
        switch (standing.relation) {
          case APPOSITION -> isBehindComma;
          case POSSESSOR -> standing.isGovernedBy(PLACE_NOUN);
          default -> false;
        };
    return !isPlace && (standing.preposition.isEmpty() || standing.isBehindParty());
  }

  /** "Against Norway", "scored for Norway", "lost to Norway", but not "flew to Norway". */
  private boolean isBehindParty() {
    boolean isFor = preposition.equals("for") || preposition.equals("to");
    return PARTY.contains(preposition) || (isFor && !isGovernedBy(MOTION));
  }

  /** Whether it only modifies the noun that follows: "US airstrikes". */
  public boolean isModifier() {
    return relation == Relation.COMPOUND || relation == Relation.ADJECTIVE;
  }

  /** In a few words, how the grammar placed the name: "subject of "warned"". */
  public String reason() {
    String of = governor == null ? "" : " of \"" + governor.text() + "\"";
    if (!preposition.isEmpty()) {
      return "behind \"" + preposition + "\"" + of;
    }
    return switch (relation) {
      case SUBJECT, CLAUSAL_SUBJECT -> "subject" + of;
      case PASSIVE_SUBJECT -> "sufferer" + of;
      case AGENT -> "doer" + of;
      case OBJECT, INDIRECT_OBJECT -> "object" + of;
      case POSSESSOR -> "owner" + of;
      case ROOT -> "head of the sentence";
      case COMPOUND, ADJECTIVE -> "describes" + of.replaceFirst(" of", "");
      default -> "stands alone";
    };
  }

  private boolean isGovernedBy(Set<String> lemmas) {
    return governor != null && lemmas.contains(governor.lemma());
  }
}
