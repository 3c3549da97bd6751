package org.jalinan.ui.undertakings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalinan.model.DateReader;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Problem;
import org.jalinan.model.Rules;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingState;
import org.jalinan.model.change.Act;

/// An undertaking about to be marked as done or dropped, with what was typed about it.
///
/// @param as done or dropped
/// @param closed the day as typed; none is allowed
record Closing(Undertaking undertaking, UndertakingState as, String evidence, String reason, String closed) {

    /// The undertaking as it would be; a day that cannot be read is left out.
    Undertaking closedUndertaking() {
        return undertaking.as(as, words(evidence), words(reason), day());
    }

    private static Optional<String> words(String typed) {
        return Optional.of(typed.strip()).filter(words -> !words.isEmpty());
    }

    private Optional<StatedDate> day() {
        return DateReader.read(closed) instanceof DateReader.Understood read ? Optional.of(read.date())
                : Optional.empty();
    }

    /// Why it cannot be closed so.
    List<Problem> problems(Portfolio portfolio, LocalDate today) {
        var next = closedUndertaking();
        var problems = new ArrayList<>(Rules.problems(portfolio.with(next), next, today));
        if (!closed.isBlank() && DateReader.read(closed) instanceof DateReader.NotUnderstood not) {
            problems.add(new Problem(next.id(), "closed", not.key(), not.arguments()));
        }
        return problems;
    }

    Act act() {
        return switch (as) {
            case DONE -> act(".done", undertaking);
            case DROPPED -> act(".drop", undertaking);
            case OPEN, NOT_STATED -> throw new IllegalStateException(as + " closes nothing");
        };
    }

    /// Opening it again keeps what was said about it; only the day goes.
    static Act reopening(Undertaking undertaking) {
        return act(".reopen", undertaking);
    }

    private static Act act(String what, Undertaking undertaking) {
        return Act.of(Act.prefix(Kind.UNDERTAKING) + what, undertaking.text());
    }
}
