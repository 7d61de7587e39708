package org.dateline.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.Piece.Link;
import org.dateline.actor.Title.Use;
import org.dateline.parsing.Sentence;

/** Says who is meant by a phrase that ends in a title or role noun. Immutable. */
final class RoleReader {

  /** What nobody is any more who once was. */
  private static final Set<Sector> OFFICES =
      Set.of(Sector.GOV, Sector.LEG, Sector.JUD, Sector.PTY, Sector.IGO, Sector.ELI);

  /** Whoever is one of these is no servant of the institution that stands before him. */
  private static final Set<Sector> OTHERS =
      Set.of(Sector.OPP, Sector.JRN, Sector.CRM, Sector.REF, Sector.HRI, Sector.SOC, Sector.AGR);

  private final Persons persons;
  private final OrganisationRoles organisations;
  private final StateRoles states;

  RoleReader(ActorLexicon lexicon, Persons persons) {
    this.persons = persons;
    this.organisations = new OrganisationRoles(lexicon, persons);
    this.states = new StateRoles(lexicon, persons);
  }

  Finding read(Chain chain, Sentence sentence, Story story, Memory memory) {
    Title title = effective(chain);
    if (chain.look().isFormer() && isPerson(title)) {
      return former(chain, title, sentence, story, memory);
    }
    return current(chain, title, sentence, story, memory);
  }

  private Finding current(Chain chain, Title title, Sentence sentence, Story story, Memory memory) {
    Chain of = chain.of();
    if (of != null && of.last().title() != null) {
      return serving(title, read(of, sentence, story, memory));
    }
    Optional<Piece> organisation = chain.organisation();
    if (organisation.isPresent()) {
      Actor named = persons.organisation(organisation.get(), null, sentence, story, memory);
      return organisations.read(chain, title, named, story.day());
    }
    Optional<String> state = named(chain);
    if (chain.group().isPresent()) {
      return GroupRoles.read(title, chain.group().get(), state.or(chain::stateWhere).orElse(null));
    }
    if (state.isPresent()) {
      return chain.isBasedThere()
          ? Finding.unnamed(title.kind(), state.get(), title.sectors(), "based")
          : states.read(chain, title, state.get(), story.day(), "demonym-role");
    }
    return states.alone(chain, title, sentence, story, memory);
  }

  /** "chairman of the company": of the body's part of society; its people speak for it. */
  private static Finding serving(Title title, Finding body) {
    Actor actor = body.actor();
    if (actor != null && title.use() == Use.MEMBER && body.kind() != ActorKind.PERSON) {
      return Finding.of(actor, "servant");
    }
    return Finding.unnamed(ActorKind.PERSON, body.country(), body.sectors(), "servant");
  }

  private static boolean isPerson(Title title) {
    return title.use() == Use.PERSON || title.use() == Use.MEMBER || title.use() == Use.TITLE;
  }

  /** Who held an office once belongs to the elite, and is not whoever holds it now. */
  private Finding former(Chain chain, Title title, Sentence sentence, Story story, Memory memory) {
    Finding now = current(chain, title, sentence, story, memory);
    boolean isOffice = now.sectors().isEmpty() || OFFICES.contains(now.sectors().get(0));
    List<Sector> sectors = isOffice ? List.of(Sector.ELI) : now.sectors();
    String named = named(chain).orElse(null);
    boolean isGuess = named == null && chain.organisation().isEmpty();
    return Finding.unnamed(ActorKind.PERSON, isGuess ? null : now.country(), sectors, "former");
  }

  /** The state whose people these are; not the one that an envoy is sent to. */
  private static Optional<String> named(Chain chain) {
    Chain of = chain.of();
    boolean isSentThere = of != null && of.last().link() == Link.OTHER;
    return isSentThere ? chain.withoutOf().state() : chain.state();
  }

  /** "the president's office": a word that tells nothing by itself. */
  private static boolean isNothing(Title title) {
    return title.kind() == ActorKind.UNKNOWN && title.sectors().equals(List.of(Sector.UNK));
  }

  /** "army drivers" too, but not the army's critics. */
  private static boolean isOfWhatStandsBefore(Title title) {
    boolean isNobodyElse =
        title.use() == Use.PUBLIC
            && title.kind() == ActorKind.PUBLIC
            && title.sectors().stream().noneMatch(OTHERS::contains);
    return title.use().isOfWhatStandsBefore() || isNobodyElse;
  }

  /** "defence ministry officials" are the ministry, "government forces" the army. */
  private static Title effective(Chain chain) {
    List<Title> titles = chain.titles();
    Title last = titles.get(titles.size() - 1);
    if (!isOfWhatStandsBefore(last) || last.office() != null) {
      return last;
    }
    for (int i = titles.size() - 2; i >= 0; i--) {
      Title earlier = titles.get(i);
      boolean isMilitary =
          (last.use() == Use.SOLDIERY || last.use() == Use.ARMS)
              && earlier.kind() == ActorKind.GOVERNMENT;
      if (!isMilitary && (earlier.use() == Use.BODY || earlier.use() == Use.FIGHTER)) {
        return earlier;
      }
      boolean isOffice = isNothing(last) && earlier.institution() != null;
      if (isOffice || (earlier.use() == Use.COLLECTIVE && earlier.kind() == ActorKind.PARTY)) {
        return earlier;
      }
    }
    return last;
  }
}
