package org.jalinan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.storage.LookedBack;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever looks back and changes their mind before anything is found sees only where they last wanted to look.
class LookingBackTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private final Waiting background = new Waiting();
    private final List<LookedBack> seen = new ArrayList<>();
    private Store store;
    private PortfolioModel model;

    @BeforeEach
    void open() {
        store = assertInstanceOf(Opening.Opened.class,
                Store.open(new PortfolioFolder(home.resolve("portfolio")), CLOCK, "Officer 0001")).store();
        model = new PortfolioModel(store, background);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aLookThatWasOvertakenIsNeitherMadeNorShown() {
        look("2025-03-01");
        look("2025-03-02");
        look("2025-03-03");
        background.work();
        assertEquals(Optional.of(LocalDate.of(2025, 3, 3)),
                model.pastProperty().get().map(past -> past.moment().day()));
        assertEquals(1, seen.size());
    }

    @Test
    void whoReturnedToNowStaysThere() {
        look("2025-03-01");
        model.returnToNow();
        background.work();
        assertEquals(Optional.empty(), model.pastProperty().get());
        assertEquals(List.of(), seen);
    }

    private void look(String day) {
        model.lookBack(new Viewpoint(Moment.of(LocalDate.parse(day)), Reckoning.HAPPENED),
                LookedBack.Seen::portfolio, seen::add);
    }

    /// Work that waits until it is let go.
    private static final class Waiting implements Background {

        private final List<Runnable> waiting = new ArrayList<>();
        private final Background direct = Background.direct(failure -> fail(failure));

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> then) {
            waiting.add(() -> direct.run(work, then));
        }

        @Override
        public <T> void follow(CompletionStage<T> work, Consumer<? super T> then) {
            direct.follow(work, then);
        }

        void work() {
            waiting.forEach(Runnable::run);
            waiting.clear();
        }
    }
}
