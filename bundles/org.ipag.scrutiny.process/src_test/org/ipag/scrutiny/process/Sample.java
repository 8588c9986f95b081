package org.ipag.scrutiny.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.edit.ScrutinyItemProviderAdapterFactory;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.AreaForDevelopment;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.Coding;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Meeting;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.ReturnState;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.topic.Audience;
import org.ipag.scrutiny.model.topic.GlossaryEntry;
import org.ipag.scrutiny.model.topic.OutlineKind;
import org.ipag.scrutiny.model.topic.OutlineSection;
import org.ipag.scrutiny.model.topic.Question;
import org.ipag.scrutiny.model.topic.QuestionSet;
import org.ipag.scrutiny.model.topic.ThemeSuggestion;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.model.topic.TopicFactory;

/** Builds small rounds for the tests of the rules. */
public final class Sample {

    public static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    public static final RoundFactory MAKE = RoundFactory.eINSTANCE;

    private Sample() {
    }

    public static Topic topic() {
        TopicFactory make = TopicFactory.eINSTANCE;
        Topic topic = make.createTopic();
        topic.setKey("hate-crime");
        topic.setLabel("hate crime");
        topic.setVersion("1.0");
        topic.setFormTitle("Hate Crime Scrutiny Report");
        QuestionSet set = make.createQuestionSet();
        set.setKey("panel");
        set.setAudience(Audience.PANEL);
        for (int number = 1; number <= 3; number++) {
            Question question = make.createQuestion();
            question.setKey("q" + number);
            question.setNumber(number);
            question.setLabel("Question " + number + " about ${force}?");
            set.getQuestions().add(question);
        }
        topic.getQuestionSets().add(set);
        ThemeSuggestion response = make.createThemeSuggestion();
        response.setKey("response");
        response.setLabel("Response");
        ThemeSuggestion timeliness = make.createThemeSuggestion();
        timeliness.setKey("timeliness");
        timeliness.setLabel("Timeliness");
        response.getChildren().add(timeliness);
        topic.getThemes().add(response);
        OutlineSection introduction = make.createOutlineSection();
        introduction.setKey("introduction");
        introduction.setLabel("How ${force} was scrutinised");
        OutlineSection findings = make.createOutlineSection();
        findings.setKey("findings");
        findings.setLabel("Key findings");
        OutlineSection strengths = make.createOutlineSection();
        strengths.setKey("strengths");
        strengths.setLabel("Strengths");
        strengths.setKind(OutlineKind.STRENGTHS);
        findings.getChildren().add(strengths);
        topic.getOutline().add(introduction);
        topic.getOutline().add(findings);
        GlossaryEntry oic = make.createGlossaryEntry();
        oic.setTerm("OIC");
        oic.setExpansion("officer in charge");
        topic.getGlossary().add(oic);
        return Ids.assignMissing(topic);
    }

    public static Round round(String... districts) {
        return RoundSetup.of(topic()).title("Hate crime 2026").force("Fenmarch Police").year(2026)
                .districtNames(List.of(districts)).invitedOn(LocalDate.of(2026, 9, 1))
                .returnsDue(LocalDate.of(2026, 11, 13)).create("coordinator", NOW);
    }

    public static EditingDomain domain(Round round) {
        AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new ScrutinyItemProviderAdapterFactory(),
                new BasicCommandStack());
        ResourceImpl resource = new ResourceImpl();
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(round);
        return domain;
    }

    public static void run(EditingDomain domain, Command command) {
        if (!command.canExecute()) {
            throw new AssertionError("cannot execute " + command);
        }
        domain.getCommandStack().execute(command);
    }

    public static Return of(Round round, String district) {
        return round.getReturns().stream().filter(each -> each.getDistrict().getName().equals(district)).findFirst()
                .orElseThrow();
    }

    public static Answer answer(Round round, String district, int number, String text) {
        Return from = of(round, district);
        if (from.getState() == ReturnState.NOT_ISSUED) {
            from.setState(ReturnState.CHECKED);
        }
        Answer answer = MAKE.createAnswer();
        answer.setId(Ids.fresh());
        answer.setQuestion(question(round, number));
        answer.setQuestionKey("q" + number);
        answer.setText(text);
        from.getAnswers().add(answer);
        return answer;
    }

    public static Question question(Round round, int number) {
        return round.getTopic().getQuestionSets().get(0).getQuestions().get(number - 1);
    }

    public static Passage passage(Answer answer, String words, Coding coding) {
        int start = answer.getText().indexOf(words);
        if (start < 0) {
            throw new AssertionError("not in the answer: " + words);
        }
        Passage passage = MAKE.createPassage();
        passage.setId(Ids.fresh());
        passage.setStart(start);
        passage.setEnd(start + words.length());
        passage.setText(words);
        passage.setCoding(coding);
        answer.getPassages().add(passage);
        return passage;
    }

    public static Quotation quotation(Round round, Passage passage, String text) {
        Quotation quotation = MAKE.createQuotation();
        quotation.setId(Ids.fresh());
        quotation.setPassage(passage);
        quotation.setText(text);
        round.getReport().getQuotations().add(quotation);
        return quotation;
    }

    public static Finding area(Round round, String title, Passage... passages) {
        AreaForDevelopment area = MAKE.createAreaForDevelopment();
        area.setId(Ids.fresh());
        area.setTitle(title);
        area.setText(title);
        area.setNumber(round.getFindings().size() + 1);
        area.getPassages().addAll(List.of(passages));
        round.getFindings().add(area);
        return area;
    }

    public static Recommendation recommendation(Round round, String text, Finding... findings) {
        Recommendation recommendation = MAKE.createRecommendation();
        recommendation.setId(Ids.fresh());
        recommendation.setText(text);
        recommendation.setNumber(CarryOver.ownOf(round).size() + 1);
        recommendation.getFindings().addAll(List.of(findings));
        round.getRecommendations().add(recommendation);
        return recommendation;
    }

    public static CaseFile caseFile(Round round, String label) {
        CaseFile file = MAKE.createCaseFile();
        file.setId(Ids.fresh());
        file.setLabel(label);
        file.setTitle("Graffiti on a shop");
        round.getCases().add(file);
        return file;
    }

    public static Meeting meeting(Round round, String district, int attendance) {
        Meeting meeting = MAKE.createMeeting();
        meeting.setId(Ids.fresh());
        meeting.setHeldOn(LocalDate.of(2026, 10, 14));
        meeting.setAttendance(attendance);
        of(round, district).setMeeting(meeting);
        return meeting;
    }
}
