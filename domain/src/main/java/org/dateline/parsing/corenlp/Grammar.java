package org.dateline.parsing.corenlp;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import org.dateline.parsing.Relation;
import org.dateline.parsing.WordClass;

/** What the labels of Universal Dependencies and of the Penn Treebank mean in ours. */
final class Grammar {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "no", "never", "neither", "nor", "cannot");

  private static final Map<String, Relation> RELATIONS =
      Map.ofEntries(
          entry("root", Relation.ROOT),
          entry("nsubj", Relation.SUBJECT),
          entry("nsubj:pass", Relation.PASSIVE_SUBJECT),
          entry("nsubjpass", Relation.PASSIVE_SUBJECT),
          entry("csubj", Relation.CLAUSAL_SUBJECT),
          entry("obj", Relation.OBJECT),
          entry("dobj", Relation.OBJECT),
          entry("iobj", Relation.INDIRECT_OBJECT),
          entry("obl", Relation.OBLIQUE),
          entry("obl:agent", Relation.AGENT),
          entry("nmod:agent", Relation.AGENT),
          entry("obl:tmod", Relation.TIME),
          entry("nmod:tmod", Relation.TIME),
          entry("nmod", Relation.NOUN_MODIFIER),
          entry("nmod:npmod", Relation.OBLIQUE),
          entry("nmod:poss", Relation.POSSESSOR),
          entry("compound", Relation.COMPOUND),
          entry("compound:prt", Relation.PARTICLE),
          entry("amod", Relation.ADJECTIVE),
          entry("nummod", Relation.NUMBER),
          entry("det", Relation.DETERMINER),
          entry("appos", Relation.APPOSITION),
          entry("conj", Relation.CONJUNCT),
          entry("cc", Relation.COORDINATOR),
          entry("ccomp", Relation.COMPLEMENT),
          entry("xcomp", Relation.OPEN_COMPLEMENT),
          entry("advcl", Relation.ADVERBIAL_CLAUSE),
          entry("acl", Relation.NOUN_CLAUSE),
          entry("acl:relcl", Relation.RELATIVE_CLAUSE),
          entry("advcl:relcl", Relation.RELATIVE_CLAUSE),
          entry("parataxis", Relation.PARATAXIS),
          entry("advmod", Relation.ADVERB),
          entry("discourse", Relation.ADVERB),
          entry("neg", Relation.NEGATION),
          entry("aux", Relation.AUXILIARY),
          entry("aux:pass", Relation.PASSIVE_AUXILIARY),
          entry("auxpass", Relation.PASSIVE_AUXILIARY),
          entry("cop", Relation.COPULA),
          entry("mark", Relation.MARKER),
          entry("case", Relation.CASE),
          entry("expl", Relation.EXPLETIVE),
          entry("fixed", Relation.FLAT),
          entry("mwe", Relation.FLAT),
          entry("flat", Relation.FLAT),
          entry("goeswith", Relation.FLAT),
          entry("punct", Relation.PUNCTUATION));

  private Grammar() {}

  /** An engine's label; its part before the colon where the whole is not known. */
  static Relation relation(String label, String lemma) {
    int colon = label.indexOf(':');
    Relation coarse =
        RELATIONS.getOrDefault(colon < 0 ? label : label.substring(0, colon), Relation.UNKNOWN);
    Relation relation = RELATIONS.getOrDefault(label, coarse);
    boolean canNegate = relation == Relation.ADVERB || relation == Relation.DETERMINER;
    return canNegate && NEGATIONS.contains(lemma) ? Relation.NEGATION : relation;
  }

  /** The class of a Penn Treebank tag; what the tag leaves open, the relation decides. */
  static WordClass wordClass(String tag, Relation relation) {
    return switch (tag) {
      case "NN", "NNS" -> WordClass.NOUN;
      case "NNP", "NNPS" -> WordClass.PROPER_NOUN;
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" ->
          isAuxiliary(relation) ? WordClass.AUXILIARY : WordClass.VERB;
      case "MD" -> WordClass.AUXILIARY;
      case "JJ", "JJR", "JJS", "AFX" -> WordClass.ADJECTIVE;
      case "RB", "RBR", "RBS", "WRB" -> WordClass.ADVERB;
      case "PRP", "PRP$", "WP", "WP$", "EX" -> WordClass.PRONOUN;
      case "DT", "PDT", "WDT" -> WordClass.DETERMINER;
      case "IN" -> WordClass.PREPOSITION;
      case "TO" -> relation == Relation.CASE ? WordClass.PREPOSITION : WordClass.PARTICLE;
      case "CC" -> WordClass.CONJUNCTION;
      case "CD" -> WordClass.NUMBER;
      case "RP", "POS" -> WordClass.PARTICLE;
      case ".", ",", ":", "``", "''", "-LRB-", "-RRB-", "HYPH", "NFP" -> WordClass.PUNCTUATION;
      default -> WordClass.OTHER;
    };
  }

  private static boolean isAuxiliary(Relation relation) {
    return relation == Relation.AUXILIARY
        || relation == Relation.PASSIVE_AUXILIARY
        || relation == Relation.COPULA;
  }
}
