package org.ipag.scrutiny.privacy;

import java.util.Set;

/**
 * A person as the scan sees them: all mentions under one label.
 *
 * @param label the label that replaces every mention, for example {@code [WITNESS 1]}
 * @param names the written forms found in the text
 */
public record Person(String label, Set<String> names) {
}
