package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.order.Subject;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.export.Export;
import org.jalinan.exchange.export.Form;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.release.Selection;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the portfolio in a form that other programs read.
@Command(name = "export")
final class ExportCommand extends ReadingCommand {

    @Parameters(paramLabel = "xlsx|csv|ics|msproject|json|html|svg|png", descriptionKey = "cli.option.form")
    private @Nullable Form form;

    @Option(names = "--out", required = true, paramLabel = "FILE|FOLDER", descriptionKey = "cli.option.out.export")
    private @Nullable Path out;

    @Option(names = "--project", paramLabel = "CODE", arity = "1..*", descriptionKey = "cli.option.projects")
    private List<String> projects = List.of();

    @Mixin
    private Readers readers = new Readers();

    @Option(names = "--alarm", paramLabel = "DAYS", descriptionKey = "cli.option.alarm")
    private @Nullable Integer alarm;

    ExportCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode read(Portfolio portfolio) {
        var chosen = Optional.ofNullable(form).orElseThrow();
        var place = Written.into(out);
        if (!chosen.isFolder() && Files.isDirectory(place)) {
            desk.say("cli.export.file", place);
            return ExitCode.USAGE;
        }
        var part = selected(portfolio);
        if (part.isEmpty()) {
            return ExitCode.USAGE;
        }
        return readers.order(desk, part.get(), new Subject.Report())
                .map(order -> write(order.edition(part.get(), desk.today()), chosen, place)).orElse(ExitCode.PROBLEM);
    }

    private ExitCode write(Edition edition, Form chosen, Path place) {
        try {
            var written = new Export(edition, desk.clock().instant(),
                    alarm == null ? OptionalInt.empty() : OptionalInt.of(alarm)).write(chosen, place, Progress.UNSEEN);
            written.files().forEach(desk.out()::println);
            written.remarks().forEach(each -> desk.say(each.key(), each.arguments()));
            if (!edition.isForOwn()) {
                desk.say("cli.export.withheld", edition.release().withheld().size());
            }
            return written.files().isEmpty() ? ExitCode.PROBLEM : ExitCode.DONE;
        } catch (IOException e) {
            return Written.not(desk, place);
        }
    }

    /// All, or what is about the projects named; empty after a sentence where one is not known.
    private Optional<Portfolio> selected(Portfolio whole) {
        if (projects.isEmpty()) {
            return Optional.of(whole);
        }
        var ids = new HashSet<UUID>();
        for (var code : projects.stream().flatMap(each -> Stream.of(each.split(","))).toList()) {
            var found = projects(whole).filter(each -> each.code().equalsIgnoreCase(code)).findFirst();
            if (found.isEmpty()) {
                desk.say("cli.sheet.unknown", code,
                        projects(whole).map(Project::code).collect(Collectors.joining(", ")));
                return Optional.empty();
            }
            ids.add(found.get().id());
        }
        return Optional.of(Selection.of(whole, ids));
    }
}
