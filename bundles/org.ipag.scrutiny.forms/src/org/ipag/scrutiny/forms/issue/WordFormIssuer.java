package org.ipag.scrutiny.forms.issue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.ipag.scrutiny.forms.FormProvenance;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.common.CommonPackage;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.FormIssue;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.office.content.ContentDocument;
import org.ipag.scrutiny.office.docx.WordRenderer;
import org.ipag.scrutiny.process.StateChanges;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.store.RoundSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Issues forms and guidance as Word documents. */
@Component(service = FormIssuer.class)
public final class WordFormIssuer implements FormIssuer {

    private static final RoundPackage MODEL = RoundPackage.eINSTANCE;

    private final IssueWriter writer;

    @Activate
    public WordFormIssuer(@Reference WordRenderer renderer) {
        writer = new IssueWriter(renderer);
    }

    @Override
    public IssuePlan plan(Round round, IssueOptions options) throws FormIssueException {
        FormQuestions questions = FormQuestions.of(round.getTopic());
        List<District> districts = districts(round, options);
        FileNames names = new FileNames();
        List<IssuePlan.Form> forms = new ArrayList<>();
        List<IssuePlan.Guide> guides = new ArrayList<>();
        try {
            FormContent content = new FormContent(round, questions, options.date());
            for (District district : districts) {
                List<FormCase> cases = FormQuestions.cases(round, district);
                forms.add(new IssuePlan.Form(names.docx(IssueTexts.say("form.file", district.getName())),
                        content.of(district, cases), provenance(round, district, cases)));
            }
            if (options.guidance()) {
                for (ContentDocument guide : new GuidanceContent(round, options.date()).documents()) {
                    guides.add(new IssuePlan.Guide(names.docx(guide.info().title().replace(":", " -")), guide));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new FormIssueException(IssueTexts.say("problem.text", e.getMessage()), e);
        }
        return new IssuePlan(forms, guides, options.template());
    }

    private static List<District> districts(Round round, IssueOptions options) throws FormIssueException {
        List<District> all = round.getForce() == null ? List.of() : round.getForce().getDistricts();
        if (all.isEmpty()) {
            throw new FormIssueException(IssueTexts.say("problem.districts"));
        }
        if (options.districtIds().isEmpty()) {
            return all;
        }
        List<District> chosen = new ArrayList<>();
        for (String id : options.districtIds()) {
            chosen.add(all.stream().filter(district -> id.equals(district.getId())).findFirst()
                    .orElseThrow(() -> new FormIssueException(IssueTexts.say("problem.district", id))));
        }
        return chosen;
    }

    private static FormProvenance provenance(Round round, District district, List<FormCase> cases) {
        FormIssue before = round.getReturns().stream().filter(each -> each.getDistrict() == district)
                .map(Return::getFormIssue).filter(Objects::nonNull).findFirst().orElse(null);
        return new FormProvenance(before == null ? Ids.fresh() : before.getId(), text(round.getId()),
                text(round.getTitle()), text(district.getId()), text(district.getName()),
                text(round.getTopic().getKey()), text(round.getTopic().getVersion()),
                cases.stream().map(FormCase::reference).toList());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    @Override
    public IssuedFiles write(IssuePlan plan, Path folder, IProgressMonitor monitor) throws FormIssueException {
        return writer.write(plan, folder, monitor);
    }

    @Override
    public void record(RoundSession session, IssuedFiles files, Change change) {
        Edits edits = Edits.of(session.editingDomain(), IssueTexts.say("record.issue"));
        Instant now = Instant.now();
        for (IssuedFiles.Form form : files.forms()) {
            record(edits, session.round(), form, change, now);
        }
        session.execute(edits.command(), change);
    }

    private static void record(Edits edits, Round round, IssuedFiles.Form form, Change change, Instant now) {
        FormProvenance provenance = form.provenance();
        Return returned = round.getReturns().stream()
                .filter(each -> each.getDistrict() != null
                        && provenance.districtId().equals(each.getDistrict().getId())).findFirst().orElse(null);
        if (returned == null) {
            returned = RoundFactory.eINSTANCE.createReturn();
            returned.setDistrict(round.getForce().getDistricts().stream()
                    .filter(district -> provenance.districtId().equals(district.getId())).findFirst().orElseThrow());
            edits.add(round, MODEL.getRound_Returns(), returned);
        }
        boolean again = returned.getFormIssue() != null;
        FormIssue issue = again ? returned.getFormIssue() : RoundFactory.eINSTANCE.createFormIssue();
        if (!again) {
            issue.setId(provenance.issueId());
            edits.set(returned, MODEL.getReturn_FormIssue(), issue);
        }
        edits.set(issue, MODEL.getFormIssue_IssuedAt(), now)
                .set(issue, MODEL.getFormIssue_IssuedBy(), change.who())
                .set(issue, MODEL.getFormIssue_FileName(), form.file().getFileName().toString())
                .set(issue, MODEL.getFormIssue_Sha256(), form.sha256())
                .set(issue, MODEL.getFormIssue_TopicVersion(), provenance.topicVersion());
        ReturnState before = returned.getState();
        ReturnState after = before == ReturnState.NOT_ISSUED ? ReturnState.ISSUED : before;
        String why = change.why().isBlank() ? IssueTexts.say(again ? "record.again" : "record.first") : change.why();
        edits.add(returned, CommonPackage.eINSTANCE.getStateful_StateChanges(),
                StateChanges.of(before, after, change.who(), why, now));
        edits.set(returned, MODEL.getReturn_State(), after);
    }
}
