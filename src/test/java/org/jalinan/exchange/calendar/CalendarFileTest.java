package org.jalinan.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Shipment;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Occasion;
import org.jalinan.model.Portfolio;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;

/// Reads the calendar with another library than the one that wrote it.
class CalendarFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @Test
    void everyDatedMilestoneEventAndMeetingIsThereOnItsDays() throws IOException {
        var events = read(FACTS, OptionalInt.empty()).getEvents().stream()
                .collect(Collectors.toMap(event -> event.getUid().getValue(), Function.identity()));
        FACTS.all(Milestone.class).filter(each -> each.date().isPresent())
                .forEach(each -> assertDays(each.date().get(), events.get(each.id() + "@jalinan")));
        FACTS.all(Occasion.class).forEach(each -> assertDays(each.date(), events.get(each.id() + "@jalinan")));
    }

    @Test
    void aSecondExportHasTheSameIds() throws IOException {
        assertEquals(
                read(FACTS, OptionalInt.empty()).getEvents().stream().map(event -> event.getUid().getValue()).toList(),
                read(FACTS, OptionalInt.of(3)).getEvents().stream().map(event -> event.getUid().getValue()).toList());
    }

    @Test
    void linesAreFoldedAtSeventyFiveBytesAndOddTextComesBack() throws IOException {
        var title = "Meeting; with, odd \\ text\nand ไทย မြန်မာ 😀 ".repeat(8).strip();
        var portfolio = Portfolio.EMPTY.with(Samples.project("Project 0042"))
                .with(Samples.target(Samples.milestone(title), StatedDate.day(TODAY)));
        var text = write(portfolio, OptionalInt.empty());
        assertTrue(text.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75),
                text.lines().filter(line -> line.getBytes(StandardCharsets.UTF_8).length > 75).findFirst().orElse(""));
        assertEquals("X0042: " + title, Biweekly.parse(text).first().getEvents().getFirst().getSummary().getValue());
    }

    @Test
    void anAlarmIsThereOnlyWhereAskedFor() throws IOException {
        assertEquals(0, read(FACTS, OptionalInt.empty()).getEvents().getFirst().getAlarms().size());
        var alarm = read(FACTS, OptionalInt.of(14)).getEvents().getFirst().getAlarms().getFirst();
        assertEquals(14, Math.abs(alarm.getTrigger().getDuration().getDays() == null
                ? alarm.getTrigger().getDuration().getWeeks() * 7
                : alarm.getTrigger().getDuration().getDays()));
    }

    @Test
    void theMarkingStandsInTheCalendarAndInEachEntry() throws IOException {
        var calendar = read(FACTS, OptionalInt.empty());
        assertTrue(calendar.getExperimentalProperty("X-WR-CALDESC").getValue().contains("TEST MARKING"));
        assertTrue(calendar.getEvents().stream()
                .allMatch(event -> event.getDescription().getValue().contains("TEST MARKING")));
    }

    @Test
    void anIdIsThatOfItsRecord() throws IOException {
        var id = RecordIds.ofFact("MS-1-ADOPTED") + "@jalinan";
        assertTrue(read(FACTS, OptionalInt.empty()).getEvents().stream()
                .anyMatch(event -> event.getUid().getValue().equals(id)));
    }

    private static void assertDays(StatedDate date, VEvent event) {
        assertEquals(date.from(), day(event.getDateStart().getValue()));
        assertEquals(date.to().plusDays(1), day(event.getDateEnd().getValue()));
        assertEquals(false, event.getDateStart().getValue().hasTime());
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static ICalendar read(Portfolio portfolio, OptionalInt alarm) throws IOException {
        return Biweekly.parse(write(portfolio, alarm)).first();
    }

    private static String write(Portfolio portfolio, OptionalInt alarm) throws IOException {
        var out = new ByteArrayOutputStream();
        CalendarFile.write(new Shipment(portfolio, "TEST MARKING", "Test readers", TODAY, Words.in(Language.EN)),
                Instant.parse("2026-11-21T08:00:00Z"), alarm, out, Progress.UNSEEN);
        return out.toString(StandardCharsets.UTF_8);
    }
}
