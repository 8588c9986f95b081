package org.ipag.scrutiny.model.edit;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ipag.scrutiny.model.common.Stateful;

/**
 * The domain in plain English: what people read for a class, a feature or a value of the model. The texts stand in
 * {@code messages.properties} beside this class, so that another language is another file.
 */
public final class ModelTexts {

    private static final String BUNDLE = "org.ipag.scrutiny.model.edit.messages";

    private ModelTexts() {
    }

    /** The name of a class in the singular, for example {@code Case pack}. */
    public static String className(EClass type) {
        return find("class." + type.getName(), words(type.getName()));
    }

    /** The name of a class in the plural, for example {@code Areas for development}. */
    public static String classNamePlural(EClass type) {
        return find("classes." + type.getName(), words(type.getName()));
    }

    /** The name of a feature, for example {@code Returns due}; classes may have their own word for a shared name. */
    public static String featureName(EStructuralFeature feature) {
        String own = "feature." + feature.getEContainingClass().getName() + "." + feature.getName();
        return find(own, find("feature." + feature.getName(), words(feature.getName())));
    }

    /** A value of an enumeration in words, for example {@code Awaiting sign-off}. */
    public static String literal(Enumerator value) {
        return find("literal." + value.getClass().getSimpleName() + "." + value.getLiteral(),
                words(value.getLiteral()));
    }

    /** A value of an enumeration in words, as {@link #literal(Enumerator)}. */
    public static String literal(EEnumLiteral value) {
        return literal(value.getInstance());
    }

    /**
     * A state in words, given as the literal that a {@code StateChange} keeps.
     *
     * @param owner   whose state it is
     * @param literal the literal, for example {@code following-up}; may be null or empty
     * @return the words; the literal itself if the model has no such state (any more); empty if there is none
     */
    public static String state(Stateful owner, String literal) {
        if (literal == null || literal.isEmpty()) {
            return "";
        }
        EStructuralFeature state = owner.eClass().getEStructuralFeature("state");
        if (state != null && state.getEType() instanceof EEnum states
                && states.getEEnumLiteralByLiteral(literal) instanceof EEnumLiteral known) {
            return literal(known);
        }
        return literal;
    }

    /** A yes or a no in words. */
    public static String yesNo(boolean value) {
        return find(value ? "value.yes" : "value.no", Boolean.toString(value));
    }

    /** The text of a key, with its parameters filled in; numbers stand as they are, without grouping. */
    static String format(String key, Object... parameters) {
        Object[] words = Arrays.stream(parameters).map(String::valueOf).toArray();
        return new MessageFormat(texts().getString(key), Locale.UK).format(words);
    }

    /** The text of a key as it stands. */
    static String text(String key) {
        return texts().getString(key);
    }

    /** Whether there is a text for a key. */
    static boolean has(String key) {
        return texts().containsKey(key);
    }

    private static String find(String key, String otherwise) {
        try {
            return texts().getString(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    private static ResourceBundle texts() {
        return ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), ModelTexts.class.getClassLoader());
    }

    /** {@code caseSelection} as {@code Case selection}: what is shown for a feature nobody has named yet. */
    private static String words(String name) {
        String spaced = name.replace('-', ' ').replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.UK);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
