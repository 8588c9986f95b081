package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.ipag.scrutiny.app.transfer.ExportReport;
import org.ipag.scrutiny.model.round.ReportSection;
import org.ipag.scrutiny.model.topic.TopicPackage;
import org.ipag.scrutiny.report.ReportFormat;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The report is written over its draft, and what a person wrote stays. */
@ExtendWith(NoErrorLogged.class)
class ReportEditorTest {

    private final Screen screen = new Screen(Display.getCurrent());
    private final RoundPages pages = new RoundPages(screen);
    private OpenRound round;

    @BeforeEach
    void open() {
        round = pages.open();
        pages.page("org.ipag.scrutiny.ui.report.editor");
        screen.waitFor("the draft", () -> screen.control(Table.class, "Sections").getItemCount() > 0);
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void whatIsTypedBecomesThePersonsTextAndShowsInThePreview() {
        StyledText text = screen.control(StyledText.class, "Text of the section");
        assertThat(text.getText()).isEqualTo("A draft of the introduction.");
        text.append(" And my own words.");
        screen.waitFor("the text to be taken over", () -> !round.round().getReport().getSections().isEmpty());
        ReportSection own = round.round().getReport().getSections().getFirst();
        assertThat(own.getText()).endsWith("And my own words.");
        assertThat(own.getDraft()).isEqualTo("A draft of the introduction.");
        StyledText preview = screen.control(StyledText.class, "Preview of the report");
        screen.waitFor("the preview", () -> preview.getText().contains("And my own words."));

        round.set("Test", round.round().getTopic().getOutline().getFirst(),
                TopicPackage.Literals.OUTLINE_SECTION__TEXT, "Another draft.");
        screen.waitFor("the change of the draft to be shown",
                () -> screen.words().contains("has changed since you wrote it"));
        assertThat(own.getText()).endsWith("And my own words.");
        assertThat(screen.control(StyledText.class, "New draft").getText()).isEqualTo("Another draft.");
    }

    @Test
    void aQuotationIsShortenedByAnEllipsisAndRefusedInOtherWords() {
        CTabFolder tabs = screen.control(CTabFolder.class, "Beside the text");
        tabs.setSelection(1);
        tabs.notifyListeners(SWT.Selection, new Event());
        screen.settle();
        Table quotations = screen.control(Table.class, "Quotations");
        assertThat(quotations.getItem(0).getChecked()).as("marked passages are printed").isTrue();
        quotations.setSelection(0);
        Event event = new Event();
        event.item = quotations.getItem(0);
        quotations.notifyListeners(SWT.Selection, event);
        screen.type("As printed", "The officer was rude");
        screen.press("Record the edit");
        screen.waitFor("the refusal", () -> screen.words().contains("They are not taken over"));
        assertThat(round.round().getReport().getQuotations()).isEmpty();

        screen.type("As printed", "The officer \u2026 kind");
        screen.press("Record the edit");
        screen.waitFor("the edit", () -> !round.round().getReport().getQuotations().isEmpty());
        assertThat(round.round().getReport().getQuotations()).singleElement().satisfies(quotation -> {
            assertThat(quotation.getText()).isEqualTo("The officer \u2026 kind");
            assertThat(quotation.getEdits()).hasSize(1);
        });
    }

    @Test
    void aSectionThatIsUntickedIsNotPrinted() {
        StyledText preview = screen.control(StyledText.class, "Preview of the report");
        screen.waitFor("the preview", () -> preview.getText().contains("A draft of the introduction."));
        Table sections = screen.control(Table.class, "Sections");
        sections.getItem(0).setChecked(false);
        Event event = new Event();
        event.item = sections.getItem(0);
        event.detail = SWT.CHECK;
        sections.notifyListeners(SWT.Selection, event);
        screen.waitFor("the section to go", () -> !preview.getText().contains("A draft of the introduction."));
        assertThat(round.round().getReport().getSections().getFirst().isIncluded()).isFalse();
        assertThat(screen.control(Label.class, "Introduction")).isNotNull();
    }

    @Test
    void nothingLeavesWhileAFindIsUndecided(@TempDir Path folder) throws Exception {
        StyledText text = screen.control(StyledText.class, "Text of the section");
        text.append(" Call 01632 960123, or write to desk@example.org.");
        screen.waitFor("the text to be taken over", () -> !round.round().getReport().getSections().isEmpty());
        Path file = folder.resolve("report.docx");
        ExportReport.export(text.getShell(), round, ReportFormat.DOCX, file);
        screen.shell("Check before the report leaves");
        Table finds = screen.control(Table.class, "What was found");
        assertThat(Arrays.stream(finds.getItems()).map(item -> item.getText(1)).toList())
                .contains("01632 960123", "desk@example.org");
        assertThat(file).doesNotExist();
        assertThat(folder).isEmptyDirectory();

        select(finds, "01632 960123");
        assertThat(screen.control(StyledText.class, "The words where they stand").getText())
                .contains("Call 01632 960123, or write to");
        screen.type("This may stay, because", "It is the public number of the groups.");
        screen.press("It may stay");
        screen.waitFor("the decision", () -> !round.round().getReport().getKeptWords().isEmpty());
        assertThat(round.round().getReport().getKeptWords().getFirst().getReason())
                .isEqualTo("It is the public number of the groups.");
        screen.press("Check again and write");
        screen.waitFor("the one that is left", () -> !finds.isDisposed() && Arrays.stream(finds.getItems())
                .noneMatch(item -> item.getText(1).equals("01632 960123")));
        assertThat(file).doesNotExist();

        select(finds, "desk@example.org");
        screen.press("Go to the place");
        StyledText there = screen.control(StyledText.class, "Text of the section");
        assertThat(there.getSelectionText()).isEqualTo("desk@example.org");
        there.setText(there.getText().replace(", or write to desk@example.org", ""));
        screen.waitFor("the text to be taken over", () -> !round.round().getReport().getSections().getFirst().getText()
                .contains("example.org"));
        screen.shell("Check before the report leaves").setActive();
        screen.press("Check again and write");
        screen.shell("Report exported");
        assertThat(file).isNotEmptyFile();
        screen.press("Close");
    }

    @Test
    void wordIsWrittenWithTheStylesOfTheForcesTemplate(@TempDir Path folder) throws Exception {
        Path plain = folder.resolve("plain.docx");
        Path template = folder.resolve("force.docx");
        Path report = folder.resolve("report.docx");
        Shell shell = screen.control(StyledText.class, "Preview of the report").getShell();
        ExportReport.export(shell, round, ReportFormat.DOCX, plain);
        screen.shell("Report exported");
        screen.press("Close");
        screen.gone("Report exported");
        String styles = part(plain, "word/styles.xml");
        assertThat(styles).contains("Heading1").doesNotContain("Brackenshire Sans");
        copy(plain, template, "word/styles.xml", styles.replaceAll("w:ascii=\"[^\"]*\"", "w:ascii=\"Brackenshire Sans\""));

        try (ChosenFiles files = new ChosenFiles()) {
            screen.tab("Beside the text", "Title and template");
            files.next(template);
            screen.press("Choose the force");
            screen.waitFor("the template", () -> template.toString().equals(round.round().getReport().getTemplate()));
            assertThat(screen.control(Button.class, "Word").getToolTipText()).endsWith("force.docx");
            files.next(report);
            screen.press("Word");
            screen.shell("Report exported");
            screen.press("Close");
        }
        assertThat(part(report, "word/styles.xml")).contains("Brackenshire Sans");
        assertThat(part(report, "word/document.xml")).contains("A draft of the introduction.");
    }

    @Test
    void aDamagedTemplateIsRefusedWhenItIsChosen(@TempDir Path folder) throws Exception {
        Path damaged = Files.writeString(folder.resolve("damaged.docx"), "Only text.");
        try (ChosenFiles files = new ChosenFiles()) {
            screen.tab("Beside the text", "Title and template");
            files.next(damaged);
            screen.press("Choose the force");
            screen.shell("The template cannot be used");
            assertThat(screen.words()).contains("damaged.docx").contains("save it as .docx or .dotx");
            screen.press("Close");
            screen.gone("The template cannot be used");
        }
        assertThat(round.round().getReport() == null ? null : round.round().getReport().getTemplate()).isNull();
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void copy(Path from, Path to, String replaced, String by) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry each : Collections.list(zip.entries())) {
                out.putNextEntry(new ZipEntry(each.getName()));
                out.write(each.getName().equals(replaced) ? by.getBytes(StandardCharsets.UTF_8)
                        : zip.getInputStream(each).readAllBytes());
            }
        }
    }

    @Test
    void fromAFindInGeneratedTextOneGoesToItsWords(@TempDir Path folder) throws Exception {
        round.set("Test", round.round().getTopic().getOutline().get(1), TopicPackage.Literals.OUTLINE_SECTION__TEXT,
                "Who wants to know more calls 01632 960777.");
        StyledText preview = screen.control(StyledText.class, "Preview of the report");
        screen.waitFor("the draft", () -> preview.getText().contains("01632 960777"));
        ExportReport.export(preview.getShell(), round, ReportFormat.DOCX, folder.resolve("report.docx"));
        screen.shell("Check before the report leaves");
        select(screen.control(Table.class, "What was found"), "01632 960777");
        screen.press("Go to the place");
        StyledText text = screen.control(StyledText.class, "Text of the section");
        screen.waitFor("the words", () -> text.getSelectionText().equals("01632 960777"));
        assertThat(screen.control(Label.class, "Responses").isVisible()).isTrue();
        assertThat(preview.getSelectionText()).isEqualTo("01632 960777");
        assertThat(round.round().getReport().getSections()).as("going there writes nothing").isEmpty();
        screen.shell("Check before the report leaves").close();
    }

    private void select(Table table, String words) {
        for (TableItem item : table.getItems()) {
            if (item.getText(1).equals(words)) {
                table.setSelection(item);
                Event event = new Event();
                event.item = item;
                table.notifyListeners(SWT.Selection, event);
                screen.settle();
                return;
            }
        }
        throw new AssertionError("There is no " + words);
    }
}
