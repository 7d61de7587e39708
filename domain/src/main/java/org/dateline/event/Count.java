package org.dateline.event;

/** How many, as a range: "at least three" has no upper end that is known, so high is low. */
public record Count(long low, long high) {}
