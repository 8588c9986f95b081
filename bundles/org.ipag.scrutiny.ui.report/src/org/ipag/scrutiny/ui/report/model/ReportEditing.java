package org.ipag.scrutiny.ui.report.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.Report;
import org.ipag.scrutiny.model.round.ReportSection;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.model.round.SignOff;
import org.ipag.scrutiny.report.ReportContent;

/**
 * Writes over the generated report. What a person wrote is kept beside the draft it was written over, so that a draft
 * generated anew never destroys it and it can be shown that the draft has changed since. Every method gives one undoable
 * command.
 */
public final class ReportEditing {

    /** How the keys of sections begin that a person added. */
    public static final String OWN = "own-";

    private static final RoundPackage P = RoundPackage.eINSTANCE;

    /** How a section's text stands to the draft generated for it. */
    public enum Standing {
        /** The generated draft stands. */
        DRAFT,
        /** A person wrote it. */
        WRITTEN,
        /** A person wrote it, and the draft has changed since. */
        DRAFT_CHANGED
    }

    private final EditingDomain domain;
    private final Round round;

    public ReportEditing(EditingDomain domain, Round round) {
        this.domain = domain;
        this.round = round;
    }

    /** What a person left of a section. */
    public Optional<ReportSection> own(String key) {
        return round.getReport() == null ? Optional.empty()
                : round.getReport().getSections().stream().filter(s -> key.equals(s.getKey())).findFirst();
    }

    /** How a section's text stands to its draft. */
    public Standing standing(ReportContent.Section section) {
        ReportSection own = own(section.key()).orElse(null);
        if (own == null || own.getText() == null) {
            return Standing.DRAFT;
        }
        boolean changed = !section.key().startsWith(OWN)
                && !Objects.equals(Objects.requireNonNullElse(own.getDraft(), ""), section.draft());
        return changed ? Standing.DRAFT_CHANGED : Standing.WRITTEN;
    }

    /** Writes a section's text; the draft it is written over is kept with it the first time. */
    public Command write(ReportContent.Section section, String text, String label) {
        Edits edits = Edits.of(domain, label);
        ReportSection own = own(section.key()).orElse(null);
        if (own == null) {
            own = section(section.key());
            own.setText(text);
            own.setDraft(section.draft());
            add(edits, own);
        } else {
            if (own.getText() == null) {
                edits.set(own, P.getReportSection_Draft(), section.draft());
            }
            edits.set(own, P.getReportSection_Text(), text);
        }
        return edits.command();
    }

    /** Goes back to the generated draft. */
    public Command useDraft(ReportContent.Section section, String label) {
        Edits edits = Edits.of(domain, label);
        own(section.key()).ifPresent(own -> edits.set(own, P.getReportSection_Text(), null)
                .set(own, P.getReportSection_Draft(), null));
        return edits.command();
    }

    /** Keeps the person's text although the draft has changed: the new draft has been seen. */
    public Command keepOwn(ReportContent.Section section, String label) {
        Edits edits = Edits.of(domain, label);
        own(section.key()).ifPresent(own -> edits.set(own, P.getReportSection_Draft(), section.draft()));
        return edits.command();
    }

    /** Prints a section or leaves it out. */
    public Command include(String key, boolean included, String label) {
        Edits edits = Edits.of(domain, label);
        own(key).ifPresentOrElse(own -> edits.set(own, P.getReportSection_Included(), included), () -> {
            if (!included) {
                ReportSection own = section(key);
                own.setIncluded(false);
                add(edits, own);
            }
        });
        return edits.command();
    }

    /** Gives a section another heading; blank brings the outline's back. */
    public Command rename(String key, String title, String label) {
        Edits edits = Edits.of(domain, label);
        String heading = title == null || title.isBlank() ? null : title.strip();
        own(key).ifPresentOrElse(own -> edits.set(own, P.getReportSection_Title(), heading), () -> {
            ReportSection own = section(key);
            own.setTitle(heading);
            add(edits, own);
        });
        return edits.command();
    }

