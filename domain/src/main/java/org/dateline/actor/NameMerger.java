package org.dateline.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.actor.Piece.Sort;
import org.dateline.lexicon.Country;
import org.dateline.lexicon.WordRow;
import org.dateline.parsing.Name;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.jspecify.annotations.Nullable;

/** Puts the names of a sentence among the pieces that the lexicon found in it. Immutable. */
final class NameMerger {

  /** First names that are countries or capitals as well. */
  private static final Set<String> GIVEN_NAMES = ActorWords.SETS.of("given-names");

  /** What ends the name of a region. */
  private static final Set<String> REGIONS = ActorWords.SETS.of("regions");

  private static final Set<String> COMMON = ActorWords.SETS.of("common-name");
  private static final Set<String> NOBODY = ActorWords.SETS.of("nobody");
  private static final Set<String> BUILDINGS = ActorWords.SETS.of("buildings");

  private final OrganisationWords organisations;

  NameMerger(OrganisationWords organisations) {
    this.organisations = organisations;
  }

  void merge(Sentence sentence, Name name, List<Piece> pieces) {
    List<Piece> inside =
        pieces.stream()
            .filter(piece -> piece.overlaps(name.first(), name.last()))
            .sorted(Comparator.comparingInt(Piece::first))
            .toList();
    switch (name.kind()) {
      case PERSON -> mergePerson(sentence, name, inside, pieces);
      case ORGANIZATION -> mergeOrganisation(sentence, name, inside, pieces);
      case LOCATION -> {
        // Countries and capitals are in the lexicon; other places act for nobody.
      }
    }
  }

  private static void mergePerson(
      Sentence sentence, Name name, List<Piece> inside, List<Piece> pieces) {
    int first = name.first();
    for (Piece piece : inside) {
      if (piece.sort() == Sort.TITLE && piece.first() <= first && piece.last() < name.last()) {
        first = piece.last() + 1;
      }
    }
    int start = first;
    boolean isBehindPreposition =
        start > 0 && sentence.token(start - 1).wordClass() == WordClass.PREPOSITION;
    boolean isFirstName =
        start == name.last()
            && !isBehindPreposition
            && GIVEN_NAMES.contains(WordRow.of(sentence.token(start).text()).key());
    boolean isCovered =
        inside.stream().anyMatch(p -> p.first() <= start && p.last() >= name.last());
    if (!isCovered || isFirstName) {
      pieces.removeIf(piece -> piece.overlaps(start, name.last()));
      pieces.add(Piece.of(name, start, null));
    }
  }

  private void mergeOrganisation(
      Sentence sentence, Name name, List<Piece> inside, List<Piece> pieces) {
    boolean reachesOut =
        inside.stream().anyMatch(p -> p.first() < name.first() || p.last() > name.last());
    if (isBuilding(sentence, name) || isNobody(sentence, name)) {
      return;
    }
    if (reachesOut || isOneName(sentence, name, inside) || isComposed(sentence, name, inside)) {
      return;
    }
    Country country =
        inside.stream().map(Piece::country).filter(c -> c != null).findFirst().orElse(null);
    Piece known = knownWithin(sentence, name, inside);
    pieces.removeIf(piece -> piece.overlaps(name.first(), name.last()));
    if (known != null) {
      pieces.add(known);
    } else if (isRegion(sentence, name) && country != null) {
      pieces.add(Piece.of(Sort.PLACE, name.first(), name.last(), country));
    } else {
      pieces.add(Piece.of(name, name.first(), country));
    }
  }

  private static boolean isOneName(Sentence sentence, Name name, List<Piece> inside) {
    return inside.stream()
        .anyMatch(
            p ->
                p.sort() != Sort.ADJECTIVE
                    && p.sort() != Sort.GROUP
                    && covers(sentence, List.of(p), name));
  }

  private static boolean isComposed(Sentence sentence, Name name, List<Piece> inside) {
    return covers(sentence, inside, name)
        && !isOfTitle(sentence, inside)
        && inside.stream()
            .anyMatch(
                p ->
                    p.sort() == Sort.TITLE
                        || p.sort() == Sort.NAME
                        || p.sort() == Sort.GROUP_PEOPLE);
  }

  /** "Congress of Trade Unions": one name, though both parts are titles. */
  private static boolean isOfTitle(Sentence sentence, List<Piece> inside) {
    for (int i = 1; i < inside.size(); i++) {
      Piece piece = inside.get(i);
      boolean isOf = NameWords.isLink(NameWords.key(sentence.token(piece.first() - 1)));
      if (piece.title() != null && inside.get(i - 1).title() != null && isOf) {
        return true;
      }
    }
    return false;
  }

  /** A known organisation with words more that tell nothing new: "Mossad Intelligence Service". */
  private @Nullable Piece knownWithin(Sentence sentence, Name name, List<Piece> inside) {
    Piece start = inside.isEmpty() ? null : inside.get(0);
    boolean isKnown = start != null && start.isOrganisation() && start.first() == name.first();
    if (start == null || !isKnown) {
      return null;
    }
    for (int i = start.last() + 1; i <= name.last(); i++) {
      String word = NameWords.key(sentence.token(i));
      if (!organisations.tells(word) && !COMMON.contains(word)) {
        return null;
      }
    }
    return start.until(name.last());
  }

  /** "Kano State": the ground, not somebody. */
  private static boolean isRegion(Sentence sentence, Name name) {
    return name.last() > name.first()
        && REGIONS.contains(NameWords.key(sentence.token(name.last())));
  }

  /** "Velden Arena": where something is, not somebody. */
  private static boolean isBuilding(Sentence sentence, Name name) {
    int head = name.last();
    for (int i = name.last(); i > name.first(); i--) {
      head = NameWords.isCapital(sentence.token(i)) ? head : i - 1;
    }
    return BUILDINGS.contains(NameWords.key(sentence.token(head)));
  }

  private static boolean isNobody(Sentence sentence, Name name) {
    return NOBODY.contains(
        sentence.tokens().subList(name.first(), name.last() + 1).stream()
            .map(NameWords::key)
            .collect(Collectors.joining(" ")));
  }

  private static boolean covers(Sentence sentence, List<Piece> pieces, Name name) {
    for (int i = name.first(); i <= name.last(); i++) {
      int at = i;
      Token token = sentence.token(i);
      boolean isLoose =
          token.wordClass() == WordClass.DETERMINER
              || token.wordClass() == WordClass.PREPOSITION
              || token.wordClass() == WordClass.PUNCTUATION
              || token.tag().equals("POS");
      if (!isLoose && pieces.stream().noneMatch(piece -> piece.overlaps(at, at))) {
        return false;
      }
    }
    return true;
  }
}
