package org.jalinan.documents.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.model.Milestone;
import org.jalinan.model.Project;
import org.jalinan.model.schedule.Slip;

/// What did not happen when it was announced: targets past with no record, and milestones that moved from their baseline.
record DateTables(Edition edition, SourceNumbers sources) {

    /// The targets that are past with no record, the longest past first.
    List<Milestone> past() {
        return edition.portfolio().all(Milestone.class).filter(each -> each.isPastTarget(edition.asOf()))
                .sorted(Comparator.comparingLong((Milestone each) -> -each.daysPastTarget(edition.asOf()))
                        .thenComparing(Milestone::title))
                .toList();
    }

    Table pastTargets() {
        var words = edition.words();
        return new Table(List.of(column("code", 11), Table.Column.wide(words.of("report.column.milestone")),
                column("announced", 34), column("wording", 42), column("days", 19).right()),
                past().stream().map(each -> List.of(code(each),
                        RichText.plain(each.title()).sources(sources.ofDate(each)),
                        RichText.plain(each.target().map(words::date).orElse("")),
                        each.target().flatMap(target -> target.wording())
                                .map(said -> RichText.plain("“" + said + "”")).orElseGet(edition::notRecorded),
                        RichText.bold(words.of("sheet.slip.past", each.daysPastTarget(edition.asOf())))))
                        .toList());
    }

    /// What was reached, or is expected, on another day than the baseline said: the latest first.
    Table slips() {
        var words = edition.words();
        var rows = new ArrayList<List<RichText>>();
        edition.portfolio().all(Milestone.class).filter(each -> days(each).orElse(0) != 0)
                .sorted(Comparator.comparingLong((Milestone each) -> -days(each).orElse(0))
                        .thenComparing(Milestone::title))
                .forEach(each -> rows.add(List.of(code(each),
                        RichText.plain(each.title()).sources(sources.ofDate(each)),
                        Slip.baseline(edition.portfolio(), each).map(date -> RichText.plain(words.date(date)))
                                .orElseGet(edition::notRecorded),
                        reached(each), RichText.bold(words.of("sheet.slip.days", signed(days(each).orElse(0)))))));
        return new Table(List.of(column("code", 11), Table.Column.wide(words.of("report.column.milestone")),
                column("baseline", 28), column("reached", 46), column("slip", 19).right()), rows);
    }

    private OptionalLong days(Milestone milestone) {
        return milestone.isRecorded() ? Slip.ofRecorded(edition.portfolio(), milestone)
                : Slip.ofForecast(edition.portfolio(), milestone);
    }

    private static String signed(long days) {
        return (days > 0 ? "+" : "") + days;
    }

    private RichText reached(Milestone milestone) {
        var words = edition.words();
        return milestone.recorded().map(date -> words.of("report.recorded", words.date(date)))
                .or(() -> milestone.forecast().map(date -> words.of("report.expected", words.date(date))))
                .or(() -> milestone.target().map(date -> words.of("report.announced", words.date(date))))
                .map(RichText::plain).orElseGet(edition::notRecorded);
    }

    private RichText code(Milestone milestone) {
        return RichText.bold(edition.portfolio().get(Project.class, milestone.project()).code());
    }

    private Table.Column column(String name, double millimetres) {
        return Table.Column.of(edition.words().of("report.column." + name), PageFormat.millimetres(millimetres));
    }
}
