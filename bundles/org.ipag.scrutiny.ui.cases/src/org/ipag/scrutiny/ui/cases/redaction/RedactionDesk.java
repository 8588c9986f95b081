package org.ipag.scrutiny.ui.cases.redaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.edit.Icons;
import org.ipag.scrutiny.model.edit.ObjectLabels;
import org.ipag.scrutiny.model.round.CaseFile;
import org.ipag.scrutiny.model.round.RedactionFinding;
import org.ipag.scrutiny.model.round.RoundPackage.Literals;
import org.ipag.scrutiny.packs.CaseIntake;
import org.ipag.scrutiny.packs.DecidedRedaction;
import org.ipag.scrutiny.ui.LongJob;
import org.ipag.scrutiny.ui.cases.editor.CaseEditor;
import org.ipag.scrutiny.ui.cases.redaction.model.Desk;
import org.ipag.scrutiny.ui.cases.redaction.model.DeskText;
import org.ipag.scrutiny.ui.cases.redaction.model.FindingKind;
import org.ipag.scrutiny.ui.cases.redaction.model.Span;
import org.ipag.scrutiny.ui.cases.release.HandOver;
import org.ipag.scrutiny.ui.editor.RoundEditor;
import org.ipag.scrutiny.ui.editor.RoundEditors;
import org.ipag.scrutiny.ui.form.EmptyState;
import org.ipag.scrutiny.ui.form.FileDrop;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.form.Scroller;
import org.ipag.scrutiny.ui.style.Style;

/**
 * The redaction desk: the document of a case with its findings marked, and the decisions about them. Every decision is a
 * command of the round; nothing is written into the document before the pack is.
 */
public final class RedactionDesk extends RoundEditor {

    /** The text and the list keep so many lines; the page scrolls where the window is lower. */
    private static final int LEAST_LINES = 12;

    /** Id under which plugin.xml registers it. */
    public static final String ID = "org.ipag.scrutiny.ui.cases.redaction"; //$NON-NLS-1$

    private final View view = new View();
    private CaseFile file;
    private Composite stack;
    private Composite nothing;
    private ScrolledComposite work;
    private DeskHeader header;
    private TextPane text;
    private FindingPane list;
    private FindingDetails details;
    private KeyBar bar;
    private CaseCopy copy;
    private String loading = ""; //$NON-NLS-1$
    private RedactionFinding current;
    private boolean going;
    private boolean preview;

