/**
 * What somebody looks for in words: how a question is written, what it is reduced to in every
 * database alike, and where in a text it is met. Imports text. Must never learn what is searched.
 */
@NullMarked
package org.dateline.search;

import org.jspecify.annotations.NullMarked;
