package org.jalinan.cli;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jalinan.model.DateReader;
import org.jalinan.model.Milestone;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Sets one date of a milestone, as one edit, and prints the edit's id once it is on disk.
@Command(name = "set")
final class SetCommand extends PortfolioCommand {

    private static final String NONE = "–";

    /// Which date, and its text; exactly one of the three.
    static final class Date {
        @Option(names = "--target", paramLabel = "DATE", descriptionKey = "cli.option.target")
        @Nullable
        String target;
        @Option(names = "--forecast", paramLabel = "DATE", descriptionKey = "cli.option.forecast")
        @Nullable
        String forecast;
        @Option(names = "--recorded", paramLabel = "DATE", descriptionKey = "cli.option.recorded")
        @Nullable
        String recorded;

        private Map.Entry<String, String> given() {
            return Optional.ofNullable(target).map(text -> Map.entry("target", text))
                    .or(() -> Optional.ofNullable(forecast).map(text -> Map.entry("forecast", text)))
                    .or(() -> Optional.ofNullable(recorded).map(text -> Map.entry("recorded", text))).orElseThrow();
        }
    }

    @Parameters(paramLabel = "MILESTONE-ID", descriptionKey = "cli.option.milestone")
    private @Nullable UUID milestone;

    @ArgGroup(multiplicity = "1")
    private Date date = new Date();

    SetCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode work(Store store) {
        var found = Optional.ofNullable(milestone).flatMap(id -> store.portfolio().find(Milestone.class, id));
        if (found.isEmpty()) {
            desk.say("cli.set.unknown", String.valueOf(milestone));
            return ExitCode.USAGE;
        }
        return switch (DateReader.read(date.given().getValue())) {
            case DateReader.NotUnderstood not -> {
                desk.say(not.key(), not.arguments());
                yield ExitCode.USAGE;
            }
            case DateReader.Understood understood -> set(store, found.get(), date.given().getKey(), understood.date());
        };
    }

    private ExitCode set(Store store, Milestone before, String field, StatedDate read) {
        var component = Component.named(Milestone.class, field).orElseThrow();
        var after = component.replace(before, Optional.of(read)).withBaselineAfter(before);
        var act = Act.of("milestone.set." + field, before.title(), text(component.get(before)),
                desk.words().date(read));
        var proposal = Proposal.put(store.portfolio(), act, after);
        if (proposal.isEmpty()) {
            desk.say("cli.set.nothing");
        }
        return desk.commit(store, proposal);
    }

    private String text(Object value) {
        return value instanceof Optional<?> optional && optional.orElse(null) instanceof StatedDate before
                ? desk.words().date(before)
                : NONE;
    }
}
