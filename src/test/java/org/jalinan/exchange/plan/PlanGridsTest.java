package org.jalinan.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.table.Cell;
import org.jalinan.exchange.table.Grid;
import org.jalinan.exchange.table.Taken;
import org.jalinan.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpxj.ProjectFile;
import org.mpxj.mspdi.MSPDIWriter;

/// Plans that other programs made.
class PlanGridsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

    @TempDir
    Path folder;

    @Test
    void textThatOthersKeepInTheirTasksMakesNoProjectsOfThem() throws IOException {
        var plan = new ProjectFile();
        plan.getProjectProperties().setProjectTitle("Plan 0001");
        var task = plan.addTask();
        task.setName("Task 0001");
        task.setText(1, "AAA");
        task.setStart(DAY.atTime(8, 0));
        task.setFinish(DAY.plusDays(2).atTime(17, 0));
        var taken = read(plan);
        assertEquals(List.of("Task 0001"), names(taken, Kind.ACTIVITY));
        assertEquals(List.of("Plan 0001"), names(taken, Kind.PROJECT));
    }

    @Test
    void aTaskWithoutANameIsCountedAndNotTaken() throws IOException {
        var plan = new ProjectFile();
        var task = plan.addTask();
        task.setStart(DAY.atTime(8, 0));
        task.setFinish(DAY.atTime(17, 0));
        assertEquals(List.of("import.unheld.noTask", "import.unheld.nameless"),
                read(plan).unheld().stream().map(each -> each.key()).toList());
    }

    @Test
    void aGanttProjectFileIsReadAsOneAlsoUnderTheEndingOfMicrosoftProject() throws IOException {
        var file = Files.writeString(folder.resolve("plan.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- <Project> -->
                <project name="Plan 0001" version="3.0.3000"><calendars><day-types><day-type id="0"/><day-type id="1"/>
                <default-week id="1" name="default" sun="1" mon="0" tue="0" wed="0" thu="0" fri="0" sat="1"/></day-types>
                </calendars><tasks empty-milestones="true"><taskproperties/>
                <task id="0" name="Task 0001" meeting="false" start="2027-03-01" duration="3" complete="40"/>
                <task id="1" name="Milestone 0001" meeting="true" start="2027-03-04" duration="0" complete="0"/>
                </tasks><resources/><allocations/><roles/></project>
                """);
        var taken = PlanGrids.read(file, PlanKind.PROJECT_XML, Optional.empty(), Progress.UNSEEN);
        var activity = grid(taken, Kind.ACTIVITY).rows().getFirst();
        assertEquals(List.of(new Cell.Day(DAY), new Cell.Day(DAY.plusDays(2))),
                List.of(activity.cell(2), activity.cell(3)));
        assertEquals(new Cell.Day(DAY.plusDays(3)), grid(taken, Kind.MILESTONE).rows().getFirst().cell(2));
    }

    private Taken read(ProjectFile plan) throws IOException {
        var file = folder.resolve("plan.xml");
        try (var out = Files.newOutputStream(file)) {
            new MSPDIWriter().write(plan, out);
        }
        return PlanGrids.read(file, PlanKind.PROJECT_XML, Optional.empty(), Progress.UNSEEN);
    }

    private static Grid grid(Taken taken, Kind kind) {
        return taken.grids().stream().filter(each -> each.kind().equals(Optional.of(kind))).findFirst().orElseThrow();
    }

    private static List<String> names(Taken taken, Kind kind) {
        var grid = grid(taken, kind);
        return grid.rows().stream().map(row -> row.cell(grid.columns().indexOf("title")).words()).toList();
    }
}
