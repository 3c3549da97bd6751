package org.jalinan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What must hold of the records that say where a project stands: ratings, risks, decisions, results, money.
final class StandingRules {

    private StandingRules() {
    }

    static List<Problem> of(Rating rating, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (rating.reason().isBlank()) {
            problems.add(Rules.problem(rating, "reason", "problem.rating.reason"));
        }
        if (rating.by().isBlank()) {
            problems.add(Rules.problem(rating, "by", "problem.signed"));
        }
        if (rating.on().isAfter(today)) {
            problems.add(Rules.problem(rating, "on", "problem.rating.future", rating.on().toString()));
        }
        return problems;
    }

    static List<Problem> of(Portfolio after, RatingThreshold threshold) {
        var problems = new ArrayList<Problem>();
        if (threshold.amberFrom() < 0 || threshold.redFrom() <= threshold.amberFrom()) {
            problems.add(Rules.problem(threshold, "redFrom", "problem.threshold.order"));
        }
        if (after.all(RatingThreshold.class).anyMatch(
                other -> !other.id().equals(threshold.id()) && other.dimension() == threshold.dimension())) {
            problems.add(Rules.problem(threshold, "dimension", "problem.threshold.twice"));
        }
        return problems;
    }

    static List<Problem> of(Risk risk) {
        var problems = new ArrayList<>(Rules.title(risk, "title", risk.title()));
        outsideOneToFive(risk.probability()).ifPresent(
                number -> problems.add(Rules.problem(risk, "probability", "problem.scale.five", number.toString())));
        outsideOneToFive(risk.impact()).ifPresent(
                number -> problems.add(Rules.problem(risk, "impact", "problem.scale.five", number.toString())));
        return problems;
    }

    private static Optional<Integer> outsideOneToFive(Optional<Integer> number) {
        return number.filter(each -> each < 1 || each > 5);
    }

    static List<Problem> of(Decision decision, LocalDate today) {
        var problems = new ArrayList<>(Rules.title(decision, "text", decision.text()));
        decision.taken().filter(date -> date.from().isAfter(today)).ifPresent(date -> problems
                .add(Rules.problem(decision, "taken", "problem.recorded.future", date.from().toString())));
        return problems;
    }

    static List<Problem> of(Portfolio after, IndicatorPeriod period) {
        return after.naming(IndicatorPeriod.class, period.indicator())
                .anyMatch(other -> !other.id().equals(period.id())
                        && other.period().span().equals(period.period().span()))
                                ? List.of(Rules.problem(period, "period", "problem.period.twice"))
                                : List.of();
    }

    static List<Problem> of(Funding funding) {
        var currencies = Stream.of(funding.approved(), funding.spent(), funding.forecast()).flatMap(Optional::stream)
                .map(Amount::currency).distinct().count();
        return currencies > 1 ? List.of(Rules.problem(funding, "approved", "problem.currency.mixed")) : List.of();
    }
}
