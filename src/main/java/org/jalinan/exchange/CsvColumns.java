package org.jalinan.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jalinan.model.Citations;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Country;
import org.jalinan.model.Event;
import org.jalinan.model.Membership;
import org.jalinan.model.Milestone;
import org.jalinan.model.Name;
import org.jalinan.model.NameForm;
import org.jalinan.model.Organisation;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.PartnerStatus;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.ProjectTag;
import org.jalinan.model.Role;
import org.jalinan.model.Source;
import org.jalinan.model.StateOnDay;
import org.jalinan.model.TagKind;

/// The columns of the three tables.
final class CsvColumns {

    private CsvColumns() {
    }

    static CsvTable<Project> ofProjects(Portfolio portfolio) {
        var table = new CsvTable<Project>()
                .text("code", Project::code)
                .number("number", Project::number)
                .text("title", Project::title)
                .optional("title_ms", Project::titleMs)
                .text("short_title", Project::shortTitle)
                .text("description", Project::description)
                .list("themes", project -> tags(portfolio, project, TagKind.THEME))
                .list("programmes", project -> tags(portfolio, project, TagKind.PROGRAMME))
                .word("stage", Project::stage)
                .word("documented_state", project -> project.documented().map(StateOnDay::state))
                .day("documented_state_as_of", project -> project.documented().map(StateOnDay::asOf))
                .optional("documented_state_note", Project::documentedNote);
        for (var role : Role.values()) {
            table.list(role.name().toLowerCase(Locale.ROOT), project -> partners(portfolio, project, role));
        }
        return table.date("planned_start", Project::plannedStart)
                .date("planned_end", Project::plannedEnd)
                .optional("stated_duration", Project::statedDuration)
                .number("milestones", project -> portfolio.countNaming(Milestone.class, project.id()))
                .list("sources", project -> sources(portfolio, project))
                .word("id", CsvColumns::id);
    }

    static CsvTable<Milestone> ofMilestones(Portfolio portfolio) {
        return new CsvTable<Milestone>()
                .text("project", milestone -> portfolio.get(Project.class, milestone.project()).code())
                .text("title", Milestone::title)
                .optional("label", Milestone::label)
                .word("type", milestone -> Optional.of(milestone.type()))
                .date("first_stated", Milestone::firstStated)
                .date("target", Milestone::target)
                .date("forecast", Milestone::forecast)
                .date("recorded", Milestone::recorded)
                .optional("event", milestone -> named(portfolio, Event.class, milestone.event(), Event::name))
                .optional("deciding_body",
                        milestone -> named(portfolio, Organisation.class, milestone.decidingBody(), Organisation::name))
                .word("verb", Milestone::verb)
                .optional("place", Milestone::place)
                .word("certainty", Milestone::certainty)
                .word("met_by", Milestone::metBy)
                .list("contradicts", milestone -> portfolio.naming(Contradiction.class, milestone.id())
                        .map(pair -> pair.one().equals(milestone.id()) ? pair.other() : pair.one())
                        .map(UUID::toString))
                .optional("note", Milestone::note)
                .list("sources", milestone -> sources(portfolio, milestone))
                .word("id", CsvColumns::id);
    }

    static CsvTable<Partner> ofPartners(Portfolio portfolio, LocalDate day) {
        return new CsvTable<Partner>()
                .word("kind", partner -> Optional.of(partner.getClass().getSimpleName().toUpperCase(Locale.ROOT)))
                .text("name", Partner::name)
                .list("iso_name", partner -> names(portfolio, partner, NameForm.ISO))
                .list("official_name", partner -> names(portfolio, partner, NameForm.OFFICIAL))
                .optional("name_ms", partner -> organisation(partner).flatMap(Organisation::nameMs))
                .optional("abbreviation", partner -> organisation(partner).flatMap(Organisation::abbreviation))
                .optional("iso_alpha2", partner -> country(portfolio, partner).map(Country::isoAlpha2))
                .optional("iso_alpha3", partner -> country(portfolio, partner).map(Country::isoAlpha3))
                .optional("iso_numeric", partner -> country(portfolio, partner).map(Country::isoNumeric))
                .word("type", partner -> organisation(partner).map(Organisation::type))
                .word("status", partner -> Membership.on(portfolio, partner, day).map(PartnerStatus::kind))
                .day("status_as_of", partner -> Membership.on(portfolio, partner, day).map(status -> day))
                .date("status_since", partner -> Membership.on(portfolio, partner, day).flatMap(PartnerStatus::from))
                .optional("status_note", partner -> Membership.on(portfolio, partner, day).flatMap(PartnerStatus::note))
                .optional("parent", partner -> named(portfolio, Organisation.class,
                        organisation(partner).flatMap(Organisation::parent), Organisation::name))
                .optional("predecessor", partner -> named(portfolio, Organisation.class,
                        organisation(partner).flatMap(Organisation::predecessor), Organisation::name))
                .date("valid_from", partner -> organisation(partner).flatMap(Organisation::validFrom))
                .date("valid_to", partner -> organisation(partner).flatMap(Organisation::validTo))
                .list("roles", partner -> portfolio.naming(Participation.class, partner.id())
                        .map(each -> portfolio.get(Project.class, each.project()).code() + " " + each.role()).sorted())
                .word("confidence", partner -> Optional.of(partner.confidence()))
                .optional("note", partner -> switch (partner) {
                    case Country country -> country.note();
                    case Organisation organisation -> organisation.note();
                })
                .list("sources", partner -> sources(portfolio, partner))
                .word("id", CsvColumns::id);
    }

    private static Optional<?> id(PortfolioRecord record) {
        return Optional.of(record.id());
    }

    private static Stream<String> tags(Portfolio portfolio, Project project, TagKind kind) {
        return portfolio.naming(ProjectTag.class, project.id()).filter(tag -> tag.kind() == kind).map(ProjectTag::text);
    }

    private static Stream<String> partners(Portfolio portfolio, Project project, Role role) {
        return portfolio.naming(Participation.class, project.id()).filter(each -> each.role() == role)
                .map(each -> portfolio.get(Partner.class, each.partner()).name());
    }

    private static Stream<String> names(Portfolio portfolio, Partner partner, NameForm form) {
        return portfolio.naming(Name.class, partner.id()).filter(name -> name.form() == form).map(Name::text);
    }

    private static Stream<String> sources(Portfolio portfolio, PortfolioRecord record) {
        return Citations.sources(portfolio, record).map(Source::code);
    }

    private static <R extends PortfolioRecord> Optional<String> named(Portfolio portfolio, Class<R> type,
            Optional<UUID> id, Function<R, String> name) {
        return id.flatMap(each -> portfolio.find(type, each)).map(name);
    }

    private static Optional<Organisation> organisation(Partner partner) {
        return Optional.of(partner).filter(Organisation.class::isInstance).map(Organisation.class::cast);
    }

    /// The country that a partner is or belongs to.
    private static Optional<Country> country(Portfolio portfolio, Partner partner) {
        return switch (partner) {
            case Country country -> Optional.of(country);
            case Organisation organisation -> organisation.country().flatMap(id -> portfolio.find(Country.class, id));
        };
    }
}
