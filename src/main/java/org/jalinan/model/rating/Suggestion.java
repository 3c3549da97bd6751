package org.jalinan.model.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jalinan.model.Funding;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.RatingValue;
import org.jalinan.model.Risk;
import org.jalinan.model.RiskState;
import org.jalinan.model.Undertaking;
import org.jalinan.model.schedule.Slip;

/// What a rule would say of one dimension of a project on a day.
///
/// @param measured the figure that the rule looked at, in the unit of the dimension (see `Thresholds`); empty where the
/// record holds nothing to judge by, and then nothing is suggested
public record Suggestion(RatingDimension dimension, OptionalLong measured, Thresholds thresholds) {

    public static Suggestion of(Portfolio portfolio, Project project, RatingDimension dimension, LocalDate today) {
        return new Suggestion(dimension, switch (dimension) {
            case OVERALL -> worst(portfolio, project);
            case SCHEDULE -> daysLate(portfolio, project, today);
            case BUDGET -> perCentOver(portfolio, project);
            case SCOPE -> perCentPast(portfolio, project, today);
            case PARTNERS -> overdue(portfolio, project, today);
            case RISK -> highest(portfolio, project);
        }, Thresholds.of(portfolio, dimension));
    }

    public Optional<RatingValue> value() {
        return measured.isEmpty() ? Optional.empty()
                : Optional.of(measured.getAsLong() >= thresholds.redFrom() ? RatingValue.RED
                        : measured.getAsLong() >= thresholds.amberFrom() ? RatingValue.AMBER : RatingValue.GREEN);
    }

    /// The ratings in force of the other dimensions: 0 if all are green, 1 if the worst is amber, 2 if it is red.
    private static OptionalLong worst(Portfolio portfolio, Project project) {
        return most(Arrays.stream(RatingDimension.values()).filter(each -> each != RatingDimension.OVERALL)
                .flatMap(each -> Standing.of(portfolio, project, each).value().stream())
                .mapToLong(value -> value.compareTo(RatingValue.GREEN)));
    }

    /// Calendar days: the longest that a target is past with no record, or that the forecast of what is still waited for
    /// lies after its baseline.
    private static OptionalLong daysLate(Portfolio portfolio, Project project, LocalDate today) {
        return most(milestones(portfolio, project)
                .filter(each -> !each.isRecorded() && each.metBy().isEmpty() && each.date().isPresent())
                .mapToLong(each -> Math.max(each.daysPastTarget(today),
                        Slip.ofForecast(portfolio, each).orElse(0))));
    }

    private static OptionalLong perCentOver(Portfolio portfolio, Project project) {
        return most(portfolio.naming(Funding.class, project.id()).flatMap(each -> each.perCentOver().stream())
                .mapToLong(over -> Math.max(0, over)));
    }

    private static OptionalLong perCentPast(Portfolio portfolio, Project project, LocalDate today) {
        var announced = milestones(portfolio, project).filter(each -> each.target().isPresent()).toList();
        var past = announced.stream().filter(each -> each.isPastTarget(today)).count();
        return announced.isEmpty() ? OptionalLong.empty()
                : OptionalLong.of(perCent(BigDecimal.valueOf(past), BigDecimal.valueOf(announced.size())));
    }

    private static OptionalLong overdue(Portfolio portfolio, Project project, LocalDate today) {
        var tied = portfolio.naming(Undertaking.class, project.id()).toList();
        return tied.isEmpty() ? OptionalLong.empty()
                : OptionalLong.of(tied.stream().filter(each -> each.isOverdue(today)).count());
    }

    private static OptionalLong highest(Portfolio portfolio, Project project) {
        return most(portfolio.naming(Risk.class, project.id()).filter(each -> each.state() == RiskState.OPEN)
                .flatMap(each -> each.score().stream()).mapToLong(Integer::longValue));
    }

    private static Stream<Milestone> milestones(Portfolio portfolio, Project project) {
        return portfolio.naming(Milestone.class, project.id()).filter(each -> each.project().equals(project.id()));
    }

    private static long perCent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, 0, RoundingMode.HALF_UP).longValue();
    }

    private static OptionalLong most(LongStream figures) {
        return figures.max();
    }
}
