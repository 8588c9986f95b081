package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.custom.StyledText;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseScope;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.SignOffRole;

/** From the welcome page to cases that are ready, and the round issued. */
final class WalkPreparation {

    private static final String STATE = "State of the case";

    private final Walk walk;
    private final Screen screen;

    WalkPreparation(Walk walk) {
        this.walk = walk;
        this.screen = walk.screen;
    }

    void run() throws IOException {
        setUp();
        commonCase();
        localCase();
        walk.step("issue the round");
        walk.dashboard();
        walk.advance("Stage of the round", "Issued");
    }

    private void setUp() {
        walk.step("welcome page");
        screen.menu("Help", "Welcome");
        screen.waitFor("an empty data folder", () -> screen.words().contains("There is no round yet"));
        walk.step("new round");
        screen.press("Set up a round");
        screen.shell("New round");
        screen.choose("Topic", "Hate crime");
        screen.type("Title of the round", "Autumn round");
        screen.type("Police force", "Fenmarch Police");
        screen.press("Next");
        screen.type("Districts", "Ashby\nBrook\nCarr");
        screen.type("First day of the campaign", "12 October 2026");
        screen.type("Returns due", "30 Oct 2026");
        screen.press("Create the round");
        screen.waitFor("the dashboard", () -> screen.words().contains("Add the cases that the groups will review"));
        assertThat(walk.round().getYear()).isEqualTo(2026);
        assertThat(walk.round().getReturns()).hasSize(3);
    }

    private void commonCase() throws IOException {
        walk.step("new case");
        screen.press("Add a case");
        screen.type("In a few words", "Graffiti on a corner shop");
        screen.type("Reported", "10/10/2026 22:15");
        screen.type("Description", "The shutter of a shop was painted with words against the family that keeps it.");
        walk.step("markers of a case");
        screen.press("Race");
        screen.choose("Crime or incident", "Hate crime");
        walk.step("timeline of a case");
        screen.tab("Pages of the case", "Timeline");
        screen.press("Add an event");
        screen.press("Add an event");
        screen.type("When", "11 Oct 2026, 9.40am");
        screen.choose("Kind", "Victim first contacted");
        screen.type("What happened", "An officer calls the family");
        CaseFile file = walk.round().getCases().get(0);
        assertThat(file.getTimeline()).hasSize(2);
        assertThat(file.getScope()).isEqualTo(CaseScope.COMMON);
        redact(file);
        release(file);
    }

    /** The document is brought in, every finding decided by a key, and the case handed over to an inspector. */
    private void redact(CaseFile file) throws IOException {
        walk.step("bring a document in");
        Path document = Files.writeString(walk.folder.resolve("crime report.txt"), """
                At 22:15 Mrs Temperance Adeyinka-Holt rang from 07700 900123. The shutter of her shop had been painted.
                PC 4711 Benedikt Szaflarski came at once. Mrs Adeyinka-Holt can be reached at t.holt@example.org.
                """);
        walk.files.next(document);
        screen.press("Bring in a document");
        walk.see("the findings", () -> !file.getRedactionFindings().isEmpty());
        walk.step("states of a case");
        walk.advanceBecause(STATE, "In query", "Is the name of the shop a clue?");
        walk.advanceBecause(STATE, "Redacting", "It is not named.");
        walk.step("decide findings");
        StyledText text = screen.control(StyledText.class, "Text of the case document");
        for (long open = undecided(file); open > 0; open = undecided(file)) {
            long before = open;
            screen.key(text, 'a', 0);
            walk.see("a decision", () -> undecided(file) < before);
        }
        walk.step("hand a case over");
        screen.press("Ask for sign-off");
        screen.shell("Record an agreement");
        screen.type("Name", "Clerk Ames");
        screen.press("Record");
        walk.see("the hand-over", () -> file.getState() == CaseState.AWAITING_SIGN_OFF);
        screen.press("The case");
    }

    private static long undecided(CaseFile file) {
        return file.getRedactionFindings().stream().filter(each -> each.getDecision() == FindingDecision.UNDECIDED).count();
    }

    private void localCase() {
        walk.step("second case");
        screen.menu("Round", "New case");
        screen.waitFor("the second case", () -> walk.round().getCases().size() == 2);
        screen.type("In a few words", "Words shouted from a car");
        screen.type("Description", "A man was shouted at from a passing car because of his faith.");
        screen.press("Local");
        screen.press("Brook");
        CaseFile file = walk.round().getCases().get(1);
        walk.see("the district", () -> file.getDistricts().size() == 1);
        walk.advance(STATE, "Extracted", "Redacting", "Awaiting sign-off");
        release(file);
    }

    /** Signed by an inspector, with the checklist answered. */
    private void release(CaseFile file) {
        walk.step("release of a case");
        screen.tab("Pages of the case", "Checklists");
        screen.choose("List", "Before a case pack leaves");
        screen.press("Answer the rest with yes");
        screen.tab("Pages of the case", "Release and copies");
        screen.press("Record an agreement");
        screen.shell("Record an agreement");
        screen.choose("Role", "Inspector");
        screen.type("Name", "Inspector Vale");
        screen.press("Record");
        walk.see("the agreement", () -> file.getSignOffs().stream().anyMatch(each -> each.getRole() == SignOffRole.INSPECTOR));
        Path pack = walk.folder.resolve(file.getLabel() + " pack.docx");
        walk.files.next(pack);
        screen.press("Release the pack");
        walk.see("the release", () -> file.getState() == CaseState.RELEASED);
        screen.press("Close");
        assertThat(pack).isNotEmptyFile();
        walk.files.next(walk.folder);
        screen.press("Hand out copies");
        screen.shell("Hand out copies");
        screen.type("Holder", "Chair of the group");
        screen.press("Hand them out");
        walk.see("the copy", () -> file.getPack().getCopies().size() == 1);
    }
}
