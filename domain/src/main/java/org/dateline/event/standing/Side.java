package org.dateline.event.standing;

import org.dateline.actor.ActorKind;
import org.dateline.text.Span;

/**
 * One side of a standing relation.
 *
 * @param id of the actor
 * @param head the lemma of its head word
 * @param value the place that stands for it, or empty
 */
record Side(String id, ActorKind kind, Span span, String head, String value) {}
