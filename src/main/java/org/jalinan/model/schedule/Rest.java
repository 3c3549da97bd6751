package org.jalinan.model.schedule;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Holiday;

/// Why a day is not worked.
public sealed interface Rest {

    /// A country rests on this day of the week.
    ///
    /// @param country empty where no country was chosen
    /// @param assumed whether nobody recorded it
    record Weekly(Optional<UUID> country, DayOfWeek day, boolean assumed) implements Rest {
    }

    /// One list of holidays has the day.
    record OnHoliday(Holiday holiday) implements Rest {
    }
}
