package org.ipag.scrutiny.app.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.edit.Icons;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.Answer;
import org.ipag.scrutiny.model.round.Passage;
import org.ipag.scrutiny.model.round.ReturnDocument;
import org.ipag.scrutiny.process.Chain;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.editor.RoundView;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.style.Style;
import org.ipag.scrutiny.ui.viewer.DataTable;

/** Where something comes from and what it led to: the chain through what is selected in the window. */
public final class SourcesView extends RoundView {

    private final ISelectionListener listener = (part, selection) -> {
        if (part != this && selection instanceof IStructuredSelection chosen
                && chosen.getFirstElement() instanceof EObject object) {
            follow(object);
        }
    };
    private DataTable<Row> table;
    private Label heading;
    private EObject followed;

    @Override
    protected void createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        heading = Style.label(page, Messages.Sources_nothing, Style.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).indent(Style.gap()).applyTo(heading);
        table = new DataTable<Row>(page, SWT.SINGLE, "sources", Messages.Sources_name) //$NON-NLS-1$
                .column(Messages.Sources_link, 20, SWT.LEFT, row -> word(row.link()),
                        row -> resources().create(ImageDescriptor.createFromURL(Icons.of(row.object().eClass()))),
                        (a, b) -> a.link().compareTo(b.link()))
                .column(Messages.Sources_what, 110, row -> ObjectLabels.of(row.object()))
                .column(Messages.Sources_district, 24,
                        row -> Chain.districtOf(row.object()).map(district -> district.getName()).orElse("")) //$NON-NLS-1$
                .onOpen(row -> RoundEditors.reveal(openRound(), row.object(), wordsIn(row.object()))).remembered();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getTable());
        getSite().getPage().addPostSelectionListener(listener);
        getSite().getPage().addSelectionListener(listener);
    }

    private static String word(Chain.Link link) {
        return switch (link) {
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
            show();
        }
    }

    @Override
    protected void roundShown() {
        followed = null;
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
            for (Chain.Link link : Chain.Link.values()) {
                chain.at(link).forEach(object -> rows.add(new Row(link, object)));
            }
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
     * One object of the chain.
     *
     * @param link   where on the chain it stands
     * @param object the object
     */
    private record Row(Chain.Link link, EObject object) {
    }
}
