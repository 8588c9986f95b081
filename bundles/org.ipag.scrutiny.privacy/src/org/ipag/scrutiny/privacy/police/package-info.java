/** References that the police give: to records, people, exhibits, incidents and logs, among them the shapes of each force. */
package org.ipag.scrutiny.privacy.police;