    /** The sections beside one: those of its level within the same section, in order, itself among them. */
    public static List<ReportContent.Section> siblings(List<ReportContent.Section> all, ReportContent.Section section) {
        int at = all.indexOf(section);
        int first = at;
        while (first > 0 && all.get(first - 1).level() >= section.level()) {
            first--;
        }
        List<ReportContent.Section> siblings = new ArrayList<>();
        for (int i = first; i >= 0 && i < all.size() && all.get(i).level() >= section.level(); i++) {
            if (all.get(i).level() == section.level()) {
                siblings.add(all.get(i));
            }
        }
        return siblings;
    }

    /** Moves a section up (negative) or down among those beside it; what is in it goes along. */
    public Command reorder(List<ReportContent.Section> all, ReportContent.Section section, int steps, String label) {
        Edits edits = Edits.of(domain, label);
        List<ReportContent.Section> order = new ArrayList<>(siblings(all, section));
        int from = order.indexOf(section);
        int to = Math.clamp((long) from + steps, 0, order.size() - 1);
        if (from != to) {
            order.add(to, order.remove(from));
            List<ReportSection> added = new ArrayList<>();
            for (int i = 0; i < order.size(); i++) {
                int position = i + 1;
                String key = order.get(i).key();
                own(key).ifPresentOrElse(own -> edits.set(own, P.getReportSection_Position(), position), () -> {
                    ReportSection own = section(key);
                    own.setPosition(position);
                    added.add(own);
                });
            }
            addAll(edits, added);
        }
        return edits.command();
    }

    /**
     * How many steps a section goes to stand where another stands, up if negative; 0 if it stands there, or the two are
     * not of the same level under the same section.
     */
    public static int stepsTo(List<ReportContent.Section> all, ReportContent.Section section, ReportContent.Section to) {
        List<ReportContent.Section> beside = siblings(all, section);
        return beside.contains(to) ? beside.indexOf(to) - beside.indexOf(section) : 0;
    }

    /** A section of a person's own, and the command that adds it behind the others. */
    public record NewSection(String key, Command command) {
    }

    /** Adds a section at the end. */
    public NewSection add(List<ReportContent.Section> all, String title, String label) {
        int number = 1;
        while (own(OWN + number).isPresent()) {
            number++;
        }
        ReportSection own = section(OWN + number);
        own.setTitle(title);
        own.setText("");
        own.setPosition(own(all).stream().mapToInt(ReportSection::getPosition).max().orElse(0) + 1);
        Edits edits = Edits.of(domain, label);
        add(edits, own);
        return new NewSection(own.getKey(), edits.command());
    }

    /** Removes a section that a person added. */
    public Command remove(String key, String label) {
        if (!key.startsWith(OWN)) {
            throw new IllegalArgumentException("Only sections that were added can be removed; leave " + key + " out");
        }
        Edits edits = Edits.of(domain, label);
        own(key).ifPresent(own -> edits.remove(round.getReport(), P.getReport_Sections(), own));
        return edits.command();
    }

    /** Records that someone agreed the report. */
    public Command signOff(SignOff agreed, String label) {
        Edits edits = Edits.of(domain, label);
        if (round.getReport() != null) {
            edits.addAll(round.getReport(), P.getReport_SignOffs(), List.of(agreed));
        } else {
            Report report = RoundFactory.eINSTANCE.createReport();
            report.getSignOffs().add(agreed);
            edits.set(round, P.getRound_Report(), Ids.assignMissing(report));
        }
        return edits.command();
    }

    private List<ReportSection> own(List<ReportContent.Section> all) {
        return all.stream().flatMap(section -> own(section.key()).stream()).toList();
    }

    private static ReportSection section(String key) {
        ReportSection own = RoundFactory.eINSTANCE.createReportSection();
        own.setKey(key);
        return own;
    }

    private void add(Edits edits, ReportSection own) {
        addAll(edits, List.of(own));
    }

    private void addAll(Edits edits, List<ReportSection> sections) {
        if (round.getReport() != null) {
            edits.addAll(round.getReport(), P.getReport_Sections(), sections);
        } else if (!sections.isEmpty()) {
            Report report = RoundFactory.eINSTANCE.createReport();
            report.getSections().addAll(sections);
            edits.set(round, P.getRound_Report(), Ids.assignMissing(report));
        }
    }
}
