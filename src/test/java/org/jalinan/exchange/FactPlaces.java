package org.jalinan.exchange;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Country;
import org.jalinan.model.Discussion;
import org.jalinan.model.Event;
import org.jalinan.model.FocalPoint;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Name;
import org.jalinan.model.NameForm;
import org.jalinan.model.Norm;
import org.jalinan.model.Objective;
import org.jalinan.model.Organisation;
import org.jalinan.model.Participant;
import org.jalinan.model.Participation;
import org.jalinan.model.PartnerStatus;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Precision;
import org.jalinan.model.Predecessor;
import org.jalinan.model.Profile;
import org.jalinan.model.Project;
import org.jalinan.model.ProjectTag;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Source;
import org.jalinan.model.StateOnDay;
import org.jalinan.model.StatedDate;
import org.jalinan.model.TagKind;
import org.jalinan.model.Topic;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingOwner;

/// Where each value of the facts file must stand in the portfolio, path by path. Written against the file and the model
/// alone, not against the loader.
final class FactPlaces {

    /// Values that deliberately stand nowhere, with the reason.
    static final Map<String, String> NOWHERE = Map.of(
            "meta.rules[]", "says how to read the file",
            "meta.vocabularies.date_precision[]", "says which words the file uses",
            "meta.vocabularies.date_kind[]", "says which words the file uses",
            "meta.vocabularies.partner_type[]", "says which words the file uses",
            "meta.vocabularies.followup_kind[]", "says which words the file uses",
            "milestones[].stated_on_precision", "always day, which the type of statedOn says",
            "project_partner_links_note", "tells whoever loads the file to leave the other links empty");

    /// Nulls that are no missing value but part of how the file writes a date.
    static final Map<String, String> NULL_MEANS = Map.of(
            "events[].end", "the start alone tells the whole date");

    /// A value's place: in which records of the element, in which component, and how the file writes it.
    record Place<R extends PortfolioRecord>(Class<R> type, BiFunction<Portfolio, R, Stream<?>> values,
            Function<String, Object> expected) {

        /// What stands there for the element whose records are given.
        List<Object> found(Portfolio portfolio, Stream<PortfolioRecord> element) {
            return element.filter(type::isInstance).map(type::cast)
                    .<Object>flatMap(each -> values.apply(portfolio, each)).toList();
        }
    }

    static final Map<String, Place<?>> PLACES = all();

    private static final String REMARK = "; Malay name: term not looked up";

    private FactPlaces() {
    }

    private static Map<String, Place<?>> all() {
        var places = new HashMap<String, Place<?>>();
        places.putAll(ofProjects());
        places.putAll(ofMilestonesAndEvents());
        places.putAll(ofPartners());
        places.putAll(ofMeetings());
        places.putAll(ofTheRest());
        for (var cited : List.of("projects[]", "projects[].roles[]", "projects[].other_programme_tags[]",
                "milestones[]", "events[]", "countries[]", "organisations[]", "engagements[]",
                "project_partner_links[]", "predecessors[]", "norms[]")) {
            places.put(cited + ".source_ids[]", at(Citation.class, Citation::source, RecordIds::ofFact));
        }
        return places;
    }

