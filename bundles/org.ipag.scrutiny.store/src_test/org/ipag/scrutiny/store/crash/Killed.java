package org.ipag.scrutiny.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Runs a program of its own and kills it as a power cut would, at a moment that chance chooses. */
final class Killed {

    private static final int LONGEST_MS = 700;
    private static final int EARLY_MS = 1500;
    private static final int PATIENCE_MS = 60_000;

    private Killed() {
    }

    /**
     * Runs a program until it is killed, and gives the lines it wrote.
     *
     * @param early   whether the kill may come at any moment from the start
     * @param from    pattern of the line from which on the kill may come, if not early
     * @param program has a main that says on standard output what it did
     */
    static List<String> run(Random random, boolean early, String from, Class<?> program, String... arguments) throws Exception {
        Process process = start(program, arguments);
        boolean timed = early;
        Thread killer = killer(process, early ? random.nextInt(EARLY_MS) : PATIENCE_MS);
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (!timed && line.matches(from)) {
                    timed = true;
                    killer.interrupt();
                    killer = killer(process, random.nextInt(LONGEST_MS));
                }
            }
        }
        killer.join();
        assertThat(process.waitFor()).as("killed, not ended by itself").isEqualTo(137);
        return said;
    }

    /** Runs a program and kills it after a while, whatever it says. */
    static void run(int milliseconds, Class<?> program, String... arguments) throws Exception {
        Process process = start(program, arguments);
        killer(process, milliseconds).join();
        process.waitFor();
    }

    private static Process start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static Thread killer(Process process, int milliseconds) {
        Thread killer = new Thread(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(milliseconds);
                // Through the handle: the process itself would close its output too, with what is still to be read.
                process.toHandle().destroyForcibly();
            } catch (InterruptedException e) {
                // Another time was chosen.
            }
        });
        killer.start();
        return killer;
    }
}
