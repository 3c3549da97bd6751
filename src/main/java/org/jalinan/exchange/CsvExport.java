package org.jalinan.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jalinan.model.Milestone;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;

/// Projects, milestones and partners as three tables. Columns and words are the same in every language, so that a table
/// can be read back; sources stand as their codes.
public final class CsvExport {

    private CsvExport() {
    }

    /// Writes `projects.csv`, `milestones.csv` and `partners.csv`, each whole or not at all, over those of an earlier
    /// export.
    ///
    /// @param day the day as of which a partner's status is told
    /// @return the three files
    /// @throws IOException if one cannot be written; those before it are new then, it and those after it are as they were
    public static List<Path> write(Portfolio portfolio, Path folder, LocalDate day) throws IOException {
        var projects = portfolio.all(Project.class).sorted(Comparator.comparingInt(Project::number)).toList();
        var milestones = projects.stream().flatMap(project -> portfolio.naming(Milestone.class, project.id()));
        var partners = portfolio.all(Partner.class)
                .sorted(Comparator.comparing((Function<Partner, String>) partner -> partner.getClass().getSimpleName())
                        .thenComparing(Partner::name).thenComparing(Partner::id));
        return List.of(
                write(folder.resolve("projects.csv"), CsvColumns.ofProjects(portfolio), projects.stream()),
                write(folder.resolve("milestones.csv"), CsvColumns.ofMilestones(portfolio), milestones),
                write(folder.resolve("partners.csv"), CsvColumns.ofPartners(portfolio, day), partners));
    }

    private static <R> Path write(Path file, CsvTable<R> table, Stream<R> rows) throws IOException {
        ExportedFile.write(file, out -> table.write(rows, out));
        return file;
    }
}