    private static Map<String, Place<?>> ofProjects() {
        return Map.ofEntries(
                entry("projects[].id", at(Project.class, Project::id, RecordIds::ofFact)),
                entry("projects[].number", at(Project.class, Project::number, Integer::valueOf)),
                entry("projects[].title", at(Project.class, Project::title)),
                entry("projects[].short_title", at(Project.class, Project::shortTitle)),
                entry("projects[].title_in_founding_article", name(NameForm.ARTICLE_TITLE)),
                entry("projects[].title_variants[]", name(NameForm.VARIANT)),
                entry("projects[].description", at(Project.class, Project::description)),
                entry("projects[].objectives[]", at(Objective.class, Objective::text)),
                entry("projects[].objectives_source_ids[]",
                        new Place<>(Objective.class,
                                (portfolio, each) -> portfolio.naming(Citation.class, each.id()).map(Citation::source),
                                RecordIds::ofFact)),
                entry("projects[].theme_tags[]", tag(TagKind.THEME)),
                entry("projects[].other_programme_tags[].tag", tag(TagKind.PROGRAMME)),
                entry("projects[].documented_state",
                        at(Project.class, each -> each.documented().map(StateOnDay::state).map(Enum::name))),
                entry("projects[].documented_state_as_of",
                        at(Project.class, each -> each.documented().map(state -> state.asOf().toString()))),
                entry("projects[].documented_state_note", at(Project.class, Project::documentedNote)),
                entry("projects[].planned_start", at(Project.class, Project::plannedStart)),
                entry("projects[].planned_end", at(Project.class, Project::plannedEnd)),
                entry("projects[].duration_stated", at(Project.class, Project::statedDuration)),
                entry("projects[].roles[].role", at(Participation.class, each -> each.role().name())),
                entry("projects[].roles[].org_id", partner(Organisation.class, RecordIds::ofFact)),
                entry("projects[].roles[].country_iso_alpha2", partner(Country.class, FactPlaces::country)),
                entry("projects[].roles[].note", at(Participation.class, Participation::contribution)),
                entry("project_partner_links[].project_id",
                        at(Participation.class, Participation::project, RecordIds::ofFact)),
                entry("project_partner_links[].iso_alpha2", partner(Country.class, FactPlaces::country)),
                entry("project_partner_links[].role", at(Participation.class, each -> each.role().name())),
                entry("project_partner_links[].note", at(Participation.class, Participation::contribution)),
                entry("predecessors[].project_id", at(Predecessor.class, Predecessor::project, RecordIds::ofFact)),
                entry("predecessors[].title", at(Predecessor.class, Predecessor::title)),
                entry("predecessors[].adopted",
                        at(Predecessor.class, each -> each.adopted().map(StatedDate::from), FactPlaces::firstDay)),
                entry("predecessors[].note", at(Predecessor.class, Predecessor::note)));
    }

    private static Map<String, Place<?>> ofMilestonesAndEvents() {
        return Map.ofEntries(
                entry("milestones[].id", at(Milestone.class, Milestone::id, RecordIds::ofFact)),
                entry("milestones[].project_id", at(Milestone.class, Milestone::project, RecordIds::ofFact)),
                entry("milestones[].title", at(Milestone.class, Milestone::title)),
                entry("milestones[].milestone_type", at(Milestone.class, each -> each.type().name())),
                entry("milestones[].date_kind",
                        at(Milestone.class, each -> each.isRecorded() ? "ACTUAL" : "PLANNED_AS_STATED")),
                entry("milestones[].date",
                        at(Milestone.class, each -> each.date().map(StatedDate::from), FactPlaces::firstDay)),
                entry("milestones[].date_precision",
                        at(Milestone.class, each -> each.date().map(FactPlaces::precision))),
                entry("milestones[].end_date", at(Milestone.class, each -> each.date().flatMap(FactPlaces::lastDay))),
                entry("milestones[].event_id", at(Milestone.class, Milestone::event, RecordIds::ofFact)),
                entry("milestones[].decision_body", at(Milestone.class, Milestone::decidingBody, RecordIds::ofFact)),
                entry("milestones[].decision_verb",
                        at(Milestone.class, each -> each.verb().map(FactPlaces::lower))),
                entry("milestones[].place", at(Milestone.class, Milestone::place)),
                entry("milestones[].certainty",
                        at(Milestone.class, each -> each.certainty().map(FactPlaces::lower))),
                entry("milestones[].note", at(Milestone.class, Milestone::note)),
                entry("milestones[].stated_on",
                        at(Milestone.class,
                                each -> each.target().flatMap(StatedDate::statedOn).map(Object::toString))),
                entry("milestones[].stated_on_note",
                        at(Milestone.class, each -> each.target().flatMap(StatedDate::remark))),
                entry("milestones[].stated_wording",
                        at(Milestone.class, each -> each.target().flatMap(StatedDate::wording))),
                entry("milestones[].met_by", at(Milestone.class, Milestone::metBy, RecordIds::ofFact)),
                entry("milestones[].contradicts[]",
                        new Place<>(Milestone.class,
                                (portfolio, each) -> portfolio.naming(Contradiction.class, each.id())
                                        .map(pair -> pair.one().equals(each.id()) ? pair.other() : pair.one()),
                                RecordIds::ofFact)),
                entry("events[].id", at(Event.class, Event::id, RecordIds::ofFact)),
                entry("events[].series", at(Event.class, Event::series)),
                entry("events[].ordinal", at(Event.class, Event::ordinal, Integer::valueOf)),
                entry("events[].name", at(Event.class, Event::name)),
                entry("events[].start", at(Event.class, each -> each.date().from(), FactPlaces::firstDay)),
                entry("events[].end", at(Event.class, each -> each.date().to().toString())),
                entry("events[].place", at(Event.class, Event::place)),
                entry("events[].country_iso_alpha2", at(Event.class, Event::country, FactPlaces::country)),
                entry("events[].outcome", at(Event.class, Event::outcome)),
                entry("events[].note", at(Event.class, Event::note)),
                entry("events[].planned", at(Event.class, Event::planned, Boolean::valueOf)));
    }

