/**
 * Every refusal and every failure as one form, and the one table of what causes them. Must never
 * learn of single resources.
 */
@NullMarked
package org.dateline.api.problem;

import org.jspecify.annotations.NullMarked;
