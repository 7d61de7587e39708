package org.dateline.place;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.text.Span;

/**
 * Words of a sentence that may name a place, and which places bear that name.
 *
 * @param first index of the first token
 * @param last index of the last token, inclusive
 * @param candidates empty where the gazetteer does not know the name
 * @param evidence what speaks for its being a place
 */
record Toponym(
    Sentence sentence, int first, int last, List<Candidate> candidates, Evidence evidence) {

  /** What speaks for words being the name of a place. */
  enum Evidence {
    /** They are well known, or the recogniser says so. */
    SURE,
    /** They stand where a place would; the story must speak of its country as well. */
    SLIGHT,
    /** A place, but within a longer name of something else. */
    PART_OF_NAME
  }

  Toponym {
    candidates = List.copyOf(candidates);
  }

  Span span() {
    return sentence.token(first).span().union(sentence.token(last).span());
  }

  /** Whether it stands where a team would. */
  boolean isTeam() {
    return Standing.isTeam(sentence, first, last);
  }

  boolean isPartOfName() {
    return evidence == Evidence.PART_OF_NAME;
  }

  boolean isKnown() {
    return !candidates.isEmpty();
  }

  /** What all spellings of the name share. */
  String key() {
    return WordRow.of(sentence.tokens().subList(first, last + 1).stream().map(Token::text).toList())
        .key();
  }

  /** Its words with single blanks. */
  String written() {
    return sentence.tokens().subList(first, last + 1).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  Toponym among(List<Candidate> others) {
    return new Toponym(sentence, first, last, others, evidence);
  }
}