    private static Map<String, Place<?>> ofPartners() {
        return Map.ofEntries(
                entry("countries[].iso_alpha2", at(Country.class, Country::isoAlpha2)),
                entry("countries[].iso_alpha3", at(Country.class, Country::isoAlpha3)),
                entry("countries[].iso_numeric", at(Country.class, Country::isoNumeric)),
                entry("countries[].name", name(NameForm.ISO)),
                entry("countries[].asean_style_name", at(Country.class, Country::name)),
                entry("countries[].official_name", name(NameForm.OFFICIAL)),
                entry("countries[].partner_type", at(PartnerStatus.class, each -> each.kind().name())),
                entry("countries[].status_since",
                        at(PartnerStatus.class, each -> each.from().map(StatedDate::from), FactPlaces::firstDay)),
                entry("countries[].status_since_precision",
                        at(PartnerStatus.class, each -> each.from().map(FactPlaces::precision))),
                entry("countries[].status_since_note", at(PartnerStatus.class, PartnerStatus::note)),
                entry("countries[].confidence", at(Country.class, each -> lower(each.confidence()))),
                entry("countries[].note", at(Country.class, Country::note)),
                entry("organisations[].id", at(Organisation.class, Organisation::id, RecordIds::ofFact)),
                entry("organisations[].name", at(Organisation.class, Organisation::name)),
                entry("organisations[].abbreviation", at(Organisation.class, Organisation::abbreviation)),
                entry("organisations[].name_ms", at(Organisation.class, FactPlaces::malayName)),
                entry("organisations[].type", at(Organisation.class, each -> each.type().name())),
                entry("organisations[].country_iso_alpha2",
                        at(Organisation.class, Organisation::country, FactPlaces::country)),
                entry("organisations[].parent_id", at(Organisation.class, Organisation::parent, RecordIds::ofFact)),
                entry("organisations[].valid_from",
                        at(Organisation.class, each -> each.validFrom().map(StatedDate::from), FactPlaces::firstDay)),
                entry("organisations[].valid_to",
                        at(Organisation.class, each -> each.validTo().map(StatedDate::from), FactPlaces::firstDay)),
                entry("organisations[].confidence", at(Organisation.class, each -> lower(each.confidence()))),
                entry("organisations[].note",
                        at(Organisation.class, each -> each.note().map(FactPlaces::withoutRemark))),
                entry("organisations[].roles[]",
                        new Place<>(PortfolioRecord.class, (portfolio, each) -> switch (each) {
                            case FocalPoint point -> Stream.of("FOCAL_" + point.field());
                            case PartnerStatus status -> Stream.of(status.kind().name());
                            default -> Stream.of();
                        }, text -> text)));
    }

    private static Map<String, Place<?>> ofMeetings() {
        return Map.ofEntries(
                entry("engagements[].id", at(Meeting.class, Meeting::id, RecordIds::ofFact)),
                entry("engagements[].title", at(Meeting.class, Meeting::title)),
                entry("engagements[].kind", at(Meeting.class, each -> each.kind().name())),
                entry("engagements[].date", at(Meeting.class, each -> each.date().from(), FactPlaces::firstDay)),
                entry("engagements[].end_date", at(Meeting.class, each -> lastDay(each.date()))),
                entry("engagements[].date_precision", at(Meeting.class, each -> precision(each.date()))),
                entry("engagements[].date_note", at(Meeting.class, each -> each.date().remark())),
                entry("engagements[].place", at(Meeting.class, Meeting::place)),
                entry("engagements[].place_note", at(Meeting.class, Meeting::placeNote)),
                entry("engagements[].mode", at(Meeting.class, each -> each.mode().name())),
                entry("engagements[].level", at(Meeting.class, each -> each.level().name())),
                entry("engagements[].note", at(Meeting.class, Meeting::note)),
                entry("engagements[].participants[].name", at(Participant.class, Participant::name)),
                entry("engagements[].participants[].role", at(Participant.class, Participant::office)),
                entry("engagements[].participants[].side",
                        at(Participant.class, Participant::side, FactPlaces::country)),
                entry("engagements[].participants[].org_id",
                        at(Participant.class, Participant::organisation, RecordIds::ofFact)),
                entry("engagements[].participants[].aliases[]", name(NameForm.ALIAS)),
                entry("engagements[].counterpart_country_codes[]",
                        at(Counterpart.class, Counterpart::partner, FactPlaces::country)),
                entry("engagements[].counterpart_org_ids[]",
                        at(Counterpart.class, Counterpart::partner, RecordIds::ofFact)),
                entry("engagements[].topics[]", at(Topic.class, Topic::text)),
                entry("engagements[].related_project_ids[]",
                        at(Discussion.class, Discussion::project, RecordIds::ofFact)),
                entry("engagements[].followups[].text", at(Undertaking.class, Undertaking::text)),
                entry("engagements[].followups[].owner_org_ids[]",
                        at(UndertakingOwner.class, UndertakingOwner::partner, RecordIds::ofFact)),
                entry("engagements[].followups[].due", at(Undertaking.class, Undertaking::due)),
                entry("engagements[].followups[].status", at(Undertaking.class, each -> each.state().name())),
                entry("engagements[].followups[].kind", at(Undertaking.class, each -> each.kind().name())));
    }

