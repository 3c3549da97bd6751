package org.jalinan.chart;

import java.time.LocalDate;
import java.util.Optional;
import org.jalinan.model.Country;
import org.jalinan.model.Membership;
import org.jalinan.model.Organisation;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;

/// What a lane is called.
record LaneNames(Portfolio portfolio, LocalDate today, Words words) {

    /// The few letters in front of the name; empty where there are none.
    Optional<String> code(LaneHead head) {
        return switch (head) {
            case LaneHead.OfProject(var project, _) -> Optional.of(project.code());
            case LaneHead.OfPartner(var partner) -> code(partner);
            case LaneHead.OfTheme _,LaneHead.OfConstant _,LaneHead.Unknown _ -> Optional.empty();
        };
    }

    private static Optional<String> code(Partner partner) {
        return switch (partner) {
            case Country country -> Optional.of(country.isoAlpha2());
            case Organisation organisation -> organisation.abbreviation();
        };
    }

    String name(LaneHead head) {
        return switch (head) {
            case LaneHead.OfProject(var project, _) -> shortName(project);
            case LaneHead.OfPartner(var partner) -> RecordNames.partner(partner, words.language());
            case LaneHead.OfTheme(var theme) -> theme;
            case LaneHead.OfConstant(var constant) -> words.label(constant);
            case LaneHead.Unknown(var grouping) -> words.of("chart.lane.none." + grouping);
        };
    }

    /// What else is said of it: what a partner is to ASEAN, that a project is shared or gone.
    Optional<String> detail(LaneHead head) {
        return switch (head) {
            case LaneHead.OfProject(var project, _) when portfolio.find(project.id()).isEmpty() ->
                Optional.of(words.of("chart.label.gone"));
            case LaneHead.OfProject(_, var lanes) when lanes > 1 ->
                Optional.of(words.of("chart.lane.shared", Integer.toString(lanes)));
            case LaneHead.OfPartner(var partner) ->
                Membership.on(portfolio, partner, today).map(status -> words.label(status.kind()));
            case LaneHead.OfProject _,LaneHead.OfTheme _,LaneHead.OfConstant _,LaneHead.Unknown _ -> Optional.empty();
        };
    }

    /// What a line is called; where its lane is not of its project, with the code of the project.
    String line(Rows.Item item) {
        return switch (item.entry()) {
            case Entry.OfMilestone(var project, var milestone) -> of(project, milestone.shortName(), item.lane());
            case Entry.OfActivity(var project, var activity) -> of(project, activity.title(), item.lane());
            case Entry.OfMeetings(var meetings) -> words.of(
                    meetings.size() == 1 ? "chart.line.meetings.one" : "chart.line.meetings.many",
                    Integer.toString(meetings.size()));
            case Entry.OfGone gone -> of(gone.project(), gone.name(), item.lane());
            case Entry.OfUndertaking(var undertaking, _) -> undertaking.text();
        };
    }

    private String of(Project project, String name, Lane lane) {
        return lane.project().isPresent() ? name : words.of("chart.line.project", project.code(), name);
    }

    static String shortName(Project project) {
        return project.shortTitle().isBlank() ? project.title() : project.shortTitle();
    }
}
