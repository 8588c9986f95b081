package org.ipag.scrutiny.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.ipag.scrutiny.store.internal.DefaultStoreService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to the store's file: opened, refused, copied, brought back, encrypted. */
class StoreFilesTest {

    private static final Change CHANGE = new Change("A. Coordinator", "Tested", "");

    @TempDir
    Path folder;
    private final StoreService service = new DefaultStoreService();

    private Store open() throws StoreException {
        return service.open(StoreLocation.folder(folder), null);
    }

    private Path file() {
        return folder.resolve("scrutiny.mv.db");
    }

    private String create() throws Exception {
        try (Store store = EmptyStore.in(folder); RoundSession session = store.create(Rounds.small(), CHANGE)) {
            return session.round().getId();
        }
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theStoreIsOneFileAndAWitness() throws Exception {
        create();
        assertThat(names()).hasSize(2).anyMatch(name -> name.matches("audit-.*\\.head")).contains("scrutiny.mv.db");
    }

    @Test
    void aStoreInUseByAnotherProcessIsRefused() throws Exception {
        create();
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), HoldOpen.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var lines = other.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("open");
            assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("in use")
                    .hasMessageContaining(file().toString());
            assertThatThrownBy(() -> service.restore(folder.resolve("none.zip"), StoreLocation.folder(folder)))
                    .isInstanceOf(StoreException.class);
        } finally {
            other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
        open().close();
    }

