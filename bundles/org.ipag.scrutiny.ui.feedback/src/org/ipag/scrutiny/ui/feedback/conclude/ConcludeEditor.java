package org.ipag.scrutiny.ui.feedback.conclude;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ipag.scrutiny.model.round.Finding;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.ui.editor.RoundEditor;
import org.ipag.scrutiny.ui.feedback.conclude.model.Findings;
import org.ipag.scrutiny.ui.feedback.conclude.model.PassagePool;
import org.ipag.scrutiny.ui.feedback.conclude.model.Recommendations;
import org.ipag.scrutiny.ui.form.EmptyState;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.style.SashRoom;
import org.ipag.scrutiny.ui.style.Style;

/**
 * From words to recommendations on one screen: passages, findings and recommendations side by side, joined by dragging
 * or by keys; below, the selected one in full; above, what is not covered yet.
 */
public final class ConcludeEditor extends RoundEditor {

    /** Id of this editor in plugin.xml. */
    public static final String ID = "org.ipag.scrutiny.ui.feedback.conclude";

    /** Lines of text below which the page is too low for lists and details at once. */
    private static final int LOW = 40;
    /** How the lists and what is shown of the one chosen share the height. */
    private static final int[] MOSTLY_LISTS = { 62, 38 };
    /** Lines of text that the lists need, with what stands above them, to show some rows; what is below them can be scrolled. */
    private static final int LEAST_LISTS = 18;
    private static final int LEAST_DETAILS = 8;

    private Findings findings;
    private Recommendations recommendations;
    private CoverageRibbon ribbon;
    private PassagePane passagePane;
    private FindingPane findingPane;
    private RecommendationPane recommendationPane;
    private SashForm rows;
    private SashRoom room;
    private Composite details;
    private Composite nothing;
    private PassageDetails passageDetails;
    private FindingDetails findingDetails;
    private RecommendationDetails recommendationDetails;
    private Object shown;

    @Override
    protected void createContents(Composite parent) {
        Round round = openRound().round();
        findings = new Findings(openRound().domain(), round);
        recommendations = new Recommendations(openRound().domain(), round);
        ConcludeActions actions = new ConcludeActions(openRound(), findings, recommendations, this);
        Composite page = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        ribbon = new CoverageRibbon(page, () -> passagePane.showUnassigned(), this::go);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(ribbon.composite());
        rows = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        SashForm columns = new SashForm(rows, SWT.HORIZONTAL);
        inTurn(() -> passagePane = new PassagePane(columns, new PassagePool(round), actions.passages(), this::show));
        inTurn(() -> findingPane = new FindingPane(columns, round, findings, actions.findings(), this::show));
        inTurn(() -> recommendationPane = new RecommendationPane(columns, round, recommendations,
                actions.recommendations(), this::show));
        inTurn(() -> {
            createDetails(rows);
            rows.addListener(SWT.Resize, event -> giveRoom());
            room = SashRoom.of(rows, MOSTLY_LISTS, () -> Style.lines(rows, LEAST_LISTS), () -> Style.lines(rows, LEAST_DETAILS));
            giveRoom();
        });
    }

    private void createDetails(Composite parent) {
        details = Style.of(new Composite(parent, SWT.BORDER), Style.PAGE);
        details.setBackgroundMode(SWT.INHERIT_DEFAULT);
        details.setLayout(new StackLayout());
        nothing = EmptyState.in(details).text(Messages.Details_nothing).create();
        ((StackLayout) details.getLayout()).topControl = nothing;
    }

    @Override
    protected void refresh(RoundChange change) {
        inTurn(() -> ribbon.refresh(openRound().round()));
        inTurn(passagePane::refresh);
        inTurn(findingPane::refresh);
        inTurn(recommendationPane::refresh);
        inTurn(() -> show(shown instanceof EObject object && object.eContainer() != null ? object : null));
    }

    /** In a low window the lists have all the room until there is something to show below them. */
    private void giveRoom() {
        boolean low = rows.getSize().y < Style.lines(rows, LOW);
        boolean empty = ((StackLayout) details.getLayout()).topControl == nothing;
        Control all = low && empty ? rows.getChildren()[0] : null;
        if (rows.getMaximizedControl() != all) {
            rows.setMaximizedControl(all);
            room.share();
        }
    }

    /** Shows an element in full below; what shows its kind is built when the first is shown. */
    private void show(Object element) {
        shown = element;
        selection().select(element instanceof EObject object ? object : null);
        Composite page = switch (element) {
            case Passage passage when passage.eContainer() != null -> details(passage);
            case Finding finding -> details(finding);
            case Recommendation recommendation -> details(recommendation);
            case null, default -> nothing;
        };
        StackLayout stack = (StackLayout) details.getLayout();
        if (stack.topControl != page) {
            stack.topControl = page;
            details.layout();
            giveRoom();
        }
    }

    private Composite details(Passage passage) {
        if (passageDetails == null) {
            passageDetails = new PassageDetails(details, openRound());
        }
        passageDetails.show(passage);
        return passageDetails.composite();
    }

    private Composite details(Finding finding) {
        if (findingDetails == null) {
            findingDetails = new FindingDetails(details, openRound(), findings, (from, into) -> openRound()
                    .execute(Messages.Finding_join, findings.join(from, into, Messages.Finding_join)));
        }
        findingDetails.show(finding);
        return findingDetails.composite();
    }

    private Composite details(Recommendation recommendation) {
        if (recommendationDetails == null) {
            recommendationDetails = new RecommendationDetails(details, openRound(), recommendations);
        }
        recommendationDetails.show(recommendation);
        return recommendationDetails.composite();
    }

    /** The finding that passages would go to; null if none is selected. */
    Finding selectedFinding() {
        return findingPane.selection().stream().findFirst().orElse(null);
    }

    /** The recommendation that findings would go to; null if none is selected. */
    Recommendation selectedRecommendation() {
        return recommendationPane.selection();
    }

    /** Selects an element in its pane and shows it, once the panes know it. */
    void go(EObject element) {
        switch (element) {
            case Passage passage -> passagePane.select(passage);
            case Finding finding -> {
                findingPane.refresh();
                findingPane.select(finding);
            }
            case Recommendation recommendation -> {
                recommendationPane.refresh();
                recommendationPane.select(recommendation);
            }
            default -> {
                return;
            }
        }
        show(element);
    }

    @Override
    protected void revealContents(String objectId) {
        openRound().find(objectId).ifPresent(found -> {
            EObject at = found;
            while (at != null && !(at instanceof Recommendation) && !(at instanceof Finding) && !(at instanceof Passage)) {
                at = at.eContainer();
            }
            if (at != null) {
                go(at);
            }
        });
    }

    @Override
    protected String title(EObject object) {
        return Messages.Conclude_title;
    }

    @Override
    protected ImageDescriptor icon(EObject object) {
        return ResourceLocator.imageDescriptorFromBundle(ConcludeEditor.class, "icons/conclude.svg").orElseThrow();
    }

    @Override
    protected void focusContents() {
        passagePane.table().setFocus();
        if (recommendationDetails != null) {
            recommendationDetails.lookAgain();
        }
    }
}
