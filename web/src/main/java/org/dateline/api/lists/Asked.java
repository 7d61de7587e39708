package org.dateline.api.lists;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.api.problem.NotHere;

/** Something looked up by the id in a path. */
public final class Asked {

  private static final int LONGEST = 2000;

  private Asked() {}

  /**
   * What has the id.
   *
   * @param kind what is asked for, in the contract's word
   * @throws NotHere if nothing has it, or nothing can: no id holds control characters, and not
   *     every database can be asked for them
   */
  public static <T> T byId(String kind, String id, Function<String, Optional<T>> lookUp) {
    boolean isPossible =
        id.length() <= LONGEST && id.codePoints().noneMatch(QueryValues::isForeign);
    Optional<T> found = isPossible ? lookUp.apply(id) : Optional.empty();
    return found.orElseThrow(() -> new NotHere(kind, id));
  }

  /**
   * All that is known of what has the id.
   *
   * @throws NotHere if that is nothing
   */
  public static <T> List<T> allById(String kind, String id, Function<String, List<T>> lookUp) {
    return byId(kind, id, it -> Optional.of(lookUp.apply(it)).filter(all -> !all.isEmpty()));
  }
}
