package org.jalinan.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jalinan.search.Found;
import org.jalinan.ui.Background;
import org.jalinan.ui.OpenWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FinderTest {

    @TempDir
    private Path folder;

    @Test
    void onlyTheAnswerToTheLastWordsArrives() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        try (var window = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> OpenWindow.onTheFacts(folder))) {
            var held = new Held();
            var finder = new Finder(window.wiring.model(), held, window.messages);
            var answers = new ArrayList<String>();
            finder.find("japan", _ -> answers.add("japan"));
            finder.find("cyber", found -> {
                assertTrue(found.count() > 0);
                answers.add("cyber");
            });
            held.work.reversed().forEach(Runnable::run);
            assertEquals(List.of("cyber"), answers);
        }
    }

    @Test
    void anEmptyFieldIsAnsweredAtOnceAndOverridesWhatWasAsked() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        try (var window = WaitForAsyncUtils.waitForAsyncFx(30_000, () -> OpenWindow.onTheFacts(folder))) {
            var held = new Held();
            var finder = new Finder(window.wiring.model(), held, window.messages);
            var answers = new ArrayList<Found>();
            finder.find("japan", answers::add);
            finder.find(" ", answers::add);
            held.work.forEach(Runnable::run);
            assertEquals(List.of(Found.NOTHING), answers);
        }
    }

    /// Holds work back until the test lets it go, in whatever order.
    private static final class Held implements Background {

        private final List<Runnable> work = new ArrayList<>();
        private final Background direct = Background.direct(failure -> {
            throw new AssertionError(failure);
        });

        @Override
        public <T> void run(Callable<T> task, Consumer<? super T> then) {
            work.add(() -> direct.run(task, then));
        }

        @Override
        public <T> void follow(CompletionStage<T> task, Consumer<? super T> then) {
            work.add(() -> direct.follow(task, then));
        }
    }
}
