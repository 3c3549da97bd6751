package org.jalinan.exchange;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jalinan.model.StatedDate;

/// Dates as the facts write them: their length is their precision ("2026", "2025-10", "2025-10-26").
final class FactDates {

    private FactDates() {
    }

    /// @throws java.time.DateTimeException if the text is no date of one of the three lengths
    static StatedDate read(String text) {
        return switch (text.length()) {
            case 4 -> StatedDate.year(Year.parse(text).getValue());
            case 7 -> StatedDate.month(YearMonth.parse(text));
            default -> StatedDate.day(LocalDate.parse(text));
        };
    }

    /// @param last the last day, where the text names only the first of several
    static StatedDate read(String text, Optional<String> last) {
        return last.map(to -> StatedDate.range(LocalDate.parse(text), LocalDate.parse(to))).orElseGet(() -> read(text));
    }
}
