package org.jalinan.documents.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalinan.documents.Look;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Precision;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.schedule.Slip;
import org.jalinan.text.Words;

/// The milestones of a project as a table: baseline, announced, forecast and actual date, and the slip. A target that
/// another milestone met has no row of its own: it is the baseline of the milestone that met it.
final class MilestoneRows {

    private static final int LONGEST_WORDING = 18;

    private final Edition edition;
    private final Portfolio portfolio;
    private final Words words;
    private final LocalDate today;
    private final SourceNumbers sources;

    MilestoneRows(Edition edition, SourceNumbers sources) {
        this.edition = edition;
        this.portfolio = edition.portfolio();
        this.words = edition.words();
        this.today = edition.asOf();
        this.sources = sources;
    }

    /// The column of announced targets stands only where one of them moved away from its baseline; that of forecasts, which
    /// are our own, only for our own delegation.
    Table of(Project project) {
        var milestones = portfolio.naming(Milestone.class, project.id()).filter(each -> each.metBy().isEmpty())
                .toList();
        var moved = milestones.stream().anyMatch(each -> moved(each).isPresent());
        var columns = new ArrayList<>(List.of(Table.Column.of("", PageFormat.millimetres(5)),
                Table.Column.wide(words.of("sheet.milestones.title")), column("baseline", 22), column("forecast", 18),
                column("actual", 23), column("slip", 13).right()));
        if (moved) {
            columns.add(3, column("announced", 22));
        }
        var rows = new ArrayList<List<RichText>>();
        for (var milestone : milestones) {
            var row = row(rows.size() + 1, milestone);
            if (moved) {
                row.add(3, moved(milestone).map(this::date).orElseGet(() -> RichText.unknown(words.of(
                        milestone.target().isPresent() ? "sheet.milestones.asBaseline" : "value.none"))));
            }
            rows.add(row);
        }
        if (!edition.isForOwn()) {
            int forecast = columns.size() - 3;
            columns.remove(forecast);
            rows.forEach(row -> row.remove(forecast));
        }
        return new Table(columns, rows);
    }

    /// The target as last announced, if that is another than the baseline.
    private Optional<StatedDate> moved(Milestone milestone) {
        var baseline = Slip.baseline(portfolio, milestone);
        return milestone.target().filter(target -> baseline.isEmpty() || !baseline.get().sameDays(target));
    }

    private Table.Column column(String name, double millimetres) {
        return Table.Column.of(words.of("sheet.milestones." + name), PageFormat.millimetres(millimetres));
    }

    private List<RichText> row(int number, Milestone milestone) {
        var title = milestone.isRecorded() ? RichText.plain(milestone.title()) : RichText.bold(milestone.title());
        if (portfolio.countNaming(Contradiction.class, milestone.id()) > 0) {
            title = title.and(Look.BOLD, " ≠");
        }
        title = title.and(Look.MUTED, wording(milestone).map(said -> " “" + said + "”").orElse(""));
        return new ArrayList<>(
                List.of(RichText.plain(Integer.toString(number)), title.sources(sources.ofDate(milestone)),
                        baseline(milestone, Slip.baseline(portfolio, milestone)),
                        milestone.forecast().map(this::date).orElseGet(() -> RichText.unknown(words.of("value.none"))),
                        milestone.recorded().map(this::date)
                                .orElseGet(edition::notRecorded),
                        slip(milestone)));
    }

    /// The words of a target that its date alone does not tell: all of a year's, and a few.
    private static Optional<String> wording(Milestone milestone) {
        return milestone.target().filter(target -> milestone.recorded().isEmpty()).flatMap(target -> target.wording()
                .filter(said -> said.length() <= LONGEST_WORDING || target.precision() == Precision.YEAR));
    }

    /// The baseline of a milestone that met a target is supported by what supports that target.
    private RichText baseline(Milestone milestone, Optional<StatedDate> baseline) {
        var numbers = portfolio.naming(Milestone.class, milestone.id())
                .filter(target -> target.metBy().equals(Optional.of(milestone.id())))
                .flatMap(target -> sources.of(target).stream()).distinct().sorted().toList();
        return baseline.map(this::date).map(text -> text.sources(numbers))
                .orElseGet(() -> RichText.unknown(words.of("value.none")));
    }

    private RichText date(StatedDate date) {
        return RichText.plain(words.date(date));
    }

    private RichText slip(Milestone milestone) {
        var past = milestone.daysPastTarget(today);
        if (past > 0) {
            return RichText.bold(words.of("sheet.slip.past", past));
        }
        var slip = Slip.ofRecorded(portfolio, milestone);
        if (slip.isPresent()) {
            return RichText.bold(words.of("sheet.slip.days", (slip.getAsLong() > 0 ? "+" : "") + slip.getAsLong()));
        }
        return milestone.isRecorded() ? RichText.muted("–") : RichText.bold(words.of("sheet.slip.open"));
    }
}
