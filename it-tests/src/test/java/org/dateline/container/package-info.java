/**
 * What needs the container: the listener, the transactions, the mapping of the rows, a resource.
 * One deployment, of the modules of the EAR that is shipped.
 */
package org.dateline.container;
