package org.ipag.scrutiny.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.ipag.scrutiny.privacy.addresses.Householders;
import org.ipag.scrutiny.privacy.findings.EntryTimes;
import org.ipag.scrutiny.privacy.findings.Finds;
import org.ipag.scrutiny.privacy.findings.LatePass;
import org.ipag.scrutiny.privacy.findings.OwnLabels;
import org.ipag.scrutiny.privacy.findings.SoFar;
import org.ipag.scrutiny.privacy.findings.TakenWords;
import org.ipag.scrutiny.privacy.findings.ValueLabels;
import org.ipag.scrutiny.privacy.names.NameScanner;
import org.ipag.scrutiny.privacy.residue.Residue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Finds personal data in a text: runs every recogniser over the prepared text, then the names, then the late passes that go by what is
 * found already; settles overlaps, and gives each value the label that would replace it. Safe for use from several threads. A clean
 * scan never proves anonymity.
 */
@Component(service = Scanner.class)
public final class Scanner {

    private final Lexicon lexicon;
    private final List<Recogniser> builtIn;
    private final List<Recogniser> added = new CopyOnWriteArrayList<>();
    private final List<LatePass> beforeNames = BuiltIn.passesBeforeNames();
    private final List<LatePass> afterNames = BuiltIn.passesAfterNames();
    private final Recogniser hints = BuiltIn.hints();
    private final Residue residue = new Residue();

    /** With the shipped vocabulary and reference shapes; loads them once, which takes a fraction of a second. */
    @Activate
    public Scanner() {
        this(Lexicon.load(), List.of(ForcePatterns.shipped()));
    }

    /** With a vocabulary and the shapes of chosen forces. */
    public Scanner(Lexicon lexicon, List<ForcePatterns> forces) {
        this.lexicon = lexicon;
        this.builtIn = BuiltIn.recognisers(forces);
    }

    /** Adds a plug-in's recogniser. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addRecogniser(Recogniser recogniser) {
        added.add(recogniser);
    }

    /** Removes a plug-in's recogniser. */
    public void removeRecogniser(Recogniser recogniser) {
        added.remove(recogniser);
    }

    /** Scans a text by itself. */
    public ScanResult scan(String text) {
        return scan(text, Set.of());
    }

    /**
     * Scans a text of which names are known already, from other parts of the document or from the case.
     *
     * @param known names as written
     */
    public ScanResult scan(String text, Set<String> known) {
        return scan(text, known, false);
    }

    /** As {@link #scan(String, Set)}, and lists the words and numbers that are in no finding and that nothing explains. */
    public ScanResult scanForUnexplained(String text, Set<String> known) {
        return scan(text, known, true);
    }

    private ScanResult scan(String text, Set<String> known, boolean unexplained) {
        OwnLabels labels = new OwnLabels(text);
        SoFar soFar = new SoFar(text, ScanText.of(labels.masked(), lexicon), List.of());
        soFar = soFar.with(recognised(soFar, labels));
        soFar = after(beforeNames, soFar, labels);
        boolean[] taken = TakenWords.of(soFar, labels);
        NameScanner.Found names = names(soFar, taken, known);
        soFar = soFar.with(named(names, soFar));
        soFar = after(afterNames, soFar, labels);
        List<Detection> hinted = finds(hints, soFar, labels);
        hinted.sort(Comparator.comparingInt(Detection::start));
        return new ScanResult(List.copyOf(ValueLabels.give(soFar.found())), List.copyOf(hinted), names.people(), unexplained ? residue.of(soFar, taken) : List.of());
    }

    private List<Detection> recognised(SoFar soFar, OwnLabels labels) {
        List<Detection> found = new ArrayList<>();
        builtIn.forEach(recogniser -> found.addAll(finds(recogniser, soFar, labels)));
        added.forEach(recogniser -> found.addAll(finds(recogniser, soFar, labels)));
        return found;
    }

    private static List<Detection> finds(Recogniser recogniser, SoFar soFar, OwnLabels labels) {
        Finds finds = new Finds(soFar, recogniser.name());
        recogniser.scan(soFar.text(), finds);
        finds.detections().removeIf(d -> labels.hold(d) || EntryTimes.hold(soFar.original(), d));
        return finds.detections();
    }

    /** What is found once some passes have run, each of which sees what those before it found. */
    private static SoFar after(List<LatePass> passes, SoFar before, OwnLabels labels) {
        SoFar soFar = before;
        for (LatePass pass : passes) {
            Finds finds = new Finds(soFar, pass.name());
            pass.finder().find(soFar, finds);
            finds.detections().removeIf(labels::hold);
            soFar = soFar.with(finds.detections());
        }
        return soFar;
    }

    /** Marks the words of shops, firms and landmarks as taken, too. */
    private NameScanner.Found names(SoFar soFar, boolean[] taken, Set<String> known) {
        Set<String> told = new HashSet<>(known);
        told.addAll(Householders.of(soFar.found(), lexicon));
        return NameScanner.scan(soFar.text(), taken, told);
    }

    private static List<Detection> named(NameScanner.Found names, SoFar soFar) {
        Finds finds = new Finds(soFar, "names");
        for (NameScanner.Named n : names.mentions()) {
            IdentifierType type = n.officer() ? IdentifierType.OFFICER : IdentifierType.PERSON_NAME;
            finds.labelled(type.key(), n.start(), n.end(), n.confidence(), n.reason(), n.label());
        }
        return finds.detections();
    }
}
