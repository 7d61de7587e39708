package org.dateline.api.problem;

import java.io.Serial;

/** Something was asked for by an id that nothing has. */
public final class NotHere extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String kind;

  /**
   * @param kind what was asked for, in the contract's word: {@code document}
   */
  public NotHere(String kind) {
    super(kind);
    this.kind = kind;
  }

  public String kind() {
    return kind;
  }
}
