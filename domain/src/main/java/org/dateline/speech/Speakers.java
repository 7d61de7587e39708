package org.dateline.speech;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/**
 * Whose word a verb carries: its subject, or the subject that it has from another verb by
 * coordination, control or participle, the noun that it describes, or the noun beside it where the
 * parse gives none.
 */
final class Speakers {

  /** A subject is inherited over no more verbs than this. */
  private static final int INHERITED = 6;

  /** How far before "as saying" its "quoted" may stand. */
  private static final int QUOTED = 15;

  private static final Set<String> QUOTING = Set.of("quote", "cite", "describe");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whoever");

  private Speakers() {}

  static boolean isPassive(Grammar grammar, Token verb) {
    boolean isBareClause =
        verb.relation() == Relation.ADVERBIAL_CLAUSE && own(grammar, verb).isEmpty();
    if (!verb.tag().equals("VBN")) {
      return verb.tag().equals("VBD") && isBareClause;
    }
    return isBareClause
        || verb.relation() == Relation.NOUN_CLAUSE
        || grammar.has(verb, Relation.PASSIVE_AUXILIARY)
        || grammar.has(verb, Relation.PASSIVE_SUBJECT)
        || grammar.has(verb, Relation.AGENT);
  }

  /** Head of the phrase that speaks by this verb. */
  static Optional<Token> of(Grammar grammar, Token verb) {
    Optional<Token> quoted = quoted(grammar, verb);
    if (quoted.isPresent()) {
      return quoted;
    }
    if (isPassive(grammar, verb)) {
      return grammar.child(verb, Relation.AGENT);
    }
    Optional<Token> subject = subject(grammar, verb, 0);
    return subject.isPresent() ? subject : NounBeside.of(grammar, verb);
  }

  /** "quoted the ministry as saying", "the ministry was quoted as saying": the ministry. */
  private static Optional<Token> quoted(Grammar grammar, Token verb) {
    int as = verb.index() - 1;
    if (as < 1 || !verb.tag().equals("VBG") || !grammar.token(as).lemma().equals("as")) {
      return Optional.empty();
    }
    for (int i = as - 1; i >= Math.max(0, as - QUOTED); i--) {
      Token quote = grammar.token(i);
      if (QUOTING.contains(quote.lemma()) && quote.isVerb()) {
        return isPassive(grammar, quote)
            ? grammar.child(quote, Relation.PASSIVE_SUBJECT, Relation.SUBJECT)
            : grammar.child(quote, Relation.OBJECT);
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> subject(Grammar grammar, Token verb, int steps) {
    Optional<Token> own = own(grammar, verb);
    if (own.isPresent()) {
      return isRelative(own.get())
          ? antecedent(grammar, verb, own.get())
          : Optional.of(nearer(grammar, verb, own.get()));
    }
    Optional<Token> head = grammar.head(verb);
    if (head.isEmpty() || steps == INHERITED) {
      return Optional.empty();
    }
    if (isRelative(head.get()) && head.get().index() < verb.index()) {
      return antecedent(grammar, verb, head.get());
    }
    return switch (verb.relation()) {
      case CONJUNCT -> inherited(grammar, head.get(), steps);
      case OPEN_COMPLEMENT -> inherited(grammar, head.get(), steps);
      case ADVERBIAL_CLAUSE, UNKNOWN, PARATAXIS ->
          isParticiple(verb) ? inherited(grammar, head.get(), steps) : Optional.empty();
      case NOUN_CLAUSE, RELATIVE_CLAUSE -> head.filter(Token::isNoun);
      default -> Optional.empty();
    };
  }

  /** Of several subjects, which only a parse can give, the one nearest to the verb. */
  private static Optional<Token> own(Grammar grammar, Token verb) {
    return grammar.children(verb).stream()
        .filter(c -> c.relation() == Relation.SUBJECT || c.relation() == Relation.PASSIVE_SUBJECT)
        .min(Comparator.comparingInt(c -> Math.abs(c.index() - verb.index())));
  }

  /** "These workers, Smith explained, were": a subject beyond a comma yields to the noun before. */
  private static Token nearer(Grammar grammar, Token verb, Token subject) {
    int before = verb.index() - 1;
    while (before > subject.index() && NounBeside.isBetween(grammar.token(before))) {
      before--;
    }
    if (before <= subject.index() + 1 || !NounBeside.isNominal(grammar.token(before))) {
      return subject;
    }
    Token noun = NounBeside.top(grammar, grammar.token(before));
    int first = NounPhrase.name(grammar, noun).first();
    boolean isFenced =
        first > subject.index() + 1
            && noun.index() > subject.index()
            && grammar.token(first - 1).text().equals(",");
    return isFenced ? noun : subject;
  }

  private static Optional<Token> inherited(Grammar grammar, Token from, int steps) {
    return from.isNoun() ? Optional.of(from) : subject(grammar, from, steps + 1);
  }

  /** "the minister, who said": the minister; where the parse lost him, the noun before "who". */
  private static Optional<Token> antecedent(Grammar grammar, Token verb, Token relative) {
    Optional<Token> head = grammar.head(verb);
    boolean isLinked =
        verb.relation() == Relation.RELATIVE_CLAUSE || verb.relation() == Relation.NOUN_CLAUSE;
    if (isLinked && head.isPresent() && NounBeside.isNominal(head.get())) {
      return head;
    }
    if (verb.relation() == Relation.CONJUNCT && head.isPresent()) {
      return antecedent(grammar, head.get(), relative).filter(t -> t.index() < relative.index());
    }
    int before = relative.index() - 1;
    while (before >= 0 && grammar.token(before).wordClass() == WordClass.PUNCTUATION) {
      before--;
    }
    return before >= 0 && NounBeside.isNominal(grammar.token(before))
        ? Optional.of(NounBeside.top(grammar, grammar.token(before)))
        : Optional.of(relative);
  }

  private static boolean isRelative(Token token) {
    return RELATIVES.contains(token.lemma());
  }

  static boolean isParticiple(Token verb) {
    return verb.tag().equals("VBG") || verb.tag().equals("VBN");
  }
}
