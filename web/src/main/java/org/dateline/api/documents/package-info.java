/**
 * Documents come in and are looked up and listed. Imports exports, lists, problem, search and the
 * domain's wire, document and ledger.
 */
@NullMarked
package org.dateline.api.documents;

import org.jspecify.annotations.NullMarked;
