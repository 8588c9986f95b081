package org.ipag.scrutiny.app.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.edit.Icons;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.Recommendation;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.process.Chain;
import org.ipag.scrutiny.store.CarriedRecommendation;
import org.ipag.scrutiny.ui.editor.OtherRounds;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.editor.RoundView;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** Where something comes from and what it led to: the chain through what is selected in the window. */
public final class SourcesView extends RoundView {

    /** Recommendations up to which other rounds are looked up: those of a whole return would be no chain any more. */
    private static final int MOST_FOLLOWED = 20;

    private final ISelectionListener listener = (part, selection) -> {
        if (part != this && selection instanceof IStructuredSelection chosen
                && chosen.getFirstElement() instanceof EObject object) {
            follow(object);
        }
    };
    private DataTable<Row> table;
    private Label heading;
    private EObject followed;
    private List<Recommendation> asked = List.of();
    private List<CarriedRecommendation> beyond = List.of();

    @Override
    protected void createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        heading = Style.label(page, Messages.Sources_nothing, Style.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).indent(Style.gap()).applyTo(heading);
        table = new DataTable<Row>(page, SWT.SINGLE, "sources", Messages.Sources_name) //$NON-NLS-1$
                .column(Messages.Sources_link, 20, SWT.LEFT, SourcesView::word,
                        row -> resources().create(ImageDescriptor.createFromURL(Icons.of(row.kind()))),
                        (a, b) -> Integer.compare(a.order(), b.order()))
                .column(Messages.Sources_what, 110, SourcesView::words)
                .column(Messages.Sources_district, 24, row -> row.subject() instanceof EObject object
                        ? Chain.districtOf(object).map(district -> district.getName()).orElse("") : "") //$NON-NLS-1$ //$NON-NLS-2$
                .onOpen(this::open).remembered();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getTable());
        getSite().getPage().addPostSelectionListener(listener);
        getSite().getPage().addSelectionListener(listener);
    }

    private void open(Row row) {
        if (row.subject() instanceof CarriedRecommendation there) {
            OtherRounds.reveal(getSite().getShell(), there);
        } else if (row.subject() instanceof EObject object) {
            RoundEditors.reveal(openRound(), object, wordsIn(object));
        }
    }

    private static String words(Row row) {
        return row.subject() instanceof CarriedRecommendation there ? OtherRounds.words(there) : ObjectLabels.of((EObject) row.subject());
    }

    private static String word(Row row) {
        if (row.subject() instanceof CarriedRecommendation there) {
            return there.earlier() ? Messages.Sources_earlier : Messages.Sources_later;
        }
        return switch (Chain.Link.values()[row.order()]) {
            case DOCUMENT -> Messages.Sources_document;
            case CASE -> Messages.Sources_case;
            case ANSWER -> Messages.Sources_answer;
            case PASSAGE -> Messages.Sources_passage;
            case FINDING -> Messages.Sources_finding;
            case RECOMMENDATION -> Messages.Sources_recommendation;
            case REPLY -> Messages.Sources_reply;
        };
    }

    /** The words to select: in a document those of the passage or answer that the chain goes through, or of its only one. */
    private String wordsIn(EObject object) {
        if (!(object instanceof ReturnDocument document)) {
            return ""; //$NON-NLS-1$
        }
        Chain chain = Chain.through(followed);
        List<String> passages = chain.passages().stream()
                .filter(each -> each.eContainer() instanceof Answer answer && answer.getDocument() == document)
                .map(Passage::getText).filter(Objects::nonNull).toList();
        List<String> answers = chain.answers().stream().filter(each -> each.getDocument() == document)
                .map(Answer::getText).filter(Objects::nonNull).toList();
        return followed instanceof Answer || passages.isEmpty() ? answers.isEmpty() ? "" : answers.getFirst() //$NON-NLS-1$
                : passages.getFirst();
    }

    private void follow(EObject object) {
        if (openRound() != null && EcoreUtil.isAncestor(openRound().round(), object)) {
            followed = object;
            asked = List.of();
            show();
        }
    }

    /** Asks the store in which other rounds the recommendations on the chain stand, if it was not asked that yet. */
    private void lookBeyond(List<Recommendation> recommendations) {
        if (recommendations.equals(asked)) {
            return;
        }
        asked = recommendations;
        beyond = List.of();
        if (!recommendations.isEmpty() && recommendations.size() <= MOST_FOLLOWED) {
            OtherRounds.find(recommendations, found -> {
                if (asked == recommendations && !heading.isDisposed()) {
                    beyond = found;
                    show();
                }
            }, sentence -> {
                if (asked == recommendations && !heading.isDisposed()) {
                    heading.setText(sentence.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
                }
            });
        }
    }

    /** What the editor in front has selected: it may have told so before this view was there, or before it followed the round. */
    private EObject selected() {
        IEditorPart editor = getSite().getPage().getActiveEditor();
        ISelectionProvider provider = editor == null ? null : editor.getSite().getSelectionProvider();
        return provider != null && provider.getSelection() instanceof IStructuredSelection chosen
                && chosen.getFirstElement() instanceof EObject object ? object : null;
    }

    @Override
    protected void roundShown() {
        followed = selected();
        asked = List.of();
        beyond = List.of();
        show();
    }

    @Override
    protected void refresh(RoundChange change) {
        show();
    }

    private void show() {
        boolean there = followed != null && EcoreUtil.isAncestor(openRound().round(), followed);
        List<Row> rows = new ArrayList<>();
        if (there) {
            Chain chain = Chain.through(followed);
            lookBeyond(chain.recommendations());
            beyond.stream().filter(CarriedRecommendation::earlier).forEach(each -> rows.add(new Row(-1, each)));
            for (Chain.Link link : Chain.Link.values()) {
                chain.at(link).forEach(object -> rows.add(new Row(link.ordinal(), object)));
            }
            beyond.stream().filter(each -> !each.earlier()).forEach(each -> rows.add(new Row(Chain.Link.values().length, each)));
        }
        table.setRows(rows);
        heading.setText((!there ? Messages.Sources_nothing
                : NLS.bind(rows.size() <= 1 ? Messages.Sources_alone : Messages.Sources_of, ObjectLabels.of(followed)))
                        .replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    protected void focusContents() {
        table.viewer().getTable().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(listener);
        getSite().getPage().removeSelectionListener(listener);
        super.dispose();
    }

    /**
     * One step of the chain.
     *
     * @param order   where on the chain it stands: the number of its link; before and behind them the other rounds
     * @param subject an object of this round, or a recommendation of another
     */
    private record Row(int order, Object subject) {

        EClass kind() {
            return subject instanceof EObject object ? object.eClass() : RoundPackage.Literals.RECOMMENDATION;
        }
    }
}
