/**
 * The reference shelf: tab-separated lists, one loader that refuses a bad line by file and number,
 * spelling as the lists compare it, and the countries. Imports text only. Must never learn how a
 * sentence is built or what its lists are used for.
 */
@NullMarked
package org.dateline.lexicon;

import org.jspecify.annotations.NullMarked;
