package org.dateline.actor;

import java.util.List;
import java.util.Optional;
import org.dateline.actor.Piece.Sort;
import org.dateline.lexicon.Country;
import org.jspecify.annotations.Nullable;

/**
 * Pieces that are one noun phrase: "Turkish", "foreign minister", "Hakan Fidan".
 *
 * @param of what is attached by "of", or null
 * @param isDefinite whether "the" or "its" stands before it
 * @param isPlural whether its last title is written as a plural
 */
record Chain(List<Piece> pieces, @Nullable Piece of, boolean isDefinite, boolean isPlural) {

  Chain {
    pieces = List.copyOf(pieces);
  }

  Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  List<Title> titles() {
    return pieces.stream().flatMap(p -> Optional.ofNullable(p.title()).stream()).toList();
  }

  Optional<Title> lastTitle() {
    List<Title> titles = titles();
    return titles.isEmpty() ? Optional.empty() : Optional.of(titles.get(titles.size() - 1));
  }

  /** The state that the phrase names. */
  Optional<String> state() {
    Optional<Piece> own = pieces.stream().filter(Piece::isState).findFirst();
    Optional<Piece> attached = Optional.ofNullable(of).filter(Piece::isState);
    return own.or(() -> attached)
        .flatMap(piece -> Optional.ofNullable(piece.country()))
        .map(Country::iso3);
  }

  /** Whether the state is known only by a place in it: "the mayor of Kharkiv". */
  boolean isLocal() {
    return pieces.stream().anyMatch(p -> p.sort() == Sort.PLACE)
        || (of != null && of.sort() == Sort.PLACE);
  }

  Optional<Piece> organisation() {
    Optional<Piece> own = pieces.stream().filter(Piece::isOrganisation).findFirst();
    return own.or(() -> Optional.ofNullable(of).filter(Piece::isOrganisation));
  }

  Optional<KnownActor> group() {
    return pieces.stream()
        .filter(p -> p.sort() == Sort.GROUP || p.sort() == Sort.GROUP_PEOPLE)
        .flatMap(p -> Optional.ofNullable(p.known()).stream())
        .findFirst();
  }

  Optional<Piece> person() {
    return Optional.of(last()).filter(p -> p.isPerson() || p.sort() == Sort.CARRIED);
  }
}
