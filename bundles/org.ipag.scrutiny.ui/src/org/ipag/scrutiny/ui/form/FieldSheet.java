package org.ipag.scrutiny.ui.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;

/**
 * Labelled fields of one object, bound to its features. What a person types becomes a command after a moment, so it can
 * be undone and is saved; a burst of typing is one step of undo. Labels come from the model's texts unless given.
 *
 * <pre>{@code
 * FieldSheet sheet = FieldSheet.in(parent, openRound());
 * sheet.text(RoundPackage.Literals.CASE_FILE__TITLE);
 * sheet.date(RoundPackage.Literals.MEETING__HELD_ON);
 * sheet.show(caseFile);      // and sheet.refresh() whenever the round has changed
 * }</pre>
 */
public final class FieldSheet {

    /** Fields take the room there is; this is the least that makes sense. */
    private static final int FIRST_CHARS = 80;
    private static final int LEAST_CHARS = 10;

    private final Composite composite;
    private final SheetFlow flow;
    private final OpenRound round;
    private final List<Field> fields = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private EObject object;

    private FieldSheet(Composite composite, OpenRound round) {
        this.composite = composite;
        this.round = round;
        flow = SheetFlow.in(composite);
    }

    /** A sheet with a label and a control a line. */
    public static FieldSheet in(Composite parent, OpenRound round) {
        return in(parent, round, 1);
    }

    /** A sheet with so many pairs of label and control a line; fewer while there is no room for them. */
    public static FieldSheet in(Composite parent, OpenRound round, int pairs) {
        Composite composite = new Composite(parent, SWT.NONE);
        composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().numColumns(2 * pairs).spacing(Style.gap()).applyTo(composite);
        return new FieldSheet(composite, round);
    }

