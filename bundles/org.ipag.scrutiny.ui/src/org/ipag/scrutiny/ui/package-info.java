/**
 * Shared UI kit.
 */
package org.ipag.scrutiny.ui;
