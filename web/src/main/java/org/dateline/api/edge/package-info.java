/**
 * What stands around the API: its front page, the headers of every answer, what is unchanged, and
 * the line to whoever asks. Imports exports.
 */
@NullMarked
package org.dateline.api.edge;

import org.jspecify.annotations.NullMarked;
