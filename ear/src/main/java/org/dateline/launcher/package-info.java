/**
 * The launcher: starts the broker and Payara Micro in this process, hands them their settings, and
 * deploys {@code dateline.ear} as it lies beside it. Imports the JDK, Payara Micro's public API
 * and, in {@link org.dateline.launcher.Broker} alone, Artemis. Must never import the application:
 * all it knows of it is the EAR.
 */
@NullMarked
package org.dateline.launcher;

import org.jspecify.annotations.NullMarked;
