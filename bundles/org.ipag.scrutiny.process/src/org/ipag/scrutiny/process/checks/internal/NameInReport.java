package org.ipag.scrutiny.process.checks.internal;

import java.util.ArrayList;
import java.util.List;

import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.process.PrintedTexts;
import org.ipag.scrutiny.process.checks.Check;
import org.ipag.scrutiny.process.checks.CheckContext;
import org.ipag.scrutiny.process.checks.Problem;
import org.ipag.scrutiny.process.checks.Severity;
import org.osgi.service.component.annotations.Component;

/** Names of persons in what the report prints. Attribution is to the district only, never to a person. */
@Component(service = Check.class)
public class NameInReport extends BaseCheck {

    public NameInReport() {
        super("name-in-report");
    }

    @Override
    public List<Problem> run(CheckContext context) {
        List<Problem> problems = new ArrayList<>();
        List<PersonNames.Name> names = PersonNames.of(context.round());
        if (names.isEmpty()) {
            return problems;
        }
        PrintedTexts.of(context.round()).forEach((where, text) -> PersonNames.found(names, text).forEach(name ->
                problems.add(problem(name.whole() ? "what" : "part", name.whole() ? Severity.ERROR : Severity.WARNING,
                        List.of(where), name.text(), ObjectLabels.of(where), name.role()))));
        return problems;
    }
}
