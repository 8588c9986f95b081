package org.ipag.scrutiny.forms.internal.reading;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.forms.FormProvenance;
import org.ipag.scrutiny.forms.FormTags;
import org.ipag.scrutiny.forms.ReadForm;
import org.ipag.scrutiny.forms.ReadForm.ReadAnswer;
import org.ipag.scrutiny.forms.ReadForm.Status;
import org.ipag.scrutiny.model.round.UnplacedKind;
import org.ipag.scrutiny.office.text.TextDocument;

/** Reads one document as a form. */
final class FormReading {

    private final TopicWordings topic;
    private final KnownTexts texts;

    FormReading(TopicWordings topic) {
        this.topic = topic;
        this.texts = new KnownTexts(topic);
    }

    String topicKey() {
        return topic.topicKey;
    }

    ReadForm read(TextDocument document, String file, Path path, String sha256) {
        FormProvenance provenance = ProvenanceReader.read(document.customXml());
        if (provenance != null && !provenance.topicKey().isEmpty() && !provenance.topicKey().equals(topic.topicKey)) {
            return ReadForm.refused(file, path, sha256, topic.topicKey,
                    NLS.bind(Messages.otherTopic, new Object[] {file, provenance.topicKey(), topic.topicKey}));
        }
        List<Line> lines = RunOnLines.cut(Lines.of(document.body()), topic);
        HeadingResolver resolver = new HeadingResolver(topic, lines);
        List<Heading> headings = resolver.resolve();
        boolean repeated = resolver.wholeListRepeated();
        NumberedAnswers numbered = new NumberedAnswers(topic, lines, headings);
        if (numbered.found() && (numbered.insteadOfForm(texts) || numbered.isAllThatIsIn(trial(lines, headings, provenance, resolver)))) {
            lines = numbered.lines();
            headings = numbered.headings();
            repeated = false;
        }
        Collector out = new Collector(topic, provenance);
        out.warnings.addAll(document.warnings());
        HeaderFields fields = new HeaderFields(texts, out);
        new Sections(lines, headings, topic, texts, out, fields, resolver.habits(), repeated).read();
        resolver.repeated().forEach(question -> out.warnings
                .add(NLS.bind(Messages.warnTwice, topic.questions.get(question).number())));
        new SideTexts(lines, headings, Lines.places(document.body()), topic, texts, fields, out).read(document.sideTexts());
        boolean anyQuestion = headings.stream().anyMatch(heading -> heading.question() >= 0)
                || lines.stream().anyMatch(Line::marked);
        if (anyQuestion) {
            warnMissing(headings, lines, out);
        }
        if (out.people) {
            out.warnings.add(Messages.warnPeople);
        }
        if (out.casesUnlabelled()) {
            out.warnings.add(Messages.warnCasesUnlabelled);
        }
        List<ReadAnswer> answers = out.answers();
        List<String> missing = Accounting.missing(document, answers, out.unplaced, out.known);
        if (!missing.isEmpty()) {
            out.unplaced(UnplacedKind.TEXT, String.join(" ", missing), Messages.whereLeft);
            out.warnings.add(Messages.warnLeft);
        }
        boolean map = out.unplaced.stream().anyMatch(text -> switch (text.kind()) {
            case TEXT, TEXT_BOX, NOTE, COMMENT -> true;
            case HEADER_FOOTER, DELETION -> false;
        });
        String message = NLS.bind(!anyQuestion && map ? Messages.noQuestions : map ? Messages.needsMapping
                : answers.isEmpty() ? Messages.readNothing : Messages.read, file, answers.size());
        String district = fields.district().isEmpty() && provenance != null ? provenance.districtName() : fields.district();
        return new ReadForm(file, path, sha256, map ? Status.NEEDS_MAPPING : Status.READ, message,
                document.format().id(), topic.topicKey, district, fields.person(), provenance, List.copyOf(answers),
                List.copyOf(out.unplaced), List.copyOf(out.known), List.copyOf(out.warnings));
    }

    /** Reads the body once only to see what is in it. */
    private Collector trial(List<Line> lines, List<Heading> headings, FormProvenance provenance, HeadingResolver resolver) {
        Collector out = new Collector(topic, provenance);
        new Sections(lines, headings, topic, texts, out, new HeaderFields(texts, out), resolver.habits(),
                resolver.wholeListRepeated()).read();
        return out;
    }

    private void warnMissing(List<Heading> headings, List<Line> lines, Collector out) {
        for (int q = 0; q < topic.questions.size(); q++) {
            int question = q;
            String key = topic.questions.get(q).key();
            boolean found = headings.stream().anyMatch(heading -> heading.question() == question)
                    || lines.stream().anyMatch(line -> line.marked() && FormTags.parse(line.tag)
                            .map(place -> place.questionKey().equals(key)).orElse(false));
            if (!found && topic.questions.get(q).main()) {
                out.warnings.add(NLS.bind(Messages.warnMissing, topic.questions.get(q).number()));
            }
        }
    }
}
