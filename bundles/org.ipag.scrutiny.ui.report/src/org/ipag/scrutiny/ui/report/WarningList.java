package org.ipag.scrutiny.ui.report;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.ipag.scrutiny.ui.form.Accessibles;
import org.ipag.scrutiny.ui.form.OnceShown;
import org.ipag.scrutiny.ui.form.TabOut;
import org.ipag.scrutiny.ui.style.ReadingZoom;
import org.ipag.scrutiny.ui.style.Style;

/** What a person should look at before the report goes out, a paragraph each. */
final class WarningList {

    private final Composite composite;
    private final StyledText text;
    private final OnceShown shown;

    WarningList(Composite parent) {
        composite = Style.of(new Composite(parent, SWT.NONE), Style.PAGE);
        shown = new OnceShown(composite);
        GridLayoutFactory.fillDefaults().applyTo(composite);
        text = Style.of(new StyledText(composite, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY), Style.CARD);
        ReadingZoom.follow(text);
        text.setMargins(Style.chars(text, 2), Style.lines(text, 1), Style.chars(text, 2), Style.lines(text, 1));
        text.setLineSpacing(Style.lines(text, 1) / 5);
        GridDataFactory.fillDefaults().grab(true, true).hint(Style.chars(text, 20), Style.lines(text, 4)).applyTo(text);
        Accessibles.name(text, Messages.Report_warnings);
        TabOut.of(text);
        show(List.of());
    }

    Composite composite() {
        return composite;
    }

    void show(List<String> warnings) {
        String words = warnings.isEmpty() ? Messages.Warnings_none : "\u26a0 " + String.join("\n\n\u26a0 ", warnings);
        shown.run(() -> {
            if (!words.equals(text.getText())) { // hundreds of them take a while to lay out
                text.setText(words);
            }
        });
    }
}
