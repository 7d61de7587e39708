package org.dateline.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.ledger.Dyad;
import org.dateline.ledger.DyadQuery;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Facets;
import org.dateline.ledger.PartyFilter.Role;
import org.dateline.ledger.index.Facet;

/**
 * Which pairs of an event of many are asked for: those of whoever the filters name. A filter that
 * names them otherwise than the pairs do asks for all.
 */
record AskedPairs(List<Names> all) {

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
        for (Role role : Role.values()) {
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
        names.add(facet.value().substring(0, facet.value().indexOf(':')));
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
}
