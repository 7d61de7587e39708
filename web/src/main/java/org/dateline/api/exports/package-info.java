/**
 * Whole lists, handed out as files: which form is asked for, how one is written page by page, and
 * what becomes of it when the ledger fails on the way. Imports lists, problem and json. Must never
 * learn what is listed.
 */
@NullMarked
package org.dateline.api.exports;

import org.jspecify.annotations.NullMarked;
