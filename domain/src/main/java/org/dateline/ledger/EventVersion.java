package org.dateline.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an event was for a while.
 *
 * @param change what made it so
 * @param revision which revision of its document told it so, from 1 in the order of arrival
 * @param from inclusive
 * @param until exclusive, or null where it is so now
 */
public record EventVersion(
    Change change, int revision, Instant from, @Nullable Instant until, LedgerEvent event) {}
