package org.ipag.scrutiny.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ipag.scrutiny.model.common.Identified;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Quotations that may point at one member of a small group although nobody is named in them. A check of the round. */
@Component(service = Check.class)
public final class SmallGroupInReport implements Check {

    private static final String KEY = "small-group";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public List<Problem> run(CheckContext context) {
        Map<Passage, Quotation> chosen = new HashMap<>();
        Round round = context.round();
        if (round.getReport() != null) {
            round.getReport().getQuotations().forEach(each -> chosen.putIfAbsent(each.getPassage(), each));
        }
        boolean choosing = chosen.values().stream().anyMatch(Quotation::isIncluded);
        List<Problem> problems = new ArrayList<>();
        for (Return from : round.getReturns()) {
            for (Answer answer : from.getAnswers()) {
                for (Passage passage : answer.getPassages()) {
                    Quotation quotation = chosen.get(passage);
                    if (quotation == null ? passage.isQuotable() && !choosing : quotation.isIncluded()) {
                        look(from, answer, quotation == null ? passage : quotation,
                                quotation == null ? passage.getText() : quotation.getText(), problems);
                    }
                }
            }
        }
        return problems;
    }

    private static void look(Return from, Answer answer, Identified place, String text, List<Problem> problems) {
        String district = from.getDistrict() == null || from.getDistrict().getName() == null ? "" : from.getDistrict().getName();
        String caseLabel = answer.getCaseFile() == null || answer.getCaseFile().getLabel() == null ? "" : answer.getCaseFile().getLabel();
        int size = from.getMeeting() == null ? 0 : from.getMeeting().getAttendance();
        if (text == null) {
            return;
        }
        for (SmallGroupCheck.Disclosure each : SmallGroupCheck.check(text, district, caseLabel, size)) {
            problems.add(new Problem(KEY, PackTexts.say("small.kind"), Severity.HINT, PackTexts.say("small.what", each.words(), district), each.reason() + " " + each.suggestion(),
                    List.of(place, answer), List.of()));
        }
    }
}
