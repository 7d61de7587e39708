/** The way in, on a real broker and a real database. */
@NullMarked
package org.dateline.intake;

import org.jspecify.annotations.NullMarked;
