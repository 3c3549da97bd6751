package org.jalinan.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jalinan.model.EditId;
import org.jalinan.model.Kind;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Snapshot;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.LogFilter;
import org.jalinan.storage.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Gives a point in time a name, as one edit; without a name it lists those that have one.
@Command(name = "snapshot")
final class SnapshotCommand extends PortfolioCommand {

    @Parameters(paramLabel = "NAME", arity = "0..1", descriptionKey = "cli.option.snapshot.name")
    private @Nullable String name;

    @Option(names = "--day", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.snapshot.day")
    private @Nullable LocalDate day;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.snapshot.note")
    private @Nullable String note;

    @Mixin
    private Listing.Form form = new Listing.Form();

    SnapshotCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    boolean onlyReads() {
        return name == null;
    }

    @Override
    ExitCode work(Store store) {
        if (name == null) {
            return list(store);
        }
        var taken = new Snapshot(RecordIds.at(desk.clock().millis()), name.strip(),
                Optional.ofNullable(day).orElseGet(desk::today), day == null ? last(store) : Optional.empty(),
                Optional.empty(), Optional.ofNullable(note));
        return desk.commit(store,
                Proposal.put(store.portfolio(), Act.of(Act.prefix(Kind.SNAPSHOT) + ".add", taken.name()), taken));
    }

    private static Optional<EditId> last(Store store) {
        return store.log(LogFilter.latest(1)).stream().findFirst().map(entry -> new EditId(entry.edit()));
    }

    private ExitCode list(Store store) {
        var listing = new Listing("day", "name", "note");
        store.portfolio().all(Snapshot.class)
                .sorted(Comparator.comparing(Snapshot::day).thenComparing(Snapshot::id))
                .forEach(each -> listing.row(each.day(), each.name(), each.note().orElse(null)));
        listing.print(desk.out(), form);
        return ExitCode.DONE;
    }
}
