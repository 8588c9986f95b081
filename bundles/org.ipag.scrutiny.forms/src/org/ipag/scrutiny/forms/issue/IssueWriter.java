package org.ipag.scrutiny.forms.issue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.ipag.scrutiny.forms.FormTags;
import org.ipag.scrutiny.model.edit.FileTrouble;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.docx.TemplateException;
import org.ipag.scrutiny.office.docx.WordOptions;
import org.ipag.scrutiny.office.docx.WordRenderer;

/** Writes the files of an issue beside each other first and moves them to their names once all are complete. */
final class IssueWriter {

    private final WordRenderer renderer;

    IssueWriter(WordRenderer renderer) {
        this.renderer = renderer;
    }

    IssuedFiles write(IssuePlan plan, Path folder, IProgressMonitor monitor) throws FormIssueException {
        SubMonitor progress = SubMonitor.convert(monitor, IssueTexts.say("progress"),
                plan.forms().size() + plan.guidance().size());
        Path workshop;
        try {
            Files.createDirectories(folder);
            workshop = Files.createTempDirectory(folder, ".issue-");
        } catch (IOException e) {
            throw new FormIssueException(IssueTexts.say("problem.folder", folder, FileTrouble.reason(e)), e);
        }
        try {
            Map<Path, Path> moves = new LinkedHashMap<>();
            List<IssuedFiles.Form> forms = new ArrayList<>();
            List<Path> guidance = new ArrayList<>();
            for (IssuePlan.Form form : plan.forms()) {
                progress.split(1).subTask(form.fileName());
                Path written = workshop.resolve(form.fileName());
                WordOptions.CustomPart provenance = new WordOptions.CustomPart(form.provenance().issueId(),
                        FormTags.PROVENANCE_NAMESPACE, ProvenanceXml.of(form.provenance()));
                write(form.content(), new WordOptions(plan.template(), List.of(provenance), true), written, folder);
                moves.put(written, folder.resolve(form.fileName()));
                forms.add(new IssuedFiles.Form(folder.resolve(form.fileName()), DigestUtils.sha256Hex(Files.readAllBytes(written)), form.provenance()));
            }
            for (IssuePlan.Guide guide : plan.guidance()) {
                progress.split(1).subTask(guide.fileName());
                Path written = workshop.resolve(guide.fileName());
                write(guide.content(), WordOptions.template(plan.template()), written, folder);
                moves.put(written, folder.resolve(guide.fileName()));
                guidance.add(folder.resolve(guide.fileName()));
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                move(move.getKey(), move.getValue(), folder);
            }
            return new IssuedFiles(forms, guidance);
        } catch (IOException e) {
            throw new FormIssueException(IssueTexts.say("problem.folder", folder, FileTrouble.reason(e)), e);
        } finally {
            delete(workshop);
        }
    }

    private void write(ContentDocument content, WordOptions options, Path file, Path folder)
            throws FormIssueException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            renderer.render(content, options, out);
        } catch (TemplateException e) {
            throw new FormIssueException(e.getMessage(), e);
        } catch (IOException e) {
            throw new FormIssueException(IssueTexts.say("problem.write", file.getFileName(), folder, FileTrouble.reason(e)), e);
        }
    }

    private static void move(Path from, Path to, Path folder) throws FormIssueException {
        try {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new FormIssueException(IssueTexts.say("problem.write", to.getFileName(), folder, FileTrouble.reason(e)), e);
        }
    }

    private static void delete(Path folder) throws FormIssueException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new FormIssueException(IssueTexts.say("problem.folder", folder, FileTrouble.reason(e)), e);
        }
    }
}
