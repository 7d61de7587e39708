package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.actor.Title.Use;
import org.jspecify.annotations.Nullable;

/** Says who is meant by a role noun behind a community's name: "Druze militias". */
final class GroupRoles {

  /** What says less of somebody than his faith does. */
  static final Set<Sector> WEAK = Set.of(Sector.ELI, Sector.CVL, Sector.UNK, Sector.LAB);

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
    List<Sector> sectors = new ArrayList<>(title.sectors());
    sectors.remove(Sector.GOV);
    boolean isWeak = sectors.isEmpty() || WEAK.contains(sectors.get(0));
    sectors.addAll(isWeak ? 0 : sectors.size(), group.actor().sectors());
    ActorKind kind = isGroup ? group.actor().kind() : title.kind();
    boolean isState = kind == ActorKind.GOVERNMENT;
    return Finding.unnamed(isState ? ActorKind.PERSON : kind, country, sectors, "group-role");
  }
}
