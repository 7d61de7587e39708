/**
 * Who acts: the directory of actors and what the ledger knows of one. Imports exports, lists,
 * problem, events and findings for their forms, and the domain's actor and ledger. Must never learn
 * how a name is compared or an event counted.
 */
@NullMarked
package org.dateline.api.actors;

import org.jspecify.annotations.NullMarked;
