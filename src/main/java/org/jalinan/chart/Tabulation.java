package org.jalinan.chart;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.chart.Rows.Head;
import org.jalinan.chart.Rows.Item;
import org.jalinan.chart.Rows.Row;
import org.jalinan.model.Citations;
import org.jalinan.model.Dependency;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Scheduled;
import org.jalinan.model.Source;
import org.jalinan.model.past.Baseline;
import org.jalinan.model.schedule.Slip;
import org.jalinan.text.RecordNames;
import org.jalinan.text.ScheduleSentences;
import org.jalinan.text.Words;

/// What the lines of a timeline say, value by value: the same lines as in the picture, for whom a table serves better.
public record Tabulation(Plan plan, LocalDate today, Words words) {

    /// What is said of a line, from left to right.
    public enum Column {
        LANE, NAME, KIND, TARGET, FORECAST, RECORDED, SLIP, PAST, BEFORE, AFTER, SOURCES
    }

    /// A line in words.
    ///
    /// @param cells what is recorded; empty words where there is nothing to record, such as the slip of a lane
    public record Line(Row row, Map<Column, String> cells) {
        public Line {
            cells = Map.copyOf(cells);
        }

        public Optional<String> cell(Column column) {
            return Optional.ofNullable(cells.get(column));
        }
    }

    public Line of(Row row) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.LANE, names().name(row.lane().head()));
        switch (row) {
            case Head head -> head(head.lane(), cells);
            case Item item -> item(item, cells);
        }
        return new Line(row, cells);
    }

    /// A lane has no dates of its own, and none but a project has sources.
    private void head(Lane lane, Map<Column, String> cells) {
        for (var column : Column.values()) {
            cells.putIfAbsent(column, "");
        }
        cells.put(Column.KIND, switch (lane.head()) {
            case LaneHead.OfProject _ -> words.label(Kind.PROJECT);
            case LaneHead.OfPartner(var partner) -> words.label(Kind.of(partner));
            case LaneHead.OfTheme _,LaneHead.OfConstant _,LaneHead.Unknown _ -> words.of("chart.table.lane");
        });
        lane.project().ifPresent(project -> {
            cells.put(Column.NAME, words.of("chart.line.project", project.code(), project.title()));
            cells.remove(Column.SOURCES);
            sources(project, cells);
        });
    }

    private void item(Item item, Map<Column, String> cells) {
        cells.put(Column.NAME, names().line(item));
        switch (item.entry()) {
            case Entry.OfMilestone(_, var milestone) -> milestone(milestone, cells);
            case Entry.OfActivity(_, var activity) -> {
                cells.put(Column.KIND, words.label(Kind.ACTIVITY));
                cells.put(Column.FORECAST, words.of("chart.label.activity", words.date(activity.span().from()),
                        words.date(activity.span().to()), Integer.toString(activity.progress())));
                variance(activity).ifPresent(days -> cells.put(Column.SLIP, days(days)));
            }
            case Entry.OfMeetings(var meetings) -> {
                cells.put(Column.KIND, words.label(Kind.MEETING));
                cells.put(Column.RECORDED, words.of("chart.sentence.latest", words.date(meetings.getLast().date())));
            }
            case Entry.OfGone gone -> {
                cells.put(Column.KIND, words.label(Kind.of(gone.was())));
                cells.put(Column.TARGET, words.of("chart.sentence.gone", new BaselineNames(words).of(plan.measure())));
            }
            case Entry.OfUndertaking owed -> {
                cells.put(Column.KIND, words.label(owed.undertaking().kind()));
                put(cells, Column.TARGET, owed.undertaking().due().map(words::date));
                cells.put(Column.RECORDED, words.date(owed.since()));
                cells.put(Column.PAST, words.of("chart.label.open", Long.toString(owed.daysOpen(today))));
            }
        }
        put(cells, Column.BEFORE, links(item, false));
        put(cells, Column.AFTER, links(item, true));
        portfolio().find(item.record()).ifPresent(record -> sources(record, cells));
    }

    private void milestone(Milestone milestone, Map<Column, String> cells) {
        cells.put(Column.KIND, words.label(milestone.type()));
        var stated = milestone.target().or(() -> Slip.baseline(portfolio(), milestone));
        put(cells, Column.TARGET, stated.map(words::date));
        put(cells, Column.FORECAST, milestone.forecast().map(words::date));
        put(cells, Column.RECORDED, milestone.recorded().map(words::date));
        variance(milestone).ifPresent(days -> cells.put(Column.SLIP, days(days)));
        put(cells, Column.PAST, stated.map(_ -> milestone.isPastTarget(today)
                ? days(milestone.daysPastTarget(today))
                : words.of("chart.table.notPast")));
    }

    /// Of a milestone that is not recorded, where a forecast would have it.
    private OptionalLong variance(Scheduled task) {
        var days = plan.measure().variance(portfolio(), task);
        return days.isEmpty() && task instanceof Milestone milestone && milestone.forecast().isPresent()
                && plan.measure() instanceof Baseline.FirstStated ? Slip.ofForecast(portfolio(), milestone) : days;
    }

    private String days(long days) {
        return words.of("chart.slip", (days > 0 ? "+" : "") + days);
    }

    /// What a line waits for, or what waits for it.
    private Optional<String> links(Item item, boolean after) {
        var joined = portfolio().naming(Dependency.class, item.record())
                .filter(link -> (after ? link.predecessor() : link.successor()).equals(item.record()))
                .map(link -> words(link, after ? link.successor() : link.predecessor()))
                .collect(Collectors.joining("; "));
        return Optional.of(joined).filter(text -> !text.isEmpty());
    }

    private String words(Dependency link, UUID other) {
        var name = new RecordNames(portfolio(), words).of(other).orElseGet(() -> words.of("value.notRecorded"));
        return link.lagWorkingDays() == 0 ? words.of("chart.table.link", name, words.label(link.type()))
                : words.of("chart.table.link.lag", name, words.label(link.type()),
                        new ScheduleSentences(portfolio(), words).workingDays(link.lagWorkingDays()));
    }

    private void sources(PortfolioRecord record, Map<Column, String> cells) {
        var codes = Citations.sources(portfolio(), record).map(Source::code).collect(Collectors.joining(" "));
        put(cells, Column.SOURCES, Optional.of(codes).filter(text -> !text.isEmpty()));
    }

    private static void put(Map<Column, String> cells, Column column, Optional<String> text) {
        text.ifPresent(known -> cells.put(column, known));
    }

    private LaneNames names() {
        return new LaneNames(portfolio(), today, words);
    }

    private Portfolio portfolio() {
        return plan.portfolio();
    }
}
