package org.jalinan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.exchange.FileNames;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes status sheets: of one project, or bound, into a file; of several into a folder.
@Command(name = "sheet")
final class SheetCommand extends ReadingCommand {

    /// Whose sheets; exactly one of the two.
    static final class Whose {
        @Option(names = "--project", split = ",", paramLabel = "CODE", descriptionKey = "cli.option.sheets")
        List<String> codes = List.of();
        @Option(names = "--all", descriptionKey = "cli.option.all")
        boolean all;
    }

    @ArgGroup(multiplicity = "1")
    private Whose whose = new Whose();

    @Mixin
    private Paper paper = new Paper();

    @Option(names = "--bound", descriptionKey = "cli.option.bound")
    private boolean bound;

    @Option(names = "--out", required = true, paramLabel = "FILE|FOLDER", descriptionKey = "cli.option.out.sheet")
    private @Nullable Path out;

    private final Press press;

    SheetCommand(Desk desk, Jalinan program) {
        super(desk, program);
        this.press = new Press(desk, new PdfPages());
    }

    @Override
    ExitCode read(Portfolio portfolio) {
        var place = Written.into(out);
        var unknown = whose.codes.stream()
                .filter(code -> projects(portfolio).noneMatch(each -> each.code().equalsIgnoreCase(code))).findFirst();
        if (unknown.isPresent()) {
            sayUnknown(desk, portfolio, unknown.get());
            return ExitCode.USAGE;
        }
        var chosen = projects(portfolio)
                .filter(each -> whose.all || whose.codes.stream().anyMatch(each.code()::equalsIgnoreCase)).toList();
        if (!bound && (whose.all || chosen.size() > 1)) {
            return each(portfolio, chosen, place);
        }
        if (Files.isDirectory(place)) {
            desk.say("cli.sheet.folder", place);
            return ExitCode.USAGE;
        }
        return bound ? press.write(place, paper, portfolio,
                new Subject.BoundSheets(chosen.stream().map(Project::id).toList()))
                : write(portfolio, chosen.getFirst(), place);
    }

    /// Says that there is no such project, and which there are.
    static void sayUnknown(Desk desk, Portfolio portfolio, String code) {
        desk.say("cli.sheet.unknown", code,
                projects(portfolio).map(Project::code).collect(Collectors.joining(", ")));
    }

    private ExitCode each(Portfolio portfolio, List<Project> projects, Path folder) {
        var taken = new HashSet<String>();
        for (var project : projects) {
            var written = write(portfolio, project, folder.resolve(name(project, taken, paper.format.ending())));
            if (written != ExitCode.DONE) {
                return written;
            }
        }
        return ExitCode.DONE;
    }

    /// Two codes that differ only in what no file name can hold still get two files.
    private static String name(Project project, Set<String> taken, String ending) {
        var name = FileNames.safe(project.code(), ending);
        for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
            name = FileNames.safe(project.code(), "-" + again + ending);
        }
        return name;
    }

    private ExitCode write(Portfolio portfolio, Project project, Path file) {
        return press.write(file, paper, portfolio, new Subject.Sheet(project.id()));
    }
}
