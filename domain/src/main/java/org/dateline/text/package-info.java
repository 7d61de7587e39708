/**
 * Characters and where they came from. Imports nothing of ours. Must never learn what a word means.
 */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
