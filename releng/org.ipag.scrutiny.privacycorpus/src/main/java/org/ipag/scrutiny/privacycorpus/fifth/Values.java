package org.ipag.scrutiny.privacycorpus.fifth;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.ipag.scrutiny.privacycorpus.CheckDigits;

/**
 * The structured values of one paper. Whoever has a number keeps it throughout the paper, but it
 * may be written differently each time.
 *
 * <p>The file of a type lists under {@code [patterns]} what is made up, each line led by the name
 * of the section that lists the forms it is written in, and under {@code [labels]} what stands
 * around it.
 */
final class Values {

    /**
     * A value before it is put into a form.
     *
     * @param forms the section of the forms it can be written in
     * @param text the value
     */
    private record Raw(String forms, String text) {}

    private final Random random;
    private final LocalDate today;
    private final PatternFiller filler;
    private final UnaryOperator<String> expander;
    private final Map<String, Raw> known = new HashMap<>();

    Values(Random random, LocalDate today, UnaryOperator<String> expander) {
        this.random = random;
        this.today = today;
        this.expander = expander;
        filler = new PatternFiller(random, today);
    }

    /**
     * A marked value.
     *
     * @param type its type
     * @param key whose it is; the same key gives the same value
     * @param owner the person, or null
     * @param initials the owner's initials
     */
    String value(String type, String key, Person owner, String initials) {
        return Marks.mark(type, form(type, raw(type, key, owner, initials)));
    }

    /** A marked value with a label, as a form or a table has it. */
    String labelled(String type, String key, Person owner, String initials) {
        String label = pick(sections(type).get("labels"));
        Raw raw = raw(type, key, owner, initials);
        if (label.contains("{1}")) {
            String sortCode = FormMask.apply("##-##-##", raw.text().substring(0, 6));
            return label
                    .replace("{1}", Marks.mark(type, sortCode))
                    .replace("{2}", Marks.mark(type, raw.text().substring(6)));
        }
        return label.replace("{}", Marks.mark(type, form(type, raw)));
    }

    private Raw raw(String type, String key, Person owner, String initials) {
        Raw raw = known.get(type + key);
        if (raw == null) {
            raw = make(type, owner, initials);
            known.put(type + key, raw);
        }
        return raw;
    }

    private Raw make(String type, Person owner, String initials) {
        return switch (type) {
            case "date-of-birth" -> new Raw("forms", owner.born().toString());
            case "age" -> new Raw("forms", age(owner));
            case "driving-licence" -> new Raw("forms", DrivingLicence.of(owner, random));
            case "iban" -> iban();
            case "exhibit" -> exhibit(initials);
            default -> fromPattern(type, owner);
        };
    }

    private Raw fromPattern(String type, Person owner) {
        String[] line = pick(sections(type).get("patterns")).split(": ", 2);
        return new Raw(line[0], expander.apply(filler.fill(type, line[1], owner)));
    }

    /** A reference of its own: no two exhibits of a paper share one. */
    private Raw exhibit(String initials) {
        Raw raw;
        do {
            raw = new Raw("forms", initials + "/" + (1 + random.nextInt(14)));
        } while (known.containsValue(raw));
        return raw;
    }

    private Raw iban() {
        String[] line = pick(sections("iban").get("patterns")).split(": ", 2);
        String account = filler.fill("iban", line[1].substring(2), null);
        return new Raw(line[0], CheckDigits.iban(line[1].substring(0, 2), account));
    }

    private String age(Person owner) {
        int years = Period.between(owner.born(), today).getYears();
        return String.valueOf(years);
    }

    private String form(String type, Raw raw) {
        String form = pick(sections(type).get(raw.forms()));
        if (type.equals("date-of-birth")) {
            String written = CaseClock.format(LocalDate.parse(raw.text()), form.replace("^", ""));
            return form.endsWith("^") ? written.toUpperCase(Locale.UK) : written;
        }
        return FormMask.apply(form, raw.text());
    }

    private static Map<String, List<String>> sections(String type) {
        return Resources.sections("values/" + type + ".txt");
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
