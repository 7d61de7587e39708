package org.dateline.actor;

import java.util.Arrays;
import java.util.Locale;

/** What an actor is, in the contract's words. */
public enum ActorKind {
  STATE,
  GOVERNMENT,
  MINISTRY,
  LEGISLATURE,
  JUDICIARY,
  MILITARY,
  POLICE,
  PARTY,
  ARMED_GROUP,
  IGO,
  NGO,
  COMPANY,
  MEDIA,
  ETHNIC_GROUP,
  RELIGIOUS_GROUP,
  PERSON,
  PUBLIC,
  UNKNOWN;

  /** The contract's spelling: {@code armed-group}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Reads the contract's spelling.
   *
   * @throws IllegalArgumentException if no kind is spelt so
   */
  public static ActorKind parse(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }

  @Override
  public String toString() {
    return code();
  }
}
