package org.ipag.scrutiny.topics.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.ipag.scrutiny.model.topic.Checklist;
import org.ipag.scrutiny.model.topic.ChecklistItem;
import org.ipag.scrutiny.model.topic.ChecklistPurpose;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.topics.TimelineKind;

/** Times run from an event that a timeline can hold; on every day at most one version of the Victims' Code applies. */
final class ChecklistsRule implements TopicRule {

    @Override
    public void check(Topic topic, Consumer<String> faults) {
        for (Checklist checklist : topic.getChecklists()) {
            if (checklist.getItems().isEmpty()) {
                faults.accept(Where.at(checklist) + " has no items. Add some or take it out.");
            }
            if (checklist.getValidFrom() != null && checklist.getValidTo() != null
                    && checklist.getValidTo().isBefore(checklist.getValidFrom())) {
                faults.accept(Where.at(checklist) + " ends (validTo) before it begins (validFrom). Correct the dates.");
            }
            checklist.getItems().forEach(item -> timer(item, faults));
        }
        List<Checklist> codes = topic.getChecklists().stream()
                .filter(each -> each.getPurpose() == ChecklistPurpose.VICTIMS_CODE).toList();
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                if (overlap(codes.get(i), codes.get(j))) {
                    faults.accept(Where.at(codes.get(i)) + " and " + Where.is(codes.get(j))
                            + " apply to the same days. End the older with validTo before the newer begins.");
                }
            }
        }
    }

    private static void timer(ChecklistItem item, Consumer<String> faults) {
        int days = item.getWorkingDays();
        int enhanced = item.getEnhancedWorkingDays();
        if (days < 0 || enhanced < 0) {
            faults.accept(Where.at(item) + " has a negative number of days. Use 0 for no time limit.");
        }
        boolean timed = days > 0 || enhanced > 0;
        if (timed && item.getTrigger() == null) {
            faults.accept(Where.at(item) + " has a time limit but no trigger from which it runs. Add one of "
                    + TimelineKind.keys() + ".");
        }
        if (item.getTrigger() != null && TimelineKind.of(item.getTrigger()).isEmpty()) {
            faults.accept(Where.at(item) + " has the trigger \"" + item.getTrigger()
                    + "\", which no timeline knows. Use one of " + TimelineKind.keys() + ".");
        }
        if (item.getTrigger() != null && !timed) {
            faults.accept(Where.at(item) + " has a trigger but no time limit. Add workingDays or take the trigger out.");
        }
        if (timed && enhanced > days) {
            faults.accept(Where.at(item) + " gives victims with enhanced rights more days than others."
                    + " Correct the numbers.");
        }
    }

    private static boolean overlap(Checklist one, Checklist two) {
        LocalDate start = later(one.getValidFrom(), two.getValidFrom());
        LocalDate end = earlier(one.getValidTo(), two.getValidTo());
        return start == null || end == null || !end.isBefore(start);
    }

    private static LocalDate later(LocalDate one, LocalDate two) {
        return one == null ? two : two == null || one.isAfter(two) ? one : two;
    }

    private static LocalDate earlier(LocalDate one, LocalDate two) {
        return one == null ? two : two == null || one.isBefore(two) ? one : two;
    }
}
