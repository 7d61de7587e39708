/**
 * Many documents in one body: lines and archives become single dispatches, as they come, so that
 * the whole is never in memory. Imports wire. Must never learn where the items go, and takes no
 * name in an archive for the name of a file.
 */
@NullMarked
package org.dateline.wire.batch;

import org.jspecify.annotations.NullMarked;
