/**
 * The ledger's keeper: the only room with an entity manager, JPQL and transactions. Imports the
 * domain and Jakarta Persistence. Must never learn of messages or HTTP; no row leaves it.
 */
@NullMarked
package org.dateline.archive;

import org.jspecify.annotations.NullMarked;
