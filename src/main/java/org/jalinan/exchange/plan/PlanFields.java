package org.jalinan.exchange.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.exchange.PlainText;
import org.jalinan.exchange.table.Cell;
import org.jalinan.exchange.table.Leaf;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.mpxj.CustomField;
import org.mpxj.FieldType;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TaskField;

/// The free text fields of a Microsoft Project task in which a plan of ours keeps what the form has no place for. Others use
/// the same fields for their own ends: only the names that we gave them tell a plan of ours.
///
/// @param byName the field of a plan under each name
record PlanFields(Map<String, FieldType> byName) {

    /// The code of a project, on its summary task.
    static final String CODE = "code";
    /// Which date of a milestone its day is: `target`.
    static final String DATE_FIELD = "date";
    /// The date in words, where the day is only the last that it may be.
    static final String DATE_WORDS = "date in words";

    /// The type of a milestone.
    static final String TYPE = "type";

    private static final String OURS = "Jalinan ";

    /// Microsoft Project takes no longer text in such a field; part of a text would be another.
    private static final int LONGEST = 255;

    /// What a task says by itself or under a name above, and the place of a project, which is given anew.
    private static final Set<String> SAID = Set.of("id", "project", CODE, TYPE, "title", "description", "span",
            "progress",
            "note", "number");

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");

    static PlanFields nameIn(ProjectFile plan) {
        var names = Stream.concat(Stream.of(CODE, DATE_FIELD, DATE_WORDS, TYPE),
                Stream.of(Kind.PROJECT, Kind.MILESTONE, Kind.ACTIVITY).flatMap(kind -> carried(kind).stream())
                        .map(PlanFields::name))
                .distinct().toList();
        var fields = new LinkedHashMap<String, FieldType>();
        for (var name : names) {
            var field = TaskField.valueOf("TEXT" + (fields.size() + 1));
            plan.getCustomFields().getOrCreate(field).setAlias(OURS + name);
            fields.put(name, field);
        }
        return new PlanFields(fields);
    }

    static PlanFields of(ProjectFile plan) {
        return new PlanFields(plan.getCustomFields().stream()
                .filter(each -> each.getFieldType() instanceof TaskField && each.getAlias() != null
                        && each.getAlias().startsWith(OURS))
                .collect(Collectors.toMap(each -> each.getAlias().substring(OURS.length()), CustomField::getFieldType,
                        (first, _) -> first)));
    }

    /// What a task carries of a record besides what it says by itself. Which other records it names is not in a plan, but
    /// for the milestone by which another was met.
    static List<Component> carried(Kind kind) {
        return Component.of(kind.type()).stream().filter(each -> !SAID.contains(each.name())
                && (!each.isReference() || each.refersTo() == kind.type())).toList();
    }

    void write(Task task, String name, String text) {
        if (text.length() <= LONGEST) {
            task.set(byName.get(name), PlainText.of(text));
        }
    }

    void write(Task task, PortfolioRecord record, Component component) {
        var parts = Leaf.of(record.getClass(), component).stream().map(leaf -> leaf.cell(record).words()).toList();
        if (parts.stream().anyMatch(each -> !each.isEmpty())) {
            write(task, name(component), parts.size() == 1 ? parts.getFirst()
                    : parts.stream().map(each -> each.replace("\\", "\\\\").replace("|", "\\p"))
                            .collect(Collectors.joining(" | ")));
        }
    }

    /// What a plan of ours says in a field; empty in plans of others.
    Optional<String> in(Task task, String name) {
        return Optional.ofNullable(byName.get(name)).map(task::get).map(String::valueOf)
                .filter(text -> !text.isBlank());
    }

    /// A component of a record as the cells of its columns; all blank where the plan does not say it.
    List<Cell> in(Task task, Component component) {
        var leaves = Leaf.of(component.recordType(), component);
        var text = in(task, name(component)).orElse("");
        var parts = leaves.size() == 1 ? List.of(text)
                : Stream.of(text.split("\\|")).map(String::strip).map(PlanFields::plain).toList();
        return Stream.concat(parts.stream(), leaves.stream().map(_ -> "")).limit(leaves.size()).map(Cell::of).toList();
    }

    /// The columns of all that is carried, as a new record takes them.
    static Stream<String> columns(Kind kind) {
        return carried(kind).stream().flatMap(each -> Leaf.of(kind.type(), each).stream())
                .map(leaf -> "new_" + leaf.name());
    }

    private static String plain(String part) {
        return ESCAPED.matcher(part).replaceAll(each -> each.group(1).equals("p") ? "|" : "\\\\");
    }

    /// `deciding body` for `decidingBody`.
    private static String name(Component component) {
        return CAPITAL.matcher(component.name()).replaceAll(" $1").toLowerCase(Locale.ROOT);
    }
}
