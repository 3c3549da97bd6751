package org.jalinan.ui.list;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jalinan.ui.Background;
import org.jalinan.ui.list.Query.Found;

/// Answers queries in the background, one at a time. A query that another has overtaken is not worked on any more, and
/// its answer is dropped.
final class Finder<R> {

    private final Background background;
    private final Function<List<R>, Rows<R>> prepare;
    private final Consumer<Found<R>> found;
    private final AtomicInteger latest = new AtomicInteger();
    private final Object one = new Object();
    private Optional<Reading> reading = Optional.empty();

    /// @param prepare makes rows ready to be searched
    /// @param found told of each answer that still counts, on the window's thread
    Finder(Background background, Function<List<R>, Rows<R>> prepare, Consumer<Found<R>> found) {
        this.background = background;
        this.prepare = prepare;
        this.found = found;
    }

    /// Reads the rows anew before the next query is answered.
    void read(Callable<List<R>> rows) {
        reading = Optional.of(new Reading(rows));
    }

    boolean hasRows() {
        return reading.isPresent();
    }

    void ask(Query<R> query) {
        var number = latest.incrementAndGet();
        var from = reading.orElseThrow();
        background.run(() -> answer(number, query, from), answer -> answer.filter(_ -> number == latest.get())
                .ifPresent(found));
    }

    private Optional<Found<R>> answer(int number, Query<R> query, Reading from) throws Exception {
        synchronized (one) {
            return number == latest.get() ? Optional.of(query.in(from.rows())) : Optional.empty();
        }
    }

    /// Rows that are read once, when the first query asks for them.
    private final class Reading {

        private final Callable<List<R>> read;
        private Optional<Rows<R>> rows = Optional.empty();

        private Reading(Callable<List<R>> read) {
            this.read = read;
        }

        private Rows<R> rows() throws Exception {
            if (rows.isEmpty()) {
                rows = Optional.of(prepare.apply(read.call()));
            }
            return rows.get();
        }
    }
}
