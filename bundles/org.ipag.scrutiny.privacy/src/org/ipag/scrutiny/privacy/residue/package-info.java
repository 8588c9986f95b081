/** What is left of a text that nothing found and nobody explains: the words and numbers worth a look, and the benign readings that spare a look. */
package org.ipag.scrutiny.privacy.residue;
