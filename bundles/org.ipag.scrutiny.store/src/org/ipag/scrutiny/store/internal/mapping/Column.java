package org.ipag.scrutiny.store.internal.mapping;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A column that holds a feature of a class: an attribute's value, or the id of the object referred to. */
public final class Column {

    private final String name;
    private final EStructuralFeature feature;
    private final ValueType type;
    private final boolean required;
    private final String defaultSql;
    private final Map<String, Object> literals = new HashMap<>();

    Column(EAttribute attribute) {
        this.name = SqlNames.of(attribute.getName());
        this.feature = attribute;
        this.type = ValueType.of(attribute.getEAttributeType());
        Object defaultValue = attribute.getDefaultValue();
        this.required = defaultValue != null && !(defaultValue instanceof String);
        this.defaultSql = !required ? null
                : type == ValueType.LITERAL ? "'" + defaultValue + "'" : defaultValue.toString().toUpperCase();
        if (attribute.getEAttributeType() instanceof EEnum enumeration) {
            for (EEnumLiteral literal : enumeration.getELiterals()) {
                literals.put(literal.getLiteral(), literal.getInstance());
            }
        }
    }

    Column(EReference reference) {
        this.name = SqlNames.snakeCase(reference.getName()) + "_id";
        this.feature = reference;
        this.type = ValueType.TEXT;
        this.required = false;
        this.defaultSql = null;
    }

    public String name() {
        return name;
    }

    public EStructuralFeature feature() {
        return feature;
    }

    public ValueType type() {
        return type;
    }

    /** Whether this column holds the id of another object. */
    public boolean isReference() {
        return feature instanceof EReference;
    }

    /** The column as CREATE TABLE and ALTER TABLE … ADD COLUMN have it. */
    public String definition() {
        return name + " " + type.sql() + (required ? " DEFAULT " + defaultSql + " NOT NULL" : "");
    }

    /** Whether the column refuses null: what the model never leaves unset (numbers, yes or no, enumerations). */
    public boolean isRequired() {
        return required;
    }

    /** Reads an attribute's value as the model holds it; for a reference, the id. */
    public Object read(ResultSet rows, int index) throws SQLException {
        Object value = type.read(rows, index);
        if (type != ValueType.LITERAL || value == null) {
            return value;
        }
        Object literal = literals.get(value);
        if (literal == null) {
            throw new SQLException("\"" + value + "\" is no value of " + feature.getEContainingClass().getName() + "."
                    + feature.getName());
        }
        return literal;
    }

    /** Sets a parameter from the model's value; for a reference, from the id. */
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        type.bind(statement, index, value);
    }

    @Override
    public String toString() {
        return definition();
    }
}
