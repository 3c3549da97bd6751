package org.jalinan.model;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// The kinds of record, in an order in which each stands after the kinds that it belongs to.
public enum Kind {
    PROFILE(Profile.class),
    SOURCE(Source.class),
    COUNTRY(Country.class),
    ORGANISATION(Organisation.class),
    PARTNER_STATUS(PartnerStatus.class),
    FOCAL_POINT(FocalPoint.class),
    CONTACT(Contact.class),
    HOLIDAY(Holiday.class),
    REST_DAY(RestDay.class),
    NORM(Norm.class),
    EVENT(Event.class),
    PROJECT(Project.class),
    PROJECT_TAG(ProjectTag.class),
    OBJECTIVE(Objective.class),
    MILESTONE(Milestone.class),
    ACTIVITY(Activity.class),
    DEPENDENCY(Dependency.class),
    PREDECESSOR(Predecessor.class),
    PARTICIPATION(Participation.class),
    RATING(Rating.class),
    RATING_THRESHOLD(RatingThreshold.class),
    RISK(Risk.class),
    INDICATOR(Indicator.class),
    INDICATOR_PERIOD(IndicatorPeriod.class),
    FUNDING(Funding.class),
    MEETING(Meeting.class),
    COUNTERPART(Counterpart.class),
    PARTICIPANT(Participant.class),
    TOPIC(Topic.class),
    DISCUSSION(Discussion.class),
    UNDERTAKING(Undertaking.class),
    UNDERTAKING_OWNER(UndertakingOwner.class),
    AGENDA_ITEM(AgendaItem.class),
    OUTCOME(Outcome.class),
    DECISION(Decision.class),
    LINE(Line.class),
    NOTE(Note.class),
    NORM_REFERENCE(NormReference.class),
    NAME(Name.class),
    CITATION(Citation.class),
    CONTRADICTION(Contradiction.class),
    SNAPSHOT(Snapshot.class),
    ISSUED_DOCUMENT(IssuedDocument.class);

    private static final Map<Class<?>, Kind> BY_TYPE = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Kind::type, kind -> kind));

    private final Class<? extends PortfolioRecord> type;

    Kind(Class<? extends PortfolioRecord> type) {
        this.type = type;
    }

    public Class<? extends PortfolioRecord> type() {
        return type;
    }

    public static Kind of(PortfolioRecord record) {
        return of(record.getClass());
    }

    /// @throws IllegalArgumentException if the type is no record kind
    public static Kind of(Class<?> type) {
        var kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new IllegalArgumentException(type.getName() + " is no record kind");
        }
        return kind;
    }
}
