package org.jalinan.exchange.plan;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Sentence;
import org.jalinan.exchange.table.Cell;
import org.jalinan.exchange.table.Grid;
import org.jalinan.exchange.table.Limits;
import org.jalinan.exchange.table.Taken;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;
import org.mpxj.Task;

/// Reads a plan of another program as tables: projects, activities, milestones with one date each, and links. Dates are
/// taken as they stand; nothing is scheduled.
public final class PlanGrids {

    private static final String NONE = "";
    private static final int LONGEST_CODE = 12;
    private static final int LAST_DAY = 1;
    private static final List<String> DATES = List.of("target", "forecast", "recorded", "firstStated");

    private final ProjectFile plan;
    private final String name;
    private final PlanFields fields;
    private final Map<String, List<Grid.Row>> milestones = new HashMap<>();
    private final List<Grid.Row> projects = new ArrayList<>();
    private final List<Grid.Row> activities = new ArrayList<>();

    private PlanGrids(ProjectFile plan, String name) {
        this.plan = plan;
        this.name = name;
        this.fields = PlanFields.of(plan);
    }

    /// @param project the code of the project into which all goes; empty for those of the file, or one named after it
    public static Taken read(Path file, PlanKind kind, Optional<String> project, Progress progress) throws IOException {
        var name = String.valueOf(file.getFileName());
        var plan = PlanFile.open(file, kind);
        Limits.rows(plan.getTasks().size(), name);
        var grids = new PlanGrids(plan, name);
        grids.tasks(project, progress);
        return new Taken(grids.grids(), PlanLosses.of(plan, name));
    }

    private void tasks(Optional<String> project, Progress progress) {
        var codes = new HashMap<UUID, String>();
        var all = plan.getTasks().stream().filter(PlanGrids::counts).toList();
        for (var task : all) {
            if (isProject(task) && project.isEmpty()) {
                var code = fields.in(task, PlanFields.CODE).orElseThrow();
                codes.put(id(task), code);
                projects.add(row(task, Kind.PROJECT, _ -> true, Cell.of(code), text(task.getName()),
                        text(task.getNotes()), Cell.of(id(task))));
            }
        }
        var other = project.orElseGet(() -> code(name));
        long done = 0;
        for (var task : all) {
            progress.reached(++done, all.size());
            if (!isProject(task) && task.getChildTasks().isEmpty()) {
                task(task, projectOf(task, codes).orElse(other));
            }
        }
        if (project.isEmpty() && !Stream.concat(activities.stream(), milestones.values().stream().flatMap(List::stream))
                .allMatch(row -> codes.containsValue(row.cell(0).words()))) {
            projects.add(new Grid.Row(Sentence.of("import.place.task", 0),
                    List.of(new Cell.Text(other), text(title()), Cell.blank(),
                            Cell.of(made("project/" + name)))));
        }
    }

    private String title() {
        var title = plan.getProjectProperties().getProjectTitle();
        return title == null || title.isBlank() ? name.replaceFirst("\\.[^.]*$", "") : title;
    }

    private void task(Task task, String project) {
        var start = task.getStart();
        var finish = task.getFinish() == null ? start : task.getFinish();
        if (task.getMilestone()) {
            var known = fields.in(task, PlanFields.DATE_FIELD).filter(DATES::contains)
                    .orElseGet(() -> task.getActualFinish() != null ? "recorded" : "target");
            var baseline = task.getBaselineFinish();
            milestones.computeIfAbsent(known, _ -> new ArrayList<>()).add(row(task, Kind.MILESTONE,
                    date -> date.name().equals(known) ? endsOn(task, date, finish)
                            : !date.name().equals("firstStated") || endsOn(task, date, baseline),
                    new Cell.Text(project), text(task.getName()), day(finish), day(baseline), text(task.getNotes()),
                    Cell.of(fields.in(task, PlanFields.TYPE).orElse("OTHER")), Cell.of(id(task))));
        } else {
            activities.add(row(task, Kind.ACTIVITY, _ -> true, new Cell.Text(project), text(task.getName()), day(start),
                    day(finish), percent(task), text(task.getNotes()), Cell.of(id(task))));
        }
    }

    /// Whether the date that a task carries is still that of the day on which the plan has it: another program may have
    /// moved it.
    private boolean endsOn(Task task, Component date, @Nullable LocalDateTime day) {
        return fields.in(task, date).get(LAST_DAY)
                .equals(day == null ? Cell.blank() : Cell.of(day.toLocalDate().toString()));
    }

