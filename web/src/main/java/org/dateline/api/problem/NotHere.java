package org.dateline.api.problem;

import java.io.Serial;

/** Something was asked for by an id that nothing has. */
public final class NotHere extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String kind;
  private final String id;

  /**
   * @param kind what was asked for, in the contract's word: {@code document}
   * @param id as it was asked for
   */
  public NotHere(String kind, String id) {
    super(kind);
    this.kind = kind;
    this.id = id;
  }

  public String kind() {
    return kind;
  }

  public String id() {
    return id;
  }
}
