package org.ipag.scrutiny.app.newround;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.model.topic.Topic;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.style.Style;

/** What is scrutinised: the topic, the title, the force. */
final class SubjectPage extends NewRoundPage {

    private static final int WIDTH_CHARS = 60;
    private static final int SUMMARY_LINES = 5;

    private final NewRoundModel model;
    private Text title;
    private Label summary;

    SubjectPage(NewRoundModel model) {
        super("subject"); //$NON-NLS-1$
        this.model = model;
        setTitle(Messages.NewRound_subjectTitle);
        setDescription(Messages.NewRound_subjectText);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = Style.panel(parent, 2, null);
        Label topicLabel = named(page, Messages.NewRound_topic);
        Combo topic = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
        Accessibles.labelled(topic, topicLabel);
        model.topics().forEach(each -> topic.add(capital(each.getLabel())));
        topic.select(model.topics().indexOf(model.topic()));
        GridDataFactory.fillDefaults().grab(true, false).hint(Style.chars(page, WIDTH_CHARS), SWT.DEFAULT)
                .applyTo(topic);
        new Label(page, SWT.NONE);
        summary = Style.label(page, "", Style.QUIET); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(Style.chars(page, WIDTH_CHARS), Style.lines(page, SUMMARY_LINES)).applyTo(summary);
        title = text(page, Messages.NewRound_roundTitle, model.title());
        Text force = text(page, Messages.NewRound_force, model.force());
        force.setMessage(Messages.NewRound_forceHint);
        topic.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            model.topic(model.topics().get(topic.getSelectionIndex()));
            title.setText(model.title());
            showSummary();
            check();
        }));
        title.addModifyListener(event -> {
            model.title(title.getText());
            check();
        });
        force.addModifyListener(event -> {
            model.force(force.getText());
            check();
        });
        showSummary();
        shown(page);
        setPageComplete(model.firstPageProblem().isEmpty());
        force.setFocus();
    }

    private void showSummary() {
        Topic topic = model.topic();
        summary.setText(topic == null || topic.getSummary() == null ? "" : topic.getSummary()); //$NON-NLS-1$
    }

    private void check() {
        setErrorMessage(model.firstPageProblem().orElse(null));
        setPageComplete(model.firstPageProblem().isEmpty());
    }

    private static Text text(Composite page, String label, String value) {
        Label named = named(page, label);
        Text text = new Text(page, SWT.BORDER | SWT.SINGLE);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return Accessibles.labelled(text, named);
    }

    static Label named(Composite page, String text) {
        Label label = new Label(page, SWT.NONE);
        label.setText(text);
        return label;
    }

    static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
