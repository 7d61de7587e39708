package org.dateline.text;

/** Words of a document and where they stand: {@code text} is exactly what {@code span} quotes. */
public record Words(Span span, String text) {}
