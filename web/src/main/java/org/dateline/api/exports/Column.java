package org.dateline.api.exports;

import java.util.Arrays;
import java.util.List;

/**
 * A column of a table.
 *
 * @param name in the words of the JSON form, with underscores, so that it is a name in R and Python
 * @param place where its values stand in the JSON form of a row: names of fields, with a slash
 *     before each. {@value #EACH} is each of a list of objects, of which the column has one value:
 *     where one of them has none there is nothing between two. A place that ends at a list has all
 *     its single values.
 */
public record Column(String name, String place) {

  /** Each of a list of objects. */
  public static final String EACH = "*";

  /** Between several values in one cell. */
  public static final String BETWEEN = "; ";

  /** Columns of what stands at the top of a form, named as it is there. */
  public static List<Column> fields(String... names) {
    return Arrays.stream(names).map(name -> new Column(name, "/" + name)).toList();
  }

  /** Whether a row has a list of values, perhaps an empty one. */
  boolean isOfEach() {
    return place.contains("/" + EACH);
  }
}
