package org.jalinan.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads a date as an officer types it, in English or Malay: "12 Jan 2027", "Jan 2027", "Q1 2027" ("S1 2027"), "2027",
/// "15-16 Jan 2026", "30 Dec 2025 - 2 Jan 2026", "2027-01-12", "2027-01". A month is always a word or stands in an ISO
/// date: what could be a day or a month ("03/04/2027") is not understood rather than guessed.
public final class DateReader {

    /// What was understood, or why nothing was.
    public sealed interface Reading {
    }

    public record Understood(StatedDate date) implements Reading {
    }

    /// A sentence as a key of the message bundles with its arguments.
    public record NotUnderstood(String key, List<String> arguments) implements Reading {

        public NotUnderstood {
            arguments = List.copyOf(arguments);
        }
    }

    private static final String DAY = "(\\d{1,2})";
    private static final String MONTH = "(\\p{L}{3,})\\.?";
    private static final String YEAR = "(\\d{4})";
    private static final String TO = " ?[-–—] ?";
    private static final Map<String, Integer> MONTHS = months();

    private static final Map<Pattern, Shape> SHAPES = Stream.of(
            Map.entry(DAY + " " + MONTH + " " + YEAR,
                    shape(m -> StatedDate.day(day(m.group(3), m.group(2), m.group(1))))),
            Map.entry(MONTH + " " + YEAR, shape(m -> StatedDate.month(month(m.group(2), m.group(1))))),
            Map.entry("[QqSs]([1-4]) " + YEAR,
                    shape(m -> StatedDate.quarter(Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1))))),
            Map.entry(YEAR, shape(m -> StatedDate.year(Integer.parseInt(m.group(1))))),
            Map.entry(DAY + TO + DAY + " " + MONTH + " " + YEAR,
                    shape(m -> StatedDate.range(day(m.group(4), m.group(3), m.group(1)),
                            day(m.group(4), m.group(3), m.group(2))))),
            Map.entry(DAY + " " + MONTH + TO + DAY + " " + MONTH + " " + YEAR,
                    shape(m -> StatedDate.range(day(m.group(5), m.group(2), m.group(1)),
                            day(m.group(5), m.group(4), m.group(3))))),
            Map.entry(DAY + " " + MONTH + " " + YEAR + TO + DAY + " " + MONTH + " " + YEAR,
                    shape(m -> StatedDate.range(day(m.group(3), m.group(2), m.group(1)),
                            day(m.group(6), m.group(5), m.group(4))))),
            Map.entry("(\\d{4})-(\\d{2})-(\\d{2})", shape(m -> StatedDate.day(isoDay(m)))),
            Map.entry("(\\d{4})-(\\d{2})",
                    shape(m -> StatedDate.month(isoMonth(m)))))
            .collect(Collectors.toUnmodifiableMap(entry -> Pattern.compile(entry.getKey()), Map.Entry::getValue));

    private DateReader() {
    }

    /// Builds a date from the groups of a matched pattern.
    private interface Shape {
        StatedDate date(Matcher matched);
    }

    /// A day or month that does not exist, in a text whose shape was understood.
    private static final class NoSuchDate extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient NotUnderstood why;

        NoSuchDate(String key, String... arguments) {
            super(key, null, false, false);
            why = new NotUnderstood(key, List.of(arguments));
        }
    }

    public static Reading read(String text) {
        var tidy = text.strip().replaceAll("\\s+", " ");
        for (var shape : SHAPES.entrySet()) {
            var matcher = shape.getKey().matcher(tidy);
            if (matcher.matches()) {
                try {
                    return new Understood(shape.getValue().date(matcher));
                } catch (NoSuchDate e) {
                    return e.why;
                } catch (IllegalArgumentException endBeforeStart) {
                    return new NotUnderstood("problem.date.order", List.of(tidy));
                }
            }
        }
        return new NotUnderstood("problem.date.unreadable", List.of(tidy));
    }

    private static Shape shape(Shape shape) {
        return shape;
    }

    private static YearMonth month(String year, String month) {
        var number = Optional.ofNullable(MONTHS.get(month.toLowerCase(Locale.ROOT)));
        return YearMonth.of(Integer.parseInt(year),
                number.orElseThrow(() -> new NoSuchDate("problem.date.month", month)));
    }

    private static LocalDate day(String year, String month, String day) {
        return day(month(year, month), month + " " + year, Integer.parseInt(day));
    }

    private static LocalDate day(YearMonth month, String name, int day) {
        if (day < 1 || day > month.lengthOfMonth()) {
            throw new NoSuchDate("problem.date.day", name, Integer.toString(month.lengthOfMonth()));
        }
        return month.atDay(day);
    }

    private static YearMonth isoMonth(Matcher matched) {
        try {
            return YearMonth.of(Integer.parseInt(matched.group(1)), Integer.parseInt(matched.group(2)));
        } catch (DateTimeException e) {
            throw new NoSuchDate("problem.date.month", matched.group(2));
        }
    }

    private static LocalDate isoDay(Matcher matched) {
        return day(isoMonth(matched), matched.group(1) + "-" + matched.group(2), Integer.parseInt(matched.group(3)));
    }

    /// Short and full names in both languages, in lower case.
    private static Map<String, Integer> months() {
        var full = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
                "october", "november", "december", "januari", "februari", "mac", "april", "mei", "jun", "julai", "ogos",
                "september", "oktober", "november", "disember", "sept");
        var named = IntStream.range(0, full.size()).boxed()
                .map(i -> Map.entry(full.get(i), i == full.size() - 1 ? 9 : i % 12 + 1));
        var shortened = Stream.of(Language.values()).flatMap(language -> IntStream.range(0, 12).boxed()
                .map(i -> Map.entry(DateWriter.months(language).get(i).toLowerCase(Locale.ROOT), i + 1)));
        return Stream.concat(named, shortened)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }
}
