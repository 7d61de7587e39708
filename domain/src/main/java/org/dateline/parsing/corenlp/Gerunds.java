package org.dateline.parsing.corenlp;

import edu.stanford.nlp.process.Morphology;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Rights an error that the parser makes as a rule: in "accused of killing civilians" it takes
 * "killing" for an adjective of the civilians. The gerund becomes the clause, the noun its object.
 */
final class Gerunds {

  /** Adverbs and "having" may stand between preposition and gerund. */
  private static final int MOST_BETWEEN = 2;

  /** "Hundreds of protesting farmers". */
  private static final Set<String> MANY =
      Set.of(
          "dozen",
          "dozens",
          "score",
          "scores",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "million",
          "millions",
          "crowd",
          "group",
          "number",
          "lot");

  private static final Map<String, Set<String>> WORDS = load();
  private static final Set<String> DO = WORDS.getOrDefault("do", Set.of());
  private static final Set<String> AFTER = WORDS.getOrDefault("after", Set.of());
  private static final Set<String> LIKE = WORDS.getOrDefault("like", Set.of());

  private Gerunds() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> sets = new HashMap<>();
    Set<String> current = new HashSet<>();
    try (InputStream in = Gerunds.class.getResourceAsStream("gerunds.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          current =
              sets.computeIfAbsent(line.substring(1, line.length() - 1), n -> new HashSet<>());
        } else if (!line.startsWith("#")) {
          for (String word : line.split(" ", -1)) {
            if (!current.add(word)) {
              throw new IllegalStateException("gerunds.txt has a word twice: " + word);
            }
          }
        }
      }
      return sets;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence with its gerunds where they belong; the same one if there are none. */
  static Sentence righted(Sentence sentence) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    boolean isChanged = false;
    for (Token token : sentence.tokens()) {
      Token gerund = gerund(sentence, token);
      int before = gerund == null ? -1 : before(sentence, gerund);
      if (gerund != null && before >= 0) {
        right(tokens, gerund, before);
        isChanged = true;
      }
    }
    return isChanged
        ? new Sentence(sentence.index(), sentence.span(), tokens, sentence.isParsed())
        : sentence;
  }

  private static void right(List<Token> tokens, Token gerund, int before) {
    Token object = tokens.get(gerund.head());
    Token governor = tokens.get(object.head());
    boolean isBehindVerb = before == governor.index() && governor.isVerb();
    boolean isListed = object.relation() == Relation.CONJUNCT;
    // "for firing shots and for killing students": the second gerund goes with the first.
    boolean isBesideGerund =
        isListed && governor.head() >= 0 && governor.relation() == Relation.OBJECT;
    Relation relation =
        isBehindVerb
            ? Relation.OPEN_COMPLEMENT
            : isListed
                ? Relation.CONJUNCT
                : object.relation() == Relation.NOUN_MODIFIER
                    ? Relation.NOUN_CLAUSE
                    : Relation.ADVERBIAL_CLAUSE;
    int head = isBesideGerund ? governor.head() : governor.index();
    tokens.set(gerund.index(), gerund.below(head, relation));
    tokens.set(object.index(), object.below(gerund.index(), Relation.OBJECT));
    if (!isBehindVerb) {
      tokens.set(before, tokens.get(before).below(gerund.index(), Relation.MARKER));
    }
  }

  /** The word as a verb, if it may be a gerund that was taken for part of a name or noun. */
  private static @Nullable Token gerund(Sentence sentence, Token token) {
    boolean isTaken =
        token.relation() == Relation.ADJECTIVE || token.relation() == Relation.COMPOUND;
    if (!isTaken || token.head() < token.index()) {
      return null;
    }
    Token noun = sentence.token(token.head());
    if (noun.head() == Token.NONE) {
      return null;
    }
    boolean isVerb = token.tag().equals("VBG") || isPerfect(sentence, token);
    Token verb = isVerb ? token : verb(token, noun);
    return verb != null && isDone(verb, noun) ? verb : null;
  }

  /** "accused Israel of bombing Damascus": tagged as a noun. */
  private static @Nullable Token verb(Token noun, Token name) {
    boolean isLike =
        noun.tag().equals("NN")
            && noun.text().endsWith("ing")
            && name.wordClass() == WordClass.PROPER_NOUN;
    String lemma = isLike ? Morphology.lemmaStatic(noun.text(), "VBG") : "";
    return DO.contains(lemma)
        ? new Token(
            noun.index(),
            noun.span(),
            noun.text(),
            lemma,
            WordClass.VERB,
            "VBG",
            noun.head(),
            noun.relation())
        : null;
  }

  /** Index of the preposition or verb on which the gerund hangs, or -1. */
  private static int before(Sentence sentence, Token gerund) {
    Token noun = sentence.token(gerund.head());
    for (int at = gerund.index() - 1; at >= 0 && at >= gerund.index() - 1 - MOST_BETWEEN; at--) {
      Token before = sentence.token(at);
      boolean isPreposition = before.relation() == Relation.CASE && before.head() == noun.index();
      boolean isVerb =
          noun.relation() == Relation.OBJECT
              && noun.head() == at
              && AFTER.contains(before.lemma())
              && gerund.relation() == Relation.ADJECTIVE;
      if (isPreposition || isVerb) {
        boolean isMeasured = at > 0 && MANY.contains(sentence.token(at - 1).lemma());
        return isMeasured ? -1 : at;
      }
      if (before.wordClass() != WordClass.ADVERB && before.head() != gerund.index()) {
        return -1;
      }
    }
    return -1;
  }

  /** "of having bombed Damascus". */
  private static boolean isPerfect(Sentence sentence, Token token) {
    return token.tag().equals("VBN")
        && sentence
            .child(token, Relation.AUXILIARY)
            .filter(auxiliary -> auxiliary.tag().equals("VBG"))
            .isPresent();
  }

  private static boolean isDone(Token gerund, Token noun) {
    // People of a country are a noun like any other: "of starving Somalis".
    boolean isName = noun.wordClass() == WordClass.PROPER_NOUN && !noun.tag().equals("NNPS");
    return isName
        ? !LIKE.contains(gerund.text().toLowerCase(Locale.ROOT))
        : noun.isNoun() && DO.contains(gerund.lemma());
  }
}
