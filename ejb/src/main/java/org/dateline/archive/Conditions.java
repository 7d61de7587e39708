package org.dateline.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.archive.words.SqlCondition;
import org.dateline.archive.words.WordIndex;
import org.dateline.archive.words.Wording;
import org.dateline.event.EventType;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Began;
import org.dateline.ledger.Filter.Box;
import org.dateline.ledger.Filter.Column;
import org.dateline.ledger.Filter.Facets;
import org.dateline.ledger.Filter.Happened;
import org.dateline.ledger.Filter.Listed;
import org.dateline.ledger.Filter.Near;
import org.dateline.ledger.Filter.Not;
import org.dateline.ledger.Filter.Reported;
import org.dateline.ledger.Filter.Sure;
import org.dateline.ledger.Filter.Values;
import org.dateline.ledger.Filter.Words;
import org.dateline.ledger.Lasting;
import org.dateline.ledger.index.Facet;
import org.jspecify.annotations.Nullable;

/**
 * Filters put into JPQL, over the alias {@code e}. Whatever comes from outside is a named
 * parameter. For one query.
 *
 * @param words finds by words
 * @param kind of what is asked for
 * @param version of what is asked for, by which its facets are found
 * @param isList whether the rows are events that are read in the order of a list
 * @param isWalked whether all rows of a list are gone through in its order until enough are found
 * @param parameters by name
 */
