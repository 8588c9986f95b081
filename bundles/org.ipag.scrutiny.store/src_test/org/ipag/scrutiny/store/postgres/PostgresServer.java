package org.ipag.scrutiny.store.postgres;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.ipag.scrutiny.store.PostgresAddress;
import org.ipag.scrutiny.store.StoreLocation;
import org.ipag.scrutiny.store.internal.DefaultStoreService;

/** A real PostgreSQL server of the machine, on the loopback address and in a temporary folder, for one test class. */
final class PostgresServer implements AutoCloseable {

    private static final String PREPARED = "prepared";

    private final Path binaries;
    private final Path home;
    private final int port;

    private PostgresServer(Path binaries, Path home, int port) {
        this.binaries = binaries;
        this.home = home;
        this.port = port;
    }

    /** Starts a server; skips the test if this machine has none. */
    static PostgresServer start() throws Exception {
        Path binaries = find();
        assumeTrue(binaries != null, "No PostgreSQL server (initdb) on this machine: the store is not tested on it");
        Path home = Files.createTempDirectory("scrutiny-postgres");
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        PostgresServer server = new PostgresServer(binaries, home, port);
        if (asRoot()) {
            server.run(List.of("chown", "postgres", home.toString()));
        }
        server.run(server.command("initdb", "-D", home.resolve("data").toString(), "-U", "scrutiny", "-A", "trust",
                "-E", "UTF8", "--no-sync"));
        Path access = home.resolve("data").resolve("pg_hba.conf");
        Files.writeString(access, "host all guarded all scram-sha-256\n" + Files.readString(access));
        server.run(server.command("pg_ctl", "-w", "-D", home.resolve("data").toString(), "-l",
                home.resolve("log").toString(), "-o", "-p " + port + " -c listen_addresses=127.0.0.1 "
                        + "-c unix_socket_directories=" + home + " -c fsync=off", "start"));
        server.prepare();
        return server;
    }

    /** Makes the tables once; every test gets a copy. */
    private void prepare() throws Exception {
        create(PREPARED, "template0");
        new DefaultStoreService().open(new StoreLocation(home.getParent(), url(PREPARED)), null).close();
    }

    private void create(String name, String template) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        }
    }

    private static Path find() throws IOException {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return null;
        }
        try (Stream<Path> all = Files.list(versions)) {
            return all.map(version -> version.resolve("bin")).filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder()).orElse(null);
        }
    }

    private static boolean asRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** PostgreSQL refuses to run as root. */
    private List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (asRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private void run(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolveSibling(home.getFileName() + ".out").toFile()))
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("Failed: " + command + "\n"
                    + Files.readString(home.resolveSibling(home.getFileName() + ".out")));
        }
    }

    /** An empty database of its own for each test. */
    StoreLocation newDatabase(Path folder) throws SQLException {
        String name = "test" + System.nanoTime();
        create(name, PREPARED);
        return new StoreLocation(folder, url(name));
    }

    /** A user who needs the password {@code open sesame} and may not make anything. */
    StoreLocation guarded(Path folder, String database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("DROP ROLE IF EXISTS guarded");
            statement.execute("CREATE ROLE guarded LOGIN PASSWORD 'open sesame'");
        }
        return new StoreLocation(folder, new PostgresAddress("127.0.0.1", port, database, "guarded").url());
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=scrutiny";
    }

    @Override
    public void close() throws Exception {
        run(command("pg_ctl", "-w", "-m", "immediate", "-D", home.resolve("data").toString(), "stop"));
        run(List.of("rm", "-rf", home.toString()));
        Files.deleteIfExists(home.resolveSibling(home.getFileName() + ".out"));
    }
}
