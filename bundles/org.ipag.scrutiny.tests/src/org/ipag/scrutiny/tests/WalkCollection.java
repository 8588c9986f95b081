package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.ipag.scrutiny.forms.FormTags;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;

/** Forms go out, come back, are read, placed and checked; one district sends nothing. */
final class WalkCollection {

    static final String QUICK = "They came quickly. Nobody told the family what came next.";
    static final String KIND = "The officer was kind and explained every step.";
    private static final String EXTRA = "Please show us cases with an earlier date next year.";
    private static final String STATE = "State of the return";

    private final Walk walk;
    private final Screen screen;

    WalkCollection(Walk walk) {
        this.walk = walk;
        this.screen = walk.screen;
    }

    void run() throws IOException {
        Path forms = issue();
        Path back = Files.createDirectory(walk.folder.resolve("back"));
        fillIn(forms, back, "Ashby", QUICK, EXTRA);
        fillIn(forms, back, "Brook", KIND, "");
        importForms(back);
        place();
        check("Brook", KIND);
        nothingFrom("Carr");
        walk.dashboard();
        walk.step("stages of the round");
        walk.advance("Stage of the round", "Collating");
    }

    private Path issue() throws IOException {
        walk.step("issue forms");
        Path forms = Files.createDirectory(walk.folder.resolve("forms"));
        walk.files.next(forms);
        screen.press("Issue forms");
        screen.shell("Issue forms");
        screen.press("Close");
        screen.gone("Issue forms");
        assertThat(walk.round().getReturns()).allMatch(item -> item.getState() == ReturnState.ISSUED);
        walk.advance("Stage of the round", "Collecting");
        return forms;
    }

    private static void fillIn(Path forms, Path back, String district, String first, String below) throws IOException {
        try (var files = Files.list(forms)) {
            Path issued = files.filter(file -> file.getFileName().toString().contains(district)).findFirst().orElseThrow();
            FilledInForm.write(issued, back.resolve(issued.getFileName()), Map.of(FormTags.answer("q1", 1), first,
                    FormTags.answer("q7", 1), "Yes, we would."), below);
        }
    }

    private void importForms(Path back) throws IOException {
        walk.step("import forms");
        try (var files = Files.list(back)) {
            walk.files.next(files.sorted().toArray(Path[]::new));
        }
        screen.press("Import forms");
        screen.shell("Import forms");
        assertThat(walk.rows.texts("What became of the forms")).hasSize(2);
        screen.press("Close");
        screen.gone("Import forms");
    }

    private void place() {
        walk.step("place text");
        walk.dashboard();
        screen.press("Place the text");
        walk.rows.select("Unplaced text", "Please show us cases");
        screen.pressAndChoose("Move to", "6  Other thoughts");
        Return ashby = of("Ashby");
        walk.see("the text in its place", () -> ashby.getUnplaced().stream().allMatch(text -> text.isResolved()));
        check("Ashby", QUICK);
    }

    private void check(String district, String expected) {
        walk.step("check a return");
        walk.rows.openInTree("Round by stage", district);
        Return item = of(district);
        assertThat(item.getAnswers()).anySatisfy(answer -> assertThat(answer.getText()).isEqualTo(expected));
        screen.press("Record the meeting");
        screen.type("Held on", "20 Oct 2026");
        screen.number("Members attending", 11);
        while (item.getAnswers().stream().anyMatch(answer -> answer.isNeedsCheck())) {
            screen.press("It is right");
        }
        if (item.getState() != ReturnState.IMPORTED) {
            walk.advance(STATE, "Imported");
        }
        walk.advance(STATE, "Checked");
        assertThat(item.getMeeting().getAttendance()).isEqualTo(11);
    }

    private void nothingFrom(String district) {
        walk.step("nothing returned");
        walk.rows.openInTree("Round by stage", district);
        walk.advanceBecause(STATE, "Nothing returned", "The group could not meet.");
        assertThat(of(district).getNilReason()).isEqualTo("The group could not meet.");
    }

    private Return of(String district) {
        return walk.round().getReturns().stream().filter(item -> item.getDistrict().getName().equals(district))
                .findFirst().orElseThrow();
    }
}
