/**
 * A document as its sender means it: the item, its revision, its dateline. Imports text. Must never
 * learn in which format it came or what was found in it.
 */
@NullMarked
package org.dateline.document;

import org.jspecify.annotations.NullMarked;
