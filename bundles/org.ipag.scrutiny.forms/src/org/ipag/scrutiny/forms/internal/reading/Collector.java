package org.ipag.scrutiny.forms.internal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.forms.FormProvenance;
import org.ipag.scrutiny.forms.FormProvenance.CaseReference;
import org.ipag.scrutiny.forms.ReadForm.KnownPart;
import org.ipag.scrutiny.forms.ReadForm.ReadAnswer;
import org.ipag.scrutiny.forms.ReadForm.Unplaced;
import org.ipag.scrutiny.model.round.Placement;
import org.ipag.scrutiny.model.round.UnplacedKind;

/** Gathers what a form's lines turned out to be. */
final class Collector {

    /** A case as a form names it. */
    record Case(String key, String label, int number, String id) {
    }

    private record Key(int list, int question, String caseKey) {
    }

    /** An answer in progress. */
    static final class Draft {
        final int list;
        final int question;
        final Case about;
        final List<String> lines = new ArrayList<>();
        String wording = "";
        Placement placement = Placement.WORDING;
        final Set<String> notes = new LinkedHashSet<>();
        /** The paragraphs its lines stand in, on which notes may hang. */
        final Set<Integer> paragraphs = new HashSet<>();

        Draft(int list, int question, Case about) {
            this.list = list;
            this.question = question;
            this.about = about;
        }
    }

    private final TopicWordings topic;
    private final FormProvenance provenance;
    private final Map<Key, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, Case> cases = new LinkedHashMap<>();
    final List<Unplaced> unplaced = new ArrayList<>();
    final List<KnownPart> known = new ArrayList<>();
    final Set<String> warnings = new LinkedHashSet<>();
    /** Whether questions that stand more than once are for different people rather than cases. */
    boolean people;
    private Line lastUnplaced;

    Collector(TopicWordings topic, FormProvenance provenance) {
        this.topic = topic;
        this.provenance = provenance;
    }

    Draft draft(int list, int question, Case about) {
        return drafts.computeIfAbsent(new Key(list, question, about == null ? null : about.key()),
                key -> new Draft(list, question, about));
    }

    List<Draft> drafts() {
        return new ArrayList<>(drafts.values());
    }

    /** Whether anything answers a question. */
    boolean answered(int question) {
        return drafts.values().stream().anyMatch(draft -> draft.question == question && !draft.lines.isEmpty());
    }

    /** The answer that a paragraph belongs to; null if it belongs to none, or not to one alone. */
    Draft at(int paragraph) {
        List<Draft> here = drafts.values().stream().filter(draft -> draft.paragraphs.contains(paragraph)).toList();
        return here.size() == 1 ? here.getFirst() : null;
    }

    void remove(Draft draft) {
        drafts.values().remove(draft);
    }

    /** The case of a key as read from a form, known to the provenance or not; the first way it is written counts. */
    Case named(String key, String label) {
        return cases.computeIfAbsent(key, unused -> {
            CaseReference reference = reference(key, label);
            return reference == null ? new Case(key, label, 0, null)
                    : new Case(key, label, reference.number(), reference.id());
        });
    }

    private CaseReference reference(String key, String label) {
        if (provenance == null) {
            return null;
        }
        for (CaseReference reference : provenance.cases()) {
            String own = Words.of(reference.label()).joined();
            boolean same = own.equals(Words.of(label).joined())
                    || Labels.caseName(reference.label()).map(name -> name.key().equals(key)).orElse(false);
            if (same) {
                return reference;
            }
        }
        return null;
    }

    /** The case of a number in tags; null for 0, which means all cases. */
    Case numbered(int number) {
        if (number == 0) {
            return null;
        }
        if (provenance != null) {
            for (CaseReference reference : provenance.cases()) {
                if (reference.number() == number) {
                    String key = Labels.caseName(reference.label()).map(Labels.CaseName::key)
                            .orElse(Words.of(reference.label()).joined());
                    return cases.computeIfAbsent(key,
                            unused -> new Case(key, reference.label(), number, reference.id()));
                }
            }
        }
        return cases.computeIfAbsent("#" + number,
                key -> new Case(key, NLS.bind(Messages.caseNumbered, number), number, null));
    }

