package org.ipag.scrutiny.buildchecks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.ipag.scrutiny.buildchecks.BareMachine.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the script {@code scrutiny} does on machines that are not as one would wish. */
@EnabledOnOs(OS.LINUX)
class StarterTest {

    @TempDir
    private Path folder;

    private BareMachine machine;

    @BeforeEach
    void unpack() throws IOException {
        machine = new BareMachine(folder);
    }

    @Test
    void anOldOrMissingJdkInJavaHomeIsPassedOver() throws Exception {
        Path old = machine.jdk("jvms/jdk-17", "17.0.9");
        Path older = machine.jdk("jvms/jdk-8", "1.8.0_402");
        Path good = machine.jdk("jvms/jdk-21", "21.0.2");

        for (String javaHome : new String[] { old.toString(), older.toString(), "/no such folder", "" }) {
            assertThat(machine.with("JAVA_HOME", javaHome).run("jdk").output()).isEqualTo(good + "\n");
        }
    }

    @Test
    void aHomeFolderIsNotNeeded() throws Exception {
        Path good = machine.jdk("jvms/jdk-21", "21.0.2");
        machine.buildTool("echo \"$MAVEN_USER_HOME $*\" > '" + folder.resolve("call") + "'; exit 1");

        assertThat(machine.with("HOME", null).run("jdk").output()).isEqualTo(good + "\n");
        machine.with("HOME", "/no such folder").run("build");

        assertThat(folder.resolve("call")).content()
                .startsWith(machine.clone(".scrutiny/maven ").toString())
                .contains("-Dmaven.repo.local=" + machine.clone(".scrutiny/maven/repository"));
    }

    @Test
    void fileNamesAreReadAsUtf8WhateverTheLocale() throws Exception {
        machine.jdk("jvms/jdk-21", "21.0.2");
        machine.buildTool("locale charmap > '" + folder.resolve("charmap") + "'; exit 1");

        for (String locale : new String[] { "C", "POSIX", "tr_TR.ISO-8859-9" }) {
            machine.with("LC_ALL", locale).run("build");
            assertThat(folder.resolve("charmap")).content().isEqualTo("UTF-8\n");
        }
    }

