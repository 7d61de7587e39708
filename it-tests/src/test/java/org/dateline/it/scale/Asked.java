package org.dateline.it.scale;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * One question, as it is put to the API, and as whoever knows the tables puts it to the database.
 *
 * @param sql empty where the database has no words for it
 */
record Asked(String name, String path, String sql) {

  private static final String ROWS =
      "select e.happened, e.id, e.version, e.document, e.recorded, e.json from ";
  private static final String SHOWN = " e.shown_from <= now() and e.shown_until > now() ";
  private static final String FIRST = " order by e.happened desc, e.id desc limit 51";

  /** What newsrooms ask. */
  static List<Asked> all() {
    String byParty = "facet f join event e on e.id = f.item and e.version = f.of_version where ";
    String party = "f.kind = 'PARTY_COUNTRY' and f.facet = '%s' and ";
    String inOrder = " order by f.of_day desc, f.item desc limit 51";
    LocalDate lately = LocalDate.now(ZoneOffset.UTC).minusDays(7);
    String findings =
        "select e.happened, e.id, e.document, e.json from facet f join finding e on e.id = f.item"
            + " where ";
    return List.of(
        new Asked("events, newest", "/events", ROWS + "event e where" + SHOWN + FIRST),
        new Asked(
            "events, last recorded",
            "/events?sort=recorded",
            ROWS + "event e where" + SHOWN + " order by e.recorded desc, e.id desc limit 51"),
        new Asked(
            "events of a country",
            "/events?party=RUS",
            ROWS + byParty + party.formatted("RUS") + SHOWN + inOrder),
        new Asked(
            "of a country seldom named",
            "/events?party=CHL",
            ROWS + byParty + party.formatted("CHL") + SHOWN + inOrder),
        new Asked(
            "who, what and when",
            "/events?party=TUR&type=ACCUSE,REJECT&from=2025-01-01&until=2025-12-31",
            ROWS
                + byParty
                + party.formatted("TUR")
                + "e.type in ('ACCUSE', 'REJECT') and e.first_day is not null and e.last_day >="
                + " '2025-01-01' and e.first_day <= '2025-12-31' and"
                + SHOWN
                + inOrder),
        new Asked(
            "of a type, lately",
            "/events?type=SANCTION&certainty=possible&from=" + lately,
            ROWS
                + "event e where e.type = 'SANCTION' and e.certainty = 'possible' and e.last_day >="
                + " '"
                + lately
                + "' and"
                + SHOWN
                + FIRST),
        new Asked(
            "of a country, lately",
            "/events?party=RUS&certainty=possible&from=" + lately,
            ROWS
                + byParty
                + party.formatted("RUS")
                + "e.certainty = 'possible' and e.last_day >= '"
                + lately
                + "' and"
                + SHOWN
                + inOrder),
        new Asked(
            "threats",
            "/events?modality=threatened",
            ROWS + "event e where e.modality = 'threatened' and" + SHOWN + FIRST),
        new Asked(
            "unnamed sources",
            "/events?source=unnamed&country=RUS",
            ROWS
                + "facet f join event e on e.id = f.item and e.version = f.of_version where f.kind"
                + " = 'COUNTRY' and f.facet = 'RUS' and exists (select 1 from facet g where"
                + " g.of_day = e.happened and g.item = e.id and g.of_version = e.version"
                + " and g.kind = 'SOURCE_CLASS' and g.facet ="
                + " 'unnamed') and"
                + SHOWN
                + inOrder),
        new Asked(
            "counts of a pair by month",
            "/events/counts?by=month&actor=RUS&recipient=UKR&from=2025-01-01&until=2025-12-31",
            "select extract(year from e.happened), extract(month from e.happened), count(*) from"
                + " facet f join event e on e.id = f.item and e.version = f.of_version where f.kind"
                + " = 'ACTOR_COUNTRY' and f.facet = 'RUS' and exists (select 1 from facet g where"
                + " g.of_day = e.happened and g.item = e.id and g.of_version = e.version"
                + " and g.kind = 'RECIPIENT_COUNTRY' and"
                + " g.facet = 'UKR') and e.first_day is not null and e.last_day >= '2025-01-01' and"
                + " e.first_day <= '2025-12-31' and"
                + SHOWN
                + " group by 1, 2"),
        new Asked(
            "counts by type",
            "/events/counts?by=type",
            "select e.type, count(*) from event e where" + SHOWN + " group by e.type"),
        new Asked(
            "pairs of a month",
            "/dyads?from=2026-10-01&until=2026-10-31",
            pairs(
                "e.first_day is not null and e.last_day >= '2026-10-01' and e.first_day <="
                    + " '2026-10-31' and e.happened <= '2026-10-31' and")),
        new Asked("pairs", "/dyads", pairs("")),
        new Asked(
            "sayings of a country",
            "/attributions?speaker=UKR",
            findings
                + "f.kind = 'SOURCE_COUNTRY' and f.facet = 'UKR' and e.sort = 'ATTRIBUTION' and"
                + SHOWN
                + inOrder),
        new Asked(
            "agreements of a country",
            "/agreements?party=RUS",
            findings
                + "f.kind = 'PARTY_COUNTRY' and f.facet = 'RUS' and e.sort = 'AGREEMENT' and"
                + SHOWN
                + inOrder),
        new Asked(
            "documents of a publisher",
            "/documents?publisher=Quay+News",
            "select e.document, e.headline, e.particulars from revision e where e.publisher = 'Quay"
                + " News' and"
                + SHOWN
                + "order by e.reported desc, e.document desc limit 51"),
        new Asked("stories, last told", "/stories", ""),
        new Asked("stories of a country", "/stories?party=RUS", ""),
        new Asked("stories of a country seldom named", "/stories?party=CHL&type=ACCUSE", ""),
        new Asked(
            "words in documents, best first", "/documents?q=sanctions+depot&sort=relevance", ""),
        new Asked("words in events, best first", "/events?q=ceasefire&sort=relevance", ""),
        new Asked("words in events, newest", "/events?q=ceasefire&party=CHL", ""));
  }

  private static String pairs(String days) {
    return "select f.facet, count(*), sum(e.goldstein), sum(case when e.type in ('ASSAULT',"
        + " 'COERCE') then 1 else 0 end) from event e join facet f on"
        + " f.of_day = e.happened and f.item = e.id and"
        + " f.of_version = e.version where f.kind = 'DYAD' and "
        + days
        + SHOWN
        + " group by f.facet";
  }
}
