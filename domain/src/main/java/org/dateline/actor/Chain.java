package org.dateline.actor;

import java.util.List;
import java.util.Optional;
import org.dateline.actor.Piece.Link;
import org.dateline.actor.Piece.Sort;
import org.dateline.lexicon.Country;
import org.jspecify.annotations.Nullable;

/**
 * Pieces that are one noun phrase: "Turkish", "foreign minister", "Hakan Fidan".
 *
 * @param of what is attached by "of" or its like, or null
 * @param where the place behind it ("rebels in Yemen"), which is no part of it, or null
 */
record Chain(List<Piece> pieces, @Nullable Chain of, @Nullable Piece where, Look look) {

  Chain {
    pieces = List.copyOf(pieces);
  }

  /**
   * How the phrase is written.
   *
   * @param isDefinite whether "the" or "its" stands before it
   * @param isPlural whether its last title is written as a plural
   * @param isFormer whether it speaks of an office that is over: "former", "ousted"
   */
  record Look(boolean isDefinite, boolean isPlural, boolean isFormer) {}

  /** The same look, other pieces; nothing attached. */
  Chain of(List<Piece> others) {
    return new Chain(others, null, null, look);
  }

  Chain withoutOf() {
    return new Chain(pieces, null, where, look);
  }

  boolean isDefinite() {
    return look.isDefinite();
  }

  boolean isPlural() {
    return look.isPlural();
  }

  Piece last() {
    return pieces.get(pieces.size() - 1);
  }

  /** The last piece, that of what is attached included. */
  Piece end() {
    return of == null ? last() : of.end();
  }

  List<Title> titles() {
    return pieces.stream().flatMap(p -> Optional.ofNullable(p.title()).stream()).toList();
  }

  Optional<Title> lastTitle() {
    List<Title> titles = titles();
    return titles.isEmpty() ? Optional.empty() : Optional.of(titles.get(titles.size() - 1));
  }

  private Optional<Piece> statePiece() {
    Optional<Piece> own = pieces.stream().filter(Piece::isState).findFirst();
    return own.isPresent() || of == null ? own : of.statePiece();
  }

  /** The state that the phrase names. */
  Optional<String> state() {
    return statePiece().flatMap(piece -> Optional.ofNullable(piece.country())).map(Country::iso3);
  }

  /** The state of the place in which the phrase says somebody is. */
  Optional<String> stateWhere() {
    return Optional.ofNullable(where)
        .flatMap(piece -> Optional.ofNullable(piece.country()))
        .map(Country::iso3);
  }

  /** Whether the state is known only by a place in it: "the mayor of Kharkiv". */
  boolean isLocal() {
    return pieces.stream().anyMatch(p -> p.sort() == Sort.PLACE) || (of != null && of.isLocal());
  }

  /** Whether the state is only where somebody has his seat: "Qatar-based". */
  boolean isBasedThere() {
    return statePiece().filter(piece -> piece.link() == Link.SEAT).isPresent();
  }

  Optional<Piece> organisation() {
    Optional<Piece> own = pieces.stream().filter(Piece::isOrganisation).findFirst();
    return own.isPresent() || of == null ? own : of.organisation();
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
