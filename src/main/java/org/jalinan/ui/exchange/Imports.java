package org.jalinan.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.exchange.Sentence;
import org.jalinan.exchange.intake.DayForm;
import org.jalinan.exchange.intake.Intake;
import org.jalinan.exchange.intake.Preview;
import org.jalinan.exchange.intake.Row;
import org.jalinan.exchange.table.UnreadableFile;
import org.jalinan.model.Kind;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;

/// A file that an officer chose, as it was read, and what its columns are taken for.
public final class Imports {

    private final PortfolioModel model;
    private final Background background;
    private final Announcements announcements;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Held>> held = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, Map<String, Integer>> remembered = new LinkedHashMap<>();
    private DayForm lastDays = DayForm.ISO;
    private Work work = new Work();

    public Imports(PortfolioModel model, Background background, Announcements announcements, Messages messages,
            Clock clock) {
        this.model = model;
        this.background = background;
        this.announcements = announcements;
        this.messages = messages;
        this.clock = clock;
    }

    /// What was chosen about a file, and its rows as they stand with that.
    record Held(Intake intake, Optional<Kind> as, DayForm days, List<Preview.Mapped> tables, Preview preview) {
        Held {
            tables = List.copyOf(tables);
        }
    }

    ReadOnlyObjectProperty<Optional<Held>> heldProperty() {
        return held.getReadOnlyProperty();
    }

    /// Reads a file and shows its rows; a file that cannot be read is told of in a sentence.
    public void open(Path file, Runnable shown) {
        work = new Work();
        var begun = work;
        background.<Object>run(() -> read(file, begun), result -> {
            switch (result) {
                case Intake intake -> hold(intake, Optional.empty(), lastDays, shown);
                case Sentence why -> announcements.say(messages.words().of(why.key(), why.arguments()));
                default -> throw new IllegalStateException("Nothing else comes of reading.");
            }
        });
    }

    private static Object read(Path file, Work work) {
        try {
            return Intake.open(file, Optional.empty(), work);
        } catch (UnreadableFile e) {
            return e.sentence();
        } catch (CancellationException e) {
            return Sentence.of("import.cancelled");
        } catch (IOException e) {
            return Sentence.of("import.file.none", file.getFileName());
        }
    }

    /// Holds the rows against the portfolio, with the columns as they are called and as they were matched by hand before.
    void hold(Intake intake, Optional<Kind> as, DayForm days, Runnable shown) {
        lastDays = days;
        var tables = intake.byName(as, days).stream().map(this::asBefore).toList();
        hold(intake, as, days, tables, shown);
    }

    private void hold(Intake intake, Optional<Kind> as, DayForm days, List<Preview.Mapped> tables,
            Runnable shown) {
        var portfolio = model.portfolio();
        background.run(() -> Preview.of(portfolio, tables, LocalDate.now(clock), clock.millis(), work), preview -> {
            held.set(Optional.of(new Held(intake, as, days, tables, preview)));
            shown.run();
        });
    }

    /// Takes a column for a field, and remembers it for the next file with the same columns.
    void match(int table, String field, Optional<Integer> column) {
        held.get().ifPresent(now -> {
            var changed = now.tables().get(table);
            var choice = remembered.computeIfAbsent(key(changed), _ -> new LinkedHashMap<>());
            choice.put(field, column.orElse(-1));
            hold(now.intake(), now.as(), now.days(), () -> {});
        });
    }

    private Preview.Mapped asBefore(Preview.Mapped table) {
        var mapping = table.mapping();
        for (var choice : remembered.getOrDefault(key(table), Map.of()).entrySet()) {
            mapping = mapping.with(choice.getKey(), Optional.of(choice.getValue()).filter(column -> column >= 0));
        }
        return new Preview.Mapped(table.grid(), mapping);
    }

    private static String key(Preview.Mapped table) {
        return table.mapping().kind() + " " + table.grid().columns();
    }

    /// Takes the chosen rows as one edit.
    void take(boolean isNew, boolean changed, Runnable then) {
        held.get().ifPresent(now -> {
            var today = LocalDate.now(clock);
            var chosen = now.preview().checked(row -> (row.verdict() instanceof Row.New && isNew)
                    || (row.verdict() instanceof Row.Changed && changed), today, work);
            model.commitMany(now.intake().taking(today, clock.millis()).of(chosen), _ -> {
                held.set(Optional.empty());
                then.run();
            });
        });
    }

    void clear() {
        work.cancel();
        held.set(Optional.empty());
    }
}
