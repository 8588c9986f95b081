/** People and officers by their names, and which mentions are the same person; {@link org.ipag.scrutiny.privacy.names.NameScanner} runs it all. */
package org.ipag.scrutiny.privacy.names;