    @Override
    protected void createContents(Composite parent) {
        file = (CaseFile) object().orElseThrow();
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        FileDrop.on(stack, files -> BringIn.dropped(view.shell(), openRound(), file, files));
        work = Scroller.in(stack);
        Composite page = Style.panel(work, 1, Style.PAGE);
        header = new DeskHeader(page, openRound(), file, new HeadActions());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header.composite());
        DeskActions actions = new DeskActions(openRound(), file, view);
        DeskKeys keys = new DeskKeys(actions);
        SashForm sides = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Style.lines(page, LEAST_LINES)).applyTo(sides);
        Composite left = new Composite(sides, SWT.NONE);
        left.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.fillDefaults().applyTo(left);
        inTurn(() -> text = new TextPane(left, new DeskColours(), keys, at -> desk().at(at).ifPresent(this::go)));
        inTurn(() -> {
            SashForm right = new SashForm(sides, SWT.VERTICAL);
            list = new FindingPane(right, keys, this::go, this::showFindings);
            details = new FindingDetails(right);
            right.setWeights(60, 40);
            sides.setWeights(58, 42);
        });
        inTurn(() -> {
            bar = new KeyBar(page, keys, actions, () -> text.control().setFocus());
            Scroller.hold(work, page);
        });
    }

    @Override
    protected void refresh(RoundChange change) {
        if (change != null && !change.touches(file)) {
            return;
        }
        String sha256 = file.getWorkingSha256() == null ? "" : file.getWorkingSha256(); //$NON-NLS-1$
        if (sha256.isEmpty()) {
            showNothing(Messages.Desk_emptyHeading, Messages.Desk_empty);
        } else if (copy == null || !copy.sha256().equals(sha256)) {
            load(sha256);
        } else if (!going) { // else it is about to be shown with the next finding
            showFindings();
        }
    }

    private void load(String sha256) {
        if (loading.equals(sha256)) {
            return;
        }
        loading = sha256;
        CaseCopy.read(file, read -> {
            if (!stack.isDisposed() && loading.equals(sha256)) {
                loading = ""; //$NON-NLS-1$
                copy = read;
                current = null;
                preview = false;
                inNextTurn(this::showFindings);
                inNextTurn(() -> top(work));
                inNextTurn(() -> {
                    if (current != null) {
                        text.reveal(current);
                    }
                    if (getSite().getPage().getActivePart() == this) {
                        focusContents();
                    }
                });
            }
        }, failure -> {
            if (!stack.isDisposed()) {
                loading = ""; //$NON-NLS-1$
                showNothing(Messages.Desk_unreadable, Refusals.sentence(failure));
            }
        });
    }

    private void showNothing(String heading, String sentence) {
        if (nothing != null) {
            nothing.dispose();
        }
        copy = null;
        nothing = EmptyState.in(stack).heading(heading).text(sentence)
                .action(Messages.Desk_bringIn, () -> BringIn.choose(view.shell(), openRound(), file)).create();
        top(nothing);
    }

    private void top(Composite page) {
        ((StackLayout) stack.getLayout()).topControl = page;
        stack.layout(true, true);
    }

    private Desk desk() {
        return new Desk(file, view.text());
    }

    /** Brings text, list and details up to date. */
    private void showFindings() {
        if (copy == null) {
            return;
        }
        Desk desk = desk();
        List<RedactionFinding> all = desk.all();
        if (current == null || !all.contains(current)) {
            current = all.isEmpty() ? null : desk.nextUndecided(null).orElse(all.getFirst());
        }
        String locked = desk.locked();
        header.refresh(desk.progress(), locked);
        if (!preview) {
            text.show(copy.text(), all, current);
        }
        inTurn(this::showList);
        inTurn(this::showDetails);
        inTurn(() -> Scroller.fit(work)); // the header has words now
    }

    private void showList() {
        if (copy != null) {
            list.show(desk(), copy.text(), current);
        }
    }

    private void showDetails() {
        if (copy != null) {
            details.show(current, copy.text(), current == null ? 0 : desk().same(current).size(), copy.hidden());
            enable();
            selection().select(current);
        }
    }

    private void enable() {
        boolean open = desk().locked().isEmpty();
        boolean looks = !preview && !desk().worthALook().isEmpty();
        boolean any = open && current != null && !preview;
        boolean inText = any && FindingKind.of(current) != FindingKind.HIDDEN;
        bar.enable(DeskKeys.Act.ACCEPT, any);
        bar.enable(DeskKeys.Act.KEEP, inText);
        bar.enable(DeskKeys.Act.QUERY, any);
        bar.enable(DeskKeys.Act.REOPEN, any);
        bar.enable(DeskKeys.Act.EVERYWHERE, inText);
        bar.enable(DeskKeys.Act.LABEL, inText);
        bar.enable(DeskKeys.Act.MARK, open && !preview);
        bar.enable(DeskKeys.Act.LOOK, looks);
        bar.enable(DeskKeys.Act.LOOKED, open && looks);
    }

    private void go(RedactionFinding finding) {
        current = finding;
        if (preview) {
            togglePreview(false);
        }
        going = true;
        inTurn(() -> {
            going = false;
            showFindings();
            text.reveal(finding);
        });
    }

    private void togglePreview(boolean on) {
        header.setPreview(on);
        if (!on || copy == null) {
            preview = false;
            showFindings();
            return;
        }
        DecidedRedaction redaction = DecidedRedaction.of(file, copy.word());
        String name = String.valueOf(file.getSourceFile());
        LongJob.run(Messages.Head_preview, monitor -> {
            CaseIntake intake = PlatformUI.getWorkbench().getService(CaseIntake.class);
            return new DeskText(intake.texts(redaction.redact().word(), name));
        }, leaving -> {
            if (!stack.isDisposed()) {
                preview = true;
                text.preview(leaving);
                enable();
            }
        }, failure -> {
            if (!stack.isDisposed()) {
                header.setPreview(false);
                Refusals.show(view.shell(), Messages.Head_preview, failure);
            }
        });
    }

    @Override
    protected void focusContents() {
        if (copy != null) {
            text.control().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    protected void revealContents(String objectId) {
        Optional<EObject> target = openRound().find(objectId);
        if (target.orElse(null) instanceof RedactionFinding finding && finding.eContainer() == file) {
            current = finding;
            if (copy != null) {
                list.clearFilter();
                go(finding);
            }
        }
    }

    /** Shows words of the document, selected, so that they can be marked at once; or just the document. */
    public void revealWords(String words) {
        if (copy != null && !words.isEmpty()) {
            togglePreview(false);
            copy.text().occurrences(words).stream().findFirst().ifPresent(text::select);
        }
    }

    @Override
    protected String title(EObject object) {
        return NLS.bind(Messages.Desk_title, object instanceof CaseFile shown && shown.getLabel() != null ? shown.getLabel()
                : ObjectLabels.of(object));
    }

    @Override
    protected ImageDescriptor icon(EObject object) {
        return ImageDescriptor.createFromURL(Icons.of(Literals.REDACTION_FINDING));
    }

    /** What the keys act on. */
    private final class View implements DeskActions.View {

        @Override
        public Shell shell() {
            return getSite().getShell();
        }

        @Override
        public Desk desk() {
            return RedactionDesk.this.desk();
        }

        @Override
        public DeskText text() {
            return copy == null ? new DeskText(Map.of()) : copy.text();
        }

        @Override
        public RedactionFinding current() {
            return preview ? null : current;
        }

        @Override
        public List<RedactionFinding> selected() {
            return list.selectedByHand();
        }

        @Override
        public List<RedactionFinding> rows() {
            return list.rows();
        }

        @Override
        public Optional<Span> selection() {
            return text.selection();
        }

        @Override
        public void go(RedactionFinding finding) {
            RedactionDesk.this.go(finding);
        }

        @Override
        public void togglePreview() {
            RedactionDesk.this.togglePreview(!preview);
        }
    }

    /** What the head's buttons do. */
    private final class HeadActions implements DeskHeader.Listener {

        @Override
        public void preview(boolean on) {
            togglePreview(on);
        }

        @Override
        public void key() {
            if (copy != null) {
                new KeyDialog(view.shell(), openRound(), file, copy.word()).open();
            }
        }

        @Override
        public void askForSignOff() {
            HandOver.ask(view.shell(), openRound(), file);
        }

        @Override
        public void showCase() {
            RoundEditors.open(openRound(), file, CaseEditor.ID);
        }
    }
}
