package org.dateline.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.lexicon.Phrases;
import org.dateline.lexicon.Phrases.Match;
import org.dateline.lexicon.Word;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;

/**
 * The names of a story: what the recogniser saw, what capitals and initials tell besides, and each
 * of them again wherever the story writes it, always as the same kind. Immutable.
 */
final class StoryNames {

  private static final int SHORTEST = 4;

  private final OrganisationWords organisations;
  private final GivenNames given;

  StoryNames(OrganisationWords organisations) {
    this.organisations = organisations;
    this.given = new GivenNames(organisations);
  }

  /** The names of each sentence, not overlapping. */
  List<List<Name>> of(List<Sentence> sentences, List<List<Name>> recognised) {
    List<List<Name>> seen = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      seen.add(seen(sentences.get(i), recognised.get(i)));
    }
    Votes votes = new Votes();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      seen.get(i).forEach(name -> votes.add(words(sentence, name), name.kind()));
    }
    Phrases<Name.Kind> known = votes.kinds();
    List<List<Name>> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      all.add(again(sentences.get(i), seen.get(i), known));
    }
    return all;
  }

  private List<Name> seen(Sentence sentence, List<Name> recognised) {
    List<Name> names = new ArrayList<>();
    recognised.forEach(name -> names.add(given.judged(sentence, name)));
    names.addAll(new Abbreviated(sentence, recognised).find());
    if (!NameWords.isHeadline(sentence)) {
      for (Name run : new Capitals(organisations, sentence).find()) {
        Name name = behindPerson(run, names, sentence);
        if (isWider(name, names)) {
          names.removeIf(other -> overlaps(name, other));
          names.add(name);
        }
      }
      new Acronyms(sentence)
          .find().stream().filter(name -> isFree(name, names)).forEach(names::add);
    }
    names.sort(Comparator.comparingInt(Name::first));
    return names;
  }

  /** "Ada Moor of the Harbour Party" is a person and a party. */
  private static Name behindPerson(Name run, List<Name> recognised, Sentence sentence) {
    for (Name name : recognised) {
      int next = name.last() + 1;
      boolean isMember =
          name.kind() == Name.Kind.PERSON
              && name.first() == run.first()
              && next < run.last()
              && NameWords.isLink(NameWords.key(sentence.token(next)));
      if (isMember) {
        int first = next + (sentence.token(next + 1).text().equals("the") ? 2 : 1);
        return new Name(
            sentence.token(first).span().union(sentence.token(run.last()).span()),
            first,
            run.last(),
            run.kind());
      }
    }
    return run;
  }

  /** Whether a name holds all the names that it overlaps. */
  private static boolean isWider(Name name, List<Name> others) {
    return others.stream()
        .filter(other -> overlaps(name, other))
        .allMatch(other -> name.first() <= other.first() && name.last() >= other.last());
  }

  private static boolean isFree(Name name, List<Name> others) {
    return others.stream().noneMatch(other -> overlaps(name, other));
  }

  private static boolean overlaps(Name one, Name other) {
    return one.first() <= other.last() && other.first() <= one.last();
  }

  private static String words(Sentence sentence, Name name) {
    return sentence.tokens().subList(name.first(), name.last() + 1).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  private static List<Name> again(Sentence sentence, List<Name> seen, Phrases<Name.Kind> known) {
    List<Name> names = new ArrayList<>();
    for (Name name : seen) {
      List<Name.Kind> kinds = known.named(words(sentence, name));
      names.add(kinds.isEmpty() ? name : as(name, kinds.get(0)));
    }
    WordRow row = WordRow.of(sentence.tokens().stream().map(Token::text).toList());
    for (int i = 0; i < row.words().size(); i++) {
      Optional<Match<Name.Kind>> match = known.longest(row, i);
      Optional<Name> name = match.flatMap(m -> name(sentence, row, m));
      if (name.isPresent() && isFree(name.get(), names)) {
        names.add(name.get());
        i = match.get().end() - 1;
      }
    }
    names.sort(Comparator.comparingInt(Name::first));
    return names;
  }

  /** Places may share their name with a person; a family may found a company. */
  private static Name as(Name name, Name.Kind kind) {
    boolean isPlace = name.kind() == Name.Kind.LOCATION || kind == Name.Kind.LOCATION;
    return isPlace ? name : new Name(name.span(), name.first(), name.last(), kind);
  }

  private static Optional<Name> name(Sentence sentence, WordRow row, Match<Name.Kind> match) {
    Word start = row.words().get(match.first());
    int first = start.token();
    int last = row.words().get(match.end() - 1).token();
    boolean isOneWord = match.end() - match.first() == 1;
    boolean isLong = start.key().length() >= SHORTEST || start.shape() == Word.Shape.CAPS;
    boolean isProper =
        sentence.tokens().subList(first, last + 1).stream()
                .anyMatch(token -> token.wordClass() == WordClass.PROPER_NOUN)
            || (isOneWord && start.shape() == Word.Shape.CAPS);
    boolean isName =
        isProper && (!isOneWord || (isLong && match.value() == Name.Kind.ORGANIZATION));
    return isName && isWhole(row, match)
        ? Optional.of(
            new Name(
                sentence.token(first).span().union(sentence.token(last).span()),
                first,
                last,
                match.value()))
        : Optional.empty();
  }

  /** Whether the words do not begin or end within a token. */
  private static boolean isWhole(WordRow row, Match<Name.Kind> match) {
    List<Word> words = row.words();
    boolean startsInside =
        match.first() > 0
            && words.get(match.first() - 1).token() == words.get(match.first()).token();
    boolean endsInside =
        match.end() < words.size()
            && words.get(match.end()).token() == words.get(match.end() - 1).token();
    return !startsInside && !endsInside;
  }

  /** As what each name was seen how often. */
  private static final class Votes {
    private final Map<String, EnumMap<Name.Kind, Integer>> votes = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();

    void add(String words, Name.Kind kind) {
      String key = WordRow.of(words).key();
      votes.computeIfAbsent(key, k -> new EnumMap<>(Name.Kind.class)).merge(kind, 1, Integer::sum);
      written.putIfAbsent(key, words);
    }

    /** The kind of each name; a draw goes to the organisation. */
    Phrases<Name.Kind> kinds() {
      Phrases.Builder<Name.Kind> kinds = new Phrases.Builder<>();
      votes.forEach(
          (key, counts) ->
              kinds.add(
                  written.getOrDefault(key, key),
                  counts.entrySet().stream()
                      .max(
                          Map.Entry.<Name.Kind, Integer>comparingByValue()
                              .thenComparing(Map.Entry.comparingByKey()))
                      .map(Map.Entry::getKey)
                      .orElse(Name.Kind.ORGANIZATION)));
      return kinds.build();
    }
  }
}
