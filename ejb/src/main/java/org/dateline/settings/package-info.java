/**
 * The few values that the newsroom is given, and their one reader. Imports nothing of ours. Must
 * never learn what they are used for.
 */
@NullMarked
package org.dateline.settings;

import org.jspecify.annotations.NullMarked;
