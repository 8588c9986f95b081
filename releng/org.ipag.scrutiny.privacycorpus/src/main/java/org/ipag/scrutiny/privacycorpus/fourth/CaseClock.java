package org.ipag.scrutiny.privacycorpus.fourth;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times of one paper, written alike all through it. */
final class CaseClock {

    private static final String[] DATES = {"dd/MM/yyyy", "d MMMM yyyy", "dd.MM.yy", "EEEE d MMMM", "d MMM yyyy",
        "dd/MM/yy", "EEEE d MMMM yyyy", "yyyy-MM-dd"};
    private static final String[] TIMES = {"%02d:%02d", "%02d%02dhrs", "%02d:%02dhrs", "%02d%02d", "%02d.%02d",
        "%02d:%02d hours"};

    private final Dice dice;
    private final DateTimeFormatter dateStyle;
    private final String timeStyle;
    private LocalDate day;
    private int minute;

    CaseClock(Dice dice) {
        this.dice = dice;
        this.dateStyle = DateTimeFormatter.ofPattern(dice.pick(DATES), Locale.UK);
        this.timeStyle = dice.pick(TIMES);
        this.day = LocalDate.of(2026, 8, 1).plusDays(dice.between(0, 105));
        this.minute = dice.between(0, 1100);
    }

    /** The word as a date or a time, or null if it is neither. */
    String write(String word) {
        return switch (word) {
            case "date" -> dateStyle.format(day);
            case "nextdate" -> {
                day = day.plusDays(dice.between(1, 5));
                yield dateStyle.format(day);
            }
            case "earlier" -> dateStyle.format(day.minusDays(dice.between(3, 90)));
            case "later" -> dateStyle.format(day.plusDays(dice.between(6, 30)));
            case "clock" -> {
                minute = Math.min(minute + dice.between(1, 17), 1439);
                yield time(minute);
            }
            case "time" -> time(dice.between(360, 1430));
            case "span" -> {
                int from = dice.between(360, 1300);
                yield time(from) + " and " + time(from + dice.between(10, 120));
            }
            default -> null;
        };
    }

    /** The day the paper begins with. */
    LocalDate day() {
        return day;
    }

    private String time(int minutes) {
        return String.format(timeStyle, minutes / 60, minutes % 60);
    }
}
