package org.jalinan.ui.form;

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
                    : judge(portfolio, withBaseline(component.replace(record, read.value()), record), today);
        };
    }

    /// The same days in other words are no change: the words in which a date was stated stay.
    private static boolean says(Object before, Object typed) {
        return before.equals(typed) || stated(before)
                .filter(old -> stated(typed).filter(old::sameDays).isPresent()).isPresent();
    }

    private static Optional<StatedDate> stated(Object value) {
        return (value instanceof Optional<?> optional ? optional : Optional.of(value))
                .filter(StatedDate.class::isInstance).map(StatedDate.class::cast);
    }

    private static Verdict judge(Portfolio portfolio, PortfolioRecord next, LocalDate today) {
        var problems = Rules.problems(portfolio.with(next), next, today);
        return problems.isEmpty() ? new Valid(next) : new Wrong(problems);
    }

    static PortfolioRecord withBaseline(PortfolioRecord next, PortfolioRecord before) {
        return next instanceof Milestone is && before instanceof Milestone was ? is.withBaselineAfter(was) : next;
    }
}
