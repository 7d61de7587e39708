package org.dateline.place;

import org.dateline.lexicon.Country.Point;
import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer, which a name may mean.
 *
 * @param geonames GeoNames id, or null for entries of our own
 * @param country ISO 3166-1 alpha-3, or null
 * @param admin1 name of the first-level region, or null
 * @param population 0 where it is not known
 * @param weight how readily the name means this place where nothing else speaks: the logarithm of
 *     its people, more for capitals, countries and what we typed ourselves
 */
public record Candidate(
    String name,
    @Nullable Integer geonames,
    Point point,
    @Nullable String country,
    @Nullable String admin1,
    Place.Precision precision,
    long population,
    double weight) {}
