package org.ipag.scrutiny.ui.feedback.collation.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.round.Theme;

/** The themes of a round: changing their tree safely, and knowing how often, by whom and where never they are used. */
public final class ThemeTree {

    private static final RoundPackage P = RoundPackage.eINSTANCE;

    /**
     * How a theme is used, narrower themes included.
     *
     * @param passages how many passages carry it; one that carries it twice counts once
     * @param heard    districts in whose answers it occurs, in the force's order
     * @param never    districts that answered but never raised it
     */
    public record Usage(int passages, List<District> heard, List<District> never) {
    }

    private final EditingDomain domain;
    private final Round round;

    public ThemeTree(EditingDomain domain, Round round) {
        this.domain = domain;
        this.round = round;
    }

    /**
     * Adds a theme under another, or at the top.
     *
     * @param parent null for the top
     * @throws IllegalArgumentException if there is no name, or a sibling has it already
     */
    public NewTheme add(Theme parent, String name, String label) {
        Theme theme = RoundFactory.eINSTANCE.createTheme();
        theme.setLabel(checkedName(parent, null, name));
        return new NewTheme(theme, Edits.of(domain, label).add(owner(parent), list(parent), theme).command());
    }

    /** A new theme and the command that adds it. */
    public record NewTheme(Theme theme, Command command) {
    }

    /** Gives a theme another name; what is coded to it stays. */
    public Command rename(Theme theme, String name, String label) {
        Theme parent = parentOf(theme);
        return Edits.of(domain, label).set(theme, P.getTheme_Label(), checkedName(parent, theme, name)).command();
    }

    /** Why a theme may not go under another, if so. */
    public Optional<Refusal> refuseMove(Theme theme, Theme parent) {
        for (Theme up = parent; up != null; up = parentOf(up)) {
            if (up == theme) {
                return Optional.of(Refusal.INTO_ITSELF);
            }
        }
        boolean taken = children(parent).stream().anyMatch(t -> t != theme && sameName(t.getLabel(), theme.getLabel()));
        return taken ? Optional.of(Refusal.NAME_TAKEN) : Optional.empty();
    }

    /** Why the tree refuses a change. */
    public enum Refusal {
        /** A theme cannot go under itself or under one of its narrower themes. */
        INTO_ITSELF,
        /** There is a theme of that name there; merge the two instead. */
        NAME_TAKEN,
        /** A theme needs a name. */
        NAME_MISSING
    }

    /** Tells why a change of the tree is refused; the message names the theme in question. */
    public static final class RefusedException extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        RefusedException(Refusal refusal, String name) {
            super(refusal + ": " + name);
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }

    /** Moves a theme with all below it under another, or to the top. */
    public Command move(Theme theme, Theme parent, String label) {
        refuseMove(theme, parent).ifPresent(refusal -> {
            throw new RefusedException(refusal, theme.getLabel());
        });
        Edits edits = Edits.of(domain, label);
        if (parentOf(theme) != parent) {
            edits.remove(theme.eContainer(), (EReference) theme.eContainingFeature(), theme)
                    .add(owner(parent), list(parent), theme);
        }
        return edits.command();
    }

