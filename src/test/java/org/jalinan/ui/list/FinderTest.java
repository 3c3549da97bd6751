package org.jalinan.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Collator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jalinan.ui.Background;
import org.junit.jupiter.api.Test;

class FinderTest {

    private static final List<Column<String>> COLUMNS = List.of(Column.of("name", Said::of));
    private final Later later = new Later();
    private final List<Integer> answers = new ArrayList<>();
    private final Finder<String> finder = new Finder<>(later,
            rows -> new Rows<>(rows, COLUMNS, Collator.getInstance(Locale.ENGLISH)),
            found -> answers.add(found.shown()));
    private int read;

    /// Does nothing before it is told to, so that a test decides what overtakes what.
    private static final class Later implements Background {

        private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(Callable<T> work, Consumer<? super T> then) {
            waiting.add(() -> {
                try {
                    var result = work.call();
                    waiting.addFirst(() -> then.accept(result));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }

        @Override
        public <T> void follow(CompletionStage<T> work, Consumer<? super T> then) {
            throw new UnsupportedOperationException();
        }

        private void step() {
            waiting.remove().run();
        }

        private void all() {
            while (!waiting.isEmpty()) {
                step();
            }
        }
    }

    private void read(String... rows) {
        finder.read(() -> {
            read++;
            return List.of(rows);
        });
    }

    private void ask(String typed) {
        finder.ask(new Query<>(typed, List.of(), Sorting.AS_GIVEN, Optional.empty(), Set.of()));
    }

    @Test
    void aQueryThatWasOvertakenIsNeverAnswered() {
        read("a", "ab", "abc");
        ask("a");
        ask("ab");
        later.all();
        assertEquals(List.of(2), answers);
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        read("a", "ab", "abc");
        ask("a");
        later.step();
        ask("abc");
        later.all();
        assertEquals(List.of(1), answers);
    }

    @Test
    void rowsAreReadOnceForManyQueries() {
        read("a", "ab");
        ask("a");
        later.all();
        ask("b");
        later.all();
        assertEquals(List.of(2, 1), answers);
        assertEquals(1, read);
    }

    @Test
    void rowsReadAnewAreTheOnesSearched() {
        read("a");
        ask("a");
        later.all();
        read("a", "ab");
        ask("a");
        later.all();
        assertEquals(List.of(1, 2), answers);
        assertEquals(2, read);
    }
}
