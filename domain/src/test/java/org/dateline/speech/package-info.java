@NullMarked
package org.dateline.speech;

import org.jspecify.annotations.NullMarked;
