/**
 * A document read: the only room that knows the order of the steps. Imports everything below it.
 * Must never learn of queues, databases or HTTP.
 */
@NullMarked
package org.dateline.reading;

import org.jspecify.annotations.NullMarked;
