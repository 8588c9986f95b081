package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.RecommendationState;
import org.ipag.scrutiny.model.round.RoundState;

/** The report is written, exported and agreed; the force replies; the round ends. */
final class WalkReport {

    private static final String CHECK = "Check before the report leaves";

    private final Walk walk;
    private final Screen screen;

    WalkReport(Walk walk) {
        this.walk = walk;
        this.screen = walk.screen;
    }

    void run() {
        write();
        quote();
        for (String[] format : new String[][] { { "Word", "docx" }, { "Web page", "html" }, { "Workbook", "xlsx" },
                { "Slides", "pptx" } }) {
            export(format[0], format[1]);
        }
        assertThat(walk.round().getReport().getKeptWords()).as("a name is asked about before it leaves").isNotEmpty();
        sign();
        reply();
        followUp();
        end();
    }

    private void write() {
        walk.step("open the report");
        screen.menu("Round", "Report");
        walk.see("the draft", () -> screen.words().contains("The draft follows the round"));
        walk.rows.select("Sections", "Introduction");
        StyledText text = screen.control(StyledText.class, "Text of the section");
        walk.step("write over the draft");
        screen.ui(() -> {
            text.setFocus();
            text.append(" This is what we did in autumn. Thanks to Agatha Pemberton of the library.");
        });
        walk.see("the text to be taken over", () -> walk.round().getReport() != null
                && !walk.round().getReport().getSections().isEmpty());
        StyledText preview = screen.control(StyledText.class, "Preview of the report");
        walk.see("the preview", () -> preview.getText().contains("This is what we did in autumn."));
    }

    private void quote() {
        walk.step("choose quotations");
        screen.tab("Beside the text", "Quotations");
        walk.rows.tick("Quotations", "The officer was kind", false);
        walk.rows.tick("Quotations", "The officer was kind", true);
        walk.see("the quotation", () -> walk.round().getReport().getQuotations().stream()
                .anyMatch(quotation -> quotation.isIncluded()));
    }

    private void export(String button, String ending) {
        walk.step("export " + ending);
        Path file = walk.folder.resolve("report." + ending);
        walk.files.next(file);
        screen.press(button);
        String told = screen.await("what came of it", () -> Stream.of("Report exported", CHECK)
                .filter(screen::isOpen).findFirst().orElse(null));
        if (told.equals(CHECK)) {
            decide();
        }
        screen.shell("Report exported");
        screen.press("Close");
        screen.gone("Report exported");
        assertThat(file).isNotEmptyFile();
    }

    /** What the last gate asks about may stay: it is made up. */
    private void decide() {
        for (String found : walk.rows.texts("What was found")) {
            walk.rows.select("What was found", found);
            screen.type("This may stay, because", "It is made up for this round");
            screen.press("It may stay");
        }
        screen.press("Check again and write");
    }

    private void sign() {
        walk.step("sign the report");
        walk.dashboard();
        screen.press("Open the report");
        screen.tab("Beside the text", "Agreement");
        screen.waitFor("what stands against it", () -> screen.words().contains("The county vice-chair has not agreed"));
        screen.press("Record an agreement");
        screen.shell("Record an agreement");
        screen.type("Name", "B. Holt");
        screen.press("Record");
        walk.see("the agreement", () -> walk.round().getReport().getSignOffs().size() == 1);
    }

    private void reply() {
        walk.step("force's reply");
        screen.menu("Round", "Conclusions");
        walk.rows.selectInTree("Recommendations", "Tell every victim");
        walk.advance("State of the recommendation", "Presented");
        screen.tab("Parts of the recommendation", "Force");
        screen.press("Record the force");
        screen.choose("Decision", "Accepted");
        screen.type("Replied by", "Superintendent Marsh");
        screen.type("Replied on", "2 December 2026");
        Recommendation made = walk.round().getRecommendations().getFirst();
        walk.see("the reply", () -> made.getReply() != null && made.getReply().getRepliedOn() != null);
        walk.advance("State of the recommendation", "Accepted");
        walk.dashboard();
        walk.advance("Stage of the round", "Following up");
    }

    private void followUp() {
        walk.step("follow up");
        screen.menu("Round", "Conclusions");
        walk.rows.selectInTree("Recommendations", "Tell every victim");
        walk.advance("State of the recommendation", "In progress");
        screen.tab("Parts of the recommendation", "Actions");
        screen.press("Add an action");
        screen.type("Text", "A letter goes out the day after the report");
        screen.type("Evidence", "Letters of January, seen by the groups");
        screen.type("Verified by", "County vice-chair");
        Recommendation made = walk.round().getRecommendations().getFirst();
        walk.see("the action", () -> !made.getActions().isEmpty()
                && "County vice-chair".equals(made.getActions().getFirst().getVerifiedBy()));
        new WalkNextRound(walk).run();
        screen.menu("Round", "Conclusions");
        walk.rows.selectInTree("Recommendations", "Tell every victim");
        walk.advance("State of the recommendation", "Evidence offered", "Verified", "Closed");
        assertThat(made.getState()).isEqualTo(RecommendationState.CLOSED);
    }

    private void end() {
        walk.step("destroy the copies");
        for (String file : new String[] { "Graffiti", "Words shouted" }) {
            walk.rows.openInTree("Round by stage", file);
            screen.tab("Pages of the case", "Release and copies");
            walk.rows.select("Copies of the pack", "Chair of the group");
            screen.press("Collected today");
            walk.rows.select("Copies of the pack", "Chair of the group");
            screen.press("Destroyed today");
            walk.advance("State of the case", "Shown", "Disposed");
        }
        walk.step("close the round");
        walk.dashboard();
        walk.advance("Stage of the round", "Closed");
        assertThat(walk.round().getState()).isEqualTo(RoundState.CLOSED);
        screen.waitFor("the end", () -> screen.words().contains("Everything in this round is done."));
    }
}
