package org.jalinan.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.chart.Plan;
import org.jalinan.model.DateReader;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Portfolio;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The days that a timeline shows, as a picocli mixin; either end may be left open.
final class Period {

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.to")
    @Nullable
    String to;

    /// Whether an officer asked for one at all.
    boolean isAsked() {
        return from != null || to != null;
    }

    /// Empty after a sentence where a day is not understood or the last lies before the first.
    Optional<DateSpan> of(Desk desk, Portfolio portfolio) {
        var unread = Stream.of(from, to).flatMap(Stream::ofNullable).map(DateReader::read)
                .filter(DateReader.NotUnderstood.class::isInstance).findFirst();
        if (unread.orElse(null) instanceof DateReader.NotUnderstood not) {
            desk.say(not.key(), not.arguments());
            return Optional.empty();
        }
        var all = Plan.of(portfolio, desk.today()).span(desk.today());
        var first = day(from).map(DateSpan::from).orElse(all.from());
        var last = day(to).map(DateSpan::to).orElse(all.to());
        if (last.isBefore(first)) {
            desk.say("cli.timeline.period");
            return Optional.empty();
        }
        return Optional.of(new DateSpan(first, last));
    }

    private static Optional<DateSpan> day(@Nullable String words) {
        return Optional.ofNullable(words).map(DateReader::read)
                .filter(DateReader.Understood.class::isInstance)
                .map(read -> ((DateReader.Understood) read).date().span());
    }
}
