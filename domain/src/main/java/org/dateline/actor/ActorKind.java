package org.dateline.actor;

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

  @Override
  public String toString() {
    return code();
  }
}
