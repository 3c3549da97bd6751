package org.jalinan.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Citation;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Occasion;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Source;
import org.jalinan.model.change.Change;
import org.jalinan.model.past.Difference;
import org.jalinan.model.schedule.Slip;

/// A difference of two portfolios in words, per project and partner.
///
/// @param first the day as of which the first was seen
/// @param last that of the second
public record DifferenceSentences(Difference difference, LocalDate first, LocalDate last, Words words) {

    /// The projects in their order, also those of which nothing changed; then partners, then what concerns neither.
    public List<News.Section> sections() {
        var news = new LinkedHashMap<Optional<UUID>, List<News>>();
        difference.after().all(Project.class).sorted(Comparator.comparingInt(Project::number))
                .forEach(project -> news.put(Optional.of(project.id()), new ArrayList<>()));
        difference.bySubject().forEach((subject, records) -> records.forEach((record, changes) -> news
                .computeIfAbsent(subject.map(PortfolioRecord::id), _ -> new ArrayList<>())
                .addAll(of(record, changes))));
        difference.passed(first, last).forEach(milestone -> news
                .computeIfAbsent(Optional.of(milestone.project()), _ -> new ArrayList<>()).add(passed(milestone)));
        return news.entrySet().stream().filter(each -> !each.getValue().isEmpty() || isProject(each.getKey()))
                .map(each -> section(each.getKey(), each.getValue())).toList();
    }

    private boolean isProject(Optional<UUID> subject) {
        return subject.flatMap(difference::record).filter(Project.class::isInstance).isPresent();
    }

    private News.Section section(Optional<UUID> subject, List<News> news) {
        var title = subject.flatMap(difference::record).map(sentences()::name)
                .orElseGet(() -> words.of("difference.others"));
        return new News.Section(subject, title, news.size(),
                news.isEmpty() ? List.of(new News(Sign.SAME, words.of("difference.none"), Optional.empty(), subject))
                        : news);
    }

    /// What stands for itself is told; what came or went with its owner, and the sources, are part of that.
    private List<News> of(UUID id, List<Change> changes) {
        var record = difference.record(id).orElseThrow();
        if (record instanceof Citation || record instanceof Source || isPartOfAWhole(record)) {
            return List.of();
        }
        return changes.stream().filter(change -> !isBaselineOfATarget(change, changes))
                .map(change -> news(change, record)).toList();
    }

    /// What belongs to an event or meeting that came or went as a whole.
    private boolean isPartOfAWhole(PortfolioRecord record) {
        var came = difference.before().find(record.id()).isEmpty();
        var gone = came ? difference.before() : difference.after();
        return gone.find(record.id()).isEmpty() && Component.references(record.getClass()).stream()
                .filter(field -> !field.isOptional()).map(field -> (UUID) field.get(record))
                .anyMatch(owner -> gone.find(owner).isEmpty()
                        && difference.record(owner).filter(Occasion.class::isInstance).isPresent());
    }

    private static boolean isBaselineOfATarget(Change change, List<Change> all) {
        return change instanceof Change.FieldChange baseline && baseline.kind() == Kind.MILESTONE
                && baseline.field().equals("firstStated")
                && all.stream().anyMatch(each -> each instanceof Change.FieldChange target
                        && target.field().equals("target") && target.after().equals(baseline.after()));
    }

    private News news(Change change, PortfolioRecord record) {
        return switch (change) {
            case Change.Creation(Milestone made, _) -> made(made);
            case Change.FieldChange field when field.field().equals("recorded")
                    && field.before().equals(Optional.empty()) && record instanceof Milestone milestone ->
                recorded(milestone);
            case Change.Creation(Occasion held, _) when !held.isAhead(last) -> News.of(Sign.DONE,
                    words.of("difference.held", held.name(), words.date(held.date())), held.id());
            case Change.Creation _ -> News.of(Sign.ADDED, sentences().of(change), record.id());
            case Change.Deletion _ -> News.of(Sign.REMOVED, sentences().of(change), record.id());
            case Change.FieldChange _ -> News.of(Sign.CHANGED, sentences().of(change), record.id());
        };
    }

    private News made(Milestone milestone) {
        if (milestone.isRecorded()) {
            return recorded(milestone);
        }
        return milestone.target()
                .map(target -> News.of(Sign.ADDED,
                        words.of("difference.target", milestone.shortName(), words.date(target)), milestone.id())
                        .with(target.statedOn().map(day -> words.of("difference.stated", words.date(day)))))
                .orElseGet(() -> News.of(Sign.ADDED, sentences().of(new Change.Creation(milestone)), milestone.id()));
    }

    private News recorded(Milestone milestone) {
        var date = milestone.recorded().orElseThrow();
        var slip = Slip.ofRecorded(difference.after(), milestone);
        var against = Slip.baseline(difference.after(), milestone).map(words::date).orElse("");
        return News.of(Sign.DONE, words.of("difference.recorded", milestone.shortName(), words.date(date)),
                milestone.id())
                .with(slip.isEmpty() ? Optional.empty()
                        : Optional.of(words.of(
                                slip.getAsLong() == 0 ? "difference.slip.within"
                                        : slip.getAsLong() > 0 ? "difference.slip.late" : "difference.slip.early",
                                against, Words.number(Math.abs(slip.getAsLong())))));
    }

    private News passed(Milestone milestone) {
        return News.of(Sign.PROBLEM, words.of("difference.passed", milestone.shortName(),
                milestone.target().map(words::date).orElse("")), milestone.id())
                .with(Optional.of(words.of("difference.passed.detail",
                        Words.number(milestone.daysPastTarget(last)), words.date(last))));
    }

    private ChangeSentences sentences() {
        return new ChangeSentences(difference.after(), words, difference.before()::find);
    }
}
