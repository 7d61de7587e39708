/**
 * What is looked for in words: how a question writes it, and how an answer shows where the words
 * stand. Imports lists, problem and the domain's search. Must never learn what is listed.
 */
@NullMarked
package org.dateline.api.search;

import org.jspecify.annotations.NullMarked;
