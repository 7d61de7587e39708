package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.event.codebook.Constraint;
import org.dateline.event.codebook.Trigger;
import org.dateline.event.scene.Carriers;
import org.dateline.event.scene.Clauses;
import org.dateline.event.scene.Measures;
import org.dateline.event.scene.PartyFinder;
import org.dateline.event.scene.Scene;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;

/** Whether a word stands in the sense that an entry means: whether all its constraints hold. */
final class Senses {

  private final Scene scene;
  private final Sentence sentence;
  private final Clauses clauses;
  private final PartyFinder parties;
  private final Carriers carriers;
  private final Measures measures;

  Senses(Scene scene, Clauses clauses, PartyFinder parties, Carriers carriers) {
    this.scene = scene;
    this.sentence = scene.sentence();
    this.clauses = clauses;
    this.parties = parties;
    this.carriers = carriers;
    this.measures = new Measures(clauses);
  }

  boolean holds(Trigger trigger, Token token) {
    return trigger.constraints().stream().allMatch(c -> holds(c, token));
  }

  private boolean holds(Constraint constraint, Token token) {
    Collection<String> there = words(constraint.slot(), token);
    boolean fits =
        constraint.words().isEmpty()
            ? !there.isEmpty()
            : there.stream().anyMatch(constraint.words()::contains);
    return fits != constraint.isForbidden();
  }

  private Collection<String> words(String slot, Token token) {
    return switch (slot) {
      case "obj" -> phrases(clauses.objects(token));
      case "subj" -> phrases(subjects(token));
      case "obj-kind" -> kinds(clauses.objects(token));
      case "subj-kind" -> kinds(subjects(token));
      case "obj-state" -> states(token);
      case "obj-party" -> named(clauses.objects(token));
      case "subj-party" -> named(subjects(token));
      case "mod" ->
          phrases(
              sentence.children(
                  token,
                  Relation.ADJECTIVE,
                  Relation.COMPOUND,
                  Relation.POSSESSOR,
                  Relation.NUMBER));
      case "gov" -> governors(token);
      case "has" -> lemmas(sentence.children(token));
      case "to-do" ->
          lemmas(carriers.complements(token).stream().filter(clauses::isInfinitive).toList());
      case "clause" -> lemmas(sentence.children(token, Relation.COMPLEMENT));
      case "modal" -> modals(token);
      case "tag" -> Set.of(token.tag().toLowerCase(Locale.ROOT));
      default -> phrases(behind(token, slot));
    };
  }

  /** What somebody is left or made: "left two dead", "left two people wounded". */
  private List<String> states(Token verb) {
    List<Token> found = new ArrayList<>();
    found.addAll(sentence.children(verb, Relation.OPEN_COMPLEMENT, Relation.COMPLEMENT));
    for (Token object : clauses.objects(verb)) {
      sentence.children(object, Relation.ADJECTIVE, Relation.NOUN_CLAUSE).stream()
          .filter(child -> child.index() > object.index())
          .forEach(found::add);
    }
    return lemmas(found);
  }

  private List<Token> subjects(Token token) {
    return token.isVerb() ? clauses.subjects(token) : clauses.surface(token);
  }

  /** Behind the word, or behind its object, to which the parser may have hung it. */
  private List<Token> behind(Token token, String preposition) {
    List<Token> found = new ArrayList<>(clauses.behind(token, preposition));
    if (token.isVerb()) {
      clauses.objects(token).forEach(o -> found.addAll(clauses.behind(o, preposition)));
    }
    return found;
  }

  private List<String> lemmas(List<Token> tokens) {
    return tokens.stream().map(Token::lemma).toList();
  }

  /** Lemmas of these words and of what is joined to them, alone and with the word before. */
  private List<String> phrases(List<Token> heads) {
    List<String> found = new ArrayList<>();
    for (Token head : heads) {
      for (Token token : measures.meant(head)) {
        found.add(token.lemma());
        if (token.index() > 0) {
          found.add(sentence.token(token.index() - 1).lemma() + " " + token.lemma());
        }
        if (token.index() > 1 && sentence.token(token.index() - 1).text().equals("-")) {
          found.add(sentence.token(token.index() - 2).lemma() + "-" + token.lemma());
        }
      }
    }
    return found;
  }

  private List<String> kinds(List<Token> tokens) {
    return tokens.stream()
        .flatMap(token -> scene.mention(token).stream())
        .map(mention -> mention.kind().code())
        .toList();
  }

  private List<String> named(List<Token> tokens) {
    return tokens.stream()
        .flatMap(token -> parties.doers(token).stream())
        .map(party -> party.text())
        .toList();
  }

  private List<String> governors(Token token) {
    List<String> found = new ArrayList<>();
    sentence.head(token).map(Token::lemma).ifPresent(found::add);
    carriers.of(token).map(carrier -> carrier.verb().lemma()).ifPresent(found::add);
    if (token.relation() == Relation.OBLIQUE || token.relation() == Relation.NOUN_MODIFIER) {
      found.add(sentence.preposition(token));
    }
    return found;
  }

  private List<String> modals(Token token) {
    return sentence.children(token, Relation.COMPLEMENT).stream()
        .flatMap(clause -> sentence.children(clause, Relation.AUXILIARY).stream())
        .map(Token::lemma)
        .toList();
  }
}
