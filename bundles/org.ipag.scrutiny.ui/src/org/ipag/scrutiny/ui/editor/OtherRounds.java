package org.ipag.scrutiny.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.edit.ModelTexts;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.store.CarriedRecommendation;
import org.ipag.scrutiny.store.Store;
import org.ipag.scrutiny.ui.Failures;
import org.ipag.scrutiny.ui.internal.Messages;
import org.ipag.scrutiny.ui.session.WorkbenchStore;

/** The way from a recommendation to the same in the rounds before and after. */
public final class OtherRounds {

    private OtherRounds() {
    }

    /**
     * Looks up where recommendations stand in other rounds.
     *
     * @param found  told them on the UI thread, the oldest first
     * @param failed told why they cannot be looked up, in a sentence, on the UI thread
     */
    public static void find(List<Recommendation> recommendations, Consumer<List<CarriedRecommendation>> found, Consumer<String> failed) {
        List<String[]> wanted = recommendations.stream().map(each -> new String[] { each.getId(), each.getCarriedFrom() }).toList();
        store().<List<CarriedRecommendation>>run(Messages.OtherRounds_find, (store, monitor) -> find(store, monitor, wanted))
                .whenComplete((lines, failure) -> {
                    if (failure == null) {
                        found.accept(lines);
                    } else {
                        failed.accept(Failures.sentence(failure));
                    }
                });
    }

    private static List<CarriedRecommendation> find(Store store, IProgressMonitor monitor, List<String[]> wanted) throws Exception {
        List<CarriedRecommendation> lines = new ArrayList<>();
        for (String[] each : wanted) {
            if (!monitor.isCanceled()) {
                lines.addAll(store.carriedLine(each[0], each[1]));
            }
        }
        return lines;
    }

    /** Where a recommendation stands in another round, in words: the round, its number and its state there. */
    public static String words(CarriedRecommendation there) {
        String year = String.valueOf(there.year());
        String round = there.title().contains(year) ? there.title() : NLS.bind(Messages.OtherRounds_round, there.title(), year);
        return NLS.bind(Messages.OtherRounds_place, new Object[] { round, there.number(), ModelTexts.literal(there.state()) });
    }

    /** Opens the other round and shows the recommendation there. */
    public static void reveal(Shell shell, CarriedRecommendation there) {
        store().open(there.roundId()).whenComplete((round, failure) -> {
            if (failure != null) {
                Failures.show(shell, Messages.OtherRounds_title, failure);
            } else {
                store().setCurrent(round);
                round.find(there.id()).ifPresent(found -> RoundEditors.reveal(round, found));
            }
        });
    }

    private static WorkbenchStore store() {
        return PlatformUI.getWorkbench().getService(WorkbenchStore.class);
    }
}
