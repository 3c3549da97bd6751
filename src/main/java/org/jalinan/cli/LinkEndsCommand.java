package org.jalinan.cli;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.storage.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/// A command on the links from one milestone or activity to another. An id that no record has is refused by name.
abstract class LinkEndsCommand extends PortfolioCommand {

    @Parameters(index = "0", paramLabel = "PREDECESSOR-ID", descriptionKey = "cli.option.predecessor")
    private @Nullable UUID predecessor;

    @Parameters(index = "1", paramLabel = "SUCCESSOR-ID", descriptionKey = "cli.option.successor")
    private @Nullable UUID successor;

    LinkEndsCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    final ExitCode work(Store store) {
        var unknown = Stream.of(predecessor(), successor()).filter(id -> store.portfolio().find(id).isEmpty())
                .findFirst();
        if (unknown.isPresent()) {
            desk.say("cli.link.unknown", unknown.get());
            return ExitCode.USAGE;
        }
        return tie(store, predecessor(), successor());
    }

    abstract ExitCode tie(Store store, UUID before, UUID after);

    private UUID predecessor() {
        return Optional.ofNullable(predecessor).orElseThrow();
    }

    private UUID successor() {
        return Optional.ofNullable(successor).orElseThrow();
    }
}
