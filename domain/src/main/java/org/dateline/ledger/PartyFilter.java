package org.dateline.ledger;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.dateline.actor.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked for: an actor's id, a country, or a country and a sector. Exactly the parts that are
 * not null must match.
 */
public record PartyFilter(
    @Nullable String actor, @Nullable String country, @Nullable Sector sector) {

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
      return new PartyFilter(null, raw, null);
    }
    if (ACTOR.matcher(raw).matches()) {
      return new PartyFilter(raw, null, null);
    }
    var both = COUNTRY_AND_SECTOR.matcher(raw);
    if (both.matches()) {
      return new PartyFilter(null, both.group(1), sector(both.group(2)));
    }
    throw new IllegalArgumentException(raw);
  }

  private static Sector sector(String code) {
    return Arrays.stream(Sector.values())
        .filter(sector -> sector.name().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(code));
  }
}
