/**
 * What is found by its words: PostgreSQL's own search where the ledger is there, and a Lucene index
 * beside a ledger in H2. Both are given the same stems, so they find the same. Imports the domain's
 * search. Must never learn what is asked besides words.
 */
@NullMarked
package org.dateline.archive.words;

import org.jspecify.annotations.NullMarked;
