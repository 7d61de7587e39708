/**
 * Nothing lost: Dateline, an outside broker and the database are killed while documents come in,
 * and afterwards every document that was acknowledged is looked for. Black box: it knows the
 * contract's HTTP and JMS, the ledger's tables, and, for the named crash points, where in the
 * program they lie. A short form is in every build; the long one is run by {@code mvn -Pcrash
 * verify}.
 */
package org.dateline.it.crash;
