package org.dateline.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.actor.ActorKind;
import org.dateline.actor.ActorMention;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.speech.Attribution.SourceClass;
import org.dateline.speech.SpeechLexicon.Sort;
import org.dateline.speech.Voice.Being;
import org.jspecify.annotations.Nullable;

/** Tells what class of source a phrase is, and whether a he, a she, a they or an it. */
final class SourceSorter {

  private static final Set<String> MEN =
      Set.of("mr", "mr.", "sir", "king", "prince", "pope", "father", "lord", "imam", "sheikh");
  private static final Set<String> WOMEN =
      Set.of("mrs", "mrs.", "ms", "ms.", "miss", "queen", "princess", "lady", "dame", "mother");

  private final SpeechLexicon lexicon;

  SourceSorter(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  SourceClass classOf(Grammar grammar, Token head, @Nullable ActorMention mention) {
    Optional<Sort> sort = sort(grammar, head);
    if ((mention != null && mention.kind() == ActorKind.MEDIA)
        || sort.filter(Sort.OUTLET::equals).isPresent()) {
      return SourceClass.OUTLET;
    }
    if (sort.filter(Sort.DOCUMENT::equals).isPresent()) {
      return SourceClass.DOCUMENT;
    }
    if (sort.isEmpty()) {
      return head.wordClass() == WordClass.PROPER_NOUN ? SourceClass.NAMED : named(mention);
    }
    if (hasName(grammar, head)) {
      return SourceClass.NAMED;
    }
    return sort.get() == Sort.INSTITUTION && isDefinite(grammar, head)
        ? SourceClass.NAMED
        : holder(head, mention);
  }

  private static SourceClass named(@Nullable ActorMention mention) {
    return mention != null && mention.actor() != null ? SourceClass.NAMED : SourceClass.UNNAMED;
  }

  /** "the president", where the story or the lexicon knows who that is. */
  private static SourceClass holder(Token head, @Nullable ActorMention mention) {
    boolean isKnown =
        mention != null
            && mention.actor() != null
            && (mention.actor().kind() == ActorKind.PERSON) == (mention.kind() == ActorKind.PERSON)
            && !isPlural(head)
            && mention.head() == head.index()
            && mention.actor().kind() == ActorKind.PERSON;
    return isKnown ? SourceClass.NAMED : SourceClass.UNNAMED;
  }

  /** By the whole name, by its last two words, by its last word. */
  private Optional<Sort> sort(Grammar grammar, Token head) {
    NounPhrase phrase = NounPhrase.name(grammar, head);
    String whole =
        grammar.sentence().tokens().subList(phrase.first(), phrase.last() + 1).stream()
            .map(t -> t.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
    Optional<Sort> found = lexicon.source(whole);
    if (found.isEmpty() && head.index() > 0) {
      String before = grammar.token(head.index() - 1).text().toLowerCase(Locale.ROOT);
      found = lexicon.source(before + " " + head.lemma());
    }
    return found.isPresent() ? found : lexicon.source(head.lemma());
  }

  /** Whether a proper name that is no title stands in the phrase: as its head or beside it. */
  private boolean hasName(Grammar grammar, Token head) {
    if (head.wordClass() == WordClass.PROPER_NOUN && lexicon.source(head.lemma()).isEmpty()) {
      return true;
    }
    return grammar.children(head).stream()
        .filter(c -> c.relation() == Relation.APPOSITION || c.relation() == Relation.FLAT)
        .anyMatch(
            c -> c.wordClass() == WordClass.PROPER_NOUN && lexicon.source(c.lemma()).isEmpty());
  }

  /** The roles that a named person's phrase tells: "minister" in "Foreign Minister Ann Lee". */
  List<String> roles(Grammar grammar, Token head) {
    NounPhrase phrase = NounPhrase.name(grammar, head);
    return grammar.sentence().tokens().subList(phrase.first(), phrase.last() + 1).stream()
        .filter(t -> t.head() == head.index() && t.isNoun())
        .map(Token::lemma)
        .filter(lemma -> lexicon.source(lemma).filter(Sort.PERSON::equals).isPresent())
        .toList();
  }

  private static boolean isDefinite(Grammar grammar, Token head) {
    List<Token> children = grammar.children(head);
    return head.wordClass() == WordClass.PROPER_NOUN
        || children.stream()
            .anyMatch(
                c ->
                    c.relation() == Relation.POSSESSOR
                        || (c.relation() == Relation.DETERMINER && c.lemma().equals("the"))
                        || c.wordClass() == WordClass.PROPER_NOUN);
  }

  Being beingOf(Grammar grammar, Token head, SourceClass sourceClass) {
    boolean isThing =
        sourceClass == SourceClass.DOCUMENT
            || sourceClass == SourceClass.OUTLET
            || sort(grammar, head).filter(Sort.INSTITUTION::equals).isPresent();
    if (isThing) {
      return Being.THING;
    }
    boolean isJoined =
        grammar.children(head).stream().anyMatch(c -> c.relation() == Relation.CONJUNCT);
    if (isPlural(head) || isJoined) {
      return Being.PEOPLE;
    }
    return gender(grammar, head);
  }

  private static Being gender(Grammar grammar, Token head) {
    NounPhrase phrase = NounPhrase.name(grammar, head);
    for (Token token : grammar.sentence().tokens().subList(phrase.first(), phrase.last() + 1)) {
      String lemma = token.lemma();
      if (WOMEN.contains(lemma) || lemma.endsWith("woman")) {
        return Being.WOMAN;
      }
      if (MEN.contains(lemma)
          || lemma.endsWith("sman")
          || lemma.equals("man")
          || lemma.equals("chairman")) {
        return Being.MAN;
      }
    }
    return Being.PERSON;
  }

  static boolean isPlural(Token head) {
    return head.tag().equals("NNS") || head.tag().equals("NNPS") || head.lemma().equals("police");
  }
}
