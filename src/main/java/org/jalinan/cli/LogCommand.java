package org.jalinan.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.storage.LogFilter;
import org.jalinan.storage.Store;
import org.jalinan.text.ChangeSentences;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the edits, the newest first; with `--changes` what each changed, as sentences.
@Command(name = "log")
final class LogCommand extends PortfolioCommand {

    @Option(names = "--record", paramLabel = "ID", descriptionKey = "cli.option.log.record")
    private @Nullable UUID record;

    @Option(names = "--author", paramLabel = "OFFICER", descriptionKey = "cli.option.log.author")
    private @Nullable String author;

    @Option(names = "--from", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.log.from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.log.to")
    private @Nullable LocalDate to;

    @Option(names = "--changes", descriptionKey = "cli.option.log.changes")
    private boolean changes;

    @Mixin
    private Listing.Form form = new Listing.Form();

    LogCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    ExitCode work(Store store) {
        var zone = desk.clock().getZone();
        var time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(zone);
        var entries = store.log(new LogFilter(Optional.ofNullable(record), Optional.ofNullable(author),
                Optional.ofNullable(from).map(day -> day.atStartOfDay(zone).toInstant()),
                Optional.ofNullable(to).map(day -> day.plusDays(1).atStartOfDay(zone).toInstant()),
                Integer.MAX_VALUE));
        var listing = changes ? new Listing("seq", "time", "id", "author", "act", "changes")
                : new Listing("seq", "time", "id", "author", "act");
        for (var entry : entries) {
            var cells = List.of(Long.toString(entry.seq()), time.format(entry.time()), entry.edit().toString(),
                    entry.author(), desk.words().act(entry.act()));
            if (changes) {
                listing.row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4),
                        sentences(store, entry.seq()));
            } else {
                listing.row(cells.toArray());
            }
        }
        listing.print(desk.out(), form);
        return ExitCode.DONE;
    }

    private List<String> sentences(Store store, long seq) {
        var said = new ChangeSentences(store.portfolio(), desk.words(), _ -> Optional.empty());
        return store.edit(seq).changes().stream().map(said::of).toList();
    }
}
