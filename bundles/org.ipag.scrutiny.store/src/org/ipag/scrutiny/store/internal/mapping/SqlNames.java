package org.ipag.scrutiny.store.internal.mapping;

import java.util.Set;

/**
 * How names of the model become names in SQL: {@code CaseFile.easyRead} is {@code case_file.easy_read}. A name that is
 * a reserved word of H2 or PostgreSQL gets an underscore ({@code where} becomes {@code where_}), so that nobody ever
 * has to quote a name.
 */
final class SqlNames {

    /** Reserved words of H2 2.5 (its parser's keywords) and PostgreSQL 15 (its categories R and T). */
    private static final Set<String> RESERVED = Set.of(("_rowid_ all analyse analyze and any array as asc asymmetric "
            + "authorization between binary both case cast check collate collation column concurrently constraint "
            + "create cross current_catalog current_date current_path current_role current_schema current_time "
            + "current_timestamp current_user day default deferrable desc distinct do else end except exists false "
            + "fetch for foreign freeze from full grant group groups having hour if ilike in initially inner intersect "
            + "interval into is isnull join key lateral leading left like limit localtime localtimestamp minus minute "
            + "month natural not notnull null offset on only or order outer over overlaps partition placing primary "
            + "qualify range references regexp returning right row rownum rows second select session_user set similar "
            + "some symmetric system_user table tablesample then to top trailing true uescape union unique unknown "
            + "user using value values variadic verbose when where window with year").split(" "));

    private SqlNames() {
    }

    /** Snake case, with an underscore added to a reserved word. */
    static String of(String modelName) {
        String name = snakeCase(modelName);
        return RESERVED.contains(name) ? name + "_" : name;
    }

    /** Snake case, whether reserved or not; for parts of longer names. */
    static String snakeCase(String modelName) {
        return modelName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(java.util.Locale.ROOT);
    }

    /** Kebab case, as the model's enumeration literals are written. */
    static String literal(String modelName) {
        return snakeCase(modelName).replace('_', '-');
    }
}
