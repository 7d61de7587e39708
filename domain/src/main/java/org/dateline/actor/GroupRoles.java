package org.dateline.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Title.Use;
import org.jspecify.annotations.Nullable;

/** Says who is meant by a role noun behind a community's name: "Druze militias". */
final class GroupRoles {

  private GroupRoles() {}

  /**
   * Who is meant.
   *
   * @param state the country that the phrase names, or null
   */
  static Finding read(Title title, KnownActor group, @Nullable String state) {
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
    List<Sector> sectors = sectors(title, group);
    ActorKind kind = isGroup ? group.actor().kind() : title.kind();
    boolean isState = kind == ActorKind.GOVERNMENT;
    return Finding.unnamed(isState ? ActorKind.PERSON : kind, country, sectors, "group-role");
  }

  /** "Muslim leaders": their faith before their rank; of "Kurdish protesters" what they do. */
  private static List<Sector> sectors(Title title, KnownActor group) {
    boolean isFaith = group.actor().kind() == ActorKind.RELIGIOUS_GROUP;
    boolean isRank =
        title.sectors().isEmpty()
            || title.sectors().get(0) == Sector.ELI
            || title.sectors().get(0) == Sector.UNK;
    Set<Sector> sectors = new LinkedHashSet<>();
    if (isFaith && isRank) {
      sectors.addAll(group.actor().sectors());
    }
    title.sectors().stream().filter(sector -> sector != Sector.GOV).forEach(sectors::add);
    sectors.addAll(group.actor().sectors());
    return List.copyOf(sectors);
  }
}
