package org.jalinan.model.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jalinan.model.Dependency;
import org.jalinan.model.Milestone;
import org.jalinan.model.Source;
import org.jalinan.model.StatedDate;

/// Why a date is where it is.
public sealed interface Reason {

    /// The milestone's own date in one field was stated.
    ///
    /// @param field `recorded`, `forecast`, `target` or `firstStated`
    /// @param sources who says so; none for what an officer entered
    record Stated(String field, StatedDate date, List<Source> sources) implements Reason {
    }

    /// Another milestone met it, and happened on this date.
    record MetBy(Milestone milestone, StatedDate date, List<Source> sources) implements Reason {
    }

    /// The activity's own dates.
    ///
    /// @param progress in per cent; work that has begun no longer moves
    record OwnDates(StatedDate span, int progress) implements Reason {
    }

    /// A link asks for the day, and nothing asks for a later one.
    ///
    /// @param counted the day of the predecessor from which the link counts
    /// @param asked the day that it asks for, of the end that it ties
    record Waits(Dependency link, Task predecessor, LocalDate counted, LocalDate asked) implements Reason {
    }

    /// Nobody works on this day, which lies between the day counted from and the day reached. Of days of rest that come
    /// every week only those right before the day reached are named.
    record Skipped(LocalDate day, List<Rest> rests) implements Reason {
    }

    /// It stands on a day on which some of the countries rest.
    record OnRest(LocalDate day, List<Rest> rests) implements Reason {
    }

    /// Nobody dated it, and it waits for nothing that has a date.
    record Undated() implements Reason {
    }
}
