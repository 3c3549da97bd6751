package org.jalinan.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citations;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Country;
import org.jalinan.model.Event;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Source;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.FactLine;
import org.jalinan.ui.control.Tone;

/// The lists of the overview in words.
record OverviewLines(Portfolio portfolio, OverviewFigures figures, Messages messages) {

    List<FactLine> targets(List<Milestone> milestones) {
        return milestones.stream().map(this::target).toList();
    }

    private FactLine target(Milestone milestone) {
        var project = portfolio.get(Project.class, milestone.project());
        var stated = milestone.target().orElseThrow();
        var late = milestone.daysPastTarget(figures.today());
        return new FactLine(project.code(), milestone.shortName(),
                Stated.inWords(stated, messages), sources(milestone),
                late > 0 ? messages.daysLate(late) : messages.text("overview.targets.running"),
                late > 0 ? Tone.DANGER : Tone.PLAIN, Optional.of(project.id()));
    }

    List<FactLine> undertakings() {
        return figures.undertakings().stream().map(this::undertaking).toList();
    }

    private FactLine undertaking(Undertaking undertaking) {
        var meeting = portfolio.get(Meeting.class, undertaking.meeting());
        return new FactLine(partnerCode(meeting), undertaking.text(),
                messages.text("overview.undertakings.said", messages.label(undertaking.kind()),
                        messages.date(meeting.date())),
                Citations.sources(portfolio, undertaking).toList(),
                messages.days(undertaking.daysOpen(meeting, figures.today())), Tone.PLAIN,
                Optional.of(undertaking.id()));
    }

    /// The two letters of the country met, or nothing where it was not one country.
    private String partnerCode(Meeting meeting) {
        var countries = portfolio.naming(Counterpart.class, meeting.id())
                .flatMap(each -> portfolio.find(Country.class, each.partner()).stream()).toList();
        return countries.size() == 1 ? countries.getFirst().isoAlpha2() : "";
    }

    List<FactLine> events() {
        return figures.upcoming().stream().map(this::event).toList();
    }

    private FactLine event(Event event) {
        var where = Stream.of(event.place(), messages.date(event.date())).filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
        return new FactLine("", event.name(), where, sources(event), until(event.date()), Tone.PLAIN,
                Optional.of(event.id()));
    }

    /// How many days it is to the first and to the last day that an event may have.
    private String until(StatedDate date) {
        var first = Math.max(0, date.from().toEpochDay() - figures.today().toEpochDay());
        var last = date.to().toEpochDay() - figures.today().toEpochDay();
        return first == last ? messages.text("overview.events.in", messages.number(first))
                : messages.text("overview.events.between", messages.number(first), messages.number(last));
    }

    List<FactLine> stale() {
        return figures.stale().stream().map(this::staleProject).toList();
    }

    private FactLine staleProject(OverviewFigures.Stale stale) {
        var project = stale.project();
        var last = stale.last();
        return new FactLine(project.code(), project.shortTitle(),
                messages.text("overview.stale.since", messages.date(last.day())), sourcesOn(project, last.day()),
                messages.days(last.ageInDays(figures.today())), Tone.WARNING, Optional.of(project.id()));
    }

    private List<Source> sources(PortfolioRecord record) {
        return Citations.sources(portfolio, record).toList();
    }

    /// Who says what happened to the project that day.
    private List<Source> sourcesOn(Project project, LocalDate day) {
        return Stream.concat(
                portfolio.naming(Milestone.class, project.id())
                        .filter(each -> each.recorded().filter(date -> date.to().equals(day)).isPresent())
                        .flatMap(each -> Citations.sources(portfolio, each)),
                Citations.sources(portfolio, project, "documented")).distinct().toList();
    }
}
