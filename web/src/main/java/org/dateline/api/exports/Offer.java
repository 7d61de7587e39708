package org.dateline.api.exports;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.dateline.api.lists.QueryValues;
import org.dateline.api.problem.BadParameter;
import org.dateline.api.problem.NotOffered;

/**
 * The forms that a list can be had in.
 *
 * @param formats the one first that is given where nobody minds
 */
public record Offer(List<Format> formats) {

  /** The parameter that wins over {@code Accept}. */
  public static final String PARAMETER = "format";

  /** Those of every list. */
  public static final Offer ANY_LIST = of(Format.JSON, Format.NDJSON, Format.CSV);

  /** Those of the events. */
  public static final Offer EVENTS = of(Format.values());

  public Offer {
    formats = List.copyOf(formats);
  }

  private static Offer of(Format... formats) {
    return new Offer(List.of(formats));
  }

  /**
   * The form that is asked for.
   *
   * @param accepted what {@code Accept} has, or anything where it is not given
   * @throws BadParameter if {@code format} asks for another
   * @throws NotOffered if {@code Accept} takes none of them
   */
  public Format asked(QueryValues values, List<MediaType> accepted) {
    return values.single(PARAMETER).map(this::named).orElseGet(() -> best(accepted));
  }

  /** What is left to say of a whole list: of a page, form and limit have other values. */
  public static MultivaluedMap<String, String> filters(MultivaluedMap<String, String> parameters) {
    MultivaluedMap<String, String> filters = new MultivaluedHashMap<>(parameters);
    filters.remove(PARAMETER);
    filters.remove(QueryValues.LIMIT);
    return filters;
  }

  private Format named(String name) {
    return formats.stream()
        .filter(format -> format.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                BadParameter.of(PARAMETER, name, formats.stream().map(Format::toString).toList()));
  }

  /** Of those that are liked as much, the one that is named most exactly, then the first. */
  private Format best(List<MediaType> accepted) {
    Format best = null;
    Liking most = Liking.NONE;
    for (Format format : formats) {
      Liking liking = Liking.of(format.type(), accepted);
      if (liking.isAbove(most)) {
        best = format;
        most = liking;
      }
    }
    if (best == null) {
      throw new NotOffered(formats.stream().map(Format::mediaType).toList());
    }
    return best;
  }

  /** How much a type is wanted, as the range says that names it most exactly. */
  private record Liking(int exactness, double quality) {

    static final Liking NONE = new Liking(-1, 0);

    static Liking of(MediaType type, List<MediaType> accepted) {
      Liking liking = NONE;
      for (MediaType range : accepted) {
        int exactness = (range.isWildcardType() ? 0 : 1) + (range.isWildcardSubtype() ? 0 : 1);
        if (range.isCompatible(type) && exactness > liking.exactness) {
          liking = new Liking(exactness, quality(range));
        }
      }
      return liking;
    }

    private static double quality(MediaType range) {
      try {
        return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
      } catch (NumberFormatException e) {
        // As RFC 9110 has it no weight, it is given none.
        return 1;
      }
    }

    boolean isAbove(Liking other) {
      return quality > 0
          && (quality > other.quality || (quality == other.quality && exactness > other.exactness));
    }
  }
}
