package org.ipag.scrutiny.ui.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.ipag.scrutiny.ui.files.FileChooser;
import org.osgi.service.component.annotations.Component;

/** The file dialogs of the operating system. */
@Component(service = FileChooser.class)
public final class SystemFileChooser implements FileChooser {

    @Override
    public Optional<Path> open(Shell parent, String title, Kind... kinds) {
        return Optional.ofNullable(dialog(parent, SWT.OPEN, title, kinds).open()).map(Path::of);
    }

    @Override
    public List<Path> openSeveral(Shell parent, String title, Kind... kinds) {
        FileDialog dialog = dialog(parent, SWT.OPEN | SWT.MULTI, title, kinds);
        String first = dialog.open();
        return first == null ? List.of()
                : Arrays.stream(dialog.getFileNames()).map(Path.of(first).getParent()::resolve).toList();
    }

    @Override
    public Optional<Path> save(Shell parent, String title, String name, Kind... kinds) {
        FileDialog dialog = dialog(parent, SWT.SAVE, title, kinds);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    @Override
    public Optional<Path> folder(Shell parent, String title, String message) {
        DirectoryDialog dialog = new DirectoryDialog(parent);
        dialog.setText(title);
        dialog.setMessage(message);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private static FileDialog dialog(Shell parent, int style, String title, Kind... kinds) {
        FileDialog dialog = new FileDialog(parent, style);
        dialog.setText(title);
        if (kinds.length > 0) {
            dialog.setFilterExtensions(Arrays.stream(kinds).map(Kind::patterns).toArray(String[]::new));
            dialog.setFilterNames(Arrays.stream(kinds)
                    .map(kind -> kind.name().isEmpty() ? kind.patterns() : kind.name()).toArray(String[]::new));
        }
        return dialog;
    }
}
