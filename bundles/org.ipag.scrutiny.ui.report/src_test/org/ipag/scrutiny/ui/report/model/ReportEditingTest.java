package org.ipag.scrutiny.ui.report.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.ipag.scrutiny.model.round.ReportSection;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.SignOff;
import org.ipag.scrutiny.model.round.SignOffRole;
import org.ipag.scrutiny.process.ReleaseGate;
import org.ipag.scrutiny.report.ReportContent.Section;
import org.ipag.scrutiny.ui.report.model.ReportEditing.Standing;
import org.junit.jupiter.api.Test;

class ReportEditingTest {

    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ComposedAdapterFactory(),
            new BasicCommandStack());
    private final Round round = RoundFactory.eINSTANCE.createRound();
    private final ReportEditing editing = new ReportEditing(domain, round);
    private final Section introduction = section("introduction", 1, "A draft.");
    private final Section findings = section("findings", 1, "");
    private final Section strengths = section("strengths", 2, "");
    private final Section areas = section("areas", 2, "");
    private final Section author = section("author", 1, "");
    private final List<Section> all = List.of(introduction, findings, strengths, areas, author);

    @Test
    void whatAPersonWroteStaysWhenTheDraftIsGeneratedAnew() {
        assertThat(editing.standing(introduction)).isEqualTo(Standing.DRAFT);
        execute(editing.write(introduction, "My words.", "Write"));
        assertThat(round.getReport().getId()).isNotBlank();
        assertThat(own("introduction").getText()).isEqualTo("My words.");
        assertThat(own("introduction").getDraft()).isEqualTo("A draft.");
        assertThat(editing.standing(introduction)).isEqualTo(Standing.WRITTEN);

        Section later = section("introduction", 1, "Another draft.");
        assertThat(editing.standing(later)).isEqualTo(Standing.DRAFT_CHANGED);
        execute(editing.write(later, "More of my words.", "Write"));
        assertThat(editing.standing(later)).as("writing on does not hide that the draft changed")
                .isEqualTo(Standing.DRAFT_CHANGED);
        execute(editing.keepOwn(later, "Keep"));
        assertThat(editing.standing(later)).isEqualTo(Standing.WRITTEN);
        assertThat(own("introduction").getText()).isEqualTo("More of my words.");
    }

    @Test
    void anAgreementBeginsTheReportAndIsUndone() {
        SignOff agreed = RoundFactory.eINSTANCE.createSignOff();
        agreed.setRole(SignOffRole.COUNTY_VICE_CHAIR);
        agreed.setName("B. Holt");
        execute(editing.signOff(agreed, "Agree"));
        assertThat(ReleaseGate.isAgreed(round.getReport())).isTrue();
        domain.getCommandStack().undo();
        assertThat(round.getReport()).isNull();
    }

    @Test
    void theDraftCanBeTakenAgainAndUndone() {
        execute(editing.write(introduction, "My words.", "Write"));
        execute(editing.useDraft(introduction, "Use"));
        assertThat(editing.standing(introduction)).isEqualTo(Standing.DRAFT);
        domain.getCommandStack().undo();
        assertThat(own("introduction").getText()).isEqualTo("My words.");
        domain.getCommandStack().undo();
        assertThat(round.getReport()).isNull();
    }

    @Test
    void sectionsMoveAmongThoseBesideThemOnly() {
        assertThat(ReportEditing.siblings(all, strengths)).containsExactly(strengths, areas);
        assertThat(ReportEditing.siblings(all, author)).containsExactly(introduction, findings, author);
        execute(editing.reorder(all, areas, -1, "Up"));
        assertThat(own("areas").getPosition()).isEqualTo(1);
        assertThat(own("strengths").getPosition()).isEqualTo(2);
        assertThat(editing.own("introduction")).isEmpty();
        execute(editing.reorder(all, author, -5, "Up"));
        assertThat(List.of(own("author"), own("introduction"), own("findings")))
                .extracting(ReportSection::getPosition).containsExactly(1, 2, 3);
    }

    @Test
    void aSectionIsDroppedOnOneBesideItOnly() {
        List<Section> all = List.of(introduction, findings, strengths, areas, author);
        assertThat(ReportEditing.stepsTo(all, author, introduction)).isEqualTo(-2);
        assertThat(ReportEditing.stepsTo(all, introduction, author)).isEqualTo(2);
        assertThat(ReportEditing.stepsTo(all, strengths, areas)).isEqualTo(1);
        assertThat(ReportEditing.stepsTo(all, strengths, author)).as("of another level").isZero();
        assertThat(ReportEditing.stepsTo(all, findings, findings)).isZero();
    }

    @Test
    void sectionsAreLeftOutRenamedAddedAndRemoved() {
        execute(editing.include("strengths", false, "Leave out"));
        assertThat(own("strengths").isIncluded()).isFalse();
        execute(editing.rename("strengths", "What went well", "Rename"));
        assertThat(own("strengths").getTitle()).isEqualTo("What went well");
        assertThat(own("strengths").getText()).as("the draft still stands").isNull();
        ReportEditing.NewSection made = editing.add(all, "Thanks", "Add");
        execute(made.command());
        assertThat(own(made.key()).getTitle()).isEqualTo("Thanks");
        assertThat(editing.add(all, "More", "Add").key()).isNotEqualTo(made.key());
        execute(editing.remove(made.key(), "Remove"));
        assertThat(editing.own(made.key())).isEmpty();
        assertThatThrownBy(() -> editing.remove("strengths", "Remove")).hasMessageContaining("leave strengths out");
    }

    private ReportSection own(String key) {
        return editing.own(key).orElseThrow();
    }

    private void execute(Command command) {
        assertThat(command.canExecute()).isTrue();
        domain.getCommandStack().execute(command);
    }

    private static Section section(String key, int level, String draft) {
        return new Section(key, level, key, draft, draft, false, true);
    }
}
