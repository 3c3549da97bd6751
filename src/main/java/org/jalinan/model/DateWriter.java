package org.jalinan.model;

import java.time.LocalDate;
import java.util.List;

/// Dates in words, as exactly as they are known: "16–17 Jan 2025", "Oct 2025", "Q1 2027", "2026". Months are written by
/// their short names in the language chosen, so that no reader takes a day for a month.
public final class DateWriter {

    private static final List<String> EN = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
            "Nov", "Dec");
    private static final List<String> MS = List.of("Jan", "Feb", "Mac", "Apr", "Mei", "Jun", "Jul", "Ogo", "Sep", "Okt",
            "Nov", "Dis");

    private DateWriter() {
    }

    public static String write(StatedDate date, Language language) {
        var from = date.from();
        return switch (date.precision()) {
            case DAY -> write(from, language);
            case RANGE -> range(from, date.to(), language);
            case MONTH -> month(from, language) + " " + from.getYear();
            case QUARTER ->
                (language == Language.MS ? "S" : "Q") + (from.getMonthValue() / 3 + 1) + " " + from.getYear();
            case YEAR -> Integer.toString(from.getYear());
        };
    }

    public static String write(LocalDate day, Language language) {
        return dayAndMonth(day, language) + " " + day.getYear();
    }

    /// The short name of a day's month.
    public static String month(LocalDate day, Language language) {
        return months(language).get(day.getMonthValue() - 1);
    }

    static List<String> months(Language language) {
        return switch (language) {
            case EN -> EN;
            case MS -> MS;
        };
    }

    private static String range(LocalDate from, LocalDate to, Language language) {
        if (from.getYear() != to.getYear()) {
            return write(from, language) + " – " + write(to, language);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + write(to, language)
                : dayAndMonth(from, language) + " – " + write(to, language);
    }

    private static String dayAndMonth(LocalDate day, Language language) {
        return day.getDayOfMonth() + " " + month(day, language);
    }
}