record Conditions(
    WordIndex words,
    Wording.Kind kind,
    String version,
    boolean isList,
    boolean isWalked,
    Map<String, Object> parameters) {

  private static final double EARTH_RADIUS_KM = 6371.0088;

  static Conditions ofEvents(WordIndex words) {
    return new Conditions(words, Wording.Kind.EVENT, "e.version", false, false, new HashMap<>());
  }

  static Conditions ofListsOfEvents(WordIndex words) {
    return new Conditions(words, Wording.Kind.EVENT, "e.version", true, false, new HashMap<>());
  }

  static Conditions ofFindings(WordIndex words, boolean isWalked) {
    return new Conditions(words, Wording.Kind.FINDING, "1", false, isWalked, new HashMap<>());
  }

  /** Never null for any row, so that it can be denied. */
  String of(Filter filter) {
    if (filter instanceof Facets facets) {
      return facets(facets.any());
    }
    if (filter instanceof Values values) {
      return values(values);
    }
    if (filter instanceof Happened days) {
      return happened(days);
    }
    if (filter instanceof Began days) {
      return began(days);
    }
    if (filter instanceof Listed days) {
      return days("e.happened", days.from(), days.until());
    }
    if (filter instanceof Reported days) {
      return days("e.reported", days.from(), days.until());
    }
    if (filter instanceof Sure sure) {
      return "e.confidence >= " + parameter(sure.least());
    }
    if (filter instanceof Box box) {
      return box(box);
    }
    if (filter instanceof Near near) {
      return near(near);
    }
    if (filter instanceof Words asked) {
      return words.condition(asked.query(), kind, "e.id", version, this::parameter);
    }
    return denial(((Not) filter).filter());
  }

  private String denial(Filter filter) {
    return filter instanceof Words asked
        ? words.denial(asked.query(), kind, "e.id", version, this::parameter)
        : "not (" + of(filter) + ")";
  }

  /** Adds a parameter, and gives it as it stands in the query. */
  String parameter(Object value) {
    String name = "p" + parameters.size();
    parameters.put(name, value);
    return ":" + name;
  }

  private String facets(List<Facet> any) {
    Map<Facet.Kind, List<Facet>> kinds =
        any.stream().collect(Collectors.groupingBy(Facet::kind, TreeMap::new, Collectors.toList()));
    List<String> operands = new ArrayList<>();
    kinds.keySet().forEach(kind -> operands.add(parameter(kind.name())));
    operands.addAll(List.of("e.happened", "e.id", version));
    List<String> alternatives = new ArrayList<>();
    kinds.forEach(
        (kind, facets) -> {
          operands.add(parameter(kind.name()));
          facets.forEach(facet -> operands.add(parameter(facet.value())));
          alternatives.add("f.kind = ? and f.facet in (" + marks(facets.size()) + ")");
        });
    // Indexes: facet_once, facet_by_value.
    String exists =
        "exists (select 1 from facet f where f.kind in ("
            + marks(kinds.size())
            + ") and f.of_day = ? and f.item = ? and f.of_version = ? and ("
            + String.join(" or ", alternatives)
            + "))";
    // PostgreSQL takes the day for a condition of its own, believes that next to nothing is left of
    // a join with these rows, and reads and sorts all of them. It does not join what is in a case.
    return SqlCondition.of(
        isWalked ? "case when " + exists + " then 1 else 0 end = 1" : exists,
        operands.toArray(String[]::new));
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  private String values(Values values) {
    String path = "e." + values.column().name().toLowerCase(Locale.ROOT);
    if (isList && values.column() == Column.TYPE && values.any().size() > 1) {
      return types(path, values.any());
    }
    Object any =
        values.column() == Column.TYPE
            ? values.any().stream().map(EventType::valueOf).toList()
            : values.any();
    // Indexes: event_by_type, event_by_document, event_by_story.
    String condition = path + " in " + parameter(any);
    return values.column() == Column.MODE || values.column() == Column.STORY
        ? "(" + path + " is not null and " + condition + ")"
        : condition;
  }

  /**
   * Said so that H2 reads lists in their order, by which some of several types come soon. By their
   * index it would read all of them first, and sort them.
   */
  private String types(String path, List<String> any) {
    List<String> operands = new ArrayList<>(List.of(path, path));
    any.forEach(type -> operands.add(parameter(type)));
    return SqlCondition.of(
        "coalesce(?, ?) in (" + marks(any.size()) + ")", operands.toArray(String[]::new));
  }

  private String happened(Happened days) {
    List<String> parts = new ArrayList<>();
    parts.add("e.first is not null");
    if (days.from() != null) {
      parts.add("e.last >= " + parameter(days.from()));
    }
    if (days.until() != null) {
      // The first day, where one is known, is the day that the index is sorted by.
      String until = parameter(days.until());
      parts.add("e.first <= " + until + " and e.happened <= " + until);
    }
    return "(" + String.join(" and ", parts) + ")";
  }

  private String began(Began days) {
    List<String> parts = new ArrayList<>();
    // Indexes: event_by_lasting, event_summary.
    parts.add(
        days.lasting() == null
            ? "e.lasting <> " + parameter(Lasting.NONE)
            : "e.lasting = " + parameter(days.lasting()));
    parts.add(days("e.happened", days.from(), days.until()));
    if (days.reaches() != null) {
      parts.add("e.last >= " + parameter(days.reaches()));
    }
    return "(" + String.join(" and ", parts) + ")";
  }

  /** That the day at this path is one of these. */
  String days(String path, @Nullable LocalDate from, @Nullable LocalDate until) {
    List<String> parts = new ArrayList<>();
    if (from != null) {
      parts.add(path + " >= " + parameter(from));
    }
    if (until != null) {
      parts.add(path + " <= " + parameter(until));
    }
    return parts.isEmpty() ? "1 = 1" : "(" + String.join(" and ", parts) + ")";
  }

  private String box(Box box) {
    String west = "e.longitude >= " + parameter(box.west());
    String east = "e.longitude <= " + parameter(box.east());
    // Index: event_by_point.
    return "(e.latitude is not null and e.latitude between "
        + parameter(box.south())
        + " and "
        + parameter(box.north())
        + " and ("
        + west
        + (box.west() > box.east() ? " or " : " and ")
        + east
        + "))";
  }

  /**
   * By the cosine of the angle between the two points; within a band of latitudes that bounds it.
   */
  private String near(Near near) {
    double angle = Math.min(near.kilometres() / EARTH_RADIUS_KM, Math.PI);
    double latitude = Math.toRadians(near.latitude());
    double band = Math.toDegrees(angle);
    String isNear =
        SqlCondition.of(
            "sin(radians(?)) * ? + cos(radians(?)) * ? * cos(radians(?) - ?) >= ?",
            "e.latitude",
            parameter(Math.sin(latitude)),
            "e.latitude",
            parameter(Math.cos(latitude)),
            "e.longitude",
            parameter(Math.toRadians(near.longitude())),
            // A point is near itself, whatever is lost in the last digits.
            parameter(Math.cos(angle) - 1e-12));
    // Index: event_by_point.
    return "(e.latitude is not null and e.latitude between "
        + parameter(near.latitude() - band)
        + " and "
        + parameter(near.latitude() + band)
        + " and "
        + isNear
        + ")";
  }
}
