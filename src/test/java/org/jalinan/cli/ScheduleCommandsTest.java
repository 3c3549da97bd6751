package org.jalinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Language;
import org.jalinan.model.RecordIds;
import org.jalinan.storage.Store;
import org.jalinan.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Links between the milestones of the facts, and the way to one of them.
class ScheduleCommandsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    private static final UUID DEVICE = new UUID(1, 1);
    private static final String WORKSHOPS = fact("MS-5-WORKSHOPS");
    private static final String SUMMIT = fact("MS-5-TARGET-SUMMIT");
    private static final String YEAR_END = fact("MS-5-TARGET-YE");
    private static final String ADDRESS = fact("MS-5-DPM");

    @TempDir
    Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void start() {
        out = new StringWriter();
        err = new StringWriter();
    }

    @Test
    void theWayToAMilestoneIsPrintedWithItsSlackAndItsReason() {
        assertEquals(0, run("link", WORKSHOPS, SUMMIT));
        assertEquals(0, run("link", SUMMIT, YEAR_END, "--lag", "5"));
        start();
        assertEquals(0, run("schedule", "--milestone", YEAR_END));
        var page = out.toString();
        Stream.of("WHAT LEADS TO IT", "Jul 2025  ", "FS+5", "working days", "WHY THIS DATE",
                "It is announced: Dec 2025 (source: ", "LINKS NOT KEPT", "none recorded")
                .forEach(each -> assertTrue(page.contains(each), page));
    }

    @Test
    void asJsonTheWayIsOneObjectOfSections() {
        run("link", WORKSHOPS, SUMMIT);
        run("link", SUMMIT, YEAR_END, "--lag", "5");
        start();
        run("schedule", "--milestone", YEAR_END, "--json");
        assertEquals(List.of("path", "why", "clashes", "moves"), json().propertyNames().stream().toList());
        assertEquals(List.of(WORKSHOPS, SUMMIT, YEAR_END),
                json().get("path").valueStream().map(step -> step.get("id").stringValue()).toList());
        assertEquals(0, json().get("path").get(2).get("slack").intValue());
        assertEquals("may move", json().get("path").get(2).get("hold").stringValue());
    }

    @Test
    void whatIsRecordedDoesNotMoveAndTheClashIsSaid() {
        run("link", SUMMIT, ADDRESS, "--type", "ff");
        start();
        assertEquals(0, run("schedule", "--milestone", ADDRESS));
        assertTrue(
                out.toString()
                        .contains("is dated 1 Jul 2025, but its link FF from “Unveiled at the Summit” (Oct 2025)"),
                out.toString());
        assertTrue(out.toString().contains("It is recorded: 1 Jul 2025"), out.toString());
    }

    @Test
    void whatWouldMoveIsSaidInTheLanguageAsked() {
        run("link", SUMMIT, YEAR_END, "--lag", "60");
        start();
        run("schedule", "--milestone", YEAR_END);
        assertTrue(out.toString().contains("would move from Dec 2025 to Jan 2026"), out.toString());
        assertTrue(out.toString().contains("past what was announced (Dec 2025)"), out.toString());
        start();
        run("schedule", "--milestone", YEAR_END, "--lang", "ms");
        assertTrue(out.toString().contains("akan beralih dari Dis 2025 ke Jan 2026"), out.toString());
    }

    @Test
    void aCircleIsRefusedWithItsPath() {
        run("link", WORKSHOPS, SUMMIT);
        run("link", SUMMIT, YEAR_END);
        start();
        assertEquals(1, run("link", YEAR_END, WORKSHOPS));
        assertEquals(1, err.toString().lines().count());
        assertEquals(3, err.toString().split(" → ", -1).length - 1, err.toString());
        assertEquals("", out.toString());
    }

    @Test
    void aLinkIsTakenAwayOnceAndAlone() {
        run("link", WORKSHOPS, SUMMIT);
        run("link", WORKSHOPS, SUMMIT, "--type", "SS");
        start();
        assertEquals(0, run("unlink", WORKSHOPS, SUMMIT, "--type", "FS"));
        assertEquals(UUID.fromString(out.toString().strip()).toString(), out.toString().strip());
        assertEquals(1, run("unlink", WORKSHOPS, SUMMIT, "--type", "FS"));
        assertEquals(0, run("unlink", WORKSHOPS, SUMMIT));
        start();
        run("log");
        assertEquals(5, out.toString().lines().count());
        assertTrue(out.toString().contains("finish to start"), out.toString());
    }

    @ParameterizedTest
    @CsvSource({"schedule --milestone 00000000-0000-0000-0000-000000000042, 2", "schedule, 2",
        "link 00000000-0000-0000-0000-000000000042 00000000-0000-0000-0000-000000000043, 2",
        "unlink 00000000-0000-0000-0000-000000000042 00000000-0000-0000-0000-000000000043, 2", "link, 2"})
    void whatIsUnknownIsOneSentence(String command, int code) {
        assertEquals(code, run(command.split(" ")));
        assertEquals(1, err.toString().lines().count(), err.toString());
    }

    @Test
    void countriesAreFoundByTheirCodesAndNothingElseIsACountry() {
        assertEquals(0, run("schedule", "--milestone", YEAR_END, "--countries", "MY,JPN"));
        assertEquals(1, run("schedule", "--milestone", YEAR_END, "--countries", "MY,ITU"));
        assertTrue(err.toString().contains("ITU"), err.toString());
        assertEquals(2, run("link", WORKSHOPS, SUMMIT, "--type", "XX"));
    }

    private static String fact(String id) {
        return RecordIds.ofFact(id).toString();
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    private int run(String... arguments) {
        var desk = new Desk(new PrintWriter(out), new PrintWriter(err), CLOCK, Words.in(Language.EN),
                place -> Store.open(place, CLOCK, "Officer 0042", DEVICE));
        return new Cli(desk).execute(
                Stream.concat(Stream.of("--portfolio", folder.toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }
}
