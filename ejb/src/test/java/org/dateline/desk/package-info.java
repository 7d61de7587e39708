/** The desk, without a container. */
@NullMarked
package org.dateline.desk;

import org.jspecify.annotations.NullMarked;
