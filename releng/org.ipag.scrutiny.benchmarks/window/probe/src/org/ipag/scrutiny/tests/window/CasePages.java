package org.ipag.scrutiny.tests.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.tests.ChosenFiles;
import org.ipag.scrutiny.tests.Rows;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.session.OpenRound;

/** The pages of a long case, and the redaction of a document of twenty pages. */
final class CasePages {

    private static final String DESK = "org.ipag.scrutiny.ui.cases.redaction";
    private static final int PAGES = 20;
    private static final int SENTENCES_A_PAGE = 22;
    private static final String[] NAMES = { "Temperance Adeyinka-Holt", "Benedikt Szaflarski", "Oriane Quellhurst",
            "Marguerite Dunstable", "Ishaan Vellacott", "Perpetua Grindlay" };

    private final Measuring m;

    CasePages(Measuring measuring) {
        m = measuring;
    }

    /** Each page for the first time, then each once more. */
    void pages() throws IOException {
        Rows rows = new Rows(m.screen);
        m.doing("open a long case");
        m.tell("open a long case", () -> rows.openInTree("Round by stage", LongCases.LONG),
                () -> m.visible(CTabFolder.class, "Pages of the case") != null);
        for (int turn = 0; turn < 2; turn++) {
            page("Timeline", () -> m.has(Table.class, "What happened when", 100));
            page("Video", () -> m.has(Table.class, "Body-worn video viewed", 100));
            page("Checklists", () -> m.visible(Combo.class, "List") != null);
            page("For the force only", () -> m.visible(Text.class, "The force's own reference") != null);
            page("Release and copies", () -> true);
            page("Case", () -> m.visible(Text.class, "In a few words") != null);
        }
        m.doing("choose in the time line");
        m.screen.tab("Pages of the case", "Timeline");
        Measuring.pause(500);
        m.doing("another list of checks");
        m.screen.tab("Pages of the case", "Checklists");
        Measuring.pause(500);
        Combo list = m.screen.control(Combo.class, "List");
        for (int i = 0; i < 3; i++) {
            int next = i;
            m.screen.ui(() -> {
                list.select(next % list.getItemCount());
                list.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
            });
            Measuring.pause(400);
        }
        m.screen.press("Answer the rest with yes");
        Measuring.pause(500);
    }

    private void page(String title, java.util.function.BooleanSupplier usable) throws IOException {
        m.doing("page " + title + " of a case");
        m.tell("page " + title + " of a long case", () -> m.screen.tab("Pages of the case", title), usable);
        m.shot("case-" + title.toLowerCase(java.util.Locale.UK).replace(' ', '-'));
    }

    /** Brings a document in, opens the desk on it again, decides. */
    void redaction() throws IOException {
        OpenRound round = m.store.current().orElseThrow();
        CaseFile file = m.screen.look(() -> round.round().getCases().stream()
                .filter(each -> LongCases.REDACTED.equals(each.getTitle())).findFirst().orElseThrow());
        Path document = Files.createTempDirectory("window-probe").resolve("crime report.txt");
        Files.writeString(document, document());
        m.doing("open an empty redaction desk");
        m.screen.ui(() -> RoundEditors.open(round, file, DESK));
        Measuring.pause(1500);
        try (ChosenFiles files = new ChosenFiles()) {
            files.next(document);
            m.doing("bring in a document");
            m.tell("bring in a document of " + PAGES + " pages", () -> m.screen.press("Bring in a case document"),
                    () -> has(file));
        }
        System.out.println("window: findings " + m.screen.look(() -> file.getRedactionFindings().size()));
        m.shot("desk");
        m.doing("open the redaction desk");
        m.screen.ui(() -> {
            var page = org.eclipse.ui.PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
            page.closeEditor(page.getActiveEditor(), false);
        });
        Measuring.pause(1000);
        m.tell("open the redaction desk", () -> m.screen.ui(() -> RoundEditors.open(round, file, DESK)), () -> has(file));
        StyledText text = m.screen.control(StyledText.class, "Text of the case document");
        m.doing("decide findings");
        List<Double> keys = new ArrayList<>();
        m.screen.ui(text::setFocus);
        for (int i = 0; i < 15; i++) {
            keys.add(m.untilPainted(text, () -> Measuring.keyDown(text, 'a')));
            Measuring.pause(60);
        }
        Measuring.percentiles("accept a finding, a key to the repainted text", keys);
        m.doing("walk through findings");
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            steps.add(m.untilPainted(text, () -> Measuring.keyDown(text, 'n')));
        }
        Measuring.percentiles("next finding, a key to the repainted text", steps);
        m.doing("accept the same everywhere");
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(m.untilPainted(text, () -> Measuring.keyDown(text, 's')));
            Measuring.pause(500);
        }
        Measuring.percentiles("accept the same everywhere, a key to the repainted text", all);
        System.out.println("window: decided " + m.screen.look(() -> file.getRedactionFindings().stream()
                .filter(each -> each.getDecision() != FindingDecision.UNDECIDED).count()));
        m.doing("take decisions back");
        for (int i = 0; i < 4; i++) {
            m.screen.menu("Edit", "Undo");
            Measuring.pause(400);
        }
        m.doing("preview of the pack");
        m.screen.press("As it will leave");
        Measuring.pause(3000);
        m.shot("desk-preview");
        m.doing("a change behind the desk");
        m.screen.menu("Round", "Dashboard");
        Measuring.pause(500);
        m.screen.menu("Edit", "Undo");
        Measuring.pause(500);
    }

    private boolean has(CaseFile file) {
        StyledText text = m.visible(StyledText.class, "Text of the case document");
        return text != null && text.getCharCount() > 1000 && !file.getRedactionFindings().isEmpty();
    }

    private static String document() {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PAGES * SENTENCES_A_PAGE; i++) {
            String name = NAMES[random.nextInt(NAMES.length)];
            text.append(switch (i % 5) {
                case 0 -> name + " told the officer on the phone from 07700 900" + (100 + random.nextInt(900))
                        + " that it had happened again near the shop. ";
                case 1 -> "The officer called back and spoke to " + name.split(" ")[0]
                        + ", who had written to panel" + random.nextInt(50) + "@example.org a week before. ";
                case 2 -> "A neighbour at " + (1 + random.nextInt(90)) + " Saltpan Lane had seen two people run towards the bus stop. ";
                case 3 -> "On " + (1 + random.nextInt(28)) + " March 2026 the log says that no update was given, and that the"
                        + " victim asked for one twice. ";
                default -> "Nobody was found who could say more, and the case was filed until the footage came. ";
            });
            if (i % 4 == 3) {
                text.append("\n\n");
            }
        }
        return text.toString();
    }
}
