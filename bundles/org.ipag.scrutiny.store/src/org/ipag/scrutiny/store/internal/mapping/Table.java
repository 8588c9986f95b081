package org.ipag.scrutiny.store.internal.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The table of a class. A family of classes that others refer to by their common abstract class (the findings) shares
 * one table, with the class in the column {@code type}.
 */
public final class Table {

    private static final Set<String> HOUSEKEEPING = Set.of("id", "round_id", "row_version", "contained_in", "sort_order");

    private final String name;
    private final EClass root;
    private final Map<String, EClass> classes = new HashMap<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<ParentColumn> parents = new ArrayList<>();
    private final List<LinkTable> links = new ArrayList<>();
    private final List<ValueTable> values = new ArrayList<>();
    private final Map<EStructuralFeature, Column> byFeature = new HashMap<>();
    private final List<EReference> containers = new ArrayList<>();
    private boolean positioned;
    private boolean inRound;
    private boolean containedInSaid;
    private int order;

    Table(EClass root, List<EClass> concrete) {
        this.root = root;
        this.name = SqlNames.of(root.getName());
        for (EClass each : concrete) {
            classes.put(SqlNames.literal(each.getName()), each);
        }
    }

    void addColumn(Column column) {
        if (HOUSEKEEPING.contains(column.name())
                || columns.stream().anyMatch(other -> other.name().equals(column.name()))) {
            throw new IllegalArgumentException("Two columns of " + name + " would be called " + column.name()
                    + ": give " + column.feature().getName() + " another name in the model");
        }
        columns.add(column);
        byFeature.put(column.feature(), column);
    }

    void addParent(ParentColumn parent) {
        parents.add(parent);
    }

    void addLink(LinkTable link) {
        links.add(link);
    }

    void addValues(ValueTable table) {
        values.add(table);
    }

    void addContainer(EReference reference) {
        containers.add(reference);
        positioned |= reference.isMany();
    }

    void setInRound() {
        inRound = true;
    }

    void setContainedInSaid(boolean said) {
        containedInSaid = said;
    }

    void setOrder(int order) {
        this.order = order;
    }

    public String name() {
        return name;
    }

    /** The class, or the common abstract class of a family. */
    public EClass root() {
        return root;
    }

    /** Whether the column {@code type} says which class of a family a row is. */
    public boolean isFamily() {
        return root.isAbstract();
    }

    /** The class of a row of this table: by the value of {@code type} for a family, else the one class there is. */
    public EClass eClass(String type) {
        return isFamily() ? classes.get(type) : root;
    }

    /** All classes whose objects are in this table. */
    public Iterable<EClass> classes() {
        return classes.values();
    }

    /** What the column {@code type} holds for a class of a family. */
    public String typeOf(EClass eClass) {
        return SqlNames.literal(eClass.getName());
    }

    /** The columns that hold features, in the order of the model. */
    public List<Column> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** The column of a feature, or null if the feature is elsewhere (children, many values, the id). */
    public Column column(EStructuralFeature feature) {
        return byFeature.get(feature);
    }

    public List<ParentColumn> parents() {
        return Collections.unmodifiableList(parents);
    }

    /** Whether the one parent column is always set, as nothing else can contain these objects. */
    public boolean isParentRequired() {
        return parents.size() == 1 && !inRound;
    }

    public List<LinkTable> links() {
        return Collections.unmodifiableList(links);
    }

    public List<ValueTable> values() {
        return Collections.unmodifiableList(values);
    }

    /** The references that may contain objects of this table. */
    public List<EReference> containers() {
        return Collections.unmodifiableList(containers);
    }

    /** Whether rows have a {@code sort_order} among their siblings. */
    public boolean isPositioned() {
        return positioned;
    }

    /** Whether {@code contained_in} says by which feature a row is contained, as its parent has several. */
    public boolean isContainedInSaid() {
        return containedInSaid;
    }

    /** Whether other rows are referred to from here, in a column or a link table. */
    public boolean refersToOthers() {
        return !links.isEmpty() || columns.stream().anyMatch(Column::isReference);
    }

    /** Rank in an order in which rows can be inserted: what a row needs comes in a table before its own. */
    public int order() {
        return order;
    }

    @Override
    public String toString() {
        return name;
    }
}
