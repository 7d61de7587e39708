package org.dateline.api.problem;

import java.io.Serial;
import java.util.List;

/** A question that cannot be put: a parameter is unknown, or its value is not allowed. */
public final class BadParameter extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final boolean isUnknown;
  private final String parameter;
  private final String value;
  private final transient List<String> allowed;

  private BadParameter(boolean isUnknown, String parameter, String value, List<String> allowed) {
    super(parameter);
    this.isUnknown = isUnknown;
    this.parameter = parameter;
    this.value = value;
    this.allowed = List.copyOf(allowed);
  }

  /** A parameter that the call does not take. */
  public static BadParameter unknown(String parameter, String value, List<String> known) {
    return new BadParameter(true, parameter, value, known);
  }

  /**
   * A value that the parameter does not take.
   *
   * @param allowed what it takes: all its values, or words that describe them
   */
  public static BadParameter of(String parameter, String value, List<String> allowed) {
    return new BadParameter(false, parameter, value, allowed);
  }

  public boolean isUnknown() {
    return isUnknown;
  }

  public String parameter() {
    return parameter;
  }

  public String value() {
    return value;
  }

  public List<String> allowed() {
    return allowed;
  }
}
