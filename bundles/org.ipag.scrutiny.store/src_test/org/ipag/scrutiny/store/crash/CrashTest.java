package org.ipag.scrutiny.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

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
            Killed.run(300 + random.nextInt(1500), CrashProgram.class, fresh.toString(), "save");
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
        // Every fifth kill may come while the store is being opened or made; the others while it saves, every second of
        // them surely behind the first answer, also on a machine so busy that it saves nothing in a second.
        for (String line : Killed.run(random, kill % 5 == 0, kill % 2 == 0 ? "(saved|imported) \\d+" : "ready", CrashProgram.class, folder.toString(), what)) {
            if (line.matches("(saved|imported) \\d+")) {
                last = Long.parseLong(line.replaceAll("\\D", ""));
                acknowledged++;
            }
        }
    }
}
