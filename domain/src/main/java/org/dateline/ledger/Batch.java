package org.dateline.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Submissions that came together.
 *
 * @param total how many there are, or null while they are coming in
 * @param started when the first came
 */
public record Batch(String id, @Nullable Integer total, Instant started) {}
