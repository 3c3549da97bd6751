package org.jalinan.exchange.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Sentence;
import org.jalinan.exchange.table.Grid;
import org.jalinan.exchange.table.UnreadableFile;
import org.jalinan.model.Kind;
import org.jalinan.model.Sha256;

/// A file, or a folder of CSV files, that was read and waits for an officer's choice.
///
/// @param digest of the bytes, by which the same file is the same source
/// @param unheld what stands in it and Jalinan cannot hold
public record Intake(String name, String digest, List<Grid> grids, List<Sentence> unheld) {

    private static final String ABOUT = "about.csv";

    public Intake {
        grids = List.copyOf(grids);
        unheld = List.copyOf(unheld);
    }

    /// @param project the code of the project into which a plan goes; empty for those that it names
    /// @throws UnreadableFile if it is not of its kind, broken or too large
    public static Intake open(Path place, Optional<String> project, Progress progress) throws IOException {
        var grids = new ArrayList<Grid>();
        var unheld = new ArrayList<Sentence>();
        var digest = Sha256.digest();
        for (var file : files(place)) {
            var taken = FileKind.read(file, project, progress);
            grids.addAll(taken.grids());
            unheld.addAll(taken.unheld());
            digest.update(Files.readAllBytes(file));
        }
        return new Intake(String.valueOf(place.getFileName()), HexFormat.of().formatHex(digest.digest()), grids,
                unheld);
    }

    private static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (var inside = Files.list(place)) {
            var tables = inside.filter(each -> each.toString().endsWith(".csv") && !each.endsWith(ABOUT)).sorted()
                    .toList();
            if (tables.isEmpty()) {
                throw new UnreadableFile("import.file.empty", place.getFileName());
            }
            return tables;
        }
    }

    /// The tables with their columns matched by name.
    ///
    /// @param as of which kind the records of a table are that does not say so; such a table without it is left out
    public List<Preview.Mapped> byName(Optional<Kind> as, DayForm days) {
        return grids.stream().flatMap(grid -> grid.kind().or(() -> as).stream()
                .map(kind -> new Preview.Mapped(grid, Mapping.byName(kind, grid, days)))).toList();
    }

    /// The columns that fill nothing, a sentence each, after what the file itself could not give.
    public List<Sentence> losses(List<Preview.Mapped> tables) {
        var losses = new ArrayList<>(unheld);
        tables.forEach(each -> each.mapping().unused(each.grid())
                .forEach(column -> losses.add(Sentence.of("import.unheld.column", each.grid().name(), column))));
        return losses;
    }

    public Taking taking(LocalDate today, long millis) {
        return new Taking(name, digest, today, millis);
    }
}