    private static Map<String, Place<?>> ofTheRest() {
        return Map.ofEntries(
                entry("meta.title", at(Profile.class, Profile::title)),
                entry("meta.compiled_on", at(Profile.class, each -> each.compiledOn().map(Object::toString))),
                entry("meta.public_material_reaches_to", at(Profile.class, Profile::materialReachesTo)),
                entry("norms[].code", at(Norm.class, Norm::code)),
                entry("norms[].letter", at(Norm.class, Norm::letter)),
                entry("norms[].short_name", at(Norm.class, Norm::shortName)),
                entry("norms[].note", at(Norm.class, Norm::note)),
                entry("sources[].id", at(Source.class, Source::code)),
                entry("sources[].title", at(Source.class, Source::title)),
                entry("sources[].publisher", at(Source.class, Source::publisher)),
                entry("sources[].date",
                        at(Source.class, each -> each.date().map(FactPlaces::asWritten))),
                entry("sources[].date_note", at(Source.class, Source::dateNote)),
                entry("sources[].address", at(Source.class, Source::address)),
                entry("sources[].kind", at(Source.class, each -> each.kind().name())));
    }

    private static <R extends PortfolioRecord> Place<R> at(Class<R> type, Function<R, Object> component) {
        return at(type, component, text -> text);
    }

    private static <R extends PortfolioRecord> Place<R> at(Class<R> type, Function<R, Object> component,
            Function<String, Object> expected) {
        return new Place<>(type, (portfolio, each) -> component.apply(each) instanceof Optional<?> optional
                ? optional.stream()
                : Stream.of(component.apply(each)), expected);
    }

    private static Place<Name> name(NameForm form) {
        return at(Name.class, each -> Optional.of(each).filter(name -> name.form() == form).map(Name::text));
    }

    private static Place<ProjectTag> tag(TagKind kind) {
        return at(ProjectTag.class, each -> Optional.of(each).filter(tag -> tag.kind() == kind).map(ProjectTag::text));
    }

    private static Place<Participation> partner(Class<? extends PortfolioRecord> type,
            Function<String, Object> expected) {
        return new Place<>(Participation.class,
                (portfolio, each) -> portfolio.find(type, each.partner()).map(PortfolioRecord::id).stream(), expected);
    }

    private static Object country(String code) {
        return RecordIds.ofFact("country/" + code);
    }

    /// As the file has it, where the remark stands behind the name; the record has it in its note.
    private static Optional<String> malayName(Organisation body) {
        return body.nameMs()
                .map(name -> body.note().filter(note -> note.endsWith(REMARK)).isPresent()
                        ? name + " (term not looked up)"
                        : name);
    }

    private static String withoutRemark(String note) {
        return note.endsWith(REMARK) ? note.substring(0, note.length() - REMARK.length()) : note;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String precision(StatedDate date) {
        return lower(date.precision());
    }

    private static Optional<String> lastDay(StatedDate date) {
        return Optional.of(date).filter(each -> each.precision() == Precision.RANGE).map(each -> each.to().toString());
    }

    private static Object firstDay(String text) {
        return LocalDate.parse(text + "-01-01".substring(0, 10 - text.length()));
    }

    private static String asWritten(StatedDate date) {
        var day = date.from().toString();
        return switch (date.precision()) {
            case DAY, RANGE -> day;
            case MONTH, QUARTER -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
        };
    }
}
