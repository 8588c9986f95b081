package org.ipag.scrutiny.ui.cases.redaction.model;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.ScrutinyItemProviderAdapterFactory;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.packs.CaseIntake.Intake;
import org.ipag.scrutiny.packs.ScanReport;
import org.ipag.scrutiny.ui.cases.model.NewCase;

/** A made-up case with a document that was brought in. */
final class DeskCase {

    static final String BODY = "word/document.xml";
    static final String HEADER = "word/header1.xml";
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final String STORY = "Mrs Ifeoma Tressell rang 01632 960123.\nShe works at the bakery. Tressell was upset, says Ifeoma Tressell.";

    final EditingDomain domain = new AdapterFactoryEditingDomain(new ScrutinyItemProviderAdapterFactory(),
            new BasicCommandStack());
    final Round round = RoundFactory.eINSTANCE.createRound();
    final CaseFile file = NewCase.of(round, "me", NOW);
    final DeskText text;
    Intake intake;

    DeskCase() {
        round.setId("round");
        ResourceImpl resource = new ResourceImpl();
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(round);
        round.getCases().add(file);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(BODY, STORY);
        texts.put(HEADER, "Statement of Ifeoma Tressell");
        text = new DeskText(texts);
        intake = new Intake("case.docx", new byte[] { 1 }, new byte[] { 2 }, texts,
                List.of(found("person-name", BODY, "Ifeoma Tressell", "[VICTIM]", 0.95),
                        found("phone", BODY, "01632 960123", "[PHONE NUMBER]", 0.9),
                        found("person-name", HEADER, "Ifeoma Tressell", "[VICTIM]", 0.6)),
                List.of(found("quasi-identifier", BODY, "works at the bakery", "", 0.5)),
                List.of(new HiddenPart(HiddenPart.Kind.COMMENT, "word/comments.xml", "Clerk: ask her", true),
                        new HiddenPart(HiddenPart.Kind.COMMENT, "word/comments.xml", "Clerk: done", true)), List.of());
    }

    /** The same with words that nothing explains, wherever they stand in the body. */
    DeskCase unexplained(String... words) {
        List<ScanReport.Finding> all = new ArrayList<>();
        for (String each : words) {
            text.occurrences(each).stream().filter(span -> span.part().equals(BODY))
                    .forEach(span -> all.add(new ScanReport.Finding("unexplained", each, span.start(), span.end(), BODY, 0.15, "because", "[REDACTED]", "residue")));
        }
        intake = new Intake(intake.file(), intake.original(), intake.working(), intake.parts(), intake.findings(), intake.hints(), intake.hidden(), all);
        return this;
    }

    private ScanReport.Finding found(String type, String part, String words, String label, double confidence) {
        int start = text.part(part).orElseThrow().text().indexOf(words);
        return new ScanReport.Finding(type, words, start, start + words.length(), part, confidence, "because", label, "test");
    }

    /** Brings the document in, by the command that the window executes. */
    DeskCase broughtIn() {
        run(new BroughtIn(intake, "original", "working").command(domain, file, "me"));
        return this;
    }

    Desk desk() {
        return new Desk(file, text);
    }

    Decisions decisions() {
        return new Decisions(domain, file, text, "Clerk", Clock.fixed(NOW, ZoneOffset.UTC));
    }

    void run(Command command) {
        domain.getCommandStack().execute(command);
    }

    void undo() {
        domain.getCommandStack().undo();
    }
}
