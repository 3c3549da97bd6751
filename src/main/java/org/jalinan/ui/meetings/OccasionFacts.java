package org.jalinan.ui.meetings;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.AgendaItem;
import org.jalinan.model.Citations;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Country;
import org.jalinan.model.Discussion;
import org.jalinan.model.Meeting;
import org.jalinan.model.Name;
import org.jalinan.model.Outcome;
import org.jalinan.model.Participant;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Topic;
import org.jalinan.model.Undertaking;
import org.jalinan.model.relation.Owing;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.FactLine;
import org.jalinan.ui.control.Tone;

/// What the records that belong to an occasion say, each in a line.
record OccasionFacts(Messages messages) {

    FactLine counterpart(Portfolio portfolio, Counterpart counterpart) {
        return line(portfolio, counterpart, code(portfolio, Optional.of(counterpart.partner())),
                name(portfolio, Optional.of(counterpart.partner())).orElse(""), "");
    }

    FactLine participant(Portfolio portfolio, Participant participant) {
        return line(portfolio, participant, "", participant.name(),
                joined(participant.office(), name(portfolio, participant.organisation()).orElse(""),
                        portfolio.naming(Name.class, participant.id()).map(Name::text)
                                .map(other -> messages.text("meetings.participant.also", other))
                                .collect(Collectors.joining(" · "))));
    }

    FactLine name(Portfolio portfolio, Name name) {
        return line(portfolio, name, "", name.text(),
                joined(messages.label(name.form()), name.language().map(messages::label).orElse("")));
    }

    /// The side for which somebody sat.
    String side(Portfolio portfolio, Participant participant) {
        return name(portfolio, participant.side()).orElseGet(() -> messages.text("meetings.side.none"));
    }

    FactLine topic(Portfolio portfolio, Topic topic) {
        return line(portfolio, topic, "", topic.text(), "");
    }

    FactLine agendaItem(Portfolio portfolio, AgendaItem item) {
        return line(portfolio, item, projectCode(portfolio, item.project()), item.title(),
                joined(item.raised().map(messages::label).orElse(""), item.note().orElse("")));
    }

    /// The verb as it was recorded: one verb never stands for another.
    FactLine outcome(Portfolio portfolio, Outcome outcome) {
        return line(portfolio, outcome, projectCode(portfolio, outcome.project()), outcome.text(),
                joined(outcome.verb().map(messages::label)
                        .orElseGet(() -> messages.text("meetings.outcome.noVerb")),
                        name(portfolio, outcome.body()).orElse("")));
    }

    FactLine discussion(Portfolio portfolio, Discussion discussion) {
        var project = portfolio.find(Project.class, discussion.project());
        return line(portfolio, discussion, project.map(Project::code).orElse(""),
                project.map(Project::title).orElse(""), "");
    }

    FactLine undertaking(Portfolio portfolio, Undertaking undertaking) {
        var owners = Owing.owners(portfolio, undertaking);
        return line(portfolio, undertaking, projectCode(portfolio, undertaking.project()), undertaking.text(),
                joined(messages.label(undertaking.kind()), messages.label(undertaking.state()),
                        owners.isEmpty() ? messages.label(Owing.NOT_RECORDED) : messages.names(owners),
                        undertaking.due().map(messages::date)
                                .orElseGet(() -> messages.text("undertaking.undated"))));
    }

    FactLine meeting(Portfolio portfolio, Meeting meeting) {
        return line(portfolio, meeting, "", meeting.title(),
                joined(messages.label(meeting.kind()), messages.date(meeting.date())));
    }

    private FactLine line(Portfolio portfolio, PortfolioRecord record, String code, String title, String detail) {
        return new FactLine(code, title, detail, Citations.sources(portfolio, record).toList(), "", Tone.PLAIN,
                Optional.of(record.id()));
    }

    /// Words that are not there are passed over.
    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private Optional<String> name(Portfolio portfolio, Optional<UUID> partner) {
        return partner.flatMap(id -> portfolio.find(Partner.class, id)).map(messages::name);
    }

    /// The two letters of a country; none for an organisation.
    static String code(Portfolio portfolio, Optional<UUID> partner) {
        return partner.flatMap(id -> portfolio.find(Country.class, id)).map(Country::isoAlpha2).orElse("");
    }

    static String projectCode(Portfolio portfolio, Optional<UUID> project) {
        return project.flatMap(id -> portfolio.find(Project.class, id)).map(Project::code).orElse("");
    }
}
