package org.dateline.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.event.EventType;
import org.dateline.ledger.DocumentId;
import org.dateline.ledger.EventQuery;
import org.dateline.ledger.EventQuery.Order;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Column;
import org.dateline.ledger.PartyFilter;
import org.dateline.ledger.PartyFilter.Role;
import org.jspecify.annotations.Nullable;

/** A question, put together word by word. */
final class Question {
  private final List<Filter> filters = new ArrayList<>();
  private @Nullable Instant asOf;
  private Order order = Order.HAPPENED;
  private int limit = EventQuery.MOST;
  private EventQuery.@Nullable Position after;

  Question types(EventType... of) {
    return values(Column.TYPE, Arrays.stream(of).map(Enum::name).toArray(String[]::new));
  }

  Question values(Column column, String... any) {
    return with(new Filter.Values(column, List.of(any)));
  }

  Question with(Filter filter) {
    filters.add(filter);
    return this;
  }

  Question parties(String... of) {
    return in(Role.PARTY, of);
  }

  Question actors(String... of) {
    return in(Role.ACTOR, of);
  }

  Question recipients(String... of) {
    return in(Role.RECIPIENT, of);
  }

  Question from(String day) {
    return with(new Filter.Happened(LocalDate.parse(day), null));
  }

  Question until(String day) {
    return with(new Filter.Happened(null, LocalDate.parse(day)));
  }

  Question documents(String... of) {
    return values(
        Column.DOCUMENT,
        Arrays.stream(of)
            .flatMap(each -> DocumentId.meantBy(each).stream())
            .toArray(String[]::new));
  }

  Question asOf(Instant instant) {
    asOf = instant;
    return this;
  }

  Question order(Order by) {
    order = by;
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
    return new EventQuery(filters, asOf, order, limit, after);
  }

  private Question in(Role role, String... of) {
    return with(
        new Filter.Facets(
            Arrays.stream(of).map(PartyFilter::parse).map(party -> party.in(role)).toList()));
  }
}
