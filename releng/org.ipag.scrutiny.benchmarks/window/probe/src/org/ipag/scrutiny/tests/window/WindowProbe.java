package org.ipag.scrutiny.tests.window;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.ipag.scrutiny.model.round.Round;
import org.ipag.scrutiny.store.Change;
import org.ipag.scrutiny.tests.Watchdog;
import org.ipag.scrutiny.topics.TopicCatalog;
import org.ipag.scrutiny.ui.session.OpenRound;

/**
 * Uses the window with a large round as a person would and prints how long it takes to answer. Runs twice: with
 * {@code window.make} it stores the round, so that the second run opens it as on any other day. With {@code window.only}
 * it does only some of its parts; with {@code window.tell} it tells stretches from so many milliseconds on, not from 100.
 */
public final class WindowProbe implements IStartup {

    private static final int WORTH_TELLING_MS = Integer.getInteger("window.tell", 100);
    private static final int MOST = 40;
    /** A person looks at the first page before going on. */
    private static final int LOOKING_MS = 2_000;

    private interface Part {
        void run() throws Exception;
    }

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private Measuring measuring;

    @Override
    public void earlyStartup() {
        Thread person = new Thread(this::run, "person");
        person.setDaemon(true);
        person.start();
    }

    private void run() {
        try {
            measuring = new Measuring();
            if (System.getProperty("window.make") != null) {
                make(Integer.getInteger("window.districts"), Integer.getInteger("window.answers"));
            } else {
                measure();
            }
        } catch (Throwable e) {
            System.out.println("window: " + e);
            e.printStackTrace(System.out);
            measuring.shot("failed");
        } finally {
            if (!display.isDisposed()) {
                display.asyncExec(() -> PlatformUI.getWorkbench().close());
            }
        }
    }

    private void make(int districts, int answers) {
        TopicCatalog topics = PlatformUI.getWorkbench().getService(TopicCatalog.class);
        OpenRound last = stored(LargeRound.lastYears(topics.copyForRound(topics.topic("hate-crime").orElseThrow()), districts,
                answers));
        Round round = LargeRound.of(topics.copyForRound(topics.topic("hate-crime").orElseThrow()), districts, answers);
        round.setFollowsRound(last.id());
        System.out.println("window: stored " + stored(round).round().getReturns().size() + " districts");
    }

    private OpenRound stored(Round round) {
        CompletableFuture<OpenRound> created = measuring.screen.look(() -> measuring.store.create(round, Change.of("Benchmark")));
        long end = System.currentTimeMillis() + 300_000;
        while (!created.isDone() && System.currentTimeMillis() < end) {
            Measuring.pause(50);
        }
        return created.join();
    }

    private void measure() throws Exception {
        MainPages pages = new MainPages(measuring);
        Edits edits = new Edits(measuring);
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("pages", pages::pages);
        parts.put("answers", new AnswersPage(measuring)::answers);
        parts.put("compared", new Overviews(measuring)::lastRound);
        parts.put("cases", new CasePages(measuring)::pages);
        parts.put("redaction", new CasePages(measuring)::redaction);
        parts.put("edits", edits::edits);
        parts.put("problems", new Overviews(measuring)::problems);
        parts.put("large", edits::large);
        parts.put("documents", new Documents(measuring)::documents);
        parts.put("theme", new Themes(measuring)::theme);
        parts.put("close", edits::close);
        Set<String> only = Set.of(System.getProperty("window.only", String.join(",", parts.keySet())).split(","));
        try {
            pages.load();
            Measuring.pause(LOOKING_MS);
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                if (only.contains(part.getKey())) {
                    part.getValue().run();
                }
            }
        } finally {
            freezes();
        }
    }

    /** What counts is the processor time of the window's thread: that other programs were busy is not our doing. */
    private void freezes() {
        List<Watchdog.Freeze> all = measuring.watchdog.longest(Integer.MAX_VALUE);
        System.out.printf("window: %d times the window's thread worked for more than %d ms at a stretch "
                + "(%d times it did not answer for so long, a busy machine included)%n",
                all.stream().filter(freeze -> freeze.processor() >= WORTH_TELLING_MS).count(), WORTH_TELLING_MS,
                all.stream().filter(freeze -> freeze.milliseconds() >= WORTH_TELLING_MS).count());
        all.stream().filter(freeze -> freeze.processor() >= WORTH_TELLING_MS)
                .sorted(Comparator.comparingLong(Watchdog.Freeze::processor).reversed()).limit(MOST)
                .forEach(freeze -> System.out.println("window:   " + freeze));
    }
}
