package org.jalinan.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalinan.model.Component;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Problem;
import org.jalinan.model.Rules;
import org.jalinan.model.StatedDate;

/// What comes of a text typed into a field.
sealed interface Verdict {

    /// It says what the record says already.
    record Unchanged() implements Verdict {
    }

    /// It holds: the record as it would be.
    record Valid(PortfolioRecord next) implements Verdict {
    }

    record Wrong(List<Problem> problems) implements Verdict {
    }

    /// @param record as it stands in the portfolio, or as it would be created
    static Verdict of(Portfolio portfolio, PortfolioRecord record, String field, String typed, LocalDate today) {
        var component = Component.named(record.getClass(), field).orElseThrow();
        return switch (FieldText.read(component, typed)) {
            case FieldText.NoValue none ->
                new Wrong(List.of(new Problem(record.id(), field, none.key(), none.arguments())));
            case FieldText.Value read -> says(component.get(record), read.value()) ? new Unchanged()
                    : judge(portfolio, withBaseline(record, component.replace(record, read.value())), today);
        };
    }

    /// The same days in other words are no change: the words in which a date was stated stay.
    private static boolean says(Object before, Object typed) {
        return before.equals(typed) || stated(before)
                .filter(old -> stated(typed).filter(old::sameDays).isPresent()).isPresent();
    }

    private static Optional<StatedDate> stated(Object value) {
        return value instanceof Optional<?> optional
                ? optional.filter(StatedDate.class::isInstance).map(StatedDate.class::cast)
                : Optional.empty();
    }

    private static Verdict judge(Portfolio portfolio, PortfolioRecord next, LocalDate today) {
        var problems = Rules.problems(portfolio.with(next), next, today);
        return problems.isEmpty() ? new Valid(next) : new Wrong(problems);
    }

    /// The first target that is stated is the baseline, which no later target ever overwrites.
    private static PortfolioRecord withBaseline(PortfolioRecord before, PortfolioRecord next) {
        if (before instanceof Milestone was && next instanceof Milestone is && was.target().isEmpty()
                && is.target().isPresent() && is.firstStated().isEmpty()) {
            return Component.named(Milestone.class, "firstStated").orElseThrow().replace(is, is.target());
        }
        return next;
    }
}
