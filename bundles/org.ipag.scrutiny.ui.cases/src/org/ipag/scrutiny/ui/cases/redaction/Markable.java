package org.ipag.scrutiny.ui.cases.redaction;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.ui.cases.redaction.model.FindingKind;

/** The types that a person can mark, in words. */
final class Markable {

    private Markable() {
    }

    /** All types that say what words are, by key, in the order in which the scan knows them: names first. */
    static Map<String, String> types() {
        return Arrays.stream(IdentifierType.values()).filter(each -> each.group() != IdentifierType.Group.QUESTION).map(IdentifierType::key)
                .collect(Collectors.toMap(Function.identity(), FindingKind::words, (one, other) -> one, LinkedHashMap::new));
    }
}
