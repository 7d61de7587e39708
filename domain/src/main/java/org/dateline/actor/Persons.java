package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.parsing.Sentence;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** Turns names into actors: known ones as they were on the day, unknown ones by their words. */
final class Persons {

  private record Kind(ActorKind kind, List<Sector> sectors) {}

  private static final Kind COMPANY = new Kind(ActorKind.COMPANY, List.of(Sector.BUS));
  private static final Kind EDUCATION = new Kind(ActorKind.UNKNOWN, List.of(Sector.EDU));
  private static final Kind NGO = new Kind(ActorKind.NGO, List.of(Sector.NGO));
  private static final Kind ARMED = new Kind(ActorKind.ARMED_GROUP, List.of(Sector.UAF));
  private static final Kind PRESS = new Kind(ActorKind.MEDIA, List.of(Sector.JRN));

  /** What the last words of a name say of an organisation. */
  private static final Map<String, Kind> BY_WORD =
      Map.ofEntries(
          Map.entry("inc", COMPANY),
          Map.entry("corp", COMPANY),
          Map.entry("corporation", COMPANY),
          Map.entry("co", COMPANY),
          Map.entry("ltd", COMPANY),
          Map.entry("plc", COMPANY),
          Map.entry("group", COMPANY),
          Map.entry("company", COMPANY),
          Map.entry("bank", COMPANY),
          Map.entry("airlines", COMPANY),
          Map.entry("airways", COMPANY),
          Map.entry("university", EDUCATION),
          Map.entry("college", EDUCATION),
          Map.entry("school", EDUCATION),
          Map.entry("institute", EDUCATION),
          Map.entry("party", new Kind(ActorKind.PARTY, List.of(Sector.PTY))),
          Map.entry("court", new Kind(ActorKind.JUDICIARY, List.of(Sector.JUD))),
          Map.entry("police", new Kind(ActorKind.POLICE, List.of(Sector.COP))),
          Map.entry("ministry", new Kind(ActorKind.MINISTRY, List.of(Sector.GOV))),
          Map.entry("army", ARMED),
          Map.entry("brigade", ARMED),
          Map.entry("brigades", ARMED),
          Map.entry("militia", ARMED),
          Map.entry("association", NGO),
          Map.entry("foundation", NGO),
          Map.entry("watch", NGO),
          Map.entry("federation", NGO),
          Map.entry("union", new Kind(ActorKind.NGO, List.of(Sector.LAB))),
          Map.entry("congress", new Kind(ActorKind.PARTY, List.of(Sector.PTY))),
          Map.entry("hospital", new Kind(ActorKind.UNKNOWN, List.of(Sector.MED))),
          Map.entry("news", PRESS),
          Map.entry("times", PRESS),
          Map.entry("post", PRESS),
          Map.entry("tv", PRESS),
          Map.entry("television", PRESS),
          Map.entry("radio", PRESS));

  private final ActorLexicon lexicon;

  Persons(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A known actor as it was on a day: a minister in office belongs to the government. */
  Actor on(KnownActor known, LocalDate day) {
    Actor actor = known.actor();
    Optional<Term> term = known.terms().stream().filter(t -> t.covers(day)).findFirst();
    Optional<Actor> of = term.flatMap(t -> lexicon.actor(t.of()));
    if (of.isEmpty()) {
      return actor;
    }
    List<Sector> sectors = new ArrayList<>(of.get().sectors());
    if (term.get().office().equals("dm")) {
      sectors.add(Sector.MIL);
    }
    boolean isWorldly = of.get().kind() == ActorKind.IGO;
    String country = isWorldly ? null : actor.country();
    return new Actor(actor.id(), actor.name(), actor.kind(), country, sectors);
  }

  /** The person whom a piece names. */
  Actor person(
      Piece piece,
      String written,
      @Nullable String country,
      List<Sector> sectors,
      LocalDate day,
      Memory memory) {
    if (piece.known() != null) {
      Actor actor = on(piece.known(), day);
      memory.keep(actor, actor.name());
      return actor;
    }
    String carried = piece.carried();
    if (carried != null) {
      Optional<Actor> actor = memory.actor(carried);
      if (actor.isPresent()) {
        return actor.get();
      }
    }
    return memory.unknown(written, ActorKind.PERSON, country, sectors);
  }

  /** The organisation that a piece names. */
  Actor organisation(Piece piece, Sentence sentence, Story story, Memory memory) {
    if (piece.known() != null) {
      return piece.known().actor();
    }
    Span span = sentence.token(piece.first()).span().union(sentence.token(piece.last()).span());
    String written = story.text().at(span);
    Optional<Actor> introduced = memory.introduced(written);
    if (introduced.isPresent()) {
      return introduced.get();
    }
    String bare = written.replaceFirst("^[Tt]he\\s+", "");
    String country = piece.country() == null ? null : piece.country().iso3();
    Kind kind = kind(bare);
    return memory.unknown(bare, kind.kind(), country, kind.sectors());
  }

  private static Kind kind(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
    for (int i = words.length - 1; i >= 0; i--) {
      Kind kind = BY_WORD.get(words[i]);
      if (kind != null) {
        return kind;
      }
    }
    return new Kind(ActorKind.UNKNOWN, List.of(Sector.UNK));
  }
}
