package org.ipag.scrutiny.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

/**
 * Asks the person for files and folders by the dialogs of the operating system. A service, because those dialogs are not
 * ours and nothing but a person can answer them: a test brings a chooser that answers by itself. Each question blocks
 * until it is answered; the answer is empty if the person thinks better of it.
 */
public interface FileChooser {

    /** Asks for one file to read. */
    Optional<Path> open(Shell parent, String title, Kind... kinds);

    /** Asks for one or more files to read, of one folder. */
    List<Path> openSeveral(Shell parent, String title, Kind... kinds);

    /**
     * Asks for a file to write; whether one that exists may be overwritten is asked too.
     *
     * @param name the name suggested, with its ending
     */
    Optional<Path> save(Shell parent, String title, String name, Kind... kinds);

    /**
     * Asks for a folder.
     *
     * @param message what the folder is for
     */
    Optional<Path> folder(Shell parent, String title, String message);

    /**
     * A kind of file to choose from.
     *
     * @param name     what a person calls it; empty to show the pattern instead
     * @param patterns as file names with an asterisk, separated by semicolons: {@code *.docx;*.odt}
     */
    record Kind(String name, String patterns) {

        /** A kind without a name of its own. */
        public static Kind of(String patterns) {
            return new Kind("", patterns); //$NON-NLS-1$
        }
    }
}
