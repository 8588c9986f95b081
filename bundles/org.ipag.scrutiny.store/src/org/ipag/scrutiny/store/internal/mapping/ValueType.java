package org.ipag.scrutiny.store.internal.mapping;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import org.eclipse.emf.ecore.EDataType;

/** The kinds of value that the model's attributes have, with their SQL type; the same words work in H2 and PostgreSQL. */
public enum ValueType {

    /** Text of any length that fits a row: H2 takes up to 1,048,576 characters. */
    TEXT("VARCHAR", Types.VARCHAR) {
        @Override
        public Object read(ResultSet rows, int column) throws SQLException {
            return rows.getString(column);
        }

        @Override
        Object toSql(Object value) {
            String text = (String) value;
            // PostgreSQL has no way to keep the character NUL; text of a form never means it.
            return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
        }
    },
    INTEGER("INTEGER", Types.INTEGER) {
        @Override
        public Object read(ResultSet rows, int column) throws SQLException {
            return rows.getInt(column);
        }
    },
    LONG("BIGINT", Types.BIGINT) {
        @Override
        public Object read(ResultSet rows, int column) throws SQLException {
            return rows.getLong(column);
        }
    },
    BOOLEAN("BOOLEAN", Types.BOOLEAN) {
        @Override
        public Object read(ResultSet rows, int column) throws SQLException {
            return rows.getBoolean(column);
        }
    },
    DOUBLE("DOUBLE PRECISION", Types.DOUBLE) {
        @Override
        public Object read(ResultSet rows, int column) throws SQLException {
            return rows.getDouble(column);
        }
    },
    DATE("DATE", Types.DATE) {
        @Override
        public Object read(ResultSet rows, int column) throws SQLException {
            return rows.getObject(column, LocalDate.class);
        }
    },
    LOCAL_TIMESTAMP("TIMESTAMP", Types.TIMESTAMP) {
        @Override
        public Object read(ResultSet rows, int column) throws SQLException {
            return rows.getObject(column, LocalDateTime.class);
        }

        @Override
        Object toSql(Object value) {
            return ((LocalDateTime) value).truncatedTo(ChronoUnit.MICROS);
        }
    },
    INSTANT("TIMESTAMP WITH TIME ZONE", Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        public Object read(ResultSet rows, int column) throws SQLException {
            OffsetDateTime value = rows.getObject(column, OffsetDateTime.class);
            return value == null ? null : value.toInstant();
        }

        @Override
        Object toSql(Object value) {
            return ((Instant) value).truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        }
    },
    /** An enumeration's literal; {@link Column} turns it into the value. */
    LITERAL("VARCHAR", Types.VARCHAR) {
        @Override
        public Object read(ResultSet rows, int column) throws SQLException {
            return rows.getString(column);
        }

        @Override
        Object toSql(Object value) {
            return value.toString();
        }
    };

    private final String sql;
    private final int jdbcType;

    ValueType(String sql, int jdbcType) {
        this.sql = sql;
        this.jdbcType = jdbcType;
    }

    /** The type in a CREATE TABLE statement. */
    public String sql() {
        return sql;
    }

    /** Reads a value as the model holds it; null (or a primitive's zero) for SQL's null. */
    public abstract Object read(ResultSet rows, int column) throws SQLException;

    /** The value as JDBC takes it; never called with null. */
    Object toSql(Object value) {
        return value;
    }

    /** Sets a parameter from a value of the model, which may be null. */
    public void bind(PreparedStatement statement, int parameter, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(parameter, jdbcType);
        } else {
            statement.setObject(parameter, toSql(value));
        }
    }

    /** The kind of an attribute's data type. */
    static ValueType of(EDataType type) {
        if (type instanceof org.eclipse.emf.ecore.EEnum) {
            return LITERAL;
        }
        return switch (type.getInstanceClassName()) {
            case "java.lang.String" -> TEXT;
            case "int", "java.lang.Integer" -> INTEGER;
            case "long", "java.lang.Long" -> LONG;
            case "boolean", "java.lang.Boolean" -> BOOLEAN;
            case "double", "java.lang.Double" -> DOUBLE;
            case "java.time.LocalDate" -> DATE;
            case "java.time.LocalDateTime" -> LOCAL_TIMESTAMP;
            case "java.time.Instant" -> INSTANT;
            default -> throw new IllegalArgumentException("The data type " + type.getName()
                    + " has no column type yet: add it to " + ValueType.class.getSimpleName());
        };
    }
}
