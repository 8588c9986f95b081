package org.ipag.scrutiny.ui.report;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.ipag.scrutiny.model.round.Quotation;
import org.ipag.scrutiny.model.round.Report;
import org.ipag.scrutiny.model.round.ReportSection;
import org.ipag.scrutiny.report.ReportContent;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.ui.TextMeasuring;
import org.ipag.scrutiny.ui.Turns;
import org.ipag.scrutiny.ui.editor.RoundEditor;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.report.model.QuotationEditing;
import org.ipag.scrutiny.ui.report.model.ReportEditing;
import org.ipag.scrutiny.ui.report.model.WordsPlace;
import org.ipag.scrutiny.ui.report.release.PreviousRound;
import org.ipag.scrutiny.ui.form.LiveLine;
import org.ipag.scrutiny.ui.session.RoundChange;
import org.ipag.scrutiny.ui.style.Style;

/**
 * Writes the county report: its sections on the left, the text of one in the middle, over the draft generated for it,
 * and on the right what it looks like, the quotations, and what a person should look at before it goes out.
 */
public final class ReportEditor extends RoundEditor {

    /** Id of this editor in plugin.xml. */
    public static final String ID = "org.ipag.scrutiny.ui.report.editor";

    private DraftBuilder builder;
    private Turns showing;
    private SectionList sections;
    private SectionPage page;
    private PreviewPane preview;
    private QuotationPane quotations;
    private WarningList warnings;
    private AgreementPane agreement;
    private ReportDetails details;
    private CTabFolder tabs;
    private CTabItem previewTab;
    private CTabItem quotationsTab;
    private CTabItem warningsTab;
    private LiveLine status;
    private ExportBar exports;
    private boolean first = true;
    private ReportContent content;
    private Runnable wanted;

    @Override
    protected void createContents(Composite parent) {
        ReportEditing editing = new ReportEditing(openRound().domain(), openRound().round());
        PreviousRound previous = new PreviousRound(openRound());
        showing = Turns.of(parent);
        builder = new DraftBuilder(openRound(), previous, parent, this::built, this::failed);
        Composite whole = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        whole.setBackgroundMode(SWT.INHERIT_DEFAULT);
        GridLayoutFactory.swtDefaults().spacing(Style.gap()).applyTo(whole);
        Composite top = Style.row(whole, 2);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        status = LiveLine.in(top, Style.QUIET);
        status.say(Messages.Report_building);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(status.composite());
        exports = new ExportBar(top, openRound(), previous, result -> {
            warnings.show(result.warnings());
            status.say(Messages.bind(Messages.Export_done, result.file()));
        });
        SashForm columns = new SashForm(whole, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        inTurn(() -> sections = new SectionList(columns, openRound(), editing, this::show));
        inTurn(() -> page = new SectionPage(columns, openRound(), editing));
        inTurn(() -> {
            tabs = Style.tabs(columns);
            Accessibles.name(tabs, Messages.Report_tabs);
            preview = new PreviewPane(tabs, resources(), openRound());
        });
        inTurn(() -> quotations = new QuotationPane(tabs, openRound(),
                new QuotationEditing(openRound().domain(), openRound().round(), Change.currentUser())));
        inTurn(() -> {
            warnings = new WarningList(tabs);
            agreement = new AgreementPane(tabs, openRound(), editing);
        });
        inTurn(() -> details = new ReportDetails(tabs, openRound()));
        inTurn(() -> {
            previewTab = tab(tabs, Messages.Report_preview, preview.composite());
            quotationsTab = tab(tabs, Messages.Report_quotations, quotations.composite());
            warningsTab = tab(tabs, Messages.Report_warnings, warnings.composite());
            tab(tabs, Messages.Report_agreement, agreement.composite());
            tab(tabs, Messages.Report_details, details.composite());
            tabs.setSelection(0);
            columns.setWeights(22, 36, 42);
        });
    }

    private static CTabItem tab(CTabFolder tabs, String title, Control control) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(control);
        return item;
    }

    @Override
    protected void refresh(RoundChange change) {
        inTurn(quotations::refresh);
        inTurn(agreement::refresh);
        inTurn(details::refresh);
        inTurn(page::refresh);
        exports.refresh();
        if (first) {
            first = false;
            inTurn(builder::now);
        } else {
            builder.soon();
        }
    }

    private void built(ReportContent next) {
        content = next;
        showing.clear();
        showing.add(() -> sections.show(next.sections()));
        showing.add(() -> sections.selected().ifPresent(page::show));
        showing.add(() -> {
            warned(next.warnings());
            status.say(Messages.Report_ready);
        });
        TextMeasuring.add(showing, page.text());
        showing.add(() -> preview.show(next.document()));
        if (wanted != null) {
            showing.add(wanted);
            wanted = null;
        }
    }

    private void failed(String sentence) {
        showing.clear();
        status.say(sentence);
        warned(List.of(sentence));
    }

    private void warned(List<String> sentences) {
        warnings.show(sentences);
        warningsTab.setText(sentences.isEmpty() ? Messages.Report_warnings
                : Messages.bind(Messages.Report_warningsCount, sentences.size()));
    }

    @Override
    protected void revealContents(String objectId) {
        openRound().find(objectId).ifPresent(object -> {
            if (object instanceof ReportSection section) {
                sections.reveal(section.getKey());
            } else if (object instanceof Quotation quotation) {
                tabs.setSelection(quotationsTab);
                quotations.reveal(quotation);
            }
        });
    }

    /** Words that a person wrote or that were generated: in the text of a section, or else in the preview of the whole. */
    @Override
    protected void revealContents(String objectId, String words) {
        revealContents(objectId);
        openRound().find(objectId).filter(object -> object instanceof Report || object instanceof ReportSection)
                .ifPresent(object -> {
                    String key = object instanceof ReportSection section ? section.getKey() : null;
                    if (content == null) {
                        wanted = () -> select(key, words);
                    } else {
                        select(key, words);
                    }
                });
    }

    private void select(String preferred, String words) {
        Optional<WordsPlace> place = WordsPlace.of(content.sections(), preferred, words);
        place.ifPresent(it -> {
            sections.reveal(it.section());
            page.select(it.start(), it.end());
        });
        if (preview.select(place.map(WordsPlace::section).orElse(null), words) && place.isEmpty()) {
            tabs.setSelection(previewTab);
            preview.focus();
        }
    }

    private void show(ReportContent.Section section) {
        page.show(section);
        preview.reveal(section.key());
    }

    @Override
    protected String title(EObject object) {
        return Messages.Report_title;
    }

    @Override
    protected ImageDescriptor icon(EObject object) {
        return ResourceLocator.imageDescriptorFromBundle(ReportEditor.class, "icons/report.svg").orElseThrow();
    }

    @Override
    protected void focusContents() {
        sections.focus();
    }
}
