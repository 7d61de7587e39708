/**
 * Dead letters: listed, read, replayed and thrown away. Meant for the admin; roles there are none
 * yet, and HTTP is for this machine alone. Imports exports, lists, problem and the domain's wire.
 * Must never learn of queues.
 */
@NullMarked
package org.dateline.api.letters;

import org.jspecify.annotations.NullMarked;
