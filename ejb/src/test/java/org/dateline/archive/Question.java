package org.dateline.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dateline.event.EventType;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.PartyFilter;
import org.jspecify.annotations.Nullable;

/** A question, put together word by word. */
final class Question {
  private List<EventType> types = List.of();
  private List<PartyFilter> parties = List.of();
  private List<PartyFilter> actors = List.of();
  private List<PartyFilter> recipients = List.of();
  private @Nullable LocalDate from;
  private @Nullable LocalDate until;
  private List<String> documents = List.of();
  private @Nullable Instant asOf;
  private int limit = EventQuery.MOST;
  private EventQuery.@Nullable Position after;

  Question types(EventType... of) {
    types = List.of(of);
    return this;
  }

  Question parties(String... of) {
    parties = filters(of);
    return this;
  }

  Question actors(String... of) {
    actors = filters(of);
    return this;
  }

  Question recipients(String... of) {
    recipients = filters(of);
    return this;
  }

  Question from(String day) {
    from = LocalDate.parse(day);
    return this;
  }

  Question until(String day) {
    until = LocalDate.parse(day);
    return this;
  }

  Question documents(String... of) {
    documents = List.of(of);
    return this;
  }

  Question asOf(Instant instant) {
    asOf = instant;
    return this;
  }

  Question limit(int most) {
    limit = most;
    return this;
  }

  Question after(EventQuery.@Nullable Position position) {
    after = position;
    return this;
  }

  EventQuery query() {
    return new EventQuery(
        types, parties, actors, recipients, from, until, documents, asOf, limit, after);
  }

  private static List<PartyFilter> filters(String... of) {
    return Arrays.stream(of).map(PartyFilter::parse).toList();
  }
}
