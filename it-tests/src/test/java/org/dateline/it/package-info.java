/**
 * Dateline from outside: the distribution as a person starts it, spoken to over JMS and HTTP only.
 * The tests of the container and of the architecture have packages of their own.
 */
package org.dateline.it;
