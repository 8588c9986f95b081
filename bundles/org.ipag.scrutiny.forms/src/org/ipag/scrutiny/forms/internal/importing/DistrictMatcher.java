package org.ipag.scrutiny.forms.internal.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.ipag.scrutiny.model.round.District;

/** Finds the district a form is from by the name on it, or by the name of the file. Never guesses between two. */
final class DistrictMatcher {

    private static final Set<String> GENERAL = Set.of("district", "districts", "borough", "boroughs", "council", "ipag",
            "group", "the", "of", "and", "advisory", "independent", "area", "policing", "city");

    private final List<District> districts;

    DistrictMatcher(List<District> districts) {
        this.districts = districts;
    }

    /** The districts that a name may mean: one if it is sure, several if not, none if it means none. */
    List<District> named(String name) {
        String plain = plain(name);
        if (plain.isEmpty()) {
            return List.of();
        }
        List<District> exact = districts.stream().filter(district -> names(district).contains(plain)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        List<District> within = districts.stream().filter(district -> names(district).stream()
                .anyMatch(own -> own.length() >= 4 && (" " + plain + " ").contains(" " + own + " "))).toList();
        if (!within.isEmpty()) {
            return longest(within, plain);
        }
        int allowed = plain.length() >= 9 ? 2 : plain.length() >= 5 ? 1 : 0;
        return districts.stream().filter(district -> names(district).stream()
                .anyMatch(own -> own.length() >= 5 && distance(own, plain) <= allowed)).toList();
    }

    /** A name that stands within a longer one also found gives way to it: Holt to Eastmoor and Holt. */
    private List<District> longest(List<District> found, String text) {
        List<District> kept = new ArrayList<>(found);
        for (District one : found) {
            String own = plain(one.getName());
            kept.removeIf(other -> other != one && text.contains(own) && own.contains(plain(other.getName())));
        }
        return kept;
    }

    /** The districts whose name stands in the name of the file or of its folder. */
    List<District> byFile(Path file) {
        if (file == null || file.getFileName() == null) {
            return List.of();
        }
        List<District> found = within(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
        if (found.isEmpty() && file.toAbsolutePath().getParent() != null
                && file.toAbsolutePath().getParent().getFileName() != null) {
            return within(file.toAbsolutePath().getParent().getFileName().toString());
        }
        return found;
    }

    private List<District> within(String text) {
        String plain = " " + plain(text) + " ";
        List<District> found = districts.stream().filter(district -> plain(district.getName()).length() >= 3
                && plain.contains(" " + plain(district.getName()) + " ")).toList();
        return longest(found, plain);
    }

    private static List<String> names(District district) {
        List<String> names = new ArrayList<>();
        names.add(plain(district.getName()));
        names.add(plain(district.getCode()));
        if (district.getBoroughs() != null) {
            for (String borough : district.getBoroughs().split(",")) {
                names.add(plain(borough));
            }
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    static String plain(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder result = new StringBuilder();
        for (String word : text.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !GENERAL.contains(word)) {
                result.append(result.isEmpty() ? "" : " ").append(word.equals("saint") ? "st" : word);
            }
        }
        return result.toString();
    }

    /** Edits between two words, with no more effort than needed to see that there are more than two. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 2) {
            return 3;
        }
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
