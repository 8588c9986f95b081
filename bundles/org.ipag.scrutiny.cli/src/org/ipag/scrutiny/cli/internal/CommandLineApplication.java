package org.ipag.scrutiny.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs one verb of the command line without a window and gives its exit code to the system. */
public final class CommandLineApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        // Results alone go to standard output: whatever a library prints is moved to standard error.
        var output = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(errors);
        System.setErr(errors);
        return Verbs.run(output, errors, withoutPlatformArguments(arguments));
    }

    /** The platform leaves its own arguments in front when they are unknown to it; the verb comes first for us. */
    private static String[] withoutPlatformArguments(String[] arguments) {
        int first = 0;
        while (first < arguments.length && arguments[first].equals("-nosplash")) {
            first++;
        }
        return java.util.Arrays.copyOfRange(arguments, first, arguments.length);
    }

    @Override
    public void stop() {
        // a verb ends by itself
    }
}
