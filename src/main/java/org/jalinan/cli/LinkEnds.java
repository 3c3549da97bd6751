package org.jalinan.cli;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Portfolio;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/// The two that a link ties, as a picocli mixin.
final class LinkEnds {

    @Parameters(index = "0", paramLabel = "PREDECESSOR-ID", descriptionKey = "cli.option.predecessor")
    private @Nullable UUID predecessor;

    @Parameters(index = "1", paramLabel = "SUCCESSOR-ID", descriptionKey = "cli.option.successor")
    private @Nullable UUID successor;

    UUID predecessor() {
        return Optional.ofNullable(predecessor).orElseThrow();
    }

    UUID successor() {
        return Optional.ofNullable(successor).orElseThrow();
    }

    /// The first id that no record has, if there is one.
    Optional<UUID> unknown(Portfolio portfolio) {
        return Stream.of(predecessor(), successor()).filter(id -> portfolio.find(id).isEmpty()).findFirst();
    }
}
