/**
 * How Dateline answers where much is stored: a stock of events, made of its own readings, and the
 * same questions to its API and to its database.
 */
package org.dateline.it.scale;
