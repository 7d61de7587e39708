package org.dateline.ledger;

/**
 * What is told of an event once it is so: stored, changed or retracted.
 *
 * @param position its place among all that were ever told, from 1 and without a gap
 * @param event in the version that it is about
 */
public record Bulletin(long position, Change change, LedgerEvent event) {}
