package org.dateline.actor;

import org.dateline.lexicon.Table;

/** The lists that the actor lexicon is made of. */
record Shelf(Table actors, Table leaders, Table groups, Table titles) {

  private static final int ACTOR_COLUMNS = 9;
  private static final int LEADER_COLUMNS = 7;
  private static final int GROUP_COLUMNS = 6;
  private static final int TITLE_COLUMNS = 7;

  static Shelf load() {
    return new Shelf(
        Table.load("actors.tsv", ACTOR_COLUMNS),
        Table.load("leaders.tsv", LEADER_COLUMNS),
        Table.load("groups.tsv", GROUP_COLUMNS),
        Table.load("titles.tsv", TITLE_COLUMNS));
  }
}
