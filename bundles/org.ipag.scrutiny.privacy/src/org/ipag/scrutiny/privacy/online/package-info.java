/** Web addresses, addresses of electronic mail, and the names by which somebody goes online. */
package org.ipag.scrutiny.privacy.online;
