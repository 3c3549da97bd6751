package org.jalinan.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Shipment;
import org.jalinan.model.Activity;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Holiday;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.mspdi.MSPDIReader;

/// Opens the plan again as another program would.
class ProjectXmlTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @Test
    void everyDatedMilestoneStandsOnItsDayWithItsBaseline() throws Exception {
        var tasks = tasks(write(FACTS));
        FACTS.all(Milestone.class).filter(each -> each.date().isPresent()).forEach(each -> {
            var task = tasks.get(each.id());
            assertEquals(each.date().get().to(), task.getStart().toLocalDate(), each.title());
            assertEquals(each.date().get().to(), task.getFinish().toLocalDate(), each.title());
            assertTrue(task.getMilestone(), each.title());
            assertEquals(each.firstStated().map(StatedDate::to),
                    Optional.ofNullable(task.getBaselineFinish()).map(finish -> finish.toLocalDate()));
            assertEquals(each.isRecorded(), task.getActualFinish() != null);
        });
    }

    @Test
    void anActivityKeepsItsDaysProgressNotesAndLinks() throws Exception {
        var one = activity("Activity 0001", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 13), 100);
        var two = activity("Activity 0002", LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 29), 40);
        var link = new Dependency(Samples.id("link"), one.id(), two.id(), DependencyType.START_TO_START, -3);
        var plan = write(Portfolio.EMPTY.with(Samples.project("Project 0042")).with(one).with(two).with(link));
        var first = tasks(plan).get(one.id());
        assertEquals(one.span(), new DateSpan(first.getStart().toLocalDate(), first.getFinish().toLocalDate()));
        assertEquals(10, first.getDuration().convertUnits(TimeUnit.DAYS, plan.getProjectProperties()).getDuration());
        assertEquals(100, first.getPercentageComplete().intValue());
        assertEquals("Note of Activity 0001", first.getNotes());
        var second = tasks(plan).get(two.id());
        assertEquals(two.span(), new DateSpan(second.getStart().toLocalDate(), second.getFinish().toLocalDate()));
        assertFalse(second.getMilestone());
        var summary = first.getParentTask();
        assertEquals(List.of(first.getStart(), second.getFinish()), List.of(summary.getStart(), summary.getFinish()));
        var tie = second.getPredecessors().getFirst();
        assertEquals(first, tie.getPredecessorTask());
        assertEquals(RelationType.START_START, tie.getType());
        assertEquals(-3, tie.getLag().convertUnits(TimeUnit.DAYS, plan.getProjectProperties()).getDuration());
    }

    @Test
    void theCalendarIsThatOfTheHomeCountry() throws Exception {
        var home = Samples.country("ZZ");
        var day = LocalDate.of(2026, 8, 31);
        var plan = write(Portfolio.EMPTY.with(home).with(new Profile(Samples.id("profile"), "Portfolio 0042",
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(home.id())))
                .with(new Holiday(Samples.id("holiday"), home.id(), day, "Holiday 0001", Optional.empty()))
                .with(Samples.project("Project 0042"))
                .with(activity("Activity 0001", day, day.plusDays(4), 0)));
        assertFalse(plan.getDefaultCalendar().isWorkingDate(day));
        assertTrue(plan.getDefaultCalendar().isWorkingDate(day.plusDays(1)));
        assertFalse(plan.getDefaultCalendar().isWorkingDate(LocalDate.of(2026, 9, 5)));
    }

    @Test
    void aMilestoneWithoutADateIsNamedAsLeftOut() throws IOException {
        var milestone = Samples.milestone("Milestone 0001");
        var left = ProjectXml.write(shipment(Portfolio.EMPTY.with(Samples.project("Project 0042")).with(milestone)),
                new ByteArrayOutputStream(), Progress.UNSEEN);
        assertEquals(List.of(milestone), left);
    }

    private static Activity activity(String title, LocalDate from, LocalDate to, int progress) {
        return new Activity(Samples.id(title), Samples.PROJECT, 0, title, new DateSpan(from, to), progress,
                Optional.of("Note of " + title));
    }

    private static Map<UUID, Task> tasks(ProjectFile plan) {
        return plan.getTasks().stream().filter(task -> task.getGUID() != null)
                .collect(Collectors.toMap(Task::getGUID, task -> task));
    }

    private static ProjectFile write(Portfolio portfolio) throws IOException, MPXJException {
        var out = new ByteArrayOutputStream();
        ProjectXml.write(shipment(portfolio), out, Progress.UNSEEN);
        return new MSPDIReader().read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Shipment shipment(Portfolio portfolio) {
        return new Shipment(portfolio, "TEST MARKING", "Test readers", TODAY, Words.in(Language.EN));
    }
}
