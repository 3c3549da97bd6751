package org.jalinan.exchange.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.exchange.PlainText;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Shipment;
import org.jalinan.model.Activity;
import org.jalinan.model.Component;
import org.jalinan.model.Dependency;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Precision;
import org.jalinan.model.Project;
import org.jalinan.model.Scheduled;
import org.jalinan.model.StatedDate;
import org.mpxj.ConstraintType;
import org.mpxj.Duration;
import org.mpxj.ProjectFile;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.Task;
import org.mpxj.TaskMode;
import org.mpxj.TimeUnit;
import org.mpxj.mspdi.MSPDIWriter;

/// Writes a portfolio as Microsoft Project XML: each project a summary task, its activities and milestones below it with
/// their links. Tasks are scheduled by hand and held to their day, so that no program moves them on opening.
public final class ProjectXml {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final Shipment shipment;
    private final PlanCalendar calendar;
    private final ProjectFile plan = new ProjectFile();
    private final PlanFields fields = PlanFields.nameIn(plan);
    private final Map<UUID, Task> tasks = new HashMap<>();
    private final List<Scheduled> undated = new ArrayList<>();

    private ProjectXml(Shipment shipment) {
        this.shipment = shipment;
        this.calendar = new PlanCalendar(shipment.portfolio());
    }

    /// @return what has no date and so no place in a plan
    public static List<Scheduled> write(Shipment shipment, OutputStream out, Progress progress) throws IOException {
        var file = new ProjectXml(shipment);
        file.fill(progress);
        new MSPDIWriter().write(file.plan, out);
        return file.undated;
    }

    private void fill(Progress progress) {
        var portfolio = shipment.portfolio();
        head();
        calendar.addTo(plan, shipment);
        long all = (long) portfolio.count(Activity.class) + portfolio.count(Milestone.class);
        long done = 0;
        for (var project : portfolio.all(Project.class).sorted(Comparator.comparingInt(Project::number)).toList()) {
            var summary = plan.addTask();
            summary.setGUID(project.id());
            summary.setName(PlainText.of(project.title()));
            fields.write(summary, PlanFields.CODE, project.code());
            carry(summary, project);
            summary.setNotes(PlainText.of(project.description()));
            for (var each : parts(project)) {
                add(summary, each);
                progress.reached(++done, all);
            }
        }
        portfolio.all(Dependency.class).sorted(Comparator.comparing(Dependency::id)).forEach(this::link);
        plan.getChildTasks().forEach(ProjectXml::spanning);
        plan.getChildTasks().stream().map(Task::getStart).filter(Objects::nonNull).min(Comparator.naturalOrder())
                .ifPresent(plan.getProjectProperties()::setStartDate);
    }

    /// Gives a summary task the days of its parts, for programs that do not find them by themselves.
    private static void spanning(Task summary) {
        summary.getChildTasks().stream().map(Task::getStart).min(Comparator.naturalOrder())
                .ifPresent(summary::setStart);
        summary.getChildTasks().stream().map(Task::getFinish).max(Comparator.naturalOrder())
                .ifPresent(summary::setFinish);
    }

    private void head() {
        var properties = plan.getProjectProperties();
        properties.setProjectTitle(PlainText.of(shipment.title()));
        properties.setSubject(PlainText.of(shipment.marking()));
        properties.setComments(PlainText.of(shipment.marking() + "\n" + shipment.readers()));
        properties.setAuthor("Jalinan");
        properties.setStatusDate(shipment.asOf().atTime(EVENING));
        properties.setNewTasksAreManual(true);
    }

    private List<Scheduled> parts(Project project) {
        return Stream.<Scheduled>concat(shipment.portfolio().naming(Activity.class, project.id()),
                shipment.portfolio().naming(Milestone.class, project.id()))
                .sorted(Comparator.comparing(ProjectXml::start).thenComparing(Scheduled::id)).toList();
    }