    /** Lets the number that a tag gives to a case mean the case that the form names beside it. */
    void alias(int number, Case about) {
        if (number > 0 && provenance == null) {
            cases.putIfAbsent("#" + number, about);
        }
    }

    /** Whether the file itself says which cases it is about. */
    boolean knowsCases() {
        return provenance != null && !provenance.cases().isEmpty();
    }

    /** The provenance's case that a whole line names; null if it names none. */
    Case exactly(String text) {
        if (provenance == null) {
            return null;
        }
        String joined = Words.of(text).joined();
        for (CaseReference reference : provenance.cases()) {
            if (!joined.isEmpty() && joined.equals(Words.of(reference.label()).joined())) {
                return numbered(reference.number());
            }
        }
        return null;
    }

    void known(String role, String text) {
        if (!text.isBlank()) {
            known.add(new KnownPart(role, text.strip()));
        }
    }

    /** Keeps body text that fits nowhere; lines that follow each other at the same place become one. */
    void unplaced(Line line, String text, String where) {
        int last = unplaced.size() - 1;
        boolean goesOn = lastUnplaced != null && last >= 0 && line.index <= lastUnplaced.index + 1
                && unplaced.get(last).where().equals(where) && unplaced.get(last).kind() == UnplacedKind.TEXT;
        if (goesOn) {
            Unplaced before = unplaced.get(last);
            unplaced.set(last, new Unplaced(before.kind(), before.text() + "\n" + text, where));
        } else {
            unplaced.add(new Unplaced(UnplacedKind.TEXT, text, where));
        }
        lastUnplaced = line;
    }

    void unplaced(UnplacedKind kind, String text, String where) {
        unplaced.add(new Unplaced(kind, text, where));
    }

    List<ReadAnswer> answers() {
        List<ReadAnswer> answers = new ArrayList<>();
        // A blank copy of the form before or behind the one filled in makes no second case.
        long lists = drafts.values().stream().filter(draft -> !draft.lines.isEmpty()).mapToInt(draft -> draft.list).distinct().count();
        for (Draft draft : drafts.values()) {
            if (draft.lines.isEmpty()) {
                continue;
            }
            Case about = draft.about;
            if (about == null && people && draft.list > 0) {
                Draft first = drafts.get(new Key(0, draft.question, null));
                if (first != null && !first.lines.isEmpty()) {
                    continue;
                }
            } else if (about == null && lists > 1 && !people) {
                about = new Case("#" + (draft.list + 1),
                        NLS.bind(Messages.caseNumbered, draft.list + 1), 0, null);
            }
            answers.add(new ReadAnswer(topic.questions.get(draft.question).key(), about == null ? null : about.label(),
                    about == null ? 0 : about.number(), about == null ? null : about.id(), draft.wording,
                    String.join("\n", linesOf(draft)), draft.placement, !draft.notes.isEmpty(),
                    String.join(" ", draft.notes)));
        }
        return answers;
    }

    /** An answer's lines, with those of the people who answered the same question below. */
    private List<String> linesOf(Draft draft) {
        List<String> all = new ArrayList<>(draft.lines);
        for (Draft other : drafts.values()) {
            boolean same = people && draft.about == null && draft.list == 0 && other != draft && other.about == null
                    && other.question == draft.question;
            if (same) {
                all.addAll(other.lines);
            }
        }
        return all;
    }

    boolean casesUnlabelled() {
        return !people && drafts.values().stream().filter(Objects::nonNull)
                .filter(draft -> draft.about == null && !draft.lines.isEmpty()).mapToInt(draft -> draft.list).distinct().count() > 1;
    }
}
