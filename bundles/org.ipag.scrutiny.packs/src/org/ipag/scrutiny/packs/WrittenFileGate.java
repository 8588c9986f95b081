package org.ipag.scrutiny.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.FindingDecision;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.office.redact.HiddenPart;
import org.ipag.scrutiny.office.redact.RedactionException;
import org.ipag.scrutiny.office.redact.WrittenFile;
import org.ipag.scrutiny.packs.GateReport.Find;
import org.ipag.scrutiny.packs.GateReport.Weight;
import org.ipag.scrutiny.privacy.IdentifierType;
import org.ipag.scrutiny.privacy.Lexicon;
import org.ipag.scrutiny.process.ReleaseGate;
import org.ipag.scrutiny.process.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The last gate: looks at the very bytes that would leave. A pack or report leaves only if the records allow it (see
 * {@link ReleaseGate}), no hidden part is in the file, and every finding in it was rejected with a reason. There is no other
 * override. An OSGi service.
 */
@Component(service = WrittenFileGate.class)
public final class WrittenFileGate {

    private static final double SURE = 0.8;
    private static final Set<String> STRUCTURED = Arrays.stream(IdentifierType.values()).filter(type -> type.group() == IdentifierType.Group.STRUCTURED).map(IdentifierType::key)
            .collect(Collectors.toUnmodifiableSet());
    /** In a report, which says much that is about no case, less likely names are not asked about. */
    private static final double LIKELY = 0.5;
    /** In a pack everything is asked about that the scan keeps at all: a needless question costs a moment, a name that leaves costs a victim. */
    private static final double POSSIBLE = 0.4;
    private static final double SMALL_GROUP_CONFIDENCE = 0.6;
    /** Properties that name a person or a company if they name anything. */
    private static final Pattern MADE_BY = Pattern.compile("(creator|lastModifiedBy|Manager|Company|initial-creator|manager|company): (.+)", Pattern.DOTALL);

    /** A single word that is also an ordinary English one, such as Head or Young, is asked about only if the scan is at least so sure. */
    private static final double SURE_OF_A_WORD = 0.93;

    private static final Pattern WORD_BEFORE = Pattern.compile("(?<![\\p{L}'-])(\\p{L}[\\p{L}'-]*\\.?)[ \\u00a0]+$");
    private static final int LONGEST_WORD = 40;

    private final CaseScan scan;
    private final Lexicon english = Lexicon.withoutNames();

    @Activate
    public WrittenFileGate(@Reference CaseScan scan) {
        this.scan = scan;
    }

    /**
     * Whether a written case pack may leave.
     *
     * @param file    the case with its decisions, checklists and sign-offs
     * @param word    the file as written
     * @param working text of each part of the working copy, to which the findings' places refer; tells which words were
     *                rejected with a reason
     */
    public Verdict pack(CaseFile file, byte[] word, Map<String, String> working) {
        return inspectPack(file, word, "pack.docx", working).verdict();
    }

    /** As {@link #pack(CaseFile, byte[], Map)}, with everything that was found. */
    public GateReport inspectPack(CaseFile file, byte[] word, String name, Map<String, String> working) {
        Map<String, String> rejected = rejected(file, working);
        RoundWords words = new RoundWords(file.eContainer() instanceof Round round ? round : RoundFactory.eINSTANCE.createRound());
        KnownLabels labels = new KnownLabels(labels(List.of(file)));
        return new GateReport(name, ReleaseGate.pack(file).reasons(), look(word, name, POSSIBLE, text -> rejected.getOrDefault(text, words.decided(text)), words::own, labels));
    }

    /**
     * Whether a written report may leave.
     *
     * @param round the round with its report
     * @param word  the file as written
     * @param kept  words a person decided to keep, such as the name of the force's lead; each needs its reason in the audit
     */
    public Verdict report(Round round, byte[] word, Set<String> kept) {
        RoundWords words = new RoundWords(round);
        return new GateReport("report", ReleaseGate.report(round).reasons(), look(word, "report", LIKELY, text -> kept.contains(text) ? PackTexts.say("gate.kept") : words.decided(text), words::own,
                new KnownLabels(labels(round.getCases())))).verdict();
    }

