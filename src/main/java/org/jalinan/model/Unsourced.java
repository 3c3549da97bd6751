package org.jalinan.model;

import java.util.stream.Stream;

/// A value of a fact that no source supports: nobody cited it, alone or with its record as a whole, or it has changed
/// since it was cited.
///
/// @param field the component that has the value
public record Unsourced(PortfolioRecord record, String field) {

    /// All of them, in no order.
    public static Stream<Unsourced> of(Portfolio portfolio) {
        return portfolio.all(PortfolioRecord.class).filter(Unsourced::isFact).flatMap(record -> of(portfolio, record));
    }

    private static Stream<Unsourced> of(Portfolio portfolio, PortfolioRecord record) {
        return Component.of(record.getClass()).stream().map(Component::name)
                .filter(field -> is(portfolio, record, field)).map(field -> new Unsourced(record, field));
    }

    /// Whether what a record says in one field is a fact that nobody vouches for.
    public static boolean is(Portfolio portfolio, PortfolioRecord record, String field) {
        var component = Component.named(record.getClass(), field).filter(each -> !each.isReference());
        return isFact(record) && Statement.tells(field)
                && component.filter(each -> !Citations.valueInWords(each.get(record)).isBlank()).isPresent()
                && Citations.sources(portfolio, record, field).findAny().isEmpty();
    }

    /// Whether a record says something about the world, which somebody else must have said first. Judgements, plans and
    /// lines are the delegation's own, and signed where they stand.
    private static boolean isFact(PortfolioRecord record) {
        return switch (record) {
            case Contact _,Country _,Event _,FocalPoint _,Funding _,Holiday _,IndicatorPeriod _,Meeting _,Milestone _,Name _,Norm _,Objective _,Organisation _,Outcome _,Participant _,Participation _,PartnerStatus _,Predecessor _,Project _,RestDay _,Topic _,Undertaking _ ->
                true;
            case Activity _,AgendaItem _,Citation _,Contradiction _,Counterpart _,Decision _,Dependency _,Discussion _,Indicator _,Line _,NormReference _,Note _,Profile _,ProjectTag _,Rating _,RatingThreshold _,Risk _,Source _,UndertakingOwner _ ->
                false;
        };
    }
}
