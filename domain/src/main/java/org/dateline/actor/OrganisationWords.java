package org.dateline.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.lexicon.Row;
import org.dateline.lexicon.Table;
import org.dateline.lexicon.Word;
import org.dateline.lexicon.WordRow;
import org.jspecify.annotations.Nullable;

/** What the words of an organisation's name tell of it: a bank, a hospital, a party. Immutable. */
final class OrganisationWords {

  private static final int COLUMNS = 4;
  private static final int LONGEST = 3;

  /** What a word tells. */
  record Nature(ActorKind kind, List<Sector> sectors, boolean isStrong) {

    Nature {
      sectors = List.copyOf(sectors);
    }
  }

  private final Map<String, Nature> natures = new HashMap<>();

  private OrganisationWords(Table table) {
    for (Row row : table.rows()) {
      List<Sector> sectors =
          row.list(2).stream().map(code -> row.constant(Sector.class, code)).toList();
      Nature nature =
          new Nature(
              row.constant(ActorKind.class, row.required(1)),
              sectors,
              row.required(3).equals("strong"));
      if (natures.put(WordRow.of(row.required(0)).key(), nature) != null) {
        throw row.fault("twice: " + row.cell(0));
      }
    }
  }

  /**
   * The words of the list.
   *
   * @throws org.dateline.lexicon.BrokenLexicon if the list is wrong
   */
  static OrganisationWords load() {
    return new OrganisationWords(Table.load("organisations.tsv", COLUMNS));
  }

  /** What a name tells, or nothing. */
  Optional<Nature> of(String name) {
    WordRow row = WordRow.of(name);
    int end = head(row);
    Nature found = last(row, 0, end, true);
    found = found == null ? last(row, end, row.words().size(), true) : found;
    found = found == null ? last(row, 0, end, false) : found;
    found = found == null ? last(row, end, row.words().size(), false) : found;
    return Optional.ofNullable(found);
  }

  /** Whether a word by itself tells what an organisation is. */
  boolean tells(String word) {
    return natures.containsKey(word);
  }

  /** The word behind the head of the name: that of "of" in "Institute of Mines". */
  private static int head(WordRow row) {
    List<Word> words = row.words();
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).shape() == Word.Shape.LOWER && NameWords.isLink(words.get(i).key())) {
        return i;
      }
    }
    return words.size();
  }

  private @Nullable Nature last(WordRow row, int from, int end, boolean isStrong) {
    for (int to = end; to > from; to--) {
      for (int first = Math.max(from, to - LONGEST); first < to; first++) {
        Nature nature = natures.get(row.key(first, to));
        if (nature != null && nature.isStrong() == isStrong) {
          return nature;
        }
      }
    }
    return null;
  }
}