    /**
     * Merges one theme into another: every passage coded to it is coded to the other instead, its narrower themes go
     * under the other (those of the same name are merged in turn), and it goes away. One step.
     */
    public Command merge(Theme from, Theme into, String label) {
        if (isWithin(into, from)) {
            throw new RefusedException(Refusal.INTO_ITSELF, from.getLabel());
        }
        Edits edits = Edits.of(domain, label);
        Map<Theme, Theme> replaced = new IdentityHashMap<>();
        mergeInto(edits, from, into, replaced);
        edits.remove(from.eContainer(), (EReference) from.eContainingFeature(), from);
        for (Passage passage : passages()) {
            Set<Theme> added = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Theme theme : passage.getThemes()) {
                Theme target = replaced.get(theme);
                if (target != null) {
                    if (!passage.getThemes().contains(target) && added.add(target)) {
                        edits.add(passage, P.getPassage_Themes(), target);
                    }
                    edits.remove(passage, P.getPassage_Themes(), theme);
                }
            }
        }
        return edits.command();
    }

    private void mergeInto(Edits edits, Theme from, Theme into, Map<Theme, Theme> replaced) {
        replaced.put(from, into);
        for (Theme child : from.getChildren()) {
            Theme same = into.getChildren().stream().filter(t -> t != from && sameName(t.getLabel(), child.getLabel()))
                    .findFirst().orElse(null);
            if (same != null) {
                mergeInto(edits, child, same, replaced);
            } else {
                edits.remove(from, P.getTheme_Children(), child).add(into, P.getTheme_Children(), child);
            }
        }
    }

    /** Removes a theme and all below it; passages lose the code but stay marked. */
    public Command remove(Theme theme, String label) {
        Edits edits = Edits.of(domain, label);
        Set<Theme> gone = subtree(theme);
        for (Passage passage : passages()) {
            for (Theme used : passage.getThemes()) {
                if (gone.contains(used)) {
                    edits.remove(passage, P.getPassage_Themes(), used);
                }
            }
        }
        return edits.remove(theme.eContainer(), (EReference) theme.eContainingFeature(), theme).command();
    }

    /** How a theme is used. */
    public Usage usage(Theme theme) {
        Set<Theme> all = subtree(theme);
        int count = 0;
        Set<District> heard = new LinkedHashSet<>();
        Set<District> answered = new LinkedHashSet<>();
        for (Return from : round.getReturns()) {
            for (Answer answer : from.getAnswers()) {
                answered.add(from.getDistrict());
                for (Passage passage : answer.getPassages()) {
                    if (passage.getThemes().stream().anyMatch(all::contains)) {
                        count++;
                        heard.add(from.getDistrict());
                    }
                }
            }
        }
        List<District> inOrder = round.getForce() == null ? List.of() : round.getForce().getDistricts();
        return new Usage(count, inOrder.stream().filter(heard::contains).toList(),
                inOrder.stream().filter(d -> answered.contains(d) && !heard.contains(d)).toList());
    }

    /** How many passages carry each theme, narrower themes included; themes never used are left out. */
    public Map<Theme, Integer> counts() {
        Map<Theme, Integer> counts = new IdentityHashMap<>();
        for (Passage passage : passages()) {
            Set<Theme> carried = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Theme theme : passage.getThemes()) {
                for (Theme up = theme; up != null; up = parentOf(up)) {
                    carried.add(up);
                }
            }
            carried.forEach(theme -> counts.merge(theme, 1, Integer::sum));
        }
        return counts;
    }

    /** All themes, each before its narrower ones. */
    public List<Theme> all() {
        List<Theme> all = new ArrayList<>();
        round.getThemes().forEach(theme -> all.addAll(subtree(theme)));
        return all;
    }

    /** The name of a theme after those above it, for example Communication › Updates. */
    public static String path(Theme theme) {
        Theme parent = parentOf(theme);
        String label = theme.getLabel() == null ? "" : theme.getLabel();
        return parent == null ? label : path(parent) + " \u203a " + label;
    }

    /** The theme above, or null at the top. */
    public static Theme parentOf(Theme theme) {
        return theme.eContainer() instanceof Theme parent ? parent : null;
    }

    /** Whether a theme is another or stands somewhere below it. */
    public static boolean isWithin(Theme theme, Theme top) {
        for (Theme up = theme; up != null; up = parentOf(up)) {
            if (up == top) {
                return true;
            }
        }
        return false;
    }

    private String checkedName(Theme parent, Theme itself, String name) {
        String trimmed = name == null ? "" : name.strip();
        if (trimmed.isEmpty()) {
            throw new RefusedException(Refusal.NAME_MISSING, trimmed);
        }
        if (children(parent).stream().anyMatch(t -> t != itself && sameName(t.getLabel(), trimmed))) {
            throw new RefusedException(Refusal.NAME_TAKEN, trimmed);
        }
        return trimmed;
    }

    private static boolean sameName(String a, String b) {
        return SearchText.normalise(a).equals(SearchText.normalise(b));
    }

    private static Set<Theme> subtree(Theme theme) {
        Set<Theme> all = new LinkedHashSet<>();
        all.add(theme);
        theme.getChildren().forEach(child -> all.addAll(subtree(child)));
        return all;
    }

    private List<Passage> passages() {
        List<Passage> all = new ArrayList<>();
        round.getReturns().forEach(r -> r.getAnswers().forEach(a -> all.addAll(a.getPassages())));
        return all;
    }

    private List<Theme> children(Theme parent) {
        return parent == null ? round.getThemes() : parent.getChildren();
    }

    private EObject owner(Theme parent) {
        return parent == null ? round : parent;
    }

    private static EReference list(Theme parent) {
        return parent == null ? P.getRound_Themes() : P.getTheme_Children();
    }
}
