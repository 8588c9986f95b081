package org.ipag.scrutiny.privacycorpus.sixth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fills the slots of a text: {@code «a|b»} is one of several, <code>{V}</code> a mention of a person (<code>{V.last}</code> in that
 * manner), <code>{phone:V}</code> a value of a person, <code>{n5}</code> five figures, <code>{L2}</code> two capitals, and any other word a line of the list of that name.
 */
final class SlotFiller {

    /** The types of which somebody has but one value in a paper, whatever it looks like. */
    private static final Set<String> LASTING = Set.of("address", "email", "handle", "url");

    private final Dice dice;
    private final Cast cast;
    private final CaseClock clock;
    private final Map<String, List<String>> lists;
    private final ValueWriter values;
    private final Map<String, String> kept = new HashMap<>();

    SlotFiller(Dice dice, Cast cast, CaseClock clock, Map<String, List<String>> lists, Map<String, List<String>> ways) {
        this.dice = dice;
        this.cast = cast;
        this.clock = clock;
        this.lists = lists;
        values = new ValueWriter(dice, ways, clock.day().getYear());
    }

    /** The text with everything filled in, where the letter stands for the person X that the text is about. */
    String fill(String text, String about) {
        return fill(text.replace("{X", "{" + about).replace(":X}", ":" + about + "}"));
    }

    /** The text with everything filled in, from left to right. */
    String fill(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '«') {
                int end = end(text, at);
                out.append(fill(dice.pick(choices(text.substring(at + 1, end)))));
                at = end + 1;
            } else if (c == '{') {
                int end = text.indexOf('}', at);
                out.append(slot(text.substring(at + 1, end)));
                at = end + 1;
            } else {
                out.append(c);
                at++;
            }
        }
        return out.toString();
    }

    private static int end(String text, int start) {
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            depth += text.charAt(i) == '«' ? 1 : text.charAt(i) == '»' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalStateException("A choice has no end: " + text);
    }

    private static List<String> choices(String inside) {
        List<String> out = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            depth += c == '«' ? 1 : c == '»' ? -1 : 0;
            if (c == '|' && depth == 0) {
                out.add(inside.substring(from, i));
                from = i + 1;
            }
        }
        out.add(inside.substring(from));
        return out;
    }

    private String slot(String slot) {
        String letter = slot.substring(0, 1);
        if (slot.length() == 1 || slot.charAt(1) == '.') {
            return cast.mention(letter, slot.length() == 1 ? "" : slot.substring(2));
        }
        if (slot.matches("[nLh]\\d+")) {
            int count = Integer.parseInt(slot.substring(1));
            return slot.charAt(0) == 'n' ? dice.number(count) : dice.signs(count, slot.charAt(0) == 'L' ? "ABCDEFGHJKLMNPRSTUVWXYZ" : "0123456789abcdef");
        }
        String time = clock.says(slot);
        if (time != null) {
            return time;
        }
        String[] typeAndOwner = slot.split(":");
        if (values.knows(typeAndOwner[0])) {
            return value(typeAndOwner[0], typeAndOwner.length > 1 ? typeAndOwner[1] : "V");
        }
        if (slot.startsWith("same ")) {
            return kept.computeIfAbsent(slot.substring(5), this::fromList);
        }
        return fromList(slot);
    }

    private String fromList(String name) {
        if (!lists.containsKey(name)) {
            throw new IllegalStateException("No list or slot: " + name);
        }
        return fill(dice.pick(lists.get(name)));
    }

    /** A mark of a value; that of the whole case stays the same throughout a paper. */
    private String value(String type, String owner) {
        Person p = cast.isPerson(owner) ? cast.person(owner) : cast.isOfficer(owner) ? cast.officer(owner).person() : cast.person("V");
        if (owner.equals("case")) {
            return kept.computeIfAbsent(type, t -> Marks.mark(t, written(t, p, dice.pick(values.shapes(t)))));
        }
        return Marks.mark(type, written(type, p, dice.pick(values.shapes(type))));
    }

    /** Of the given persons one who may have such a value; empty if none may. */
    Optional<String> owner(String type, String among) {
        List<String> may = values.owners(type).stream().filter(among::contains).toList();
        return may.isEmpty() ? Optional.empty() : Optional.of(dice.pick(may));
    }

    /** A sentence, field or line about a value of a person. */
    String about(String type, String manner, String owner) {
        String pattern = dice.pick(values.patterns(type, manner));
        Person p = cast.person(owner);
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int next = pattern.indexOf('@'); next >= 0; next = pattern.indexOf('@', at)) {
            out.append(pattern, at, next);
            boolean own = pattern.charAt(next + 1) == '(';
            int end = own ? pattern.indexOf(")@", next) : next + 1;
            String shape = own ? pattern.substring(next + 2, end) : dice.pick(values.shapes(type));
            out.append(Marks.mark(type, written(type, p, shape)));
            at = own ? end + 2 : next + 2;
        }
        return fill(out.append(pattern.substring(at)).toString(), owner);
    }

    /** The value in one shape. */
    private String written(String type, Person p, String shape) {
        String put = values.put(type, p, shape);
        if (!put.contains("{")) {
            return put;
        }
        String text = put.replace("{first}", Person.plain(p.first())).replace("{last}", Person.plain(p.last()))
                .replace("{INITIALS}", p.initials().toUpperCase(Locale.UK))
                .replace("{f}", Person.plain(p.first()).substring(0, 1)).replace("{born}", ("" + p.born().getYear()).substring(2));
        return LASTING.contains(type) ? p.values().computeIfAbsent(type + " as written", t -> new String[] {fill(text)})[0] : fill(text);
    }
}
