package org.dateline.event.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.actor.ActorKind;
import org.dateline.actor.ActorMention;
import org.dateline.event.Party;
import org.dateline.event.codebook.RelationLexicon.Place;
import org.dateline.event.codebook.RelationLexicon.Slot;
import org.dateline.lexicon.Countries;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.text.Span;

/**
 * Who stands where a relation's line looks. Stricter than for events: only who is named there, or
 * meant by a pronoun or an apposition; never the owner of what is named.
 */
final class SideFinder {

  private static final List<String> REASONS = List.of("because of", "over", "for", "due to");

  private static final Pattern ARTICLE_OR_MARK = Pattern.compile("(?i)^the |['\u2019]s?$| prime$");

  private final Sentence sentence;
  private final Tools tools;
  private final States states;
  private final Countries countries;

  SideFinder(Tools tools, States states, Countries countries) {
    this.countries = countries;
    this.sentence = tools.sentence();
    this.tools = tools;
    this.states = states;
  }

  /** The first slot at which anybody stands. */
  List<Side> at(Token word, List<Slot> slots) {
    for (Slot slot : slots) {
      List<Side> found = new ArrayList<>();
      for (Token head : heads(word, slot)) {
        // "Iran-backed rebels and their families": what is said before a noun is said of it alone.
        boolean isAlone = word.head() == head.index() || slot.place() == Place.AHEAD;
        List<Token> all = isAlone ? List.of(head) : tools.parties().withConjuncts(head);
        all.forEach(each -> who(each, 0).ifPresent(found::add));
      }
      if (slot.place() == Place.STATE) {
        state(word).ifPresent(found::add);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Token> heads(Token word, Slot slot) {
    return switch (slot.place()) {
      case SUBJECT -> subjects(word);
      case OBJECT -> objects(word);
      case HOST -> hosts(word);
      case OWNER -> owners(word);
      case AHEAD -> ahead(word);
      case STATE -> List.of();
      case BEHIND -> behind(word, slot.preposition());
    };
  }

  private List<Token> subjects(Token word) {
    if (word.isNoun()) {
      return tools
          .carriers()
          .of(word)
          .map(c -> tools.clauses().subjects(c.verb()))
          .orElse(List.of());
    }
    List<Token> agents = agents(word);
    return agents.isEmpty() ? tools.clauses().subjects(word) : agents;
  }

  /**
   * Behind "by", also where the parser hangs it otherwise: "is considered a threat by the state".
   */
  private List<Token> agents(Token verb) {
    List<Token> found = new ArrayList<>(tools.clauses().agents(verb));
    if (found.isEmpty()) {
      found.addAll(tools.clauses().behind(verb, "by"));
    }
    if (found.isEmpty() && tools.clauses().isPassive(verb)) {
      sentence
          .children(verb, Relation.OBJECT, Relation.OPEN_COMPLEMENT, Relation.OBLIQUE)
          .forEach(name -> found.addAll(tools.clauses().behind(name, "by")));
    }
    return found;
  }

  /** With a doer behind "by" the subject is the object, however the parser took the participle. */
  private List<Token> objects(Token verb) {
    List<Token> found = new ArrayList<>();
    if (agents(verb).isEmpty() || tools.clauses().isPassive(verb)) {
      found.addAll(tools.clauses().objects(verb));
    } else {
      found.addAll(tools.clauses().surface(verb));
    }
    found.addAll(sentence.children(verb, Relation.INDIRECT_OBJECT));
    return found;
  }

  /** Of whom a noun or participle is said. */
  private List<Token> hosts(Token word) {
    if (sentence.child(word, Relation.COPULA).isPresent()) {
      return tools.clauses().surface(word);
    }
    Optional<Token> head = sentence.head(word);
    if (word.relation() == Relation.CONJUNCT && word.isNoun()) {
      return head.filter(Token::isNoun).map(this::hosts).orElse(List.of());
    }
    return switch (word.relation()) {
      case APPOSITION, COMPOUND, ADJECTIVE -> head.stream().toList();
      case NOUN_MODIFIER ->
          sentence.preposition(word).equals("with") ? head.stream().toList() : List.of();
      default ->
          word.isNoun() ? sentence.children(word, Relation.APPOSITION) : participleHosts(word);
    };
  }

  private List<Token> participleHosts(Token word) {
    boolean isPassive = tools.clauses().isPassive(word) && agents(word).isEmpty();
    boolean isAdjective = word.wordClass() == WordClass.ADJECTIVE;
    return isPassive || isAdjective ? tools.clauses().surface(word) : List.of();
  }

  /** Before a noun, its own or beside it before a name: "Hamas leader Khalil al-Hayya". */
  private List<Token> owners(Token noun) {
    List<Token> found =
        new ArrayList<>(
            sentence.children(noun, Relation.POSSESSOR, Relation.COMPOUND, Relation.ADJECTIVE));
    if (noun.relation() == Relation.COMPOUND && noun.index() > 0) {
      Token before = sentence.token(noun.index() - 1);
      if (before.head() == noun.head() && before.isNoun()) {
        found.add(before);
      }
    }
    if (isReason(noun)) {
      found.replaceAll(owner -> isPronoun(owner) ? accused(noun).orElse(owner) : owner);
    }
    return found;
  }

  private static boolean isPronoun(Token token) {
    return token.wordClass() == WordClass.PRONOUN;
  }

  private boolean isReason(Token noun) {
    return noun.relation() == Relation.OBLIQUE && REASONS.contains(sentence.preposition(noun));
  }

  /** "sanctioned the bank over its links": the links of whom something is done to. */
  private Optional<Token> accused(Token noun) {
    return sentence.head(noun).filter(Token::isVerb).stream()
        .flatMap(verb -> objects(verb).stream())
        .findFirst();
  }

  /** The state in an office's words: "Syrian President", "the president of China". */
  private Optional<Side> state(Token office) {
    // "Asked about Peru Prime Minister Smith …": they stand side by side by chance.
    String country = tools.scene().mention(office).map(ActorMention::country).orElse(null);
    return stateNamed(office)
        .filter(
            state -> country == null || state.id().startsWith(country.toLowerCase(Locale.ROOT)));
  }

  private Optional<Side> stateNamed(Token office) {
    for (Token head : tools.clauses().behind(office, "of")) {
      Optional<Side> found = state(sentence.nounPhrase(head));
      if (found.isPresent()) {
        return found;
      }
    }
    for (int length = 3; length > 0; length--) {
      int first = office.index() - length;
      if (first >= 0) {
        Span words = sentence.span(sentence.token(first), sentence.token(office.index() - 1));
        Optional<Side> found = state(words);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Side> state(Span words) {
    String name = ARTICLE_OR_MARK.matcher(tools.scene().text().at(words)).replaceAll("");
    return Stream.of(countries.names(), countries.adjectives())
        .flatMap(list -> list.named(name).stream())
        .findFirst()
        .flatMap(country -> states.government(country.iso3()))
        .map(actor -> new Side(actor.id(), actor.kind(), words, "", ""));
  }

  private List<Token> ahead(Token participle) {
    int at = participle.index();
    return at >= 2 && sentence.token(at - 1).text().equals("-")
        ? List.of(sentence.token(at - 2))
        : List.of();
  }

  private List<Token> behind(Token word, String preposition) {
    List<Token> found = new ArrayList<>(tools.clauses().behind(word, preposition));
    if (word.isNoun()) {
      tools
          .carriers()
          .of(word)
          .ifPresent(c -> found.addAll(tools.clauses().behind(c.verb(), preposition)));
    }
    return found;
  }

  private Optional<Side> who(Token token, int depth) {
    Optional<Side> named = named(token);
    if (named.isPresent() || depth > 1) {
      return named;
    }
    if (isPronoun(token)) {
      return tools.pronouns().antecedent(token).flatMap(mention -> side(mention, token.lemma()));
    }
    Optional<Token> apposition = sentence.child(token, Relation.APPOSITION);
    return apposition.isPresent()
        ? named(apposition.get())
        : sentence
            .head(token)
            .filter(head -> token.relation() == Relation.APPOSITION)
            .flatMap(head -> who(head, depth + 1));
  }

  private Optional<Side> named(Token token) {
    Optional<Side> known =
        place(token)
            .or(
                () ->
                    tools.scene().mention(token).flatMap(mention -> side(mention, token.lemma())));
    return known.isPresent() ? known : within(token);
  }

  /** A state within the words of somebody unknown: "a close ally of Russia". */
  private Optional<Side> within(Token token) {
    return tools
        .scene()
        .mention(token)
        .filter(mention -> mention.actor() == null && mention.head() != token.index())
        .flatMap(mention -> state(sentence.nounPhrase(token)));
  }

  private static Optional<Side> side(ActorMention mention, String head) {
    return Optional.ofNullable(mention.actor())
        .map(actor -> new Side(actor.id(), mention.kind(), mention.words().span(), head, ""));
  }

  private Optional<Side> place(Token token) {
    return tools.scene().place(token).flatMap(this::place);
  }

  private Optional<Side> place(org.dateline.place.Place place) {
    Party state = states.government(place);
    return Optional.ofNullable(state.actor())
        .map(id -> new Side(id, ActorKind.GOVERNMENT, state.span(), "", place.name()));
  }
}
