/** Settings and their limits. */
@NullMarked
package org.dateline.settings;

import org.jspecify.annotations.NullMarked;
