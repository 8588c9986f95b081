package org.ipag.scrutiny.privacy.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the mentions of one person together and gives each person one label throughout, by role where the text tells it. */
final class People {

    /** Somebody, and everything they are called. */
    static final class Somebody {
        final Set<String> parts = new LinkedHashSet<>();
        final Set<String> written = new LinkedHashSet<>();
        final Map<PersonRole, Integer> votes = new EnumMap<>(PersonRole.class);
        List<String> fullest = List.of();
        boolean officer;
        int lastSeen;
        String label = "";

        PersonRole role() {
            if (officer) {
                return votes.containsKey(PersonRole.OFFICER_IN_CASE) ? PersonRole.OFFICER_IN_CASE : PersonRole.OFFICER;
            }
            return votes.entrySet().stream().max(Map.Entry.<PersonRole, Integer>comparingByValue().thenComparing(e -> -e.getKey().ordinal()))
                    .map(Map.Entry::getKey).orElse(PersonRole.PERSON);
        }
    }

    private static final int CROWD = 200;

    private final List<Somebody> people = new ArrayList<>();
    private final Map<String, List<Somebody>> byPart = new HashMap<>();
    private final Somebody[] owners;

    /** Mentions must be in the order of the text. */
    People(List<Mention> mentions, String text) {
        owners = new Somebody[mentions.size()];
        // Fuller names first, so that a partial mention finds its person wherever it stands.
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < mentions.size(); i++) {
                Mention mention = mentions.get(i);
                boolean full = mention.parts().stream().filter(p -> p.length() > 1).count() >= 2 || mention.officer();
                if (full == (pass == 0)) {
                    owners[i] = place(mention, text.substring(mention.start(), mention.end()), i);
                }
            }
        }
        label(mentions);
    }

    List<Somebody> people() {
        return people;
    }

    Somebody owner(int mention) {
        return owners[mention];
    }

    private Somebody place(Mention mention, String written, int index) {
        Somebody best = null;
        int bestScore = 0;
        for (Somebody somebody : candidates(mention, written)) {
            int score = fit(somebody, mention, written);
            if (score > bestScore || score == bestScore && score > 0 && Math.abs(somebody.lastSeen - index) < Math.abs(best.lastSeen - index)) {
                best = somebody;
                bestScore = score;
            }
        }
        if (best == null) {
            best = new Somebody();
            people.add(best);
        }
        for (String key : mention.parts()) {
            remember(key, best);
        }
        remember(written, best);
        best.parts.addAll(mention.parts());
        best.written.add(written);
        if (mention.parts().size() > best.fullest.size()) {
            best.fullest = mention.parts();
        }
        best.officer |= mention.officer();
        best.lastSeen = index;
        if (mention.role() != null) {
            best.votes.merge(mention.role(), 1, Integer::sum);
        }
        return best;
    }

    /** Everybody while there are few; of a crowd only those who share a part or the written form, so that a long text takes no longer a word. */
    private Collection<Somebody> candidates(Mention mention, String written) {
        if (people.size() <= CROWD) {
            return people;
        }
        Set<Somebody> out = new LinkedHashSet<>(byPart.getOrDefault(written, List.of()));
        for (String part : mention.parts()) {
            List<Somebody> sharing = byPart.getOrDefault(part, List.of());
            out.addAll(sharing.subList(0, Math.min(sharing.size(), CROWD)));
        }
        return out;
    }

    private void remember(String key, Somebody somebody) {
        List<Somebody> sharing = byPart.computeIfAbsent(key, k -> new ArrayList<>());
        if (sharing.isEmpty() || sharing.get(sharing.size() - 1) != somebody) {
            sharing.add(somebody);
        }
    }

    private static int fit(Somebody somebody, Mention mention, String written) {
        if (somebody.written.contains(written)) {
            return 10;
        }
        List<String> parts = mention.parts();
        if (parts.isEmpty() || somebody.fullest.isEmpty()) {
            return 0;
        }
        if (onlyInitials(parts)) {
            String initials = String.join("", parts);
            StringBuilder theirs = new StringBuilder();
            somebody.fullest.forEach(part -> theirs.append(part.charAt(0)));
            return initials.contentEquals(theirs) ? 4 : theirs.length() == 3 && initials.equals("" + theirs.charAt(0) + theirs.charAt(2)) ? 3 : 0;
        }
        int shared = 0;
        for (String part : parts) {
            if (!shares(somebody, part)) {
                return 0;
            }
            shared += part.length() == 1 ? 1 : 2;
        }
        return shared;
    }

    private static boolean onlyInitials(List<String> parts) {
        for (String part : parts) {
            if (part.length() > 1) {
                return false;
            }
        }
        return true;
    }

    /** Whether a part of a name is one of somebody's, perhaps misspelt, or the initial of one. */
    private static boolean shares(Somebody somebody, String part) {
        if (part.length() == 1) {
            for (String theirs : somebody.fullest) {
                if (theirs.startsWith(part)) {
                    return true;
                }
            }
            return false;
        }
        if (somebody.parts.contains(part)) {
            return true;
        }
        if (part.length() <= 3) {
            return false;
        }
        for (String theirs : somebody.parts) {
            if (theirs.length() > 3 && (theirs.charAt(0) == part.charAt(0) || theirs.charAt(1) == part.charAt(1)) && Closeness.within(theirs, part, Math.min(theirs.length(), part.length()) >= 8 ? 2 : 1)) {
                return true;
            }
        }
        return false;
    }

    private void label(List<Mention> mentions) {
        Map<PersonRole, List<Somebody>> byRole = new EnumMap<>(PersonRole.class);
        Set<Somebody> ordered = new LinkedHashSet<>();
        for (int i = 0; i < mentions.size(); i++) {
            ordered.add(owners[i]);
        }
        ordered.forEach(p -> byRole.computeIfAbsent(p.role(), r -> new ArrayList<>()).add(p));
        byRole.forEach((role, list) -> {
            boolean numbered = list.size() > 1 || role == PersonRole.WITNESS || role == PersonRole.PERSON || role == PersonRole.OFFICER;
            for (int i = 0; i < list.size(); i++) {
                list.get(i).label = "[" + role.label() + (numbered ? " " + (i + 1) : "") + "]";
            }
        });
    }
}
