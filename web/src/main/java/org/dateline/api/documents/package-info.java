/** Documents come in and are looked up. Imports problem and the domain's wire and ledger. */
@NullMarked
package org.dateline.api.documents;

import org.jspecify.annotations.NullMarked;
