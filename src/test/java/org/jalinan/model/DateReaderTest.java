package org.jalinan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource({"12 Jan 2027, DAY, 2027-01-12, 2027-01-12", "Jan 2027, MONTH, 2027-01-01, 2027-01-31",
        "Q1 2027, QUARTER, 2027-01-01, 2027-03-31", "s4 2027, QUARTER, 2027-10-01, 2027-12-31",
        "2027, YEAR, 2027-01-01, 2027-12-31", "15-16 Jan 2026, RANGE, 2026-01-15, 2026-01-16",
        "15 – 16 January 2026, RANGE, 2026-01-15, 2026-01-16", "30 Jan - 2 Feb 2026, RANGE, 2026-01-30, 2026-02-02",
        "30 Dec 2025 - 2 Jan 2026, RANGE, 2025-12-30, 2026-01-02", "2027-01-12, DAY, 2027-01-12, 2027-01-12",
        "2027-01, MONTH, 2027-01-01, 2027-01-31", "1 Ogos 2026, DAY, 2026-08-01, 2026-08-01",
        "Dis 2026, MONTH, 2026-12-01, 2026-12-31", "31 Mac 2026, DAY, 2026-03-31, 2026-03-31",
        "Sept. 2026, MONTH, 2026-09-01, 2026-09-30", "  7   mei 2026 , DAY, 2026-05-07, 2026-05-07",
        "29 Feb 2028, DAY, 2028-02-29, 2028-02-29", "12-12 Jan 2027, DAY, 2027-01-12, 2027-01-12"})
    void readsWhatOfficersType(String text, Precision precision, LocalDate from, LocalDate to) {
        var date = assertInstanceOf(DateReader.Understood.class, DateReader.read(text)).date();
        assertEquals(precision, date.precision());
        assertEquals(new DateSpan(from, to), date.span());
    }

    @ParameterizedTest
    @CsvSource({"31 Feb 2026, problem.date.day", "29 Feb 2027, problem.date.day", "0 Jan 2027, problem.date.day",
        "2026-02-30, problem.date.day", "2026-13-01, problem.date.month", "2026-00, problem.date.month",
        "12 Foo 2027, problem.date.month", "early 2026, problem.date.month", "16-15 Jan 2026, problem.date.order",
        "2 Jan 2026 - 30 Dec 2025, problem.date.order"})
    void saysWhatIsWrongWithADateThatDoesNotExist(String text, String key) {
        assertEquals(key, assertInstanceOf(DateReader.NotUnderstood.class, DateReader.read(text)).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "03/04/2027", "3.4.2027", "Q5 2027", "12 Jan", "12 Jan 27", "20270112",
        "12 Jan 2027 or later", "\u0661\u0662 Jan 2027"})
    void whatCouldMeanTwoThingsIsNotGuessed(String text) {
        assertEquals("problem.date.unreadable",
                assertInstanceOf(DateReader.NotUnderstood.class, DateReader.read(text)).key());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsBackEverythingThatItWrites(Language language) {
        for (var day = LocalDate.of(2027, 12, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            sameAfterWriting(StatedDate.day(day), language);
            sameAfterWriting(StatedDate.range(day, day.plusDays(40)), language);
            sameAfterWriting(StatedDate.month(YearMonth.from(day)), language);
        }
        for (var quarter = 1; quarter <= 4; quarter++) {
            sameAfterWriting(StatedDate.quarter(2027, quarter), language);
        }
        sameAfterWriting(StatedDate.year(2027), language);
    }

    @Test
    void writesEachPrecisionInItsOwnForm() {
        assertEquals("16–17 Jan 2025",
                DateWriter.write(StatedDate.range(Samples.date("2025-01-16"), Samples.date("2025-01-17")),
                        Language.EN));
        assertEquals("Okt 2025", DateWriter.write(StatedDate.month(YearMonth.of(2025, 10)), Language.MS));
        assertEquals("Q2 2027", DateWriter.write(StatedDate.quarter(2027, 2), Language.EN));
        assertEquals("2026", DateWriter.write(StatedDate.year(2026), Language.EN));
    }

    private static void sameAfterWriting(StatedDate date, Language language) {
        assertEquals(new DateReader.Understood(date), DateReader.read(DateWriter.write(date, language)));
    }
}
