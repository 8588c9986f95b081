package org.ipag.scrutiny.app.application;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.ipag.scrutiny.app.Messages;
import org.ipag.scrutiny.store.DataFolder;

/**
 * What was typed behind the program's name.
 *
 * @param dataFolder where the data is
 */
record StartArguments(Path dataFolder) {

    private static final String DATA = "--data"; //$NON-NLS-1$

    /**
     * Reads {@code --data DIR} or {@code --data=DIR}; without it, the usual folder. Arguments of the platform are not
     * ours to judge and are passed over.
     *
     * @throws IllegalArgumentException if {@code --data} has no folder; the message can be shown
     */
    static StartArguments parse(List<String> arguments) {
        for (Iterator<String> it = arguments.iterator(); it.hasNext();) {
            String argument = it.next();
            if (argument.equals(DATA)) {
                return new StartArguments(folder(it.hasNext() ? it.next() : "")); //$NON-NLS-1$
            }
            if (argument.startsWith(DATA + '=')) {
                return new StartArguments(folder(argument.substring(DATA.length() + 1)));
            }
        }
        return new StartArguments(DataFolder.standard());
    }

    private static Path folder(String typed) {
        if (typed.isBlank()) {
            throw new IllegalArgumentException(Messages.StartArguments_noFolder);
        }
        try {
            return Path.of(typed).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(NLS.bind(Messages.StartArguments_badFolder, typed), e);
        }
    }
}
