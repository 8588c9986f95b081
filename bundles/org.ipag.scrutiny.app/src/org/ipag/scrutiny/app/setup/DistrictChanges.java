package org.ipag.scrutiny.app.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.edit.Commands;
import org.ipag.scrutiny.model.round.District;
import org.ipag.scrutiny.model.round.Return;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;

/** Adding districts to a round and taking them out: a district and its return come and go together. */
final class DistrictChanges {

    private DistrictChanges() {
    }

    /** Why no district of that name can be added, in a sentence. */
    static Optional<String> refusal(Round round, String name) {
        if (name.isBlank()) {
            return Optional.of(Messages.Districts_needsName);
        }
        boolean taken = round.getForce().getDistricts().stream()
                .anyMatch(each -> name.strip().equalsIgnoreCase(each.getName()));
        return taken ? Optional.of(NLS.bind(Messages.Districts_nameTaken, name.strip())) : Optional.empty();
    }

    /** Adds a district with an empty group and a return that is not issued yet. */
    static Addition add(EditingDomain domain, Round round, String name) {
        District district = RoundFactory.eINSTANCE.createDistrict();
        district.setName(name);
        district.setGroup(RoundFactory.eINSTANCE.createDistrictGroup());
        Return expected = RoundFactory.eINSTANCE.createReturn();
        expected.setDistrict(district);
        return new Addition(district, Commands.all(NLS.bind(Messages.Districts_addStep, name),
                Commands.add(domain, round.getForce(), Literals.FORCE__DISTRICTS, district),
                Commands.add(domain, round, Literals.ROUND__RETURNS, expected)));
    }

    /** Takes a district out, with its return and all that came with it. */
    static Command remove(EditingDomain domain, Round round, District district) {
        List<EObject> gone = new ArrayList<>(returnsOf(round, district));
        gone.add(district);
        return Commands.delete(domain, gone);
    }

    /** Whether work would be lost with a district: answers, documents or a meeting. */
    static boolean hasWork(Round round, District district) {
        return returnsOf(round, district).stream().anyMatch(
                each -> !each.getAnswers().isEmpty() || !each.getDocuments().isEmpty() || each.getMeeting() != null);
    }

    private static List<Return> returnsOf(Round round, District district) {
        return round.getReturns().stream().filter(each -> each.getDistrict() == district).toList();
    }

    /**
     * A district to be added.
     *
     * @param district the district
     * @param command  adds it
     */
    record Addition(District district, Command command) {
    }
}