    private static LocalDate start(Scheduled each) {
        return switch (each) {
            case Activity activity -> activity.span().from();
            case Milestone milestone -> milestone.date().map(StatedDate::to).orElse(LocalDate.MAX);
        };
    }

    private void add(Task summary, Scheduled each) {
        switch (each) {
            case Activity activity -> fill(task(summary, each.id(), activity.title()), activity);
            case Milestone milestone -> milestone.date().ifPresentOrElse(
                    date -> fill(task(summary, each.id(), milestone.title()), milestone, date),
                    () -> undated.add(milestone));
        }
    }

    private Task task(Task summary, UUID id, String title) {
        var task = summary.addTask();
        task.setGUID(id);
        task.setName(PlainText.of(title));
        task.setTaskMode(TaskMode.MANUALLY_SCHEDULED);
        tasks.put(id, task);
        return task;
    }

    private void fill(Task task, Activity activity) {
        var length = calendar.length(activity.span());
        at(task, activity.span().from().atTime(MORNING), activity.span().to().atTime(EVENING), length);
        task.setPercentageComplete(activity.progress());
        if (activity.progress() > 0) {
            task.setActualStart(task.getStart());
        }
        if (activity.progress() == 100) {
            task.setActualFinish(task.getFinish());
        }
        carry(task, activity);
        activity.note().ifPresent(note -> task.setNotes(PlainText.of(note)));
    }

    /// What else a record says goes into the free fields of its task, for those who read the plan and for its way back.
    private void carry(Task task, PortfolioRecord record) {
        PlanFields.carried(Kind.of(record)).stream().filter(each -> !each.isReference() || isInPlan(record, each))
                .forEach(each -> fields.write(task, record, each));
    }

    private boolean isInPlan(PortfolioRecord record, Component reference) {
        return reference.get(record) instanceof Optional<?> optional && optional.isPresent()
                && shipment.portfolio().find(Milestone.class, (UUID) optional.get()).flatMap(Milestone::date)
                        .isPresent();
    }

    private void fill(Task task, Milestone milestone, StatedDate date) {
        var day = date.to().atTime(MORNING);
        at(task, day, day, Duration.getInstance(0, TimeUnit.DAYS));
        task.setMilestone(true);
        fields.write(task, PlanFields.DATE_FIELD, milestone.dateField().orElseThrow());
        fields.write(task, PlanFields.TYPE, milestone.type().name());
        carry(task, milestone);
        if (date.precision() != Precision.DAY) {
            fields.write(task, PlanFields.DATE_WORDS, date.wording().orElse(date.from() + " – " + date.to()));
        }
        milestone.firstStated().map(first -> first.to().atTime(MORNING)).ifPresent(first -> {
            task.setBaselineStart(first);
            task.setBaselineFinish(first);
        });
        task.setPercentageComplete(milestone.isRecorded() ? 100 : 0);
        if (milestone.isRecorded()) {
            task.setActualStart(day);
            task.setActualFinish(day);
        }
        milestone.note().ifPresent(note -> task.setNotes(PlainText.of(note)));
    }

    private static void at(Task task, LocalDateTime start, LocalDateTime finish, Duration length) {
        task.setStart(start);
        task.setFinish(finish);
        task.setDuration(length);
        task.setConstraintType(ConstraintType.MUST_START_ON);
        task.setConstraintDate(start);
    }

    private void link(Dependency link) {
        var predecessor = tasks.get(link.predecessor());
        var successor = tasks.get(link.successor());
        if (predecessor == null || successor == null) {
            return;
        }
        successor.addPredecessor(new Relation.Builder().predecessorTask(predecessor).type(type(link))
                .lag(Duration.getInstance(link.lagWorkingDays(), TimeUnit.DAYS)));
    }

    private static RelationType type(Dependency link) {
        return switch (link.type()) {
            case FINISH_TO_START -> RelationType.FINISH_START;
            case START_TO_START -> RelationType.START_START;
            case FINISH_TO_FINISH -> RelationType.FINISH_FINISH;
            case START_TO_FINISH -> RelationType.START_FINISH;
        };
    }
}
