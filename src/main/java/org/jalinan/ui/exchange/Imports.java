package org.jalinan.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.exchange.Sentence;
import org.jalinan.exchange.intake.DayForm;
import org.jalinan.exchange.intake.Intake;
import org.jalinan.exchange.intake.Preview;
import org.jalinan.exchange.table.Leaf;
import org.jalinan.exchange.table.UnreadableFile;
import org.jalinan.model.Kind;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.CommitResult;
import org.jalinan.ui.Background;
import org.jalinan.ui.Incidents;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Preferences;

/// A file that an officer chose, as it was read, and what its columns are taken for. Whatever takes long can be ended, and
/// has then changed nothing.
public final class Imports {

    private final PortfolioModel model;
    private final Background background;
    private final KnownColumns known;
    private final Incidents incidents;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Held>> held = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Work>> busy = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Sentence>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<Work> keeping = Optional.empty();

    /// @param preferences where is kept what was said of columns
    public static Imports remembering(Preferences preferences, PortfolioModel model, Background background,
            Incidents incidents, Clock clock) {
        return new Imports(model, background, new KnownColumns(preferences), incidents, clock);
    }

    private Imports(PortfolioModel model, Background background, KnownColumns known, Incidents incidents,
            Clock clock) {
        this.model = model;
        this.background = background;
        this.known = known;
        this.incidents = incidents;
        this.clock = clock;
    }

    /// What was chosen about a file, and its rows as they stand with that.
    record Held(Intake intake, Optional<Kind> as, DayForm days, List<Preview.Mapped> tables, Preview preview) {
        Held {
            tables = List.copyOf(tables);
        }
    }

    /// What became of long work.
    private sealed interface End<T> {
        record Done<T>(T result) implements End<T> {
        }

        record Failed<T>(Sentence why) implements End<T> {
        }

        record Cancelled<T>() implements End<T> {
        }
    }

    ReadOnlyObjectProperty<Optional<Held>> heldProperty() {
        return held.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Work>> busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Why the file cannot be read.
    ReadOnlyObjectProperty<Optional<Sentence>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Reads a file and shows its rows.
    void open(Path file) {
        clear();
        work(work -> () -> Intake.open(file, Optional.empty(), work),
                intake -> hold(intake, known.kind(intake.grids()), known.days(intake.grids())));
    }

    /// Holds the rows against the portfolio, with the columns as they are called and as they were matched by hand before.
    void hold(Intake intake, Optional<Kind> as, DayForm days) {
        known.say(intake.grids(), as, days);
        var tables = intake.byName(as, days).stream().map(known::asBefore).toList();
        var portfolio = model.portfolio();
        work(work -> () -> Preview.of(portfolio, tables, LocalDate.now(clock), clock.millis(), work),
                preview -> held.set(Optional.of(new Held(intake, as, days, tables, preview))));
    }

    /// Takes a column for a field, also in the next file with the same columns.
    void match(int table, String field, Optional<Integer> column) {
        held.get().ifPresent(now -> {
            known.field(now.tables().get(table), field, column);
            hold(now.intake(), now.as(), now.days());
        });
    }

    /// Gives every new record a value, also in the next file with the same columns.
    void ofNew(int table, Leaf leaf, Optional<String> value) {
        held.get().ifPresent(now -> {
            known.ofNew(now.tables().get(table), leaf, value);
            hold(now.intake(), now.as(), now.days());
        });
    }

    /// Takes the chosen rows as one edit. Until it is on disk that counts as work too, which can be ended as long as nothing
    /// of it is in the journal.
    ///
    /// @param then called once they are kept
    void take(Ticks ticks, Runnable then) {
        held.get().ifPresent(now -> {
            var today = LocalDate.now(clock);
            work(work -> () -> now.intake().taking(today, clock.millis())
                    .of(now.preview().checked(ticks::takes, today, work)),
                    proposal -> keep(proposal, then));
        });
    }

    private void keep(Proposal proposal, Runnable then) {
        var begun = new Work();
        keeping = Optional.of(begun);
        busy.set(keeping);
        model.commitMany(proposal, begun::isWanted, result -> {
            if (busy.get().equals(Optional.of(begun))) {
                keeping = Optional.empty();
                busy.set(keeping);
                var isOver = result instanceof CommitResult.Committed
                        || (result instanceof CommitResult.Nothing && begun.isWanted());
                if (isOver && held.get().isPresent()) {
                    clear();
                    then.run();
                }
            }
        });
    }

    /// Whether something goes on with a file that is shown, and was not given up yet.
    boolean canEnd() {
        return busy.get().filter(Work::isWanted).isPresent() && held.get().isPresent();
    }

    private boolean isKeeping() {
        return keeping.isPresent() && busy.get().equals(keeping);
    }

    /// Ends what is going on. What is on its way to the disk says itself whether it was given up in time.
    void cancel() {
        busy.get().ifPresent(Work::cancel);
        if (!isKeeping()) {
            busy.set(Optional.empty());
        }
    }

    /// What was taken goes on when its file is put away or another is opened.
    private void cancelReading() {
        if (!isKeeping()) {
            cancel();
        }
    }

    void clear() {
        cancelReading();
        held.set(Optional.empty());
        problem.set(Optional.empty());
    }

    /// Work that a person looks at. One at a time: what comes after ends what was before.
    private <T> void work(Function<Work, Callable<T>> of, Consumer<T> then) {
        cancelReading();
        var begun = new Work();
        busy.set(Optional.of(begun));
        background.<End<T>>run(() -> ended(of.apply(begun)), end -> {
            if (busy.get().filter(now -> now == begun).isPresent()) {
                busy.set(Optional.empty());
                switch (end) {
                    case End.Done<T>(var result) -> then.accept(result);
                    case End.Failed<T>(var why) -> fail(why);
                    case End.Cancelled<T> _ -> {}
                }
            }
        });
    }

    /// A file that was refused because it is dangerous stands in the history.
    private void fail(Sentence why) {
        problem.set(Optional.of(why));
        why.arguments().stream().findFirst().ifPresent(file -> incidents.refused(file, why.key()));
    }

    private static <T> End<T> ended(Callable<T> work) throws Exception {
        try {
            return new End.Done<>(work.call());
        } catch (CancellationException e) {
            return new End.Cancelled<>();
        } catch (UnreadableFile e) {
            return new End.Failed<>(e.sentence());
        } catch (IOException e) {
            return new End.Failed<>(Sentence.of("import.file.none", String.valueOf(e.getMessage())));
        }
    }
}
