/** The chain through what is selected, both ways: case, answer, passage, finding, recommendation, reply. */
package org.ipag.scrutiny.app.sources;
