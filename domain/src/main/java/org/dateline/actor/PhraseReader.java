package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.Piece.Link;
import org.dateline.actor.Title.Use;
import org.dateline.parsing.Sentence;
import org.dateline.parsing.Token;
import org.dateline.parsing.WordClass;
import org.dateline.place.Standing;
import org.jspecify.annotations.Nullable;

/** Reads the noun phrases of a sentence as mentions. Immutable. */
final class PhraseReader {

  private static final int MODIFIERS = 3;

  private final RoleReader roles;
  private final LoneReader lone;
  private final Persons persons;

  PhraseReader(RoleReader roles, LoneReader lone, Persons persons) {
    this.roles = roles;
    this.lone = lone;
    this.persons = persons;
  }

  List<Draft> read(List<Chain> chains, Sentence sentence, Story story, Memory memory) {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < chains.size(); i++) {
      Chain chain = chains.get(i);
      Chain next = i + 1 < chains.size() ? chains.get(i + 1) : null;
      Piece bearer = next == null ? null : bearer(chain, next);
      Optional<Draft> draft =
          bearer == null
              ? shared(chain, next, sentence, story, memory)
                  .or(() -> draft(chain, sentence, story, memory))
              : Optional.of(titled(chain, bearer, sentence, story, memory));
      i += bearer == null ? 0 : 1;
      if (draft.isPresent()) {
        drafts.addAll(within(chain, draft.get(), sentence, story, memory));
        drafts.add(draft.get());
        memory.keep(sentence.index(), draft.get().title(), draft.get().finding());
        Initials.keep(draft.get(), sentence, memory);
      }
    }
    return new Appositions(sentence, memory).join(drafts);
  }

  /** Who bears an office that names its state behind it: "ambassador to Peru Ada Moor"; or null. */
  private static @Nullable Piece bearer(Chain office, Chain next) {
    Piece name = next.pieces().get(0);
    boolean isBorne =
        office.of() != null
            && office.last().title() != null
            && next.pieces().size() == 1
            && name.isPerson()
            && name.first() == office.end().last() + 1;
    return isBorne ? name : null;
  }

  /** The organisations that are named within a phrase for their people: "NFU members". */
  private List<Draft> within(
      Chain chain, Draft phrase, Sentence sentence, Story story, Memory memory) {
    List<Draft> names = new ArrayList<>();
    for (Chain part = chain; part != null; part = part.of()) {
      for (Piece piece : part.pieces()) {
        boolean isInside = piece.first() > phrase.first() || piece.last() < phrase.last();
        if (piece.isOrganisation() && isInside && phrase.title() != null) {
          lone.read(piece, sentence, story, memory)
              .map(
                  finding ->
                      new Draft(
                          piece.first(),
                          piece.last(),
                          Standing.headToken(sentence, piece.first(), piece.last()).index(),
                          null,
                          finding))
              .ifPresent(names::add);
        }
      }
    }
    return names;
  }

  private Optional<Draft> draft(Chain chain, Sentence sentence, Story story, Memory memory) {
    Optional<Title> title = chain.lastTitle();
    if (chain.person().isPresent() && chain.pieces().size() > 1 && title.isPresent()) {
      List<Piece> before = chain.pieces().subList(0, chain.pieces().size() - 1);
      Chain role = chain.of(before);
      return Optional.of(titled(role, chain.person().get(), sentence, story, memory));
    }
    if (title.isPresent() && chain.last().title() != null) {
      return LoneTitles.isParty(chain, title.get(), sentence)
          ? Optional.of(
              draft(chain, sentence, title.get(), roles.read(chain, sentence, story, memory)))
          : Optional.empty();
    }
    Piece last = chain.last();
    if (chain.pieces().size() > 1 && last.isOrganisation()) {
      return Optional.of(ofState(chain, sentence, story, memory));
    }
    return lone.read(last, sentence, story, memory)
        .map(finding -> within(finding, chain))
        .map(finding -> draft(chain, sentence, null, finding));
  }

  /** "Saudi National Guard", "Chile's Ministry of Mines": the state's, whatever bears that name. */
  private Draft ofState(Chain chain, Sentence sentence, Story story, Memory memory) {
    Piece last = chain.last();
    String state = chain.state().orElse(null);
    Actor actor = persons.organisation(last, state, sentence, story, memory);
    boolean isOwned = sentence.token(last.first() - 1).tag().equals("POS");
    Chain named = isOwned ? chain.of(List.of(last)) : chain;
    return draft(named, sentence, null, Finding.of(actor, "state-name"));
  }

  /** "Syrian Kurds": the group, in that country. */
  private static Finding within(Finding finding, Chain chain) {
    Optional<String> state = chain.state();
    boolean isGroupOfState = chain.pieces().size() > 1 && state.isPresent();
    return isGroupOfState && chain.last().sort() == Piece.Sort.GROUP_PEOPLE
        ? Finding.unnamed(finding.kind(), state.get(), finding.sectors(), "group-role")
        : finding;
  }

  /** "Turkish Foreign Minister Hakan Fidan". */
  private Draft titled(Chain role, Piece person, Sentence sentence, Story story, Memory memory) {
    List<Piece> joined = new ArrayList<>(role.pieces());
    joined.add(person);
    Title title = role.lastTitle().orElseThrow(IllegalStateException::new);
    boolean saysMuch = title.use() != Use.HONORIFIC;
    Finding office = roles.read(role, sentence, story, memory);
    String written =
        story
            .text()
            .at(sentence.token(person.first()).span().union(sentence.token(person.last()).span()));
    boolean isOfState = saysMuch && title.institution() != null && office.country() == null;
    String country =
        isOfState ? story.countryAt(sentence).orElse(null) : saysMuch ? office.country() : null;
    Actor actor =
        persons.person(
            person, written, country, saysMuch ? office.sectors() : List.of(), story.day(), memory);
    Title kept = saysMuch ? title : null;
    return draft(role.of(joined), sentence, kept, Finding.of(actor, "title-name"));
  }

  /** In "Turkish and Syrian officials" the first adjective shares the noun of the second. */
  private Optional<Draft> shared(
      Chain chain, @Nullable Chain next, Sentence sentence, Story story, Memory memory) {
    Piece only = chain.last();
    boolean isModifier =
        chain.pieces().size() == 1
            && (only.sort() == Piece.Sort.ADJECTIVE
                || only.sort() == Piece.Sort.GROUP
                || only.sort() == Piece.Sort.COUNTRY)
            && only.link() == Link.NONE;
    if (!isModifier || next == null || next.last().title() == null || next.pieces().size() < 2) {
      return Optional.empty();
    }
    boolean isBeforeModifier =
        next.pieces().get(0).isState() || next.pieces().get(0).sort() == Piece.Sort.GROUP;
    boolean isListed =
        next.pieces().get(0).first() == only.last() + 2
            && Set.of("and", "or", ",").contains(sentence.token(only.last() + 1).lemma());
    if (!isBeforeModifier || !isListed || only.sort() == Piece.Sort.COUNTRY) {
      return Optional.empty();
    }
    List<Piece> joined = new ArrayList<>(List.of(only));
    next.pieces().stream().filter(piece -> piece.title() != null).forEach(joined::add);
    Chain role =
        new Chain(joined, null, null, new Chain.Look(chain.isDefinite(), next.isPlural(), false));
    Finding finding = roles.read(role, sentence, story, memory);
    return Optional.of(
        new Draft(only.first(), only.last(), only.last(), next.last().title(), finding));
  }

  private static Draft draft(
      Chain chain, Sentence sentence, @Nullable Title title, Finding finding) {
    Piece start = chain.pieces().get(0);
    boolean isName = chain.pieces().size() == 1 && start.title() == null;
    int first = isName ? start.first() : extended(sentence, start.first());
    int core = chain.last().last();
    int last = chain.end().last();
    return new Draft(
        first,
        last,
        Standing.headToken(sentence, chain.last().first(), core).index(),
        title,
        finding);
  }

  /** Adjectives and numbers belong to the phrase: "senior Turkish officials", "two soldiers". */
  private static int extended(Sentence sentence, int first) {
    int start = first;
    while (start > 0 && first - start < MODIFIERS) {
      Token token = sentence.token(start - 1);
      boolean isModifier =
          token.wordClass() == WordClass.ADJECTIVE || token.wordClass() == WordClass.NUMBER;
      if (!isModifier) {
        break;
      }
      start--;
    }
    return start;
  }
}
