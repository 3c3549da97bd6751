package org.jalinan.model;

import java.util.List;
import java.util.stream.Stream;

/// A value of a fact that no source supports: nobody cited it, alone or with its record as a whole, or it has changed
/// since it was cited.
///
/// @param field the component that has the value
public record Unsourced(PortfolioRecord record, String field) {

    /// All of them, in no order.
    public static Stream<Unsourced> of(Portfolio portfolio) {
        return kinds().stream().flatMap(kind -> portfolio.of(kind).stream()).flatMap(record -> of(portfolio, record));
    }

    private static Stream<Unsourced> of(Portfolio portfolio, PortfolioRecord record) {
        return Component.of(record.getClass()).stream().map(Component::name)
                .filter(field -> is(portfolio, record, field)).map(field -> new Unsourced(record, field));
    }

    /// Whether what a record says in one field is a fact that nobody vouches for.
    public static boolean is(Portfolio portfolio, PortfolioRecord record, String field) {
        var component = Component.named(record.getClass(), field).filter(each -> !each.isReference());
        return isFact(Kind.of(record)) && Statement.tells(field)
                && component.filter(each -> !Citations.valueInWords(each.get(record)).isBlank()).isPresent()
                && Citations.sources(portfolio, record, field).findAny().isEmpty();
    }

    /// The kinds of record that say something about the world, which somebody else must have said first. Judgements, plans
    /// and lines are the delegation's own, and signed where they stand.
    public static List<Kind> kinds() {
        return Stream.of(Kind.values()).filter(Unsourced::isFact).toList();
    }

    private static boolean isFact(Kind kind) {
        return switch (kind) {
            case CONTACT, COUNTRY, EVENT, FOCAL_POINT, FUNDING, HOLIDAY, INDICATOR_PERIOD, MEETING, MILESTONE, NAME,
                    NORM, OBJECTIVE, ORGANISATION, OUTCOME, PARTICIPANT, PARTICIPATION, PARTNER_STATUS, PREDECESSOR,
                    PROJECT, REST_DAY, TOPIC, UNDERTAKING ->
                true;
            case ACTIVITY, AGENDA_ITEM, CITATION, CONTRADICTION, COUNTERPART, DECISION, DEPENDENCY, DISCUSSION,
                    INDICATOR, LINE, NORM_REFERENCE, NOTE, PROFILE, PROJECT_TAG, RATING, RATING_THRESHOLD, RISK,
                    SNAPSHOT, ISSUED_DOCUMENT,
                    SOURCE,
                    UNDERTAKING_OWNER ->
                false;
        };
    }
}
