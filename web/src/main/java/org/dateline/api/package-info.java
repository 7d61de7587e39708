/**
 * The reference desk: what every call has in common. Imports the domain, Jakarta EE and
 * MicroProfile. Must never learn of ejb, of messages or of tables.
 */
@NullMarked
package org.dateline.api;

import org.jspecify.annotations.NullMarked;
