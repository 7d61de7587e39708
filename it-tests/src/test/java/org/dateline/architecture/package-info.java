/** The rules of the house as tests: who may know whom. */
package org.dateline.architecture;
