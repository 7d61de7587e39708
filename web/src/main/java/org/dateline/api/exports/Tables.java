package org.dateline.api.exports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.api.exports.Pages.Page;
import org.dateline.json.ReadingJson;
import org.jspecify.annotations.Nullable;

/** What every list can be handed out as: lines of JSON, or a table of some of its fields. */
public final class Tables {

  private Tables() {}

  /**
   * The form of a list as a file.
   *
   * @param format one of {@link Offer#ANY_LIST}
   */
  public static Sheet.Form<ObjectNode> form(Format format, List<Column<ObjectNode>> columns) {
    return format == Format.CSV ? out -> new CsvSheet<>(columns, out) : NdjsonSheet::new;
  }

  /** Columns named as the fields are. */
  public static List<Column<ObjectNode>> fields(String... names) {
    return List.of(names).stream().map(name -> Column.<ObjectNode>at(name, "/" + name)).toList();
  }

  /**
   * A page of records in their JSON form.
   *
   * @param next where the next one starts after, or null if this is the last
   */
  public static <P> Page<P, ObjectNode> page(List<?> records, @Nullable P next) {
    return new Page<>(
        records.stream().map(each -> ReadingJson.mapper().<ObjectNode>valueToTree(each)).toList(),
        next);
  }
}
