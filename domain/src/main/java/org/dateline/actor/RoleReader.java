package org.dateline.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.actor.Piece.Link;
import org.dateline.actor.Title.Use;
import org.dateline.parsing.Sentence;
import org.jspecify.annotations.Nullable;

/** Says who is meant by a phrase that ends in a title or role noun. Immutable. */
final class RoleReader {

  private static final Set<String> HEADS =
      Set.of("leader", "head", "chief", "chairman", "secretary-general", "secretary general");

  private final ActorLexicon lexicon;
  private final Persons persons;

  RoleReader(ActorLexicon lexicon, Persons persons) {
    this.lexicon = lexicon;
    this.persons = persons;
  }

  Finding read(Chain chain, Sentence sentence, Story story, Memory memory) {
    Title title = effective(chain);
    Optional<Piece> organisation = chain.organisation();
    if (organisation.isPresent()) {
      return ofOrganisation(chain, title, organisation.get(), sentence, story, memory);
    }
    Optional<String> state = named(chain);
    if (chain.group().isPresent()) {
      return ofGroup(title, chain.group().get(), state.orElse(null));
    }
    if (state.isPresent()) {
      return ofState(chain, title, state.get(), story.day(), "demonym-role");
    }
    return alone(chain, title, sentence, story, memory);
  }

  /** The state whose people these are; not the one that an envoy is sent to. */
  private static Optional<String> named(Chain chain) {
    Piece of = chain.of();
    boolean isSentThere = of != null && of.link() == Link.OTHER;
    return isSentThere
        ? new Chain(chain.pieces(), null, chain.isDefinite(), chain.isPlural()).state()
        : chain.state();
  }

  /** "defence ministry officials" are the ministry, "government forces" the army. */
  private static Title effective(Chain chain) {
    List<Title> titles = chain.titles();
    Title last = titles.get(titles.size() - 1);
    if (!last.use().isOfWhatStandsBefore() || last.office() != null) {
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
      if (earlier.use() == Use.COLLECTIVE && earlier.kind() == ActorKind.PARTY) {
        return earlier;
      }
    }
    return last;
  }

  private Finding ofOrganisation(
      Chain chain, Title title, Piece piece, Sentence sentence, Story story, Memory memory) {
    Actor organisation = persons.organisation(piece, sentence, story, memory);
    Title last = chain.lastTitle().orElse(title);
    boolean isHead = HEADS.contains(last.singular()) && !chain.isPlural();
    if (isHead) {
      Optional<KnownActor> holder =
          lexicon
              .holder("leader", organisation.id(), story.day())
              .or(() -> lexicon.holder("secgen", organisation.id(), story.day()));
      if (holder.isPresent()) {
        return Finding.of(persons.on(holder.get(), story.day()), "office");
      }
    }
    boolean isOutsider =
        switch (title.use()) {
          case OUTSIDER, PLURAL, COMMUNITY, POPE -> true;
          case PUBLIC -> !employs(organisation.kind());
          case PERSON, MEMBER, COLLECTIVE, BODY, SOLDIERY, ARMS, FIGHTER, GROUP, TITLE, HONORIFIC ->
              false;
        };
    if (isOutsider) {
      return Finding.unnamed(title.kind(), organisation.country(), title.sectors(), "role");
    }
    return Finding.of(organisation, "lexicon-role");
  }

  private static boolean employs(ActorKind kind) {
    return switch (kind) {
      case IGO, NGO, MEDIA, COMPANY, UNKNOWN -> true;
      case STATE,
          GOVERNMENT,
          MINISTRY,
          LEGISLATURE,
          JUDICIARY,
          MILITARY,
          POLICE,
          PARTY,
          ARMED_GROUP,
          ETHNIC_GROUP,
          RELIGIOUS_GROUP,
          PERSON,
          PUBLIC ->
          false;
    };
  }

  private static Finding ofGroup(Title title, KnownActor group, @Nullable String state) {
    String country = state == null ? group.actor().country() : state;
    boolean isGroup =
        switch (title.use()) {
          case COMMUNITY, GROUP, PLURAL -> true;
          case FIGHTER -> title.kind() == ActorKind.ETHNIC_GROUP;
          case PERSON,
              MEMBER,
              COLLECTIVE,
              BODY,
              SOLDIERY,
              ARMS,
              PUBLIC,
              OUTSIDER,
              TITLE,
              HONORIFIC,
              POPE ->
              false;
        };
    if (isGroup && state == null) {
      return Finding.of(group.actor(), "group-role");
    }
    boolean isArmed =
        title.use() == Use.SOLDIERY || title.use() == Use.ARMS || title.use() == Use.FIGHTER;
    if (isArmed && title.kind() != ActorKind.ETHNIC_GROUP) {
      List<Sector> sectors =
          title.sectors().contains(Sector.REB) ? List.of(Sector.REB) : List.of(Sector.UAF);
      return Finding.unnamed(ActorKind.ARMED_GROUP, country, sectors, "group-role");
    }
    List<Sector> sectors = new ArrayList<>(title.sectors());
    sectors.remove(Sector.GOV);
    sectors.addAll(group.actor().sectors());
    ActorKind kind = isGroup ? group.actor().kind() : title.kind();
    boolean isState = kind == ActorKind.GOVERNMENT;
    return Finding.unnamed(isState ? ActorKind.PERSON : kind, country, sectors, "group-role");
  }

  private Finding ofState(Chain chain, Title title, String state, LocalDate day, String rule) {
    boolean isOne = !chain.isPlural();
    if (title.office() != null && isOne && !chain.isLocal()) {
      Optional<KnownActor> holder = lexicon.holder(title.office(), States.id(state, "gov"), day);
      if (holder.isPresent()) {
        return Finding.of(persons.on(holder.get(), day), "office");
      }
    }
    boolean isOwn = !chain.isLocal() || title.kind() != ActorKind.GOVERNMENT;
    if (title.institution() != null && isOwn) {
      Optional<Actor> institution = lexicon.institution(state, title.institution());
      if (institution.isPresent()) {
        return Finding.of(institution.get(), rule);
      }
    }
    return Finding.unnamed(title.kind(), state, title.sectors(), rule);
  }

  private Finding alone(Chain chain, Title title, Sentence sentence, Story story, Memory memory) {
    if (chain.isDefinite()) {
      Optional<Finding> again = memory.again(chain.lastTitle().orElse(title));
      if (again.isPresent()) {
        String state = again.get().country();
        boolean isNarrower = chain.titles().size() > 1 && state != null;
        return isNarrower && state != null
            ? ofState(chain, title, state, story.day(), "carry-over")
            : again.get().by("carry-over");
      }
    }
    boolean isOfState =
        title.institution() != null
            && (title.use() == Use.BODY
                || title.use() == Use.COLLECTIVE
                || chain.titles().size() > 1
                || isForces(title)
                || (title.office() != null && chain.isDefinite()));
    Optional<String> country =
        isOfState
            ? story.countryAt(sentence).or(() -> memory.stateIn(sentence.index()))
            : Optional.empty();
    return country
        .map(state -> ofState(chain, title, state, story.day(), "story-country"))
        .orElseGet(() -> Finding.unnamed(title.kind(), null, title.sectors(), "role"));
  }

  private static boolean isForces(Title title) {
    return title.singular().startsWith("government ") || title.singular().equals("security force");
  }
}
