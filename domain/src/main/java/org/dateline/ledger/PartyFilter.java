package org.dateline.ledger;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.dateline.actor.Sector;
import org.dateline.ledger.index.Facet;
import org.dateline.ledger.index.Facet.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked for: an actor's id, a country, or a country and a sector. Exactly the parts that are
 * not null must match.
 */
public record PartyFilter(
    @Nullable String actor, @Nullable String country, @Nullable Sector sector) {

  /** What a party is to what is asked for. */
  public enum Role {
    ACTOR(Kind.ACTOR, Kind.ACTOR_COUNTRY, Kind.ACTOR_SECTOR),
    RECIPIENT(Kind.RECIPIENT, Kind.RECIPIENT_COUNTRY, Kind.RECIPIENT_SECTOR),
    /** Either of the two. */
    PARTY(Kind.PARTY, Kind.PARTY_COUNTRY, Kind.PARTY_SECTOR),
    MEDIATOR(Kind.MEDIATOR, Kind.MEDIATOR_COUNTRY, Kind.MEDIATOR_SECTOR);

    private final Kind id;
    private final Kind ofCountry;
    private final Kind ofSector;

    Role(Kind id, Kind ofCountry, Kind ofSector) {
      this.id = id;
      this.ofCountry = ofCountry;
      this.ofSector = ofSector;
    }

    /** What is had by an actor's id. */
    public Kind id() {
      return id;
    }

    /** What is had by a country. */
    public Kind ofCountry() {
      return ofCountry;
    }

    /** What is had by a country and a sector. */
    public Kind ofSector() {
      return ofSector;
    }
  }

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
  private static final Pattern COUNTRY_AND_SECTOR = Pattern.compile("([A-Z]{3}):([A-Z]{3})");
  private static final Pattern ACTOR = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

  /**
   * Reads {@code TUR}, {@code TUR:MIL} or {@code tur.gov}.
   *
   * @throws IllegalArgumentException if it is none of them
   */
  public static PartyFilter parse(String raw) {
    if (COUNTRY.matcher(raw).matches()) {
      return new PartyFilter(null, CountryCode.parse(raw), null);
    }
    if (ACTOR.matcher(raw).matches()) {
      return new PartyFilter(raw, null, null);
    }
    var both = COUNTRY_AND_SECTOR.matcher(raw);
    if (both.matches()) {
      return new PartyFilter(null, CountryCode.parse(both.group(1)), sector(both.group(2)));
    }
    throw new IllegalArgumentException(raw);
  }

  /**
   * What an event has, in which it has this role.
   *
   * @throws IllegalStateException if no part is given
   */
  public Facet in(Role role) {
    if (actor != null) {
      return new Facet(role.id, actor);
    }
    if (country == null) {
      throw new IllegalStateException("nobody is asked for");
    }
    return sector == null
        ? new Facet(role.ofCountry, country)
        : new Facet(role.ofSector, country + ":" + sector);
  }

  private static Sector sector(String code) {
    return Arrays.stream(Sector.values())
        .filter(sector -> sector.name().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }
}
