package org.jalinan.exchange.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jalinan.model.DateReader;
import org.jalinan.model.StatedDate;

/// How a day that stands as text is read. ISO dates and dates with the month as a word are the same in each; a date of
/// figures alone is read only where an officer has said which figure is the day.
public enum DayForm {
    ISO(0, 0), DAY_FIRST(1, 2), MONTH_FIRST(2, 1);

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");

    private static final int ISO_LENGTH = 10;

    private final int day;
    private final int month;

    DayForm(int day, int month) {
        this.day = day;
        this.month = month;
    }

    Optional<StatedDate> read(String text) {
        var iso = iso(text);
        if (iso.isPresent()) {
            return iso;
        }
        var figures = FIGURES.matcher(text.strip());
        if (figures.matches()) {
            return this == ISO ? Optional.empty() : figures(figures);
        }
        return DateReader.read(text) instanceof DateReader.Understood understood ? Optional.of(understood.date())
                : Optional.empty();
    }

    /// What nearly every file of a program says; the reader of dates would try all that people write.
    private static Optional<StatedDate> iso(String text) {
        if (text.length() != ISO_LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return Optional.empty();
        }
        try {
            return Optional.of(StatedDate.day(LocalDate.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<StatedDate> figures(Matcher read) {
        try {
            return Optional.of(StatedDate.day(LocalDate.of(Integer.parseInt(read.group(3)),
                    Integer.parseInt(read.group(month)), Integer.parseInt(read.group(day)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
