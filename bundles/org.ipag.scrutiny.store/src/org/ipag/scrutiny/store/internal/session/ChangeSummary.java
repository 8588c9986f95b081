package org.ipag.scrutiny.store.internal.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ipag.scrutiny.store.internal.mapping.Column;

/**
 * The rows and columns of a save as the audit chain keeps them, in JSON:
 * {@code {"answer":{"added":["id",…],"changed":{"id":["text",…]},"removed":["id",…]}}}. Of more than
 * {@value #MOST} rows added to or removed from one table, only the number is kept: {@code {"added":1234}}. Values are
 * never kept here: the chain outlives what data protection may ask to be removed.
 */
final class ChangeSummary {

    static final int MOST = 200;

    private static final class Rows {
        private final List<String> added = new ArrayList<>();
        private final Map<String, List<String>> changed = new TreeMap<>();
        private final List<String> removed = new ArrayList<>();
    }

    private final Map<String, Rows> tables = new TreeMap<>();

    private ChangeSummary() {
    }

    static String of(SavePlan plan) {
        ChangeSummary summary = new ChangeSummary();
        for (SavePlan.Insert row : plan.inserts) {
            summary.rows(row.table().name()).added.add(row.id());
        }
        for (SavePlan.Update row : plan.updates) {
            List<String> names = new ArrayList<>(row.columns().stream().map(Column::name).toList());
            names.addAll(row.alsoChanged());
            if (row.moved()) {
                names.add("sort_order");
            }
            summary.rows(row.table().name()).changed.put(row.id(), names);
        }
        for (SavePlan.Delete row : plan.deletes) {
            summary.rows(row.table().name()).removed.add(row.id());
        }
        return summary.json();
    }

    private Rows rows(String table) {
        return tables.computeIfAbsent(table, key -> new Rows());
    }

    private String json() {
        List<String> parts = new ArrayList<>();
        tables.forEach((table, rows) -> {
            List<String> kinds = new ArrayList<>();
            ids("added", rows.added, kinds);
            if (!rows.changed.isEmpty()) {
                List<String> changed = new ArrayList<>();
                rows.changed.forEach((id, names) -> changed.add(quote(id) + ":" + list(names)));
                kinds.add("\"changed\":" + (changed.size() > MOST ? changed.size()
                        : "{" + String.join(",", changed) + "}"));
            }
            ids("removed", rows.removed, kinds);
            parts.add(quote(table) + ":{" + String.join(",", kinds) + "}");
        });
        return "{" + String.join(",", parts) + "}";
    }

    private static void ids(String kind, List<String> ids, List<String> kinds) {
        if (!ids.isEmpty()) {
            kinds.add("\"" + kind + "\":" + (ids.size() > MOST ? ids.size() : list(ids)));
        }
    }

    private static String list(List<String> items) {
        return "[" + String.join(",", items.stream().map(ChangeSummary::quote).toList()) + "]";
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
