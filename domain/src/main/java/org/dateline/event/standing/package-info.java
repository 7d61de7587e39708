/**
 * What stands while events come and go: agreements with their state, and standing relations such as
 * who leads whom. Imports the scene and what it may import. Must never learn how events are coded.
 */
@NullMarked
package org.dateline.event.standing;

import org.jspecify.annotations.NullMarked;
