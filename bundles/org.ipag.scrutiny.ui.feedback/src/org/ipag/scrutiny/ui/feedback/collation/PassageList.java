package org.ipag.scrutiny.ui.feedback.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.ui.feedback.collation.model.PassageMarking;
import org.ipag.scrutiny.ui.feedback.collation.model.ThemeSlots;
import org.ipag.scrutiny.ui.feedback.collation.model.ThemeTree;
import org.ipag.scrutiny.ui.form.FieldSheet;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** The passages marked in one answer, with what they led to, and a remark on the selected one. */
final class PassageList {

    private final Composite composite;
    private final DataTable<Passage> table;
    private final FieldSheet remark;
    private final Supplier<ThemeSlots> slots;
    private Answer answer;

    PassageList(Composite parent, OpenRound round, Supplier<ThemeSlots> slots, Consumer<Passage> selected,
            Consumer<Passage> removed) {
        this.slots = slots;
        composite = new Composite(parent, SWT.NONE);
        composite.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().applyTo(composite);
        table = new DataTable<Passage>(composite, SWT.SINGLE | SWT.V_SCROLL, "collation.passages", Messages.Passages_name);
        table.column(Messages.Passages_sign, 14, p -> PassageStyles.signs(p, this.slots.get()))
                .column(Messages.Passages_words, 30, p -> p.getText() == null ? "" : p.getText())
                .column(Messages.Passages_coding, 16, p -> ModelTexts.literal(p.getCoding()))
                .column(Messages.Passages_themes, 20,
                        p -> String.join(", ", p.getThemes().stream().map(ThemeTree::path).toList()))
                .column(Messages.Passages_ledTo, 20, PassageList::ledTo).remembered();
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(table.viewer().getTable(), 30), SWT.DEFAULT)
                .applyTo(table.viewer().getTable());
        remark = FieldSheet.in(composite, round);
        remark.text(RoundPackage.Literals.PASSAGE__NOTE, Messages.Passages_remark);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(remark.composite());
        remark.show(null);
        table.viewer().addSelectionChangedListener(event -> {
            Passage passage = table.selected().isEmpty() ? null : table.selected().getFirst();
            remark.show(passage);
            if (passage != null && table.viewer().getTable().isFocusControl()) {
                selected.accept(passage);
            }
        });
        table.viewer().getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                table.selected().forEach(removed);
            }
        });
    }

    Composite composite() {
        return composite;
    }

    void show(Answer next) {
        answer = next;
        List<Passage> rows = next == null ? List.of() : new ArrayList<>(next.getPassages());
        table.setRows(rows);
        if (remark.object() != null && !rows.contains(remark.object())) {
            remark.show(null);
        } else {
            remark.refresh();
        }
    }

    /** Selects the passage that the caret is in. */
    void caretIn(Answer in, Passage passage) {
        if (in == answer && passage != null && !table.selected().contains(passage)) {
            table.select(passage);
        }
    }

    /** The findings and recommendations that rest on a passage: A2, R1. */
    private static String ledTo(Passage passage) {
        Round round = PassageMarking.roundOf(passage);
        List<String> led = new ArrayList<>();
        if (round != null) {
            List<Finding> findings = round.getFindings().stream().filter(f -> f.getPassages().contains(passage)).toList();
            findings.forEach(f -> led.add(ModelTexts.className(f.eClass()) + " " + f.getNumber()));
            for (Recommendation recommendation : round.getRecommendations()) {
                if (recommendation.getFindings().stream().anyMatch(findings::contains)) {
                    led.add(ModelTexts.className(recommendation.eClass()) + " " + recommendation.getNumber());
                }
            }
        }
        return String.join(", ", led);
    }
}
