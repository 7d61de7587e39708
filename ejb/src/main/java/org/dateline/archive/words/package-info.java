/**
 * What is found by its words: PostgreSQL's own search where the ledger is there, and a Lucene index
 * beside a ledger in H2, opened again where its disk failed it. Both are given the same stems, so
 * they find the same. Imports the domain's search and ledger. Must never learn what is asked
 * besides words.
 */
@NullMarked
package org.dateline.archive.words;

import org.jspecify.annotations.NullMarked;
