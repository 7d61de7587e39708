package org.dateline.actor;

/** PLOVER's sectors: what part of society an actor belongs to. */
public enum Sector {
  /** Government: the executive. */
  GOV,
  MIL,
  COP,
  JUD,
  LEG,
  SPY,
  /** Armed opposition. */
  REB,
  /** Peaceful opposition. */
  OPP,
  /** Party; {@link #GOV} or {@link #OPP} may follow. */
  PTY,
  /** Armed force that is nobody's: militias, gunmen. */
  UAF,
  BUS,
  CVL,
  CRM,
  EDU,
  ELI,
  LAB,
  /** Medicine and health. */
  MED,
  /** The press. */
  JRN,
  AGR,
  ENV,
  HRI,
  REF,
  SOC,
  /** Members of a religious or ethnic community as such. */
  REL,
  /** Intergovernmental organisation. */
  IGO,
  /** Non-governmental organisation. */
  NGO,
  /** Multinational company. */
  MNC,
  /** Militarised international group. */
  IMG,
  PRM,
  PRE,
  UNK
}