    @Test
    void aNewerStoreIsRefusedAndUntouched() throws Exception {
        create();
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.resolve("scrutiny"), "scrutiny", "");
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO \"schema_history\" (\"installed_rank\", \"version\", \"description\", "
                    + "\"type\", \"script\", \"installed_by\", \"execution_time\", \"success\") "
                    + "VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, TRUE)");
        }
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("newer version");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aFileThatIsNoStoreIsRefusedAndUntouched() throws Exception {
        byte[] content = "This is a shopping list, not a store.\n".repeat(500).getBytes(StandardCharsets.UTF_8);
        Files.write(file(), content);
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("not a store");
        assertThat(Files.readAllBytes(file())).isEqualTo(content);
    }

    @Test
    void aDamagedFileIsRefusedAndUntouched() throws Exception {
        create();
        long size = Files.size(file());
        try (RandomAccessFile damaged = new RandomAccessFile(file().toFile(), "rw")) {
            byte[] rubbish = new byte[(int) size - 12_288];
            java.util.Arrays.fill(rubbish, (byte) 'x');
            damaged.seek(8_192);
            damaged.write(rubbish);
        }
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("damaged")
                .hasMessageContaining(file().toString()).hasMessageNotContaining("recovery tool");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aFileThatMayNotBeWrittenToIsNotCalledDamaged() throws Exception {
        create();
        assumeTrue(file().toFile().setWritable(false) && !Files.isWritable(file()), "who runs this may write to everything");
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("may be read but not written to");
    }

    @Test
    void anOtherDatabaseIsRefused() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("scrutiny"),
                "scrutiny", ""); Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE invoices (id INTEGER)");
        }
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("not a store");
    }

    @Test
    void aBackupTakenInUseBringsTheRoundBack() throws Exception {
        String id;
        String then;
        Path backup = folder.resolve("kept/backup.zip");
        try (Store store = EmptyStore.in(folder); RoundSession session = store.create(Rounds.small(), CHANGE)) {
            id = session.round().getId();
            then = Rounds.describe(session.round());
            store.backup(backup);
            session.round().setTitle("After the backup");
            session.save(CHANGE);
            assertThatThrownBy(() -> service.restore(backup, StoreLocation.folder(folder)))
                    .isInstanceOf(StoreException.class).hasMessageContaining("in use");
        }
        service.restore(backup, StoreLocation.folder(folder));
        try (Store store = open(); RoundSession session = store.open(id)) {
            assertThat(Rounds.describe(session.round())).isEqualTo(then);
            assertThat(store.audit().verify().intact()).isTrue();
        }
        assertThat(names()).anyMatch(name -> name.startsWith("scrutiny-before-restore-20"))
                .noneMatch(name -> name.endsWith(".part") || name.startsWith("restore-"));
    }

    @Test
    void whatIsNoBackupChangesNothing() throws Exception {
        create();
        byte[] before = Files.readAllBytes(file());
        Path text = Files.writeString(folder.resolve("text.zip"), "not a zip file");
        Path truncated = folder.resolve("truncated.zip");
        try (Store store = open()) {
            store.backup(truncated);
        }
        before = Files.readAllBytes(file());
        Files.write(truncated, java.util.Arrays.copyOf(Files.readAllBytes(truncated), 5_000));
        for (Path wrong : List.of(text, truncated, folder.resolve("missing.zip"))) {
            assertThatThrownBy(() -> service.restore(wrong, StoreLocation.folder(folder)))
                    .isInstanceOf(StoreException.class).hasMessageContaining(wrong.toString());
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void encryptionHidesTheTextAndNeedsThePassphrase() throws Exception {
        create();
        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1)).contains("Ashmere Constabulary");
        service.changePassphrase(StoreLocation.folder(folder), null, "open sesame".toCharArray());
        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1)).doesNotContain("Ashmere Constabulary");
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("encrypted");
        assertThatThrownBy(() -> service.open(StoreLocation.folder(folder), "wrong".toCharArray()))
                .isInstanceOf(StoreException.class).hasMessageContaining("passphrase does not open");

        char[] passphrase = "open sesame".toCharArray();
        Path backup = folder.resolve("backup.zip");
        try (Store store = service.open(StoreLocation.folder(folder), passphrase)) {
            assertThat(passphrase).containsOnly('\0');
            assertThat(store.rounds()).hasSize(1);
            store.backup(backup);
        }
        assertThatThrownBy(() -> service.restore(backup, StoreLocation.folder(folder)))
                .isInstanceOf(StoreException.class).hasMessageContaining("encrypted");
        service.restore(backup, StoreLocation.folder(folder), "open sesame".toCharArray());

        service.changePassphrase(StoreLocation.folder(folder), "open sesame".toCharArray(), "another".toCharArray());
        service.changePassphrase(StoreLocation.folder(folder), "another".toCharArray(), null);
        try (Store store = open()) {
            assertThat(store.rounds()).hasSize(1);
        }
    }

    @Test
    void aNewStoreCanBeEncryptedFromTheStart() throws Exception {
        service.open(StoreLocation.folder(folder), "secret".toCharArray()).close();
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining("encrypted");
        service.open(StoreLocation.folder(folder), "secret".toCharArray()).close();
    }

    @Test
    void saysWhetherThePassphraseIsMissingOrWrong() throws Exception {
        StoreLocation here = StoreLocation.folder(folder);
        assertThat(service.probe(here, null)).as("nothing there yet").isFalse();
        assertThat(file()).doesNotExist();
        service.open(here, "secret".toCharArray()).close();
        assertThatThrownBy(() -> service.probe(here, null)).isInstanceOfSatisfying(LockedStoreException.class,
                locked -> assertThat(locked.isWrong()).isFalse());
        assertThatThrownBy(() -> service.open(here, "wrong".toCharArray()))
                .isInstanceOfSatisfying(LockedStoreException.class, locked -> assertThat(locked.isWrong()).isTrue());
        char[] right = "secret".toCharArray();
        assertThat(service.probe(here, right)).isTrue();
        assertThat(right).containsOnly('\0');
    }

    @Test
    void aStoreCannotBeMadeWhereThereIsAFile() throws Exception {
        Path text = Files.writeString(folder.resolve("text"), "no folder");
        assertThatThrownBy(() -> service.probe(StoreLocation.folder(text.resolve("below")), null))
                .isInstanceOf(StoreException.class).hasMessageContaining("Choose a folder");
    }

    @Test
    void aDataFolderSaysThatItsRoundsAreElsewhere() throws Exception {
        StoreLocation home = StoreLocation.folder(folder.resolve("home"));
        StoreLocation other = StoreLocation.folder(folder.resolve("other"));
        service.keepIn(home, other);
        assertThat(service.keptIn(home)).isEqualTo(other);
        service.open(home, null).close();
        assertThat(folder.resolve("other").resolve("scrutiny.mv.db")).exists();
        assertThat(folder.resolve("home").resolve("scrutiny.mv.db")).doesNotExist();

        String url = new PostgresAddress("db.example.org", 5432, "scrutiny", "a b").url();
        service.keepIn(home, new StoreLocation(home.folder(), url));
        assertThat(service.keptIn(home)).isEqualTo(new StoreLocation(home.folder(), url));
        service.keepIn(home, other);
        assertThat(service.keptIn(home)).isEqualTo(other);
        service.keepIn(home, home);
        assertThat(service.keptIn(home)).isEqualTo(home);
        try (var left = Files.list(folder.resolve("home"))) {
            assertThat(left).isEmpty();
        }
    }

    /** What H2 does when the disk is full or gone. */
    @Test
    void aStoreThatClosedItselfAfterAFailedWriteIsOpenedAgain() throws Exception {
        String id = create();
        try (Store store = open(); RoundSession session = store.open(id)) {
            try (Connection beside = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("scrutiny"), "scrutiny", "")) {
                beside.createStatement().execute("SHUTDOWN IMMEDIATELY");
            }
            assertThatThrownBy(store::rounds).isInstanceOf(StoreException.class).hasMessageContaining(file().toString())
                    .hasMessageContaining("has room");
            session.round().setTitle("After the failure");
            session.save(CHANGE);
        }
        try (Store store = open()) {
            assertThat(store.rounds()).extracting(RoundSummary::title).containsExactly("After the failure");
        }
        assertThat(names()).hasSize(2).noneMatch(name -> name.contains("trace"));
    }

    @Test
    void noEmptyStoreTakesThePlaceOfALostOne() throws Exception {
        create();
        Path away = Files.move(file(), folder.resolve("away"));
        List<String> before = names();
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining(file().toString())
                .hasMessageContaining("restore a backup");
        assertThatThrownBy(() -> service.probe(StoreLocation.folder(folder), null)).isInstanceOf(StoreException.class);
        assertThat(names()).isEqualTo(before);
        Files.move(away, file());
        open().close();
    }

    @Test
    void anOlderFileInThePlaceOfTheStoreIsNoticedUntilItIsWrittenTo() throws Exception {
        create();
        byte[] older = Files.readAllBytes(file());
        try (Store store = open()) {
            store.create(Rounds.small(), Change.of("Another")).close();
            assertThat(store.audit().missing()).isZero();
        }
        Files.write(file(), older);
        open().close();
        try (Store store = open()) {
            assertThat(store.audit().missing()).isEqualTo(1);
            store.create(Rounds.small(), Change.of("Another")).close();
        }
        try (Store store = open()) {
            assertThat(store.audit().missing()).isZero();
        }
    }

    @Test
    void aStoreThatLostEvenItsNameIsNoticed() throws Exception {
        create();
        Files.delete(file());
        Path other = folder.resolve("other");
        try (Store store = service.open(StoreLocation.folder(other), null)) {
            assertThat(store.audit().missing()).isZero();
        }
        Files.copy(other.resolve("scrutiny.mv.db"), file());
        try (Store store = open()) {
            assertThat(store.audit().missing()).isEqualTo(1);
        }
    }

    @Test
    void aFileOutOfWhichEverythingIsGoneIsLeftAsItIs() throws Exception {
        create();
        Files.delete(file());
        DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("scrutiny"), "scrutiny", "").close();
        byte[] before = Files.readAllBytes(file());
        assertThatThrownBy(this::open).isInstanceOf(StoreException.class).hasMessageContaining(file().toString())
                .hasMessageContaining("restore a backup");
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aLostStoreComesBackFromABackup() throws Exception {
        create();
        Path backup = folder.resolve("backup.zip");
        try (Store store = open()) {
            store.backup(backup);
        }
        Files.delete(file());
        service.restore(backup, StoreLocation.folder(folder));
        try (Store store = open()) {
            assertThat(store.rounds()).hasSize(1);
        }
    }

    @Test
    void aDriveThatIsNotConnectedIsNotTakenForANewFolder() throws Exception {
        StoreLocation home = StoreLocation.folder(folder.resolve("home"));
        Path drive = folder.resolve("drive");
        service.keepIn(home, StoreLocation.folder(drive));
        service.open(home, null).close();
        Path unplugged = Files.move(drive, folder.resolve("unplugged"));
        assertThatThrownBy(() -> service.open(home, null)).isInstanceOf(StoreException.class)
                .hasMessageContaining(drive.toString()).hasMessageContaining("drive");
        assertThat(drive).doesNotExist();
        Files.move(unplugged, drive);
        service.open(home, null).close();
    }

    /** Keeps a store open until it is killed. */
    static final class HoldOpen {

        public static void main(String[] arguments) throws Exception {
            try (Store store = new DefaultStoreService().open(StoreLocation.folder(Path.of(arguments[0])), null)) {
                System.out.println("open");
                Thread.sleep(60_000);
            }
        }
    }

    @Test
    void theBytesOfADestroyedDocumentAreNotInTheFileAfterClosing() throws Exception {
        Path file = folder.resolve("scrutiny.mv.db");
        byte[] words = "Quillbrander was seen at the shop. ".repeat(40).getBytes(StandardCharsets.UTF_8);
        String sha256;
        try (Store store = EmptyStore.in(folder)) {
            sha256 = store.documents().put(words);
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("Quillbrander");
        try (Store store = new DefaultStoreService().open(StoreLocation.folder(folder), null)) {
            store.destroy(List.of(sha256), "", Change.of("Destroyed"));
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Quillbrander");
        assertThat(folder.resolve("scrutiny.mv.db.erase")).doesNotExist();
        try (Store store = new DefaultStoreService().open(StoreLocation.folder(folder), null)) {
            assertThat(store.audit().verify().intact()).isTrue();
            store.documents().put(words);
            Files.write(folder.resolve("scrutiny.mv.db.erase"), new byte[0]);
        }
        assertThat(folder.resolve("scrutiny.mv.db.erase")).as("a note that a kill left is taken up").doesNotExist();
    }
}
