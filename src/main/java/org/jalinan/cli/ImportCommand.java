package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.intake.DayForm;
import org.jalinan.exchange.intake.Intake;
import org.jalinan.exchange.intake.Mapping;
import org.jalinan.exchange.intake.Preview;
import org.jalinan.exchange.intake.Row;
import org.jalinan.exchange.intake.RowWords;
import org.jalinan.exchange.table.UnreadableFile;
import org.jalinan.model.Kind;
import org.jalinan.storage.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Holds a file against the portfolio row by row, or takes what is new and changed in it as one edit.
@Command(name = "import")
final class ImportCommand extends PortfolioCommand {

    enum Part {
        NEW, CHANGED
    }

    /// Whether to look or to take; exactly one of the two.
    static final class Purpose {
        @Option(names = "--preview", descriptionKey = "cli.option.import.preview")
        boolean preview;
        @Option(names = "--take", paramLabel = "new,changed", split = ",", descriptionKey = "cli.option.take")
        Part @Nullable [] parts;
    }

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.import.file")
    private @Nullable Path file;

    @ArgGroup(multiplicity = "1")
    private Purpose purpose = new Purpose();

    @Option(names = "--as", paramLabel = "KIND", descriptionKey = "cli.option.as")
    private @Nullable Kind kind;

    @Option(names = "--map", paramLabel = "FIELD=COLUMN", descriptionKey = "cli.option.map")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "cli.option.set")
    private Map<String, String> fixed = new LinkedHashMap<>();

    @Option(names = "--dates", paramLabel = "iso|day_first|month_first", defaultValue = "iso", descriptionKey = "cli.option.dates")
    private DayForm days = DayForm.ISO;

    ImportCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    boolean onlyReads() {
        return purpose.preview;
    }

    @Override
    ExitCode work(Store store) {
        try {
            var intake = Intake.open(Written.into(file), Optional.ofNullable(fixed.get("project")), Progress.UNSEEN);
            if (kind == null && !intake.grids().isEmpty()
                    && intake.grids().stream().allMatch(grid -> grid.kind().isEmpty())) {
                desk.say("import.kind.unknown", intake.name());
                return ExitCode.USAGE;
            }
            var tables = mapped(intake);
            return tables.isEmpty() ? ExitCode.USAGE : held(store, intake, tables.get());
        } catch (UnreadableFile e) {
            desk.say(e.sentence().key(), e.sentence().arguments());
            desk.enterRefused(store, Written.into(file), e.sentence().key());
            return ExitCode.PROBLEM;
        } catch (IOException e) {
            desk.say("import.file.none", String.valueOf(file));
            return ExitCode.NO_ACCESS;
        }
    }

    private ExitCode held(Store store, Intake intake, List<Preview.Mapped> tables) {
        var preview = Preview.of(store.portfolio(), tables, desk.today(), desk.clock().millis(), Progress.UNSEEN);
        var words = new RowWords(store.portfolio(), desk.words());
        if (purpose.preview) {
            preview.rows().stream()
                    .filter(row -> row.verdict() instanceof Row.New || row.verdict() instanceof Row.Changed)
                    .forEach(row -> desk.out().println(desk.words().of("import.line", words.place(row), row.name(),
                            words.verdict(row))));
        }
        preview.rows().stream().filter(row -> row.verdict() instanceof Row.Refused)
                .forEach(row -> desk.say("import.line", words.place(row), row.name(), words.verdict(row)));
        words.sentences(intake.losses(tables)).forEach(desk.err()::println);
        desk.out().println(desk.words().of("import.counts", preview.count(Row.New.class),
                preview.count(Row.Changed.class), preview.count(Row.Same.class), preview.count(Row.Refused.class)));
        var done = purpose.preview ? ExitCode.DONE : take(store, intake, preview);
        return done == ExitCode.DONE && preview.count(Row.Refused.class) > 0 ? ExitCode.PROBLEM : done;
    }

    private ExitCode take(Store store, Intake intake, Preview preview) {
        var parts = Set.of(Optional.ofNullable(purpose.parts).orElseThrow());
        var chosen = preview.checked(row -> switch (row.verdict()) {
            case Row.New _ -> parts.contains(Part.NEW);
            case Row.Changed _ -> parts.contains(Part.CHANGED);
            case Row.Same _,Row.Refused _ -> false;
        }, desk.today(), Progress.UNSEEN);
        var proposal = intake.taking(desk.today(), desk.clock().millis()).of(chosen);
        if (proposal.isEmpty()) {
            desk.say("import.nothing", intake.name());
            return ExitCode.DONE;
        }
        BackupCommand.before(desk, store);
        return desk.commit(store, proposal);
    }

    /// Empty after a sentence where a column or field that was named is not there.
    private Optional<List<Preview.Mapped>> mapped(Intake intake) {
        var mapped = new ArrayList<Preview.Mapped>();
        for (var table : intake.byName(Optional.ofNullable(kind), days)) {
            var mapping = table.mapping();
            for (var pair : columns.entrySet()) {
                int column = table.grid().columns().stream().map(each -> each.toLowerCase(Locale.ROOT)).toList()
                        .indexOf(pair.getValue().toLowerCase(Locale.ROOT));
                if (column < 0 || !Mapping.fields(mapping.kind()).contains(pair.getKey())) {
                    desk.say("import.map.unknown", pair.getKey(), pair.getValue(), String.join(", ",
                            Mapping.fields(mapping.kind())));
                    return Optional.empty();
                }
                mapping = mapping.with(pair.getKey(), Optional.of(column));
            }
            mapped.add(new Preview.Mapped(table.grid(), mapping.with(fixed)));
        }
        return Optional.of(mapped);
    }
}
