package org.ipag.scrutiny.ui.cases.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.ScrutinyItemProviderAdapterFactory;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseMarker;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.CheckResult;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.CopyMedium;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.SignOffRole;
import org.ipag.scrutiny.model.round.TimelineEvent;
import org.ipag.scrutiny.model.topic.Checklist;
import org.ipag.scrutiny.model.topic.ChecklistItem;
import org.ipag.scrutiny.model.topic.ChecklistPurpose;
import org.ipag.scrutiny.model.topic.Marker;
import org.ipag.scrutiny.model.topic.MarkerKind;
import org.ipag.scrutiny.model.topic.MarkerValue;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.model.topic.TopicFactory;
import org.ipag.scrutiny.packs.CaseDocuments.Document;
import org.ipag.scrutiny.packs.CaseDocuments.Kept;
import org.ipag.scrutiny.packs.CaseDocuments.Kind;
import org.ipag.scrutiny.packs.CaseDocuments.Plan;
import org.ipag.scrutiny.process.RoundSetup;
import org.ipag.scrutiny.process.states.Transitions;
import org.ipag.scrutiny.process.time.VictimsCodeTimers.Status;
import org.ipag.scrutiny.store.Destruction;
import org.ipag.scrutiny.topics.TimelineKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseModelsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Topic topic = TopicFactory.eINSTANCE.createTopic();
    private Round round;
    private CaseFile file;
    private EditingDomain domain;

    @BeforeEach
    void aRoundWithACase() {
        topic.setLabel("hate crime");
        round = RoundSetup.of(topic).title("Hate crime").force("Fenmarch Police").districtNames(List.of("Ashby"))
                .create("me", NOW);
        domain = new AdapterFactoryEditingDomain(new ScrutinyItemProviderAdapterFactory(), new BasicCommandStack());
        ResourceImpl resource = new ResourceImpl();
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(round);
        file = NewCase.of(round, "me", NOW);
        round.getCases().add(file);
    }

    @Test
    void casesAreNamedInTheOrderOfTheAlphabet() {
        assertThat(file.getLabel()).isEqualTo("Case A");
        assertThat(NewCase.of(round, "me", NOW).getLabel()).isEqualTo("Case B");
        assertThat(file.getStateChanges()).hasSize(1);
        assertThat(NewCase.letters(25)).isEqualTo("Z");
        assertThat(NewCase.letters(26)).isEqualTo("AA");
        assertThat(NewCase.letters(53)).isEqualTo("BB");
    }

    @Test
    void markersKeepTheirRecordsAndTheirWords() {
        Marker strand = marker("strand", MarkerKind.CHOICES, "race", "disability", "age");
        CaseMarkers markers = new CaseMarkers(file);
        run(markers.toggle(domain, strand, "race", true));
        run(markers.toggle(domain, strand, "age", true));
        CaseMarker race = file.getMarkers().get(0);
        assertThat(race.getLabel()).isEqualTo("Strand: Race");
        assertThat(race.getId()).isNotBlank();
        run(markers.toggle(domain, strand, "age", false));
        assertThat(markers.values(strand)).containsExactly("race");
        assertThat(file.getMarkers()).containsExactly(race);
        domain.getCommandStack().undo();
        assertThat(markers.has(strand, "age")).isTrue();
    }

    @Test
    void aSingleChoiceReplacesTheOneBefore() {
        Marker video = marker("video", MarkerKind.YES_NO);
        CaseMarkers markers = new CaseMarkers(file);
        run(markers.set(domain, video, List.of(CaseMarkers.YES)));
        assertThat(file.getMarkers().get(0).getLabel()).isEqualTo("Video: Yes");
        run(markers.set(domain, video, List.of(CaseMarkers.NO)));
        assertThat(markers.value(video)).isEqualTo("no");
        run(markers.set(domain, video, List.of(" ")));
        assertThat(file.getMarkers()).isEmpty();
        assertThat(markers.value(video)).isEmpty();
    }

    @Test
    void markersForWhichTheCaseHasAFieldAreNotAskedTwice() {
        marker("repeat-victim", MarkerKind.YES_NO);
        Marker place = marker("place", MarkerKind.CHOICE, "home");
        assertThat(new CaseMarkers(file).shown()).containsExactly(place);
    }

    @Test
    void momentsAreReadAsPeopleWriteThem() {
        LocalDateTime night = LocalDateTime.of(2026, 10, 10, 22, 15);
        for (String typed : List.of("10/10/2026 22:15", "10 October 2026, 22:15", "10 Oct 2026 10.15pm",
                "2026-10-10 22:15", "10.10.26 22:15", "10/10/2026 at 10:15 pm", "10 October 22:15")) {
            assertThat(Moment.parse(typed, TODAY)).as(typed).contains(new Moment(night, true));
        }
        assertThat(Moment.parse("10 October 2026", TODAY))
                .contains(new Moment(LocalDateTime.of(2026, 10, 10, 0, 0), false));
        assertThat(Moment.parse("10 October 2026, 9am", TODAY)).map(Moment::at)
                .contains(LocalDateTime.of(2026, 10, 10, 9, 0));
        for (String typed : List.of("soon", "10/10/2026 25:00", "22:15", "10/10/2026 13:15pm", "31/02/2026 10:00")) {
            assertThat(Moment.parse(typed, TODAY)).as(typed).isEmpty();
        }
    }

    @Test
    void whatIsShownIsReadAgain() {
        for (boolean timeKnown : new boolean[] { true, false }) {
            Moment moment = new Moment(LocalDateTime.of(2026, 1, 2, timeKnown ? 3 : 0, timeKnown ? 4 : 0), timeKnown);
            assertThat(Moment.parse(Moment.show(moment.at(), timeKnown), TODAY)).isEqualTo(Optional.of(moment));
        }
    }

    @Test
    void theTimelineIsSortedAndMeasuredFromTheReport() {
        file.setReportedAt(LocalDateTime.of(2026, 3, 24, 22, 0));
        TimelineModel model = new TimelineModel(file);
        TimelineEvent attended = model.newEvent(TimelineKind.ATTENDED);
        run(model.add(domain, attended));
        run(model.add(domain, model.newEvent(TimelineKind.REPORTED)));
        run(model.setMoment(domain, attended, new Moment(LocalDateTime.of(2026, 3, 25, 0, 15), true)));
        assertThat(model.rows()).extracting(TimelineModel.Row::kind).containsExactly("Reported", "Officers attended");
        assertThat(model.rows()).extracting(TimelineModel.Row::since).containsExactly("at once", "2 h 15 min");
    }

    @Test
    void missedTimesAreCounted() {
        Checklist code = checklist("code", ChecklistPurpose.VICTIMS_CODE, "told");
        code.getItems().get(0).setTrigger("arrest");
        code.getItems().get(0).setWorkingDays(5);
        TimelineModel model = new TimelineModel(file);
        assertThat(model.missed(TODAY)).isEmpty();
        TimelineEvent arrest = model.newEvent(TimelineKind.ARREST);
        arrest.setAt(LocalDateTime.of(2026, 3, 24, 10, 0));
        run(model.add(domain, arrest));
        assertThat(model.timers(TODAY)).singleElement().satisfies(row -> {
            assertThat(row.status()).isEqualTo(Status.NOT_DONE);
            assertThat(row.from()).isEqualTo("Arrest, 24 March 2026, 10:00");
        });
        assertThat(model.missed(TODAY)).isEqualTo("1 of 1 were late or are not on record.");
    }

    @Test
    void checklistsKeepResultNoteWhoAndWhen() {
        Checklist list = checklist("release", ChecklistPurpose.RELEASE, "read", "scan");
        checklist("meeting", ChecklistPurpose.MEETING, "open");
        ChecklistModel model = new ChecklistModel(file);
        assertThat(model.lists()).containsExactly(list);
        ChecklistItem read = list.getItems().get(0);
        run(model.setResult(domain, list, read, CheckResult.NO, "me", TODAY));
        run(model.setNote(domain, list, read, " page 2 ", "me", TODAY));
        assertThat(model.result(list, read)).isEqualTo(CheckResult.NO);
        assertThat(model.note(list, read)).isEqualTo("page 2");
        assertThat(file.getChecklistAnswers()).singleElement()
                .satisfies(each -> assertThat(each.getWording()).isEqualTo("read"))
                .satisfies(each -> assertThat(each.getAnsweredOn()).isEqualTo(TODAY));
        assertThat(model.progress(list)).isEqualTo("release (1 of 2)");
        run(model.setRest(domain, list, CheckResult.YES, "me", TODAY));
        assertThat(model.done(list)).isEqualTo(2);
        assertThat(model.result(list, read)).as("kept").isEqualTo(CheckResult.NO);
        domain.getCommandStack().undo();
        assertThat(model.done(list)).isEqualTo(1);
    }

    @Test
    void aListReplacedSinceIsNotShown() {
        Checklist old = checklist("old", ChecklistPurpose.VICTIMS_CODE, "x");
        old.setValidTo(LocalDate.of(2021, 3, 31));
        assertThat(new ChecklistModel(file).lists()).as("day not known").hasSize(1);
        file.setReportedAt(LocalDateTime.of(2026, 3, 24, 22, 0));
        assertThat(new ChecklistModel(file).lists()).isEmpty();
    }

    @Test
    void copiesAreNumberedOnAndFollowed() {
        CopiesModel copies = new CopiesModel(file);
        assertThat(copies.summary()).isEqualTo("No copy has been handed out.");
        assertThat(copies.canHandOut()).as("no pack is written").isFalse();
        file.setPack(RoundFactory.eINSTANCE.createCasePack());
        file.getPack().setSha256("ab");
        assertThat(copies.canHandOut()).as("not released").isFalse();
        file.setState(CaseState.RELEASED);
        assertThat(copies.canHandOut()).isTrue();
        file.setState(CaseState.DISPOSED);
        assertThat(copies.canHandOut()).as("disposed of").isFalse();
        run(copies.handOut(domain, copies.made(CopyMedium.PRINTED, "Chair, Ashby", 2, TODAY)));
        run(copies.handOut(domain, copies.made(CopyMedium.ELECTRONIC, "Chair, Brook", 1, TODAY)));
        assertThat(copies.copies()).extracting(Copy::getNumber).containsExactly(1, 2, 3);
        run(CopiesModel.collect(domain, copies.copies().subList(0, 1), "me", TODAY));
        assertThat(copies.summary()).isEqualTo("3 copies in all: 2 out, 1 in hand or collected, 0 destroyed.");
        run(CopiesModel.destroy(domain, copies.copies(), "me", TODAY));
        assertThat(copies.summary()).isEqualTo("All 3 copies are destroyed.");
        assertThat(copies.copies().get(1).getCollectedOn()).as("paper").isEqualTo(TODAY);
        assertThat(copies.copies().get(2).getCollectedOn()).as("file").isNull();
        assertThat(CopiesModel.whereabouts(copies.copies().get(2))).isEqualTo("Deleted");
    }

    @Test
    void theSentenceThatIsHardToReadIsNamed() {
        file.setEasyRead("A man broke a window. Subsequently the perpetrator was apprehended.");
        assertThat(EasyReading.words(file)).contains("\u201cSubsequently the perpetrator was apprehended.\u201d").doesNotContain("broke a window");
        file.setEasyRead("A man broke a window.");
        assertThat(EasyReading.words(file)).isEmpty();
    }

    @Test
    void agreementsCountUntilTheCaseIsPutUpAgain() {
        CaseRelease release = new CaseRelease(file);
        file.setDescription("A shop was daubed.");
        assertThat(release.against()).containsExactly("No inspector has agreed the redaction.");
        run(release.signOff(domain, SignOffRole.INSPECTOR, " Insp. One ", "", NOW));
        assertThat(release.counts(file.getSignOffs().get(0))).isTrue();
        assertThat(file.getSignOffs().get(0).getStatement()).isNotBlank();
        assertThat(release.against()).isEmpty();

        file.setDescription("A shop in the High Street was daubed.");
        assertThat(release.counts(file.getSignOffs().get(0))).isFalse();
        assertThat(release.against()).singleElement().satisfies(each -> assertThat(each).contains("Insp. One agreed another state"));
        file.setDescription("A shop was daubed.");
        assertThat(release.against()).isEmpty();

        file.setState(CaseState.REDACTING);
        Transitions later = new Transitions(Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC));
        run(later.command(domain, file, CaseState.AWAITING_SIGN_OFF, "me", ""));
        assertThat(release.counts(file.getSignOffs().get(0))).isFalse();
        assertThat(release.history()).extracting(CaseRelease.HistoryRow::what)
                .containsExactly("Redacting \u2192 Awaiting sign-off", "Longlisted");
    }

    private Marker marker(String key, MarkerKind kind, String... values) {
        Marker marker = TopicFactory.eINSTANCE.createMarker();
        marker.setKey(key);
        marker.setKind(kind);
        marker.setLabel(capital(key));
        for (String each : values) {
            MarkerValue value = TopicFactory.eINSTANCE.createMarkerValue();
            value.setKey(each);
            value.setLabel(capital(each));
            marker.getValues().add(value);
        }
        topic.getMarkers().add(marker);
        return marker;
    }

    private Checklist checklist(String key, ChecklistPurpose purpose, String... items) {
        Checklist list = TopicFactory.eINSTANCE.createChecklist();
        list.setKey(key);
        list.setLabel(key);
        list.setPurpose(purpose);
        for (String each : items) {
            ChecklistItem item = TopicFactory.eINSTANCE.createChecklistItem();
            item.setKey(each);
            item.setLabel(each);
            list.getItems().add(item);
        }
        topic.getChecklists().add(list);
        return list;
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private void run(Command command) {
        assertThat(command.canExecute()).isTrue();
        domain.getCommandStack().execute(command);
    }

    @Test
    void whatIsDestroyedAndWhatStaysIsSaid() {
        Document original = new Document(Kind.ORIGINAL, "crime report.docx", "ab");
        Document working = new Document(Kind.WORKING, "", "cd");
        Plan plan = new Plan("Case A", List.of(), List.of(original, working), List.of(), List.of("ef"));
        assertThat(DocumentsModel.destroyed(plan)).containsExactly("the original crime report.docx", "the working copy",
                "one document that nothing refers to any more, as another took its place a week or more ago");
        assertThat(DocumentsModel.destroyed(new Plan("Case A", List.of(), List.of(), List.of(), List.of("ef", "01")))).singleElement().asString().startsWith("2 documents");
        CaseFile file = RoundFactory.eINSTANCE.createCaseFile();
        assertThat(DocumentsModel.staying(plan, file)).anyMatch(line -> line.startsWith("Backups")).noneMatch(line -> line.contains("key"));
        file.getKeyRecords().add(RoundFactory.eINSTANCE.createKeyRecord());
        file.getKeyRecords().add(RoundFactory.eINSTANCE.createKeyRecord());
        assertThat(DocumentsModel.staying(plan, file)).anyMatch(line -> line.startsWith("2 keys of labels"));
        Destruction record = new Destruction(Instant.parse("2026-05-02T12:00:00Z"), "A. Coordinator", "It is over", Set.of("cd"));
        assertThat(DocumentsModel.summary(new Kept(List.of(original), Optional.of(record)))).startsWith("Destroyed on 2 May 2026").contains("by A. Coordinator",
                "The store keeps the original crime report.docx.");
        assertThat(DocumentsModel.summary(new Kept(List.of(), Optional.empty()))).isEqualTo("The store keeps no document of this case.");
    }
}
