package org.ipag.scrutiny.buildchecks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Who may depend on whom, and what may be used where. Each rule adds a sentence per violation. */
final class HouseRules {

    private static final String OURS = "org.ipag.scrutiny.";

    /** Storeys of the house, from the ground up; a bundle sees only storeys below its own. */
    private static final List<Set<String>> STOREYS = List.of(
            Set.of("model"),
            Set.of("model.edit"),
            Set.of("topics", "process", "privacy", "store", "office"),
            Set.of("forms", "report", "packs"),
            Set.of("sample"),
            Set.of("ui", "cli"),
            Set.of("ui.cases", "ui.feedback", "ui.report"),
            Set.of("app"),
            Set.of("tests"));

    private static final Pattern WINDOW = Pattern.compile(
            "org\\.eclipse\\.(swt|jface|ui|e4\\.ui|swtchart)(\\..*)?");
    private static final Pattern DATABASE = Pattern.compile(
            "(java\\.sql|javax\\.sql|com\\.h2database|org\\.h2|org\\.postgresql(\\.jdbc)?|com\\.zaxxer\\.HikariCP|"
                    + "com\\.zaxxer\\.hikari|org\\.flywaydb)(\\..*)?");
    private static final Pattern WORD_LIBRARY = Pattern.compile(
            "(org\\.apache\\.(poi|xmlbeans|pdfbox)|com\\.rtfparserkit|com\\.github\\.joniles)(\\..*)?");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+)");
    private static final Pattern FORBIDDEN_CODE = Pattern.compile(
            "printStackTrace\\(|System\\.exit\\(|\\bstatic \\w+ getInstance\\(|catch \\((?:Exception|Throwable) \\w+\\) \\{\\s*\\}");

    private static final int LONGEST_FILE = 500;

    private final List<String> violations = new ArrayList<>();

    /** All violations of these bundles, as sentences. */
    static List<String> check(List<Bundle> bundles) {
        var rules = new HouseRules();
        bundles.forEach(rules::check);
        return rules.violations;
    }

    private void check(Bundle bundle) {
        checkDependencies(bundle);
        if (bundle.activator() != null) {
            say(bundle, "has an activator; use a declarative service");
        }
        if (below(bundle, "ui")) {
            forbid(bundle, WINDOW, "a window toolkit below ui");
        }
        if (!is(bundle, "store") && !is(bundle, "tests")) {
            forbid(bundle, DATABASE, "a database outside store");
        }
        if (!is(bundle, "office") && !is(bundle, "tests")) {
            forbid(bundle, WORD_LIBRARY, "a document library outside office");
        }
        bundle.sources().forEach((file, text) -> checkSource(bundle, file, text));
    }

    private void checkDependencies(Bundle bundle) {
        if (bundle.name().startsWith(OURS + "topic.")) {
            return; // a topic may require anything below the window; nobody may require it, see below
        }
        Integer storey = storey(bundle.name());
        if (storey == null) {
            say(bundle, "stands in no storey of the house; give it one in HouseRules");
            return;
        }
        for (String required : bundle.required()) {
            if (required.startsWith(OURS + "topic.") && !is(bundle, "tests")) {
                say(bundle, "knows the topic " + required + "; topics are found through the extension point");
            } else if (required.startsWith(OURS)) {
                Integer other = storey(required);
                if (other != null && other >= storey) {
                    say(bundle, "requires " + required + ", which is not below it");
                }
            }
        }
    }

    private void forbid(Bundle bundle, Pattern what, String rule) {
        for (String required : bundle.required()) {
            if (what.matcher(required).matches()) {
                say(bundle, "requires " + required + ": " + rule);
            }
        }
        for (String imported : bundle.imported()) {
            if (what.matcher(imported).matches()) {
                say(bundle, "imports " + imported + ": " + rule);
            }
        }
        bundle.sources().forEach((file, text) -> IMPORT.matcher(text).results().map(match -> match.group(1))
                .filter(name -> what.matcher(name).matches())
                .forEach(name -> say(bundle, file + " uses " + name + ": " + rule)));
    }

    private void checkSource(Bundle bundle, String file, String text) {
        var match = FORBIDDEN_CODE.matcher(text);
        if (match.find()) {
            say(bundle, file + " has " + match.group().strip());
        }
        long lines = text.lines().count();
        if (lines > LONGEST_FILE) {
            say(bundle, file + " has " + lines + " lines; does it have one job?");
        }
    }

    private static boolean below(Bundle bundle, String name) {
        Integer storey = storey(bundle.name());
        return storey != null && (storey < storey(OURS + name) || is(bundle, "cli"));
    }

    private static boolean is(Bundle bundle, String name) {
        return bundle.name().equals(OURS + name);
    }

    private static Integer storey(String name) {
        Map<String, Integer> storeys = new HashMap<>();
        for (int i = 0; i < STOREYS.size(); i++) {
            for (String bundle : STOREYS.get(i)) {
                storeys.put(OURS + bundle, i);
            }
        }
        return storeys.get(name);
    }

    private void say(Bundle bundle, String violation) {
        violations.add(bundle.name() + " " + violation);
    }
}
