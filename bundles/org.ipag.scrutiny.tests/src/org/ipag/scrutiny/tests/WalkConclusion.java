package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.ipag.scrutiny.model.round.AreaForDevelopment;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Recommendation;

/** Answers are read and marked by keys; passages become findings, and findings recommendations. */
final class WalkConclusion {

    private final Walk walk;
    private final Screen screen;

    WalkConclusion(Walk walk) {
        this.walk = walk;
        this.screen = walk.screen;
    }

    void run() {
        mark();
        findings();
        recommendation();
        walk.step("stages of the round");
        walk.dashboard();
        walk.advance("Stage of the round", "Checking", "Reporting");
    }

    private void mark() {
        walk.step("open the answers");
        screen.menu("Round", "Answers");
        Canvas grid = screen.control(Canvas.class, "Answers by question and district");
        StyledText text = screen.control(StyledText.class, "Answer in full");
        screen.type("Words in answers", "quick");
        screen.waitFor("the answer", () -> text.getText().equals(WalkCollection.QUICK));
        walk.step("mark a passage");
        select(text, "Nobody told the family what came next");
        screen.key(text, 'd', 0);
        walk.step("name a theme");
        screen.key(text, 't', 0);
        Text theme = screen.control(Text.class, "Type a theme");
        screen.ui(() -> theme.setText("Silence afterwards"));
        screen.key(theme, SWT.CR, 0);
        walk.see("the theme", () -> walk.round().getThemes().stream().anyMatch(each -> each.getLabel().equals("Silence afterwards")));
        screen.press("Show everything");
        walk.step("walk the grid");
        screen.ui(grid::setFocus);
        for (int i = 0; i < 20 && !screen.look(text::getText).equals(WalkCollection.KIND); i++) {
            screen.key(grid, SWT.ARROW_RIGHT, 0);
        }
        String read = screen.look(text::getText);
        assertThat(read).isEqualTo(WalkCollection.KIND);
        walk.step("mark a passage");
        select(text, "The officer was kind");
        screen.key(text, 's', 0);
        screen.key(text, 'q', 0);
        assertThat(walk.round().getReturns().stream().flatMap(item -> item.getAnswers().stream())
                .flatMap(answer -> answer.getPassages().stream())).hasSize(2);
    }

    private void select(StyledText text, String words) {
        screen.ui(() -> {
            text.setFocus();
            int at = text.getText().indexOf(words);
            text.setSelection(at, at + words.length());
        });
    }

    private void findings() {
        walk.step("open the conclusions");
        screen.menu("Round", "Conclusions");
        for (String words : new String[] { "The officer was kind", "Nobody told" }) {
            Table passages = walk.rows.select("Passages", words);
            walk.step("new finding");
            screen.key(passages, SWT.CR, SWT.CTRL);
            walk.see("the finding", () -> screen.words().contains("Title"));
            screen.type("Text", "Members of the groups said so.");
        }
        walk.see("two findings", () -> walk.round().getFindings().size() == 2
                && walk.round().getFindings().stream().allMatch(each -> each.getText() != null));
    }

    private void recommendation() {
        walk.step("new recommendation");
        Tree findings = walk.rows.selectInTree("Findings", "Nobody told");
        screen.key(findings, SWT.CR, SWT.CTRL);
        walk.see("the recommendation", () -> walk.round().getRecommendations().size() == 1);
        screen.type("Text", "Tell every victim within a day what comes next.");
        screen.type("Owner", "Head of victim care");
        screen.type("Due date", "1 March 2027");
        Recommendation made = walk.round().getRecommendations().getFirst();
        walk.see("the date", () -> made.getDueDate() != null);
        Finding from = made.getFindings().getFirst();
        assertThat(from).isInstanceOf(AreaForDevelopment.class);
        assertThat(from.getPassages()).singleElement()
                .satisfies(passage -> assertThat(passage.getThemes()).hasSize(1));
        walk.advance("State of the recommendation", "Agreed");
    }
}
