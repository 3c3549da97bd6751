package org.jalinan.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jalinan.chart.Rows.Head;
import org.jalinan.chart.Rows.Item;
import org.jalinan.chart.Rows.Row;
import org.jalinan.model.Citations;
import org.jalinan.model.Milestone;
import org.jalinan.model.Project;
import org.jalinan.model.Scheduled;
import org.jalinan.model.past.Baseline;
import org.jalinan.text.Words;

/// What a line of the timeline says in words, for whom the picture cannot be seen.
public record Sentences(Plan plan, LocalDate today, Words words) {

    /// A phrase of the bundles and what stands in it.
    record Phrase(String key, List<String> arguments) {
        Phrase(String key, String... arguments) {
            this(key, List.of(arguments));
        }
    }

    /// All that the line shows, in one sentence: project, milestone, date, slip or days past target, sources, conflicts.
    public String of(Row row) {
        return switch (row) {
            case Head head -> said(of(head));
            case Item item -> of(item);
        };
    }

    /// What a line says in a lane.
    public String of(Lane lane, Entry entry) {
        return of(new Item(lane, entry));
    }

    private String of(Item item) {
        return switch (item.entry()) {
            case Entry.OfMilestone(var project, var milestone) -> of(project, milestone);
            case Entry.OfActivity(var project, var activity) -> said(Stream.concat(Stream.of(
                    new Phrase("chart.sentence.milestone", LaneNames.shortName(project), activity.title()),
                    new Phrase("chart.sentence.days", words.date(activity.span().from()),
                            words.date(activity.span().to())),
                    new Phrase("chart.sentence.progress", Integer.toString(activity.progress()))),
                    measured(activity)).toList());
            case Entry.OfMeetings(var meetings) -> said(List.of(
                    new Phrase("chart.sentence.lane", names().name(item.lane().head()), names().line(item)),
                    new Phrase("chart.sentence.latest", words.date(meetings.getLast().date()))));
            case Entry.OfGone gone -> said(Stream.concat(Stream.of(
                    new Phrase("chart.sentence.milestone", LaneNames.shortName(gone.project()), gone.name()),
                    gone()),
                    gone.date().stream().map(date -> new Phrase("chart.label.was", words.date(date)))).toList());
            case Entry.OfUndertaking owed -> said(List.of(
                    new Phrase("chart.sentence.milestone", names().name(item.lane().head()), owed.undertaking().text()),
                    new Phrase("chart.sentence.undertaken", words.label(owed.undertaking().kind()),
                            words.date(owed.since())),
                    counted("chart.sentence.open.", owed.daysOpen(today))));
        };
    }

    /// The sentence of a milestone, wherever it stands.
    String of(Project project, Milestone milestone) {
        return said(phrases(project, milestone));
    }

    private Phrase gone() {
        return new Phrase("chart.sentence.gone", new BaselineNames(words).of(plan.measure()));
    }

    private LaneNames names() {
        return new LaneNames(plan.portfolio(), today, words);
    }

    private List<Phrase> of(Head head) {
        var phrases = new ArrayList<Phrase>();
        phrases.add(head.lane().project()
                .map(project -> new Phrase("chart.sentence.lane", project.code(), project.title()))
                .orElseGet(() -> new Phrase("chart.sentence.group", names().name(head.lane().head()))));
        head.lane().project().filter(project -> plan.portfolio().find(project.id()).isEmpty())
                .ifPresent(_ -> phrases.add(gone()));
        phrases.add(counted("chart.sentence.milestones.", Lane.milestonesOf(head.lane().all()).count()));
        plan.overrun(head.lane()).ifPresent(over -> phrases.add(counted("chart.sentence.overrun.", over.days())));
        phrases.add(new Phrase(head.folded() ? "chart.sentence.folded" : "chart.sentence.open"));
        head.lane().project().flatMap(plan::lastFact).filter(fact -> fact.isStale(today))
                .ifPresent(fact -> phrases.add(new Phrase("chart.label.nothingSince", words.date(fact.day()),
                        Long.toString(fact.ageInDays(today)))));
        return phrases;
    }

    private List<Phrase> phrases(Project project, Milestone milestone) {
        var phrases = new ArrayList<Phrase>();
        phrases.add(new Phrase("chart.sentence.milestone", LaneNames.shortName(project), milestone.shortName()));
        phrases.add(dated(milestone));
        measured(milestone).forEach(phrases::add);
        if (milestone.isPastTarget(today)) {
            phrases.add(new Phrase("chart.sentence.noRecord"));
            phrases.add(counted("chart.sentence.past.", milestone.daysPastTarget(today)));
        }
        phrases.add(counted("chart.sentence.sources.", Citations.sources(plan.portfolio(), milestone).count()));
        long conflicts = plan.contradictions(milestone.id());
        if (conflicts > 0) {
            phrases.add(counted("chart.sentence.conflicts.", conflicts));
        }
        if (plan.isDisputed(milestone.id())) {
            phrases.add(new Phrase("chart.sentence.disputed"));
        }
        return phrases;
    }

    private Phrase dated(Milestone milestone) {
        var key = milestone.recorded().isPresent() ? "chart.sentence.recorded"
                : milestone.target().isPresent() ? "chart.sentence.announced" : "chart.sentence.expected";
        return milestone.date().map(date -> new Phrase(key, words.date(date)))
                .orElseGet(() -> new Phrase("chart.label.noDate"));
    }

    /// How far it stands from the date first stated, or from where it was at the point in time that is the baseline.
    private Stream<Phrase> measured(Scheduled task) {
        var days = plan.measure().variance(plan.portfolio(), task);
        return switch (plan.measure()) {
            case Baseline.FirstStated _ -> days.stream().mapToObj(Sentences::slip);
            case Baseline.Point then -> {
                var name = new BaselineNames(words).of(then);
                yield plan.measure().lacks(plan.portfolio(), task)
                        ? Stream.of(new Phrase("chart.sentence.lacking", name))
                        : Stream.of(days.isPresent() ? moved(days.getAsLong(), name)
                                : new Phrase("chart.sentence.unmoved", name));
            }
        };
    }

    private static Phrase moved(long days, String name) {
        var key = days == 0 ? "chart.sentence.met" : days > 0 ? "chart.sentence.later." : "chart.sentence.earlier.";
        return days == 0 ? new Phrase(key, name)
                : new Phrase(key + (Math.abs(days) == 1 ? "one" : "many"), Long.toString(Math.abs(days)), name);
    }

    private static Phrase slip(long days) {
        if (days == 0) {
            return new Phrase("chart.sentence.onTime");
        }
        return days > 0 ? counted("chart.sentence.late.", days) : counted("chart.sentence.early.", -days);
    }

    private static Phrase counted(String key, long count) {
        return new Phrase(key + (count == 1 ? "one" : "many"), Long.toString(count));
    }

    private String said(List<Phrase> phrases) {
        return String.join(", ", phrases.stream().map(each -> words.of(each.key(), each.arguments())).toList()) + ".";
    }
}
