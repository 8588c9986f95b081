package org.ipag.scrutiny.store.internal.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ipag.scrutiny.model.audit.AuditPackage;
import org.ipag.scrutiny.model.common.CommonPackage;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.topic.TopicPackage;

/**
 * Which table and column holds what of the model, worked out from the model itself. The rules:
 * <ul>
 * <li>a table for each concrete class of the packages common, topic and round; one for a family of classes that is
 * referred to by its abstract class;</li>
 * <li>every row has {@code id}, {@code round_id} and {@code row_version};</li>
 * <li>a column for each single attribute and each single reference ({@code …_id}); a table of its own for each
 * attribute or reference with many values ({@code passage_themes});</li>
 * <li>a child knows its parent ({@code answer.return_id}, {@code theme.parent_id}) and its {@code sort_order} among its
 * siblings, which leaves gaps so that putting one in between rewrites no other row;</li>
 * <li>names are as {@link SqlNames} says.</li>
 * </ul>
 */
public final class ModelMapping {

    private final List<Table> tables = new ArrayList<>();
    private final Map<EClass, Table> byClass = new HashMap<>();
    private final Table round;
    private final List<Column> auditColumns = new ArrayList<>();

    /** Reads the model as it is registered. */
    public ModelMapping() {
        this(List.of(CommonPackage.eINSTANCE, TopicPackage.eINSTANCE, RoundPackage.eINSTANCE),
                RoundPackage.Literals.ROUND);
        for (EAttribute attribute : AuditPackage.Literals.AUDIT_ENTRY.getEAllAttributes()) {
            auditColumns.add(new Column(attribute));
        }
    }

    /** Reads other packages by the same rules; for tests of the rules. */
    ModelMapping(List<EPackage> packages, EClass rootClass) {
        List<EClass> concrete = new ArrayList<>();
        Set<EClass> families = new LinkedHashSet<>();
        for (EPackage each : packages) {
            for (EClassifier classifier : each.getEClassifiers()) {
                if (classifier instanceof EClass eClass) {
                    if (!eClass.isAbstract() && !eClass.isInterface()) {
                        concrete.add(eClass);
                    }
                    eClass.getEReferences().stream().map(EReference::getEReferenceType)
                            .filter(type -> type.isAbstract() && type.getEPackage() != CommonPackage.eINSTANCE)
                            .forEach(families::add);
                }
            }
        }
        Map<EClass, List<EClass>> grouped = new LinkedHashMap<>();
        for (EClass each : concrete) {
            EClass root = families.stream().filter(family -> family.isSuperTypeOf(each)).findFirst().orElse(each);
            grouped.computeIfAbsent(root, key -> new ArrayList<>()).add(each);
        }
        grouped.forEach((root, members) -> {
            Table table = new Table(root, members);
            tables.add(table);
            members.forEach(member -> byClass.put(member, table));
            byClass.put(root, table);
        });
        round = byClass.get(rootClass);
        for (Table table : tables) {
            addFeatures(table);
            addContainers(table, concrete);
        }
        sort();
    }

    private void addFeatures(Table table) {
        Set<EStructuralFeature> features = new LinkedHashSet<>(table.root().getEAllStructuralFeatures());
        table.classes().forEach(each -> features.addAll(each.getEAllStructuralFeatures()));
        for (EStructuralFeature feature : features) {
            if (feature.isTransient() || feature.isDerived()) {
                continue;
            }
            switch (feature) {
                case EAttribute attribute when attribute.isID() -> { }
                case EAttribute attribute when attribute.isMany() -> table.addValues(new ValueTable(
                        table.name() + "_" + SqlNames.snakeCase(attribute.getName()), table, attribute,
                        idColumn(table), ValueType.of(attribute.getEAttributeType())));
                case EAttribute attribute -> table.addColumn(new Column(attribute));
                case EReference reference when reference.isContainment() || reference.isContainer() -> { }
                case EReference reference when !byClass.containsKey(reference.getEReferenceType()) ->
                    throw new IllegalArgumentException(reference.getEContainingClass().getName() + "."
                            + reference.getName() + " refers to a class that has no table; keep the id instead");
                case EReference reference when reference.isMany() -> {
                    Table target = byClass.get(reference.getEReferenceType());
                    String targetColumn = target == table ? "target_id" : idColumn(target);
                    table.addLink(new LinkTable(table.name() + "_" + SqlNames.snakeCase(reference.getName()), table,
                            target, reference, idColumn(table), targetColumn));
                }
                case EReference reference -> table.addColumn(new Column(reference));
                default -> throw new IllegalArgumentException("Neither attribute nor reference: " + feature);
            }
        }
    }

    private static String idColumn(Table table) {
        return SqlNames.snakeCase(table.root().getName()) + "_id";
    }

    private void addContainers(Table table, List<EClass> concrete) {
        Map<Table, Set<EReference>> byParent = new LinkedHashMap<>();
        for (EClass each : concrete) {
            for (EReference reference : each.getEAllContainments()) {
                for (EClass child : table.classes()) {
                    if (reference.getEReferenceType().isSuperTypeOf(child)) {
                        byParent.computeIfAbsent(byClass.get(each), key -> new LinkedHashSet<>()).add(reference);
                    }
                }
            }
        }
        Set<String> taken = new HashSet<>();
        table.columns().forEach(column -> taken.add(column.name()));
        byParent.forEach((parent, references) -> {
            references.forEach(table::addContainer);
            if (references.size() > 1) {
                table.setContainedInSaid(true);
            }
            if (parent == round) {
                table.setInRound();
            } else {
                String name = parent == table ? "parent_id" : idColumn(parent);
                table.addParent(new ParentColumn(taken.contains(name) ? "parent_" + name : name, parent));
            }
        });
    }

    /** Orders the tables so that what a row needs is in a table before its own, as far as there are no circles. */
    private void sort() {
        List<Table> sorted = new ArrayList<>();
        Set<Table> seen = new HashSet<>();
        seen.add(round);
        sorted.add(round);
        tables.forEach(table -> visit(table, seen, sorted));
        for (int i = 0; i < sorted.size(); i++) {
            sorted.get(i).setOrder(i);
        }
        tables.clear();
        tables.addAll(sorted);
    }

    private void visit(Table table, Set<Table> seen, List<Table> sorted) {
        if (!seen.add(table)) {
            return;
        }
        table.parents().forEach(parent -> visit(parent.parent(), seen, sorted));
        for (Column column : table.columns()) {
            if (column.isReference()) {
                visit(target(column), seen, sorted);
            }
        }
        sorted.add(table);
    }

    /** All tables of classes, in an order in which rows can be inserted. */
    public List<Table> tables() {
        return Collections.unmodifiableList(tables);
    }

    /** The table of a class. */
    public Table table(EClass eClass) {
        return byClass.get(eClass);
    }

    /** The table of the rounds themselves. */
    public Table round() {
        return round;
    }

    /** The table that a reference's column points to. */
    public Table target(Column column) {
        return byClass.get(((EReference) column.feature()).getEReferenceType());
    }

    /**
     * Whether a reference can be written with its row: the row referred to is in a table before. If not (references
     * within a table, or in a circle), it is written once all rows are there.
     */
    public boolean isWrittenWithRow(Table table, Column column) {
        return !column.isReference() || target(column).order() < table.order();
    }

    /** The columns of the audit entries' table. */
    public List<Column> auditColumns() {
        return Collections.unmodifiableList(auditColumns);
    }
}
