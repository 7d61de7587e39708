package org.dateline.document;

import java.time.LocalDate;
import org.dateline.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a story was filed, as its first line says. Never the place of an event by default.
 *
 * @param span the words up to where the story begins
 * @param place the place as written, or null
 * @param date the day of filing, or null where only a place is given
 */
public record Dateline(Span span, @Nullable String place, @Nullable LocalDate date) {}