    @Test
    void whateverIsMissingIsNamedAtOnce() throws Exception {
        machine.jre("jvms/jre-21", "21.0.2");
        machine.command("apt-cache", "[ \"$2\" = openjdk-21-jdk-headless ]");

        Outcome outcome = machine.run("test");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.errors()).contains("sudo apt-get update && sudo apt-get install"
                + " openjdk-21-jdk-headless libgtk-3-0 librsvg2-common xvfb openbox xdotool\n");
    }

    @Test
    void aJdkIsFetchedWhereTheSystemHasNoPackageOfOne() throws Exception {
        machine.jdk("fetched/jdk-21.0.9+10", "21.0.9");
        machine.command("curl", "tar -cz -C '" + folder.resolve("fetched") + "' jdk-21.0.9+10");

        Outcome outcome = machine.run("jdk");

        assertThat(outcome.output()).isEqualTo(machine.clone(".scrutiny/jdk") + "\n");
        assertThat(outcome.errors()).contains("Fetching one");
        assertThat(machine.run("jdk").errors()).isEmpty();
    }

    @Test
    void aJdkThatCannotBeFetchedIsAskedForInWords() throws Exception {
        machine.command("curl", "echo 'curl: (6) Could not resolve host' >&2; exit 6");

        Outcome outcome = machine.run("demo");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.errors()).contains("Could not resolve host", "mkdir -p ~/.jdks && curl -fL https://",
                "JAVA_HOME");
        assertThat(machine.clone(".scrutiny")).isEmptyDirectory();
    }

    @Test
    void aFailedBuildSaysWhy() throws Exception {
        machine.jdk("jvms/jdk-21", "21.0.2");
        machine.buildTool("echo 'wget: Failed to fetch https://example.org/maven.zip' >&2; exit 1");

        Outcome outcome = machine.run("build");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.errors()).contains("Failed to fetch https://example.org/maven.zip", "Is there a network?");
    }

    /** Whoever runs the tests in the background of a script has them ignore Ctrl-C, and so all that they start. */
    private static boolean interruptsAreIgnored() throws IOException {
        try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
            return status.filter(line -> line.startsWith("SigIgn:")).anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0);
        }
    }

    @Test
    void aBuildThatIsBrokenOffIsNotToldAsFailed() throws Exception {
        assumeFalse(interruptsAreIgnored(), "interrupts are ignored here");
        machine.jdk("jvms/jdk-21", "21.0.2");
        // The script itself is the farthest ancestor of that name: there may be a shell of its own in between.
        machine.buildTool("script=$PPID; read -r _ _ _ above _ </proc/$PPID/stat;"
                + " ! grep -q clone/scrutiny /proc/$above/cmdline || script=$above;"
                + " kill -INT $script; sleep 1; exit 130");

        Outcome outcome = machine.run("build");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.errors()).contains("stopped before the end").doesNotContain("failed");
        assertThat(machine.clone(".scrutiny/built")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws Exception {
        machine.jdk("jvms/jdk-21", "21.0.2");
        machine.buildTool();
        Files.writeString(machine.clone(".scrutiny"), "in the way");

        Outcome outcome = machine.run("build");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.errors()).contains("cannot build, because " + machine.clone("").toString(), "cp -r");
        assertThat(machine.folder("builds")).doesNotExist();
    }

    @Test
    void nothingIsBuiltAgainUnlessAFileChanged() throws Exception {
        machine.jdk("jvms/jdk-21", "21.0.2");
        machine.buildTool();

        machine.run("build");
        machine.run("build");
        assertThat(machine.folder("builds")).content().hasLineCount(1);

        Files.writeString(machine.clone("bundles/New.java"), "class New { }");
        machine.run("build");
        assertThat(machine.folder("builds")).content().hasLineCount(2);
    }

    @Test
    void whatTheTestsBuiltIsNotBuiltAgain() throws Exception {
        machine.jdk("jvms/jdk-21", "21.0.2");
        machine.buildTool().command("ldconfig", "echo libgtk-3.so.0").command("xdotool", "").command("openbox", "")
                .command("Xvfb", "echo 5; exec sleep 30");

        assertThat(machine.run("test").code()).isZero();
        machine.run("build");

        assertThat(machine.folder("builds")).content().isEqualTo("-B -ntp verify\n");
    }

    @Test
    void aDisplayThatDoesNotStartSaysWhy() throws Exception {
        machine.jdk("jvms/jdk-21", "21.0.2");
        machine.buildTool().command("ldconfig", "echo libgtk-3.so.0").command("xdotool", "").command("openbox", "")
                .command("Xvfb", "echo 'Cannot establish any listening sockets' >&2; exit 1");

        Outcome outcome = machine.run("test");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.errors()).contains("Cannot establish any listening sockets", "/tmp/.X11-unix");
        assertThat(machine.folder("builds")).doesNotExist();
    }

    @Test
    void aDisplayThatHasGoneIsNone() throws Exception {
        machine.jdk("jvms/jdk-21", "21.0.2");
        machine.buildTool().with("DISPLAY", ":98765");

        assertThat(machine.run("demo")).matches(outcome -> outcome.code() == 0, "the demo was done")
                .matches(outcome -> !outcome.output().contains("org.ipag.scrutiny.app.application"), "no window");
        assertThat(machine.run().errors()).contains("there is no display to open a window on");
    }

    @Test
    void aDemoIsDoneThoughItsWindowCannotBeOpened() throws Exception {
        Path jdk = machine.jdk("jvms/jdk-21", "21.0.2");
        Files.writeString(jdk.resolve("bin/java"), "#!/bin/bash\n[[ \"$*\" != *app.application* ]]\n");
        machine.buildTool().command("ldconfig", "echo libgtk-3.so.0").with("DISPLAY", "elsewhere:7");

        assertThat(machine.run("demo").errors()).contains("The demo is done; only its window ended with an error");
        assertThat(machine.run("demo").code()).isZero();
        assertThat(machine.run().code()).isEqualTo(1);
    }

    @Test
    void theDemoOpensTheWindowOnTheDataItWrote() throws Exception {
        machine.jdk("jvms/jdk-21", "21.0.2");
        machine.buildTool().command("ldconfig", "echo libgtk-3.so.0").with("DISPLAY", "elsewhere:7");

        assertThat(machine.run("demo").output()).endsWith("--data " + machine.clone("scrutiny-demo/data") + "\n");
        assertThat(machine.run("demo", "--out", "o").output()).endsWith("--data o/data\n");
        assertThat(machine.run("demo", "--out=o", "--data", "d e").output()).endsWith("--data d e\n");
    }
}
