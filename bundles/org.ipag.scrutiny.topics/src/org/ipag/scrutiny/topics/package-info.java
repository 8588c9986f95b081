/**
 * Topics: the extension point, loading and checking.
 */
package org.ipag.scrutiny.topics;
