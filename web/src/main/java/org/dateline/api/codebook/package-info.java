/**
 * What each code means, and by which rules it is given. Imports lists for what is looked up by a
 * name, and the domain's codebook and reader. Must never learn how an event is found.
 */
@NullMarked
package org.dateline.api.codebook;

import org.jspecify.annotations.NullMarked;