    private List<Grid> grids() {
        var grids = new ArrayList<Grid>();
        add(grids, Kind.PROJECT, carrying(Kind.PROJECT, "code", "title", "description", "id"), projects);
        add(grids, Kind.ACTIVITY, carrying(Kind.ACTIVITY, "project", "title", "from", "to", "progress", "note", "id"),
                activities);
        DATES.forEach(field -> add(grids, Kind.MILESTONE, carrying(Kind.MILESTONE, "project", "title", snake(field),
                field.equals("firstStated") ? NONE : "first_stated", "note", "new_type", "id"),
                milestones.getOrDefault(field, List.of())));
        add(grids, Kind.DEPENDENCY, List.of("predecessor_id", "successor_id", "type", "lag_working_days"), links());
        return grids;
    }

    private static List<String> carrying(Kind kind, String... columns) {
        return Stream.concat(Stream.of(columns), PlanFields.columns(kind)).toList();
    }

    private void add(List<Grid> grids, Kind kind, List<String> columns, List<Grid.Row> rows) {
        if (!rows.isEmpty()) {
            grids.add(new Grid(name, Optional.of(kind), columns, rows, true));
        }
    }

    private List<Grid.Row> links() {
        var rows = new ArrayList<Grid.Row>();
        for (var task : plan.getTasks()) {
            for (var relation : task.getPredecessors()) {
                if (isHeld(relation.getPredecessorTask()) && isHeld(task)) {
                    rows.add(row(task, Cell.of(id(relation.getPredecessorTask())), Cell.of(id(task)),
                            new Cell.Text(PlanLosses.type(relation).name()),
                            new Cell.Figure(BigDecimal.valueOf(PlanLosses.lag(plan, relation)))));
                }
            }
        }
        return rows;
    }

    /// Not the task that stands for the whole plan.
    static boolean counts(Task task) {
        return !task.getNull() && task.getName() != null && !task.getName().isBlank() && task.getID() != null
                && task.getID() != 0;
    }

    private boolean isHeld(Task task) {
        return counts(task) && task.getChildTasks().isEmpty() && !isProject(task);
    }

    /// A summary task that an export of ours made of a project.
    private boolean isProject(Task task) {
        return (task.getParentTask() == null || (task.getOutlineLevel() != null && task.getOutlineLevel() == 1))
                && fields.in(task, PlanFields.CODE).isPresent();
    }

    private Optional<String> projectOf(Task task, Map<UUID, String> codes) {
        return Stream.iterate(Optional.ofNullable(task.getParentTask()), Optional::isPresent,
                parent -> parent.map(Task::getParentTask)).flatMap(Optional::stream)
                .flatMap(parent -> Optional.ofNullable(codes.get(id(parent))).stream()).findFirst();
    }

    private UUID id(Task task) {
        return task.getGUID() != null ? task.getGUID() : made(name + "/" + task.getUniqueID());
    }

    /// The same for the same file, so that reading it again finds what came of it.
    private static UUID made(String from) {
        return UUID.nameUUIDFromBytes(("org.jalinan/plan/" + from).getBytes(StandardCharsets.UTF_8));
    }

    private static String code(String name) {
        var letters = name.replaceFirst("\\.[^.]*$", "").replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
        return letters.isEmpty() ? "PLAN" : letters.substring(0, Math.min(LONGEST_CODE, letters.length()));
    }

    private Grid.Row row(Task task, Cell... cells) {
        return new Grid.Row(Sentence.of("import.place.task", task.getID()), List.of(cells));
    }

    /// A row that also says what its task carries for a new record.
    ///
    /// @param holds whether a component that is carried is still so
    private Grid.Row row(Task task, Kind kind, Predicate<Component> holds, Cell... cells) {
        return row(task, Stream.concat(Stream.of(cells), PlanFields.carried(kind).stream()
                .flatMap(each -> fields.in(task, each).stream().map(cell -> holds.test(each) ? cell : Cell.blank())))
                .toArray(Cell[]::new));
    }

    private static Cell text(@Nullable String text) {
        return text == null || text.isBlank() ? Cell.blank() : new Cell.Text(text.strip());
    }

    private static Cell day(@Nullable LocalDateTime time) {
        return time == null ? Cell.blank() : new Cell.Day(time.toLocalDate());
    }

    private static Cell percent(Task task) {
        var done = task.getPercentageComplete();
        return new Cell.Figure(
                BigDecimal.valueOf(done == null ? 0 : Math.clamp(Math.round(done.doubleValue()), 0, 100)));
    }

    private static String snake(String name) {
        return name.equals("firstStated") ? "first_stated" : name;
    }
}
