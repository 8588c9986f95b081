package org.ipag.scrutiny.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.h2.jdbcx.JdbcDataSource;
import org.ipag.scrutiny.model.round.RoundPackage;
import org.ipag.scrutiny.ui.session.OpenRound;
import org.ipag.scrutiny.ui.session.SaveState;
import org.ipag.scrutiny.ui.session.WorkbenchStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What cannot be saved is said on the page that a person works on, and saved as soon as it can be. */
@ExtendWith(NoErrorLogged.class)
class SaveWarningTest {

    private final Screen screen = new Screen(Display.getCurrent());
    private final RoundPages pages = new RoundPages(screen);
    private OpenRound round;

    @BeforeEach
    void open() {
        round = pages.open();
        pages.page("org.ipag.scrutiny.ui.feedback.conclude");
        var saved = round.saveNow();
        screen.waitFor("the first save", () -> saved.isDone() && !round.session().isDirty());
    }

    @AfterEach
    void close() {
        pages.close();
    }

    @Test
    void whatCannotBeSavedIsSaidOnThePageUntilItIs() throws Exception {
        try (Connection beside = beside(); Statement access = beside.createStatement()) {
            access.execute("SET EXCLUSIVE 2"); // as if the disk took nothing
            round.set("Note", round.round().getReturns().getFirst().getAnswers().getFirst(), RoundPackage.Literals.ANSWER__NOTE,
                    "Written while nothing could be saved");
            screen.waitFor("the warning", () -> screen.words().contains("Leave this window open"));
            access.execute("SET EXCLUSIVE 0");
        }
        screen.waitFor("it to be saved", () -> round.saveState().kind() == SaveState.Kind.SAVED);
        screen.waitFor("the warning to go", () -> !screen.words().contains("Leave this window open"));
        assertThat(round.session().isDirty()).isFalse();
    }

    private static Connection beside() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + PlatformUI.getWorkbench().getService(WorkbenchStore.class).location().folder()
                .resolve("scrutiny") + ";TRACE_LEVEL_FILE=0");
        source.setUser("scrutiny");
        return source.getConnection();
    }
}
