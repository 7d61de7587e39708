package org.dateline.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.ledger.CountQuery;
import org.dateline.ledger.Dyad;
import org.dateline.ledger.DyadQuery;
import org.dateline.ledger.Filter;
import org.dateline.ledger.Filter.Facets;
import org.dateline.ledger.PartyFilter.Role;
import org.dateline.ledger.index.Facet;

/**
 * Which pairs of an event of many are asked for: those of whoever the filters name. An actor's id
 * begins with its country's code, if it belongs to one, so that who is named by one is found by the
 * other.
 */
record AskedPairs(List<Names> all) {

  private static final int COUNTRY_LENGTH = 3;
  private static final Pattern OF_A_COUNTRY = Pattern.compile("([a-z]{3})\\..*");

  /**
   * Those whom one filter names.
   *
   * @param names countries, ids, or what ids of a country begin with: {@code tur.}
   */
  private record Names(Role role, Set<String> names) {

    boolean hold(String actor, String recipient, boolean isMutual) {
      return switch (role) {
        case ACTOR -> has(actor) || (isMutual && has(recipient));
        case RECIPIENT -> has(recipient);
        case PARTY -> has(actor) || has(recipient);
        case MEDIATOR -> true;
      };
    }

    private boolean has(String name) {
      return names.contains(name) || names.contains(name.substring(0, name.indexOf('.') + 1));
    }
  }

  static AskedPairs of(DyadQuery query) {
    List<Names> all = new ArrayList<>();
    for (Filter filter : query.filters()) {
      if (filter instanceof Facets facets) {
        for (Role role : Role.values()) {
          List<String> names = names(facets, role, query.by() == Dyad.By.COUNTRY);
          if (names.size() == facets.any().size()) {
            all.add(new Names(role, Set.copyOf(names)));
          }
        }
      }
    }
    return new AskedPairs(List.copyOf(all));
  }

  /** As pairs have them; without those that pairs cannot tell. */
  private static List<String> names(Facets facets, Role role, boolean isByCountry) {
    List<String> names = new ArrayList<>();
    for (Facet facet : facets.any()) {
      if (facet.kind() == role.id()) {
        Matcher id = OF_A_COUNTRY.matcher(facet.value());
        if (!isByCountry) {
          names.add(facet.value());
        } else if (id.matches()) {
          names.add(id.group(1).toUpperCase(Locale.ROOT));
        }
      } else if (facet.kind() == role.ofCountry() || facet.kind() == role.ofSector()) {
        String country = facet.value().substring(0, COUNTRY_LENGTH);
        names.add(isByCountry ? country : country.toLowerCase(Locale.ROOT) + ".");
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
        .flatMap(actor -> recipients.stream().map(recipient -> actor + '>' + recipient))
        .filter(this::holds)
        .collect(Collectors.toSet());
  }

  private Set<String> names(Role role) {
    return all.stream()
        .filter(names -> names.role() == role || names.role() == Role.PARTY)
        .flatMap(names -> names.names().stream())
        .filter(name -> !name.endsWith("."))
        .collect(Collectors.toSet());
  }
}
