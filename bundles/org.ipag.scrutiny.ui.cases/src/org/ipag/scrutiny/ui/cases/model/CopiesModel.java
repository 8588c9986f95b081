package org.ipag.scrutiny.ui.cases.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.model.edit.Edits;
import org.ipag.scrutiny.model.edit.Ids;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.CasePack;
import org.ipag.scrutiny.model.round.CaseState;
import org.ipag.scrutiny.model.round.Copy;
import org.ipag.scrutiny.model.round.CopyMedium;
import org.ipag.scrutiny.model.round.RoundFactory;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.process.CopyLedger;
import org.ipag.scrutiny.process.CopyLedger.Whereabouts;
import org.ipag.scrutiny.ui.cases.Messages;

/** The ledger of copies of a case's pack: who holds each, and what became of it. */
public final class CopiesModel {

    private static final Set<CaseState> OUT = EnumSet.of(CaseState.RELEASED, CaseState.SELECTED, CaseState.SHOWN);

    private final CaseFile file;

    /** The copies of a case. */
    public CopiesModel(CaseFile file) {
        this.file = file;
    }

    /** The copies in the order of their numbers. */
    public List<Copy> copies() {
        return file.getPack() == null ? List.of() : file.getPack().getCopies();
    }

    /** Where the copies are, in a sentence. */
    public String summary() {
        List<Copy> copies = copies();
        if (copies.isEmpty()) {
            return Messages.CopiesModel_none;
        }
        long destroyed = copies.stream().filter(each -> CopyLedger.of(each) == Whereabouts.DESTROYED).count();
        if (destroyed == copies.size()) {
            return copies.size() == 1 ? Messages.CopiesModel_oneDestroyed : NLS.bind(Messages.CopiesModel_allDestroyed, copies.size());
        }
        return NLS.bind(Messages.CopiesModel_summary, new Object[] { copies.size(), CopyLedger.out(file).size(),
                CopyLedger.collectedNotDestroyed(file).size(), destroyed });
    }

    /** Where a copy is, in words. */
    public static String whereabouts(Copy copy) {
        return switch (CopyLedger.of(copy)) {
            case IN_HAND -> Messages.CopiesModel_inHand;
            case OUT -> Messages.CopiesModel_out;
            case COLLECTED -> Messages.CopiesModel_collected;
            case DESTROYED -> copy.getMedium() == CopyMedium.ELECTRONIC ? Messages.CopiesModel_deleted
                    : Messages.CopiesModel_destroyed;
        };
    }

    /** Whether there is a released pack to make copies of; not any more once the case is disposed of. */
    public boolean canHandOut() {
        return OUT.contains(file.getState()) && file.getPack() != null && file.getPack().getSha256() != null && !file.getPack().getSha256().isBlank();
    }

    /** Whether every copy there was is destroyed, so that a certificate can say so. */
    public boolean allDestroyed() {
        return !copies().isEmpty() && noneOut();
    }

    /** Whether there is no copy that is not destroyed. */
    public boolean noneOut() {
        return copies().stream().allMatch(each -> CopyLedger.of(each) == Whereabouts.DESTROYED);
    }

    /**
     * New copies, numbered on from the last; not in the ledger yet.
     *
     * @param holder who receives them; a role or a group
     * @param count  how many, at least 1
     */
    public List<Copy> made(CopyMedium medium, String holder, int count, LocalDate today) {
        int number = copies().stream().mapToInt(Copy::getNumber).max().orElse(0);
        List<Copy> made = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Copy copy = RoundFactory.eINSTANCE.createCopy();
            copy.setNumber(number + i);
            copy.setMedium(medium);
            copy.setHolder(holder.strip());
            copy.setIssuedOn(today);
            made.add(Ids.assignMissing(copy));
        }
        return made;
    }

    /** Records copies that were made and handed out. */
    public Command handOut(EditingDomain domain, List<Copy> made) {
        Edits edits = Edits.of(domain, NLS.bind(Messages.CopiesModel_handOut, made.size()));
        CasePack pack = file.getPack();
        if (pack == null) {
            pack = Ids.assignMissing(RoundFactory.eINSTANCE.createCasePack());
            edits.set(file, Literals.CASE_FILE__PACK, pack);
        }
        return edits.addAll(pack, Literals.CASE_PACK__COPIES, made).command();
    }

    /** Records that copies came back; those that did already stay as they are. */
    public static Command collect(EditingDomain domain, List<Copy> copies, String who, LocalDate today) {
        Edits edits = Edits.of(domain, Messages.CopiesModel_collect);
        for (Copy each : copies) {
            if (each.getCollectedOn() == null && each.getDestroyedOn() == null) {
                edits.set(each, Literals.COPY__COLLECTED_ON, today).set(each, Literals.COPY__COLLECTED_BY, who);
            }
        }
        return edits.command();
    }

    /** Records that copies were destroyed, or deleted; a paper copy counts as collected with it. */
    public static Command destroy(EditingDomain domain, List<Copy> copies, String who, LocalDate today) {
        Edits edits = Edits.of(domain, Messages.CopiesModel_destroy);
        for (Copy each : copies) {
            if (each.getDestroyedOn() == null) {
                if (each.getCollectedOn() == null && each.getMedium() == CopyMedium.PRINTED) {
                    edits.set(each, Literals.COPY__COLLECTED_ON, today).set(each, Literals.COPY__COLLECTED_BY, who);
                }
                edits.set(each, Literals.COPY__DESTROYED_ON, today).set(each, Literals.COPY__DESTROYED_BY, who);
            }
        }
        return edits.command();
    }
}
