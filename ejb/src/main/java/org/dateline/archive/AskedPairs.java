package org.dateline.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.Dyad;
import org.dateline.ledger.DyadQuery;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Facets;
import org.dateline.ledger.PartyFilter.Role;
import org.dateline.ledger.index.Facet;

/**
 * Which pairs of an event of many are asked for: those of whoever the filters name. A filter that
 * names them otherwise than the pairs do, an actor where they are of countries, asks for all.
 */
record AskedPairs(List<Names> all) {

  private static final int COUNTRY_LENGTH = 3;

  /** Those whom one filter names; none of them asks nothing. */
  private record Names(Role role, Set<String> names) {

    boolean hold(String actor, String recipient, boolean isMutual) {
      return switch (role) {
        case ACTOR -> names.contains(actor) || (isMutual && names.contains(recipient));
        case RECIPIENT -> names.contains(recipient);
        case PARTY -> names.contains(actor) || names.contains(recipient);
        case MEDIATOR -> true;
      };
    }
  }

  static AskedPairs of(DyadQuery query) {
    List<Names> all = new ArrayList<>();
    for (Filter filter : query.filters()) {
      if (filter instanceof Facets facets) {
        for (Role role : List.of(Role.ACTOR, Role.RECIPIENT, Role.PARTY)) {
          Set<String> names = names(facets, role, query.by() == Dyad.By.COUNTRY);
          if (!names.isEmpty()) {
            all.add(new Names(role, names));
          }
        }
      }
    }
    return new AskedPairs(List.copyOf(all));
  }

  /** The names of the sort that the pairs are of, if all that is asked for is of that sort. */
  private static Set<String> names(Facets facets, Role role, boolean isByCountry) {
    Set<String> names = new HashSet<>();
    for (Facet facet : facets.any()) {
      if (facet.kind() == (isByCountry ? role.ofCountry() : role.id())) {
        names.add(facet.value());
      } else if (isByCountry && facet.kind() == role.ofSector()) {
        names.add(facet.value().substring(0, COUNTRY_LENGTH));
      } else {
        return Set.of();
      }
    }
    return names;
  }

  /**
   * Whether a pair is one of them.
   *
   * @param pair {@code TUR>SYR}, or {@code SYR=TUR} where it is mutual
   */
  boolean holds(String pair) {
    int sign = Math.max(pair.indexOf('='), pair.indexOf('>'));
    String actor = pair.substring(0, sign);
    String recipient = pair.substring(sign + 1);
    boolean isMutual = pair.charAt(sign) == '=';
    return all.stream().allMatch(names -> names.hold(actor, recipient, isMutual));
  }

  /** The pairs that are named on both sides: who asks for one wants to see that it did nothing. */
  Set<String> named() {
    Set<String> actors = names(Role.ACTOR);
    Set<String> recipients = names(Role.RECIPIENT);
    if (all.size() < 2 || (long) actors.size() * recipients.size() > CountQuery.MOST) {
      return Set.of();
    }
    return actors.stream()
        .flatMap(
            actor ->
                recipients.stream()
                    .filter(recipient -> !recipient.equals(actor))
                    .map(recipient -> actor + '>' + recipient))
        .filter(this::holds)
        .collect(Collectors.toSet());
  }

  private Set<String> names(Role role) {
    return all.stream()
        .filter(names -> names.role() == role || names.role() == Role.PARTY)
        .flatMap(names -> names.names().stream())
        .collect(Collectors.toSet());
  }
}