    /** Makes the fields of sheets that stand one above the other begin at the same place. */
    public static void align(FieldSheet... sheets) {
        List<Label> all = Stream.of(sheets).flatMap(sheet -> sheet.labels.stream()).toList();
        int widest = all.stream().mapToInt(label -> label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
        all.forEach(label -> ((GridData) label.getLayoutData()).widthHint = widest);
    }

    /** Lets sheets of the same width that stand near each other put their labels alike: beside the fields, or above them. */
    public static void alike(FieldSheet... sheets) {
        SheetFlow.alike(Stream.of(sheets).map(sheet -> sheet.flow).toList());
    }

    /** What holds the fields, to lay it out. */
    public Composite composite() {
        return composite;
    }

    /** Arranges the fields for a width that it will have, so that its height can be computed before it has it. */
    public void fitTo(int width) {
        flow.fit(width);
    }

    /** The object whose fields are shown; null if none. */
    public EObject object() {
        return object;
    }

    /** Shows the fields of an object; null empties and disables them. */
    public void show(EObject next) {
        fields.forEach(Field::flush);
        object = next;
        controls.forEach(control -> control.setEnabled(next != null));
        refresh();
    }

    /** Brings the fields up to date with the object. */
    public void refresh() {
        fields.forEach(Field::fromModel);
    }

    /** A text of one line. */
    public Text text(EStructuralFeature feature) {
        return text(feature, ModelTexts.featureName(feature));
    }

    /** A text of one line under that label. */
    public Text text(EStructuralFeature feature, String label) {
        Label named = label(label, SWT.CENTER);
        Text text = new Text(composite, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(Style.chars(text, LEAST_CHARS), SWT.DEFAULT).applyTo(text);
        return add(text, named, new TextField(this, text, feature, label));
    }

    /** A text of so many lines at least, over the whole width; it grows with its words. */
    public Text area(EStructuralFeature feature, int lines) {
        return area(feature, ModelTexts.featureName(feature), lines);
    }

    /** A text of so many lines at least under that label, over the whole width; it grows with its words. */
    public Text area(EStructuralFeature feature, String label, int lines) {
        Label named = label(label, SWT.BEGINNING);
        Text text = Framed.text(composite, SWT.NONE, LEAST_CHARS, lines, false);
        text.setSize(Style.chars(text, FIRST_CHARS), Style.lines(text, lines)); // a long text in no width takes long to wrap
        GridDataFactory.fillDefaults().grab(true, false).span(SheetFlow.columns(composite) - 1, 1).applyTo(Framed.frame(text));
        GrowingText.follow(text, lines);
        return add(text, named, new TextField(this, text, feature, label));
    }

    /** Shows a text of several lines with its label, or takes both away: not every object that is shown needs it. */
    public void offer(Text area, boolean offered) {
        List<Control> all = List.of(composite.getChildren());
        Control frame = Framed.frame(area);
        for (Control part : List.of(all.get(all.indexOf(frame) - 1), frame)) {
            part.setVisible(offered);
            ((GridData) part.getLayoutData()).exclude = !offered;
        }
        composite.requestLayout();
    }

    /** A date, typed as people type dates. */
    public Text date(EStructuralFeature feature) {
        return date(feature, ModelTexts.featureName(feature));
    }

    /** A date under that label. */
    public Text date(EStructuralFeature feature, String label) {
        Label named = label(label, SWT.CENTER);
        Text text = new Text(composite, SWT.BORDER | SWT.SINGLE);
        natural(text).hint(Style.chars(text, 20), SWT.DEFAULT).applyTo(text);
        return add(text, named, new DateField(this, text, feature, label, LocalDate::now));
    }

    /** One of the values of an enumeration. */
    public Combo choice(EStructuralFeature feature) {
        return choice(feature, ModelTexts.featureName(feature), value -> true);
    }

    /** One of the values of an enumeration that are allowed. */
    public Combo choice(EStructuralFeature feature, String label, Predicate<Enumerator> allowed) {
        Label named = label(label, SWT.CENTER);
        Combo combo = new Combo(composite, SWT.READ_ONLY | SWT.DROP_DOWN);
        List<Enumerator> values = ((EEnum) feature.getEType()).getELiterals().stream().map(EEnumLiteral::getInstance)
                .filter(allowed).toList();
        natural(combo).applyTo(combo);
        return add(combo, named, new ChoiceField(this, combo, feature, label, values));
    }

    /** A yes or no. */
    public Button check(EStructuralFeature feature) {
        return check(feature, ModelTexts.featureName(feature));
    }

    /** A yes or no under that label. */
    public Button check(EStructuralFeature feature, String label) {
        Button button = new Button(composite, SWT.CHECK);
        button.setText(label);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(2, 1).applyTo(button);
        controls.add(button);
        fields.add(new CheckField(this, button, feature, label));
        return button;
    }

    /** A whole number. */
    public Spinner number(EStructuralFeature feature, int least, int most) {
        return number(feature, ModelTexts.featureName(feature), least, most);
    }

    /** A whole number under that label. */
    public Spinner number(EStructuralFeature feature, String label, int least, int most) {
        Label named = label(label, SWT.CENTER);
        Spinner spinner = new Spinner(composite, SWT.BORDER);
        spinner.setValues(least, least, most, 0, 1, 10);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(spinner);
        return add(spinner, named, new NumberField(this, spinner, feature, label));
    }

    /** As wide as the control likes; where a line holds one field, less if the sheet is narrow. */
    private GridDataFactory natural(Control control) {
        boolean alone = SheetFlow.columns(composite) == 2;
        return GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(alone, false)
                .minSize(Style.chars(control, LEAST_CHARS), SWT.DEFAULT);
    }

    private Label label(String text, int vertical) {
        Label label = new Label(composite, SWT.NONE);
        label.setText(text + ":"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
        labels.add(label);
        return label;
    }

    private <T extends Control> T add(T control, Label label, Field field) {
        Accessibles.labelled(control, label);
        controls.add(control);
        fields.add(field);
        return control;
    }

    OpenRound round() {
        return round;
    }
}
