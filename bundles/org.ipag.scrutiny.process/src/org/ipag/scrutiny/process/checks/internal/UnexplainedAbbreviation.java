package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.topic.GlossaryEntry;
import org.ipag.scrutiny.model.topic.TopicFactory;
import org.ipag.scrutiny.model.topic.TopicPackage;
import org.ipag.scrutiny.process.Abbreviations;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Abbreviations that neither the glossary nor the text explains. */
@Component(service = Check.class)
public class UnexplainedAbbreviation extends BaseCheck {

    public UnexplainedAbbreviation() {
        super("unexplained-abbreviation");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        List<Problem> problems = new ArrayList<>();
        for (Abbreviations.Use use : Abbreviations.unexplained(context.round())) {
            problems.add(problem("what", use.printed() ? Severity.WARNING : Severity.HINT, use.where(), use.term(),
                    use.where().size(), ObjectLabels.of(use.where().get(0))).withFix(say("fix", use.term()), domain -> {
                        GlossaryEntry entry = TopicFactory.eINSTANCE.createGlossaryEntry();
                        entry.setTerm(use.term());
                        return Commands.add(domain, context.round().getTopic(),
                                TopicPackage.Literals.TOPIC__GLOSSARY, entry);
                    }));
        }
        return problems;
    }
}
