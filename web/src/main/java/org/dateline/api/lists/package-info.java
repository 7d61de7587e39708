/**
 * What all lists have in common: how their parameters are read, how a page is answered and where
 * the next one begins. Imports problem. Must never learn what is listed.
 */
@NullMarked
package org.dateline.api.lists;

import org.jspecify.annotations.NullMarked;
