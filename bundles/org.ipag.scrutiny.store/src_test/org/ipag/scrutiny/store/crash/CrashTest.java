package org.ipag.scrutiny.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a program that saves, at any moment: its store opens afterwards, the audit chain verifies, and nothing that the
 * program said was saved is missing. {@code releng/crash-test} kills it a hundred times.
 */
class CrashTest {

    private static final int KILLS = Integer.getInteger("scrutiny.crash.kills", 2);

    @TempDir
    Path folder;
    private final Random random = new Random();
    private int acknowledged;
    private long last;

    @Test
    void nothingAcknowledgedIsLostInTheMiddleOfASave() throws Exception {
        killAndCheck("save");
    }

    @Test
    void nothingAcknowledgedIsLostInTheMiddleOfAnImport() throws Exception {
        killAndCheck("import");
    }

    @Test
    void aStoreKilledWhileItIsMadeCanBeMadeAgain() throws Exception {
        for (int kill = 1; kill <= KILLS; kill++) {
            Path fresh = Files.createDirectory(folder.resolve("made" + kill));
            Process program = start(fresh, "save");
            killAt(program, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(300 + random.nextInt(1500)));
            program.waitFor();
            CrashCheck.check(fresh);
        }
    }

    private void killAndCheck(String what) throws Exception {
        long inFlight = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            runAndKill(what, kill);
            CrashCheck.Found found = CrashCheck.check(folder);
            long there = what.equals("save") ? found.saved() : found.imported();
            // What was being saved when the kill came may be there or not.
            assertThat(there).as("number stored after kill %d", kill).isBetween(last, last + 1);
            inFlight += there > last ? 1 : 0;
            last = there;
        }
        assertThat(acknowledged).isPositive();
        System.out.printf("%s: %d kills, %d acknowledged, %d were whole though the kill came before the answer%n", what,
                KILLS, acknowledged, inFlight);
    }

    /** Lets the program run for a random while and kills it, and notes the last number it said was saved. */
    private void runAndKill(String what, int kill) throws Exception {
        Process program = start(folder, what);
        // Every fifth kill may come while the store is being opened or made; the others while it saves, every second of
        // them surely behind the first answer, also on a machine so busy that it saves nothing in a second.
        boolean early = kill % 5 == 0;
        String from = kill % 2 == 0 ? "(saved|imported) \\d+" : "ready";
        boolean timed = early;
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(early ? random.nextInt(1500) : 60_000);
        Thread killer = new Thread(() -> killAt(program, until));
        killer.start();
        try (BufferedReader lines = program.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!timed && line.matches(from)) {
                    timed = true;
                    killer.interrupt();
                    long delay = random.nextInt(700);
                    killer = new Thread(() -> killAt(program, System.nanoTime()
                            + TimeUnit.MILLISECONDS.toNanos(delay)));
                    killer.start();
                }
                if (line.matches("(saved|imported) \\d+")) {
                    last = Long.parseLong(line.replaceAll("\\D", ""));
                    acknowledged++;
                }
            }
        }
        killer.join();
        assertThat(program.waitFor()).as("killed, not ended by itself").isEqualTo(137);
    }

    private Process start(Path store, String what) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), CrashProgram.class.getName(),
                store.toString(), what).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void killAt(Process program, long nanoTime) {
        try {
            long wait = nanoTime - System.nanoTime();
            if (wait > 0) {
                TimeUnit.NANOSECONDS.sleep(wait);
            }
            // Through the handle: the process itself would close its output too, with what is still to be read.
            program.toHandle().destroyForcibly();
        } catch (InterruptedException e) {
            // Another time was chosen.
        }
    }
}
