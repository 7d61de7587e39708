/**
 * What stands around the API at the server's root: its front page and the headers of every answer.
 */
@NullMarked
package org.dateline.api.edge;

import org.jspecify.annotations.NullMarked;
