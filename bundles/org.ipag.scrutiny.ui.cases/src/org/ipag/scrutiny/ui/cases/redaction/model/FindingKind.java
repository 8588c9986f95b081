package org.ipag.scrutiny.ui.cases.redaction.model;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.packs.IntakeFindings;
import org.ipag.scrutiny.privacy.IdentifierType;

/** The groups in which the desk shows findings, and what types are called. */
public enum FindingKind {

    /** Something that identifies a person by itself. */
    IDENTIFIER,
    /** A detail that identifies together with others. */
    JIGSAW,
    /** A passage of a log that needs a person's eye. */
    SENSITIVE,
    /** A word or number that nothing explains: it claims nothing, somebody has to look at it. */
    QUESTION,
    /** Something in the file that a reader of the page does not see; it cannot stay. */
    HIDDEN;

    private static final String WORDS = "org.ipag.scrutiny.ui.cases.redaction.model.types"; //$NON-NLS-1$

    /** The group of a type. */
    public static FindingKind of(String type) {
        if (type == null) {
            return IDENTIFIER;
        }
        if (type.startsWith(IntakeFindings.HIDDEN)) {
            return HIDDEN;
        }
        if (type.equals(IdentifierType.QUASI_IDENTIFIER.key())) {
            return JIGSAW;
        }
        if (type.equals(IdentifierType.UNEXPLAINED.key())) {
            return QUESTION;
        }
        return type.equals(IdentifierType.SENSITIVE.key()) ? SENSITIVE : IDENTIFIER;
    }

    /** The group of a finding. */
    public static FindingKind of(RedactionFinding finding) {
        return of(finding.getType());
    }

    /** The type under which hidden parts of a kind are kept. */
    public static String hiddenType(HiddenPart.Kind kind) {
        return IntakeFindings.HIDDEN + kind.key();
    }

    /** Whether a type stands for persons, whose label is the same throughout. */
    public static boolean isPerson(String type) {
        return IdentifierType.PERSON_NAME.key().equals(type) || IdentifierType.OFFICER.key().equals(type);
    }

    /** A type in words; one that a plug-in brought is called by its key. */
    public static String words(String type) {
        try {
            return ResourceBundle.getBundle(WORDS, Locale.UK, FindingKind.class.getClassLoader()).getString(type);
        } catch (MissingResourceException unknown) {
            String plain = type.replace('-', ' ');
            return plain.substring(0, 1).toUpperCase(Locale.UK) + plain.substring(1);
        }
    }
}
