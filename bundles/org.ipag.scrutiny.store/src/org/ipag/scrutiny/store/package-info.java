/**
 * The store: H2 embedded or PostgreSQL.
 */
package org.ipag.scrutiny.store;
