package org.jalinan.model.schedule;

import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.set;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.api.Test;

class CompletionReportTest {

    private static final LocalDate TODAY = date("2027-03-02");

    @Test
    void nothingIsDueWhileNobodyRecordedWhenTheWorkEnded() {
        assertEquals(new CompletionReport.EndNotRecorded(), CompletionReport.of(project("Project 0042"), TODAY));
    }

    @Test
    void theReportIsDueSixtyCalendarDaysAfterTheWorkEnded() {
        var ended = set(project("Project 0042"), "ended", StatedDate.day(date("2027-01-13")));
        assertEquals(new CompletionReport.Due(date("2027-03-14"), 12), CompletionReport.of(ended, TODAY));
        assertEquals(new CompletionReport.Due(date("2027-03-14"), -1),
                CompletionReport.of(ended, date("2027-03-15")));
    }

    @Test
    void theDaysRunFromTheLastDayOfAPeriod() {
        var ended = set(project("Project 0042"), "ended", StatedDate.month(YearMonth.of(2027, 1)));
        assertEquals(new CompletionReport.Due(date("2027-04-01"), 30), CompletionReport.of(ended, TODAY));
    }

    @Test
    void aReportHandedInIsDueNoMore() {
        var reported = StatedDate.day(date("2027-02-01"));
        var project = set(set(project("Project 0042"), "ended", StatedDate.day(date("2027-01-13"))), "reported",
                reported);
        assertEquals(new CompletionReport.HandedIn(reported), CompletionReport.of(project, TODAY));
    }
}
