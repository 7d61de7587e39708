/** Copy read at once, nothing kept. Imports problem, documents and the domain's reading. */
@NullMarked
package org.dateline.api.readings;

import org.jspecify.annotations.NullMarked;
