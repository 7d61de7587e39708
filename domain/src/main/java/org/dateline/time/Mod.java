package org.dateline.time;

/** How the words bend what they name, as TIMEX3's {@code mod} has it. */
public enum Mod {
  /** Its first part: "early July". */
  START,
  /** Its middle: "mid-July". */
  MID,
  /** Its last part: "late July". */
  END,
  /** Nearly or roughly so: "about three weeks". */
  APPROX,
  LESS_THAN,
  MORE_THAN,
  /** "up to three weeks". */
  EQUAL_OR_LESS,
  /** "at least three weeks". */
  EQUAL_OR_MORE
}
