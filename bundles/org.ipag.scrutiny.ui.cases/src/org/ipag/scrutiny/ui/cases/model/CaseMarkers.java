package org.ipag.scrutiny.ui.cases.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CaseMarker;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.model.topic.Marker;
import org.ipag.scrutiny.model.topic.MarkerValue;
import org.ipag.scrutiny.ui.cases.Messages;

/** The markers of a case: which the topic has, which values are set, and commands that set them. */
public final class CaseMarkers {

    /** Value of a flag that is present, and of a yes. */
    public static final String YES = "yes"; //$NON-NLS-1$
    /** Value of a no. */
    public static final String NO = "no"; //$NON-NLS-1$

    /** Markers for which a case has a field of its own. */
    private static final Set<String> OWN_FIELDS = Set.of("repeat-victim", "victim-declined"); //$NON-NLS-1$ //$NON-NLS-2$

    private final CaseFile file;

    /** The markers of a case that is part of a round. */
    public CaseMarkers(CaseFile file) {
        this.file = file;
    }

    /** The markers to show, in the topic's order. */
    public List<Marker> shown() {
        if (!(file.eContainer() instanceof Round round) || round.getTopic() == null) {
            return List.of();
        }
        return round.getTopic().getMarkers().stream().filter(each -> !OWN_FIELDS.contains(each.getKey())).toList();
    }

    /** The values set for a marker: keys of its values, {@link #YES} or {@link #NO}, a text or a number. */
    public List<String> values(Marker marker) {
        return file.getMarkers().stream().filter(each -> marker.getKey().equals(each.getMarker()))
                .map(CaseMarker::getValue).toList();
    }

    /** The only value set for a marker; empty if none is. */
    public String value(Marker marker) {
        List<String> values = values(marker);
        return values.isEmpty() || values.get(0) == null ? "" : values.get(0); //$NON-NLS-1$
    }

    /** Whether a value is set for a marker. */
    public boolean has(Marker marker, String value) {
        return values(marker).contains(value);
    }

    /** Sets the values of a marker; those that stay keep their record. Blank values are none. */
    public Command set(EditingDomain domain, Marker marker, Collection<String> values) {
        Edits edits = Edits.of(domain, NLS.bind(Messages.CaseMarkers_set, marker.getLabel()));
        List<String> wanted = new ArrayList<>(values.stream().filter(each -> each != null && !each.isBlank())
                .map(String::strip).distinct().toList());
        for (CaseMarker each : List.copyOf(file.getMarkers())) {
            if (marker.getKey().equals(each.getMarker()) && !wanted.remove(each.getValue())) {
                edits.remove(file, Literals.CASE_FILE__MARKERS, each);
            }
        }
        for (String value : wanted) {
            CaseMarker made = RoundFactory.eINSTANCE.createCaseMarker();
            made.setMarker(marker.getKey());
            made.setValue(value);
            made.setLabel(label(marker, value));
            edits.add(file, Literals.CASE_FILE__MARKERS, made);
        }
        return edits.command();
    }

    /** Sets or takes away one value of a marker that may have several. */
    public Command toggle(EditingDomain domain, Marker marker, String value, boolean on) {
        List<String> values = new ArrayList<>(values(marker));
        values.remove(value);
        if (on) {
            values.add(value);
        }
        return set(domain, marker, values);
    }

    /** Marker and value in words, as they are kept with the case. */
    static String label(Marker marker, String value) {
        for (MarkerValue each : marker.getValues()) {
            if (value.equals(each.getKey())) {
                return marker.getLabel() + ": " + each.getLabel(); //$NON-NLS-1$
            }
        }
        return switch (marker.getKind()) {
            case FLAG -> marker.getLabel();
            case YES_NO -> marker.getLabel() + ": " //$NON-NLS-1$
                    + (YES.equals(value) ? Messages.CaseMarkers_yes : Messages.CaseMarkers_no);
            default -> marker.getLabel() + ": " + value; //$NON-NLS-1$
        };
    }
}
