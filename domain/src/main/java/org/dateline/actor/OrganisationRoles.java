package org.dateline.actor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Says who is meant by a role noun beside an organisation's name: "Hamas leaders". Immutable. */
final class OrganisationRoles {

  private static final Set<String> HEADS =
      Set.of("leader", "head", "chief", "chairman", "secretary-general", "secretary general");

  private final ActorLexicon lexicon;
  private final Persons persons;

  OrganisationRoles(ActorLexicon lexicon, Persons persons) {
    this.lexicon = lexicon;
    this.persons = persons;
  }

  /**
   * Who is meant.
   *
   * @param title the one that counts, which may not be the last
   */
  Finding read(Chain chain, Title title, Actor organisation, LocalDate day) {
    Title last = chain.lastTitle().orElse(title);
    boolean isHead = HEADS.contains(last.singular()) && !chain.isPlural();
    if (isHead) {
      Optional<KnownActor> holder =
          lexicon
              .holder("leader", organisation.id(), day)
              .or(() -> lexicon.holder("secgen", organisation.id(), day));
      if (holder.isPresent()) {
        return Finding.of(persons.on(holder.get(), day), "office");
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
}
