package org.jalinan.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.calendar.CalendarGrids;
import org.jalinan.exchange.json.JsonGrids;
import org.jalinan.exchange.plan.PlanGrids;
import org.jalinan.exchange.plan.PlanKind;
import org.jalinan.exchange.table.CsvGrid;
import org.jalinan.exchange.table.Taken;
import org.jalinan.exchange.table.UnreadableFile;
import org.jalinan.exchange.table.XlsxGrids;

/// The kinds of file that are read, by the ending of the name. What is in the file must be of that kind.
public enum FileKind {
    XLSX, CSV, ICS, JSON, PROJECT_XML, MPP, GANTTPROJECT;

    private static final Map<String, FileKind> ENDINGS = Map.of("xlsx", XLSX, "csv", CSV, "ics", ICS, "json", JSON,
            "xml", PROJECT_XML, "mpp", MPP, "gan", GANTTPROJECT);

    public static Optional<FileKind> of(Path file) {
        var name = String.valueOf(file.getFileName());
        return Optional.ofNullable(ENDINGS.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)));
    }

    /// The endings, each with its dot, for a dialog: `.xlsx`.
    public static List<String> endings() {
        return ENDINGS.keySet().stream().sorted().map(each -> "." + each).toList();
    }

    /// @param project the code of the project into which a plan goes; empty for those that it names
    /// @throws UnreadableFile if it is not of its kind, broken or too large
    public static Taken read(Path file, Optional<String> project, Progress progress) throws IOException {
        var kind = of(file).orElseThrow(() -> new UnreadableFile("import.file.kind", file.getFileName()));
        return switch (kind) {
            case XLSX -> new Taken(XlsxGrids.read(file, progress), List.of());
            case CSV -> new Taken(List.of(CsvGrid.read(file, progress)), List.of());
            case ICS -> CalendarGrids.read(file, progress);
            case JSON -> new Taken(JsonGrids.read(file, progress), List.of());
            case PROJECT_XML -> PlanGrids.read(file, PlanKind.PROJECT_XML, project, progress);
            case MPP -> PlanGrids.read(file, PlanKind.MPP, project, progress);
            case GANTTPROJECT -> PlanGrids.read(file, PlanKind.GANTTPROJECT, project, progress);
        };
    }
}
