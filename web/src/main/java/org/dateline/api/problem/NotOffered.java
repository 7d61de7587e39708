package org.dateline.api.problem;

import java.io.Serial;
import java.util.List;

/** {@code Accept} takes none of the forms that there are. */
public final class NotOffered extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient List<String> offered;

  /**
   * @param offered the media types that there are
   */
  public NotOffered(List<String> offered) {
    super("none of " + offered);
    this.offered = List.copyOf(offered);
  }

  public List<String> offered() {
    return offered;
  }
}