    /**
     * Looks at an export of the report: Word, web page, workbook or slides. Words that were decided to stay
     * ({@code Report.keptWords}, each with its reason), the printed author and the round's own places pass.
     *
     * @throws RedactionException if the file is missing, damaged or of another kind
     */
    public GateReport inspectReport(Round round, Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return inspectReport(round, Files.readAllBytes(file), name);
        } catch (IOException e) {
            throw new RedactionException(name + " cannot be read: " + e.getMessage() + ". Write the report again.", e);
        }
    }

    /** As {@link #inspectReport(Round, Path)} for a file in memory. */
    public GateReport inspectReport(Round round, byte[] bytes, String name) {
        RoundWords words = new RoundWords(round);
        List<Find> finds = look(bytes, name, LIKELY, words::decided, words::own, new KnownLabels(labels(round.getCases())));
        SmallGroupCheck.check(round).forEach((quotation, disclosures) -> disclosures.forEach(each -> {
            String why = words.reason(each.words());
            finds.add(new Find(why == null ? Weight.TO_DECIDE : Weight.DECIDED, GateReport.SMALL_GROUP, each.words(), PackTexts.say("gate.quotation"), SMALL_GROUP_CONFIDENCE,
                    why == null ? each.reason() + " " + each.suggestion() : why, false));
        }));
        return new GateReport(name, ReleaseGate.report(round).reasons(), finds);
    }

    /**
     * Looks at the bytes alone.
     *
     * @param least   how sure the scan has to be of what is asked about, from 0 to 1
     * @param decided why a person let certain words stay; null for all others
     * @param own     why words are the round's own; null for all others. They count only where they do not stand as a person's name
     */
    private List<Find> look(byte[] bytes, String name, double least, UnaryOperator<String> decided, UnaryOperator<String> own, KnownLabels labels) {
        WrittenFile file = WrittenFile.read(bytes, name);
        List<Find> finds = new ArrayList<>();
        ScanReport report = scan.scan(name, file.format(), file.texts(), file.hidden());
        for (ScanReport.Finding f : report.findings()) {
            String text = report.parts().getOrDefault(f.part(), "");
            if (f.confidence() >= least && !labels.covers(text, f.start(), f.end()) && !ordinary(f)) {
                String why = decided.apply(f.text());
                why = why == null && !asPerson(f, text) ? own.apply(f.text()) : why;
                Weight weight = why != null ? Weight.DECIDED : STRUCTURED.contains(f.type()) && f.confidence() >= SURE ? Weight.BLOCKING : Weight.TO_DECIDE;
                finds.add(new Find(weight, f.type(), f.text(), f.part(), f.confidence(), why == null ? f.reason() : why, false));
            }
        }
        for (HiddenPart hidden : file.hidden()) {
            if (hidden.blocking()) {
                finds.add(new Find(Weight.BLOCKING, hidden.kind().key(), hidden.text(), hidden.place(), 1, hidden.text(), true));
            } else if (hidden.kind() == HiddenPart.Kind.CORE_PROPERTY || hidden.kind() == HiddenPart.Kind.EXTENDED_PROPERTY) {
                madeBy(hidden, decided, finds);
            }
        }
        return finds;
    }

    /** Who made a file is a person unless we know better. */
    private static void madeBy(HiddenPart property, UnaryOperator<String> kept, List<Find> finds) {
        Matcher m = MADE_BY.matcher(property.text());
        if (m.matches() && !own(m.group(2).strip())) {
            String why = kept.apply(m.group(2).strip());
            finds.add(new Find(why == null ? Weight.BLOCKING : Weight.DECIDED, property.kind().key(), m.group(2).strip(), property.place(), 1,
                    why == null ? PackTexts.say("gate.made-by", m.group(1)) : why, false));
        }
    }

    /** Case, Page and Head are surnames, too, and stand in every report. */
    private boolean ordinary(ScanReport.Finding f) {
        String word = f.text().strip().replaceAll(" [A-Z]$", "");
        boolean single = word.chars().allMatch(Character::isLetter);
        return single && f.confidence() < SURE_OF_A_WORD && f.type().equals(IdentifierType.PERSON_NAME.key()) && (english.meaning(word) & Lexicon.ENGLISH) != 0
                || word.equals("Page") && f.part().startsWith("word/footer");
    }

    private static boolean own(String maker) {
        return maker.equals("Scrutiny Workbench") || maker.equals(PackTexts.say("pack.author")) || maker.equals("Apache POI");
    }

    /**
     * Whether the words stand as somebody's name: a title, a rank or a role before them, or a given name, which the scan may not
     * know. Then a surname that is also one of the round's places is still a surname.
     */
    private boolean asPerson(ScanReport.Finding f, String text) {
        if (!f.type().equals(IdentifierType.PERSON_NAME.key()) && !f.type().equals(IdentifierType.OFFICER.key())) {
            return false;
        }
        Matcher before = WORD_BEFORE.matcher(text).region(Math.max(0, f.start() - LONGEST_WORD), f.start());
        if (!before.find()) {
            return false;
        }
        String word = before.group(1);
        int meaning = english.meaning(word.replace(".", ""));
        boolean called = (meaning & (Lexicon.TITLE | Lexicon.RANK | Lexicon.ROLE | Lexicon.RELATION)) != 0;
        boolean given = Character.isUpperCase(word.charAt(0)) && (meaning & (Lexicon.ENGLISH | Lexicon.PLACE | Lexicon.FUNCTION | Lexicon.CALENDAR | Lexicon.GROUP | Lexicon.ORGANISATION)) == 0
                && (word.length() > 1 || word.endsWith("."));
        return called || given;
    }

    private static Set<String> labels(Collection<CaseFile> cases) {
        return cases.stream().flatMap(file -> file.getRedactionFindings().stream()).map(RedactionFinding::getReplacement).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** The model keeps no original words; they are read from the working copy. */
    private static Map<String, String> rejected(CaseFile file, Map<String, String> working) {
        Map<String, String> words = new HashMap<>();
        for (RedactionFinding finding : file.getRedactionFindings()) {
            String text = working.getOrDefault(finding.getPart(), "");
            boolean reasoned = finding.getDecisionReason() != null && !finding.getDecisionReason().isBlank();
            if (finding.getDecision() == FindingDecision.REJECTED && reasoned && finding.getStart() >= 0 && finding.getEnd() <= text.length()
                    && finding.getStart() < finding.getEnd()) {
                words.put(text.substring(finding.getStart(), finding.getEnd()), finding.getDecisionReason());
            }
        }
        return words;
    }
}
