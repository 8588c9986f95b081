package org.ipag.scrutiny.privacycorpus.sixth;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The days and times of one case; none of them identifies anybody. */
final class CaseClock {

    private static final List<String> TIMES = List.of("HH:mm", "HHmm 'hrs'", "HHmm", "h.mma", "HH:mm 'hours'");

    private final Dice dice;
    private final String dayPattern;
    private LocalDateTime now;

    CaseClock(Dice dice) {
        this.dice = dice;
        now = LocalDate.of(2024, 1, 3).plusDays(dice.between(0, 1000)).atTime(dice.between(6, 22), dice.between(0, 59));
        dayPattern = dice.pick(List.of("dd/MM/yyyy", "d MMMM yyyy", "EEEE d MMMM yyyy", "dd/MM/yy", "d MMM yyyy", "dd.MM.yyyy"));
    }

    LocalDate day() {
        return now.toLocalDate();
    }

    /** What a word such as {@code time} stands for; null if it is no word of time. */
    String says(String word) {
        return switch (word) {
            case "clock" -> ticked("HH:mm");
            case "clock4" -> ticked("HHmm");
            case "clock6" -> ticked("HH:mm:ss");
            case "time" -> now.plusMinutes(dice.between(-300, 90)).format(pattern(dice.pick(TIMES))).replace("AM", "am").replace("PM", "pm");
            case "date" -> now.format(pattern(dayPattern));
            case "later" -> now.plusDays(dice.between(1, 40)).format(pattern(dayPattern));
            case "earlier" -> now.minusDays(dice.between(1, 60)).format(pattern(dayPattern));
            case "short" -> now.format(pattern("dd/MM"));
            case "weekday" -> now.minusDays(dice.between(0, 6)).format(pattern("EEEE"));
            case "yy" -> now.format(pattern("yy"));
            case "yyyy" -> now.format(pattern("yyyy"));
            case "yyyymmdd" -> now.format(pattern("yyyyMMdd"));
            case "ddmmyy" -> now.format(pattern("ddMMyy"));
            default -> null;
        };
    }

    private String ticked(String pattern) {
        now = now.plusSeconds(dice.between(40, 900));
        return now.format(pattern(pattern));
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.UK);
    }
}
