package org.ipag.scrutiny.forms.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.forms.FormImport;
import org.ipag.scrutiny.forms.FormProvenance;
import org.ipag.scrutiny.forms.FormReader;
import org.ipag.scrutiny.forms.ImportOptions;
import org.ipag.scrutiny.forms.ImportResult;
import org.ipag.scrutiny.forms.ImportResult.Outcome;
import org.ipag.scrutiny.forms.ReadForm;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.round.RoundState;
import org.ipag.scrutiny.office.text.DocumentReader;
import org.ipag.scrutiny.office.text.DocumentRefusedException;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.ipag.scrutiny.store.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Decides whose each form is and whether it is new, then puts it into the round. */
@Component(service = FormImport.class)
public final class FormImportService implements FormImport {

    private static final RoundPackage MODEL = RoundPackage.eINSTANCE;

    private final FormReader reader;
    private final DocumentReader files;

    /**
     * @param reader reads forms
     * @param files  reads the bytes that are kept
     */
    @Activate
    public FormImportService(@Reference FormReader reader, @Reference DocumentReader files) {
        this.reader = reader;
        this.files = files;
    }

    @Override
    public List<ImportResult> importFiles(RoundSession session, List<Path> paths, ImportOptions options,
            IProgressMonitor monitor) throws StoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        if (session.round().getTopic() == null) {
            return paths.stream().map(path -> result(ReadForm.refused(path.toString(), path, "", "", ""),
                    Outcome.REFUSED, NLS.bind(Messages.noTopic, path.getFileName()))).toList();
        }
        List<ReadForm> forms = reader.readAll(paths, session.round().getTopic(), progress.split(80));
        List<ImportResult> results = new ArrayList<>();
        SubMonitor applying = progress.split(20).setWorkRemaining(forms.size());
        for (ReadForm form : forms) {
            if (applying.isCanceled()) {
                break;
            }
            results.add(apply(session, form, options));
            applying.worked(1);
        }
        return results;
    }

    @Override
    public List<ImportResult> apply(RoundSession session, List<ReadForm> forms, ImportOptions options)
            throws StoreException {
        List<ImportResult> results = new ArrayList<>();
        for (ReadForm form : forms) {
            results.add(apply(session, form, options));
        }
        return results;
    }

    private ImportResult apply(RoundSession session, ReadForm form, ImportOptions options) throws StoreException {
        if (form.status() == ReadForm.Status.REFUSED) {
            return result(form, Outcome.REFUSED, form.message());
        }
        Round round = session.round();
        String refusal = refusal(round, form);
        if (refusal != null) {
            return result(form, Outcome.REFUSED, refusal);
        }
        ImportResult known = known(round, form);
        if (known != null) {
            return known;
        }
        Whose whose = whose(round, form, options);
        if (whose.district() == null) {
            return result(form, whose.outcome(), whose.message());
        }
        if (isEmpty(form) && target(round, whose.district()).map(Return::getDocuments).filter(sent -> !sent.isEmpty()).isPresent()) {
            return result(form, Outcome.REFUSED, NLS.bind(Messages.emptyBeside, form.file(), whose.district().getName()));
        }
        byte[] content = content(form);
        if (content == null) {
            return result(form, Outcome.REFUSED, NLS.bind(Messages.fileChanged, form.file()));
        }
        // The bytes are kept before the round refers to them; kept bytes nobody refers to do no harm.
        session.store().documents().put(content);
        return put(session, form, options, whose.district());
    }

    private static String refusal(Round round, ReadForm form) {
        if (round.getTopic() == null) {
            return NLS.bind(Messages.noTopic, form.file());
        }
        if (round.getState() == RoundState.CLOSED) {
            return NLS.bind(Messages.closed, form.file());
        }
        FormProvenance provenance = form.provenance();
        if (provenance != null && !provenance.roundId().isEmpty() && !provenance.roundId().equals(round.getId())) {
            return NLS.bind(Messages.otherRound, form.file(), provenance.roundTitle());
        }
        if (!form.topic().isEmpty() && !form.topic().equals(round.getTopic().getKey())) {
            return NLS.bind(Messages.otherTopic, new Object[] {form.file(), form.topic(), round.getTopic().getKey()});
        }
        return null;
    }

    private static ImportResult known(Round round, ReadForm form) {
        for (Return each : round.getReturns()) {
            for (ReturnDocument document : each.getDocuments()) {
                if (form.sha256().equals(document.getSha256())) {
                    String message = document.isSuperseded() ? Messages.unchangedOld : Messages.unchanged;
                    return new ImportResult(form.file(), form.path(), form.sha256(), Outcome.UNCHANGED,
                            NLS.bind(message, form.file(), each.getDistrict().getName()), each.getDistrict().getId(),
                            each.getDistrict().getName(), form.answers().size(), 0, List.of());
                }
            }
        }
        return null;
    }

    private record Whose(District district, Outcome outcome, String message) {
        static Whose of(District district) {
            return new Whose(district, null, "");
        }

        static Whose ask(String message) {
            return new Whose(null, Outcome.NEEDS_DISTRICT, message);
        }
    }

    private static Whose whose(Round round, ReadForm form, ImportOptions options) {
        List<District> all = round.getForce() == null ? List.of() : round.getForce().getDistricts();
        String given = form.path() == null ? null : options.districts().get(form.path());
        if (given != null) {
            return all.stream().filter(district -> given.equals(district.getId())).findFirst().map(Whose::of)
                    .orElse(new Whose(null, Outcome.REFUSED, NLS.bind(Messages.districtNotInRound, form.file())));
        }
        DistrictMatcher matcher = new DistrictMatcher(all);
        List<District> named = matcher.named(form.district());
        District issued = form.provenance() == null ? null : all.stream()
                .filter(district -> district.getId().equals(form.provenance().districtId())).findFirst().orElse(null);
        if (issued != null) {
            boolean conflict = !named.isEmpty() && !named.contains(issued);
            return conflict ? Whose.ask(NLS.bind(Messages.districtConflict,
                    new Object[] {form.file(), issued.getName(), named.get(0).getName()})) : Whose.of(issued);
        }
        if (named.size() == 1) {
            return Whose.of(named.get(0));
        }
        if (!form.district().isBlank()) {
            return Whose.ask(NLS.bind(named.isEmpty() ? Messages.districtUnknown : Messages.districtAmbiguous,
                    form.file(), form.district()));
        }
        List<District> byFile = matcher.byFile(form.path());
        return byFile.size() == 1 ? Whose.of(byFile.get(0)) : Whose.ask(NLS.bind(Messages.districtMissing, form.file()));
    }

    /** The bytes that were read; null if the file is another one by now. */
    private byte[] content(ReadForm form) {
        if (form.path() == null) {
            return null;
        }
        try {
            byte[] bytes = files.load(form.path());
            return DigestUtils.sha256Hex(bytes).equals(form.sha256()) ? bytes : null;
        } catch (DocumentRefusedException e) {
            // Gone or locked since it was read: told like a file that has changed.
            return null;
        }
    }

    private static boolean isEmpty(ReadForm form) {
        return form.answers().isEmpty() && form.unplaced().isEmpty();
    }

    private static Optional<Return> target(Round round, District district) {
        return round.getReturns().stream().filter(each -> each.getDistrict() == district).findFirst();
    }

    private static ImportResult put(RoundSession session, ReadForm form, ImportOptions options, District district) {
        Round round = session.round();
        String what = NLS.bind(Messages.changeWhat, form.file());
        Edits edits = Edits.of(session.editingDomain(), what);
        Return target = target(round, district).orElse(null);
        if (target == null) {
            target = RoundFactory.eINSTANCE.createReturn();
            target.setDistrict(district);
            edits.add(round, MODEL.getRound_Returns(), target);
        }
        ReturnDocument earlier = earlier(target, form);
        FormApplier applier = new FormApplier(round, target, form, options, edits);
        List<String> warnings = new ArrayList<>(form.warnings());
        if (earlier == null && blankBeside(target, form)) {
            warnings.add(Messages.warnBeside);
        }
        if (isEmpty(form)) {
            warnings.add(Messages.warnEmpty);
        }
        applier.apply(earlier);
        warnings.addAll(applier.warnings());
        session.execute(edits.command(), new Change(options.who(), what, ""));
        boolean map = applier.open() > 0;
        Outcome outcome = earlier != null ? Outcome.REPLACED : map ? Outcome.NEEDS_MAPPING : Outcome.IMPORTED;
        String message = NLS.bind(earlier != null ? map ? Messages.replacedNeedsMapping : Messages.replaced
                : map ? Messages.needsMapping : Messages.imported,
                new Object[] {form.file(), district.getName(), form.answers().size(), applier.open()});
        return new ImportResult(form.file(), form.path(), form.sha256(), outcome, message, district.getId(),
                district.getName(), form.answers().size(), applier.open(), List.copyOf(warnings));
    }

    /**
     * The document a form corrects: one by the same person; or, where one of the two names nobody, one of the same issue
     * or of the same file name. Another member's form corrects nothing.
     */
    private static ReturnDocument earlier(Return target, ReadForm form) {
        List<ReturnDocument> current = target.getDocuments().stream().filter(each -> !each.isSuperseded()).toList();
        Set<String> person = words(form.personCompleting());
        List<ReturnDocument> same = current.stream().filter(each -> !person.isEmpty()
                && words(each.getPersonCompleting()).equals(person)).toList();
        if (!same.isEmpty()) {
            return same.get(same.size() - 1);
        }
        String issue = form.provenance() == null ? "" : form.provenance().issueId();
        List<ReturnDocument> likely = current.stream()
                .filter(each -> person.isEmpty() || words(each.getPersonCompleting()).isEmpty())
                .filter(each -> !issue.isEmpty() && issue.equals(each.getFormReference())
                        || stem(each.getFileName()).equals(stem(form.file())))
                .toList();
        return likely.size() == 1 ? likely.get(0) : null;
    }

    private static boolean blankBeside(Return target, ReadForm form) {
        return target.getDocuments().stream().anyMatch(each -> !each.isSuperseded()
                && (words(each.getPersonCompleting()).isEmpty() || words(form.personCompleting()).isEmpty()));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Objects.toString(text, "").toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty()).collect(Collectors.toSet());
    }

    /** A file's name without what people add to it when they send it again. */
    private static String stem(String fileName) {
        return Objects.toString(fileName, "").toLowerCase(Locale.ROOT).replaceFirst("\\.[^.]*$", "")
                .replaceAll("\\(\\d+\\)|\\b(?:copy|corrected|final|amended|updated|revised|new|v\\d+|version \\d+)\\b", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static ImportResult result(ReadForm form, Outcome outcome, String message) {
        return new ImportResult(form.file(), form.path(), form.sha256(), outcome, message, "", "",
                form.answers().size(), form.unplaced().size(), form.warnings());
    }
}
