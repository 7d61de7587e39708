/**
 * What is kept: entries, submissions, questions and their answers, and the ports to them. Imports
 * reading and what lies below it. Must never learn which database keeps it.
 */
@NullMarked
package org.dateline.ledger;

import org.jspecify.annotations.NullMarked;
