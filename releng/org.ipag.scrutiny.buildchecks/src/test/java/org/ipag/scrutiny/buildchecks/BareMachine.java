package org.ipag.scrutiny.buildchecks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A machine made up in a folder, with a copy of the script {@code scrutiny} and nothing around it but what a test puts
 * there: its commands are the plain ones of every Linux system and those written by {@link #command}. Its user is not
 * root.
 */
final class BareMachine {

    private static final List<String> PLAIN = List.of("bash", "cat", "cut", "dirname", "env", "find", "flock", "getent",
            "grep", "gzip", "head", "locale", "mkdir", "mv", "readlink", "rm", "sed", "sleep", "sort", "tail", "tar",
            "touch");

    private final Path root;
    private final Path commands;
    private final Map<String, String> environment = new HashMap<>();

    BareMachine(Path root) throws IOException {
        this.root = root;
        commands = Files.createDirectories(root.resolve("commands"));
        for (String name : PLAIN) {
            command(name, "exec /usr/bin/" + name + " \"$@\"");
        }
        command("id", "echo 1000");
        command("uname", "[ \"$1\" = -m ] && echo x86_64 || echo Linux");
        command("ldconfig", "");
        for (String folder : List.of("clone/.mvn", "clone/bundles", "clone/features", "clone/releng", "jvms", "home")) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.copy(Path.of("").toAbsolutePath().getParent().getParent().resolve("scrutiny"), clone("scrutiny"));
        Files.writeString(clone("pom.xml"), "<project/>");
        environment.put("PATH", commands.toString());
        environment.put("HOME", root.resolve("home").toString());
        environment.put("SCRUTINY_JVMS", root.resolve("jvms") + "/*");
    }

    /** What the script said and how it ended. */
    record Outcome(int code, String output, String errors) {
    }

    Path clone(String path) {
        return root.resolve("clone").resolve(path);
    }

    Path folder(String path) {
        return root.resolve(path);
    }

    /** Sets a variable of the environment, or takes it away if the value is null. */
    BareMachine with(String variable, String value) {
        if (value == null) {
            environment.remove(variable);
        } else {
            environment.put(variable, value);
        }
        return this;
    }

    BareMachine command(String name, String script) throws IOException {
        write(commands.resolve(name), script);
        return this;
    }

    /** Puts a build tool into the clone that keeps count of its calls and makes an empty product. */
    BareMachine buildTool() throws IOException {
        Path plugins = clone("releng/org.ipag.scrutiny.product/target/products/org.ipag.scrutiny"
                + "/linux/gtk/x86_64/scrutiny-workbench/plugins");
        return buildTool("echo \"$*\" >> '" + folder("builds") + "'; mkdir -p '" + plugins + "'; touch '" + plugins
                + "/org.eclipse.equinox.launcher_1.jar'");
    }

    BareMachine buildTool(String script) throws IOException {
        write(clone("mvnw"), script);
        return this;
    }

    /** Installs a JDK whose {@code java} prints its arguments. */
    Path jdk(String folder, String version) throws IOException {
        Path jdk = jre(folder, version);
        write(jdk.resolve("bin/javac"), "");
        return jdk;
    }

    Path jre(String folder, String version) throws IOException {
        Path jre = Files.createDirectories(root.resolve(folder));
        Files.createDirectories(jre.resolve("bin"));
        write(jre.resolve("bin/java"), "echo java \"$@\"");
        Files.writeString(jre.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return jre;
    }

    /** Runs the script in the clone. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        Path output = root.resolve("output");
        Path errors = root.resolve("errors");
        var builder = new ProcessBuilder(clone("scrutiny").toString()).directory(clone("").toFile());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.redirectOutput(output.toFile()).redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("The script hangs; it said: " + Files.readString(errors));
        }
        return new Outcome(process.exitValue(), Files.readString(output), Files.readString(errors));
    }

    private static void write(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/bash\n" + script + "\n");
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("Cannot make executable: " + file);
        }
    }
}
