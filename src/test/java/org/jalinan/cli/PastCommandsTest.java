package org.jalinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Language;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Snapshot;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;
import org.jalinan.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The commands that answer "what did we say then, and what changed?", on the facts that ship.
class PastCommandsTest {

    private static final String WORKSHOPS = RecordIds.ofFact("MS-5-WORKSHOPS").toString();
    private static final UUID DEVICE = new UUID(1, 1);

    @TempDir
    Path folder;

    private Clock clock = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    @BeforeEach
    void start() {
        out = new StringWriter();
        err = new StringWriter();
    }

    @Test
    void whatSomebodyElseHasOpenCanStillBeAsked() {
        assertEquals(0, run("snapshot", "Before the visit"));
        var opening = Store.open(new PortfolioFolder(folder), clock, "Officer 0042", DEVICE);
        try (var holder = assertInstanceOf(Opening.Opened.class, opening).store()) {
            for (var command : List.of("log", "diff 2025-01-17 now", "as-of 2025-01-17 projects", "snapshot",
                    "as-of now --recorded projects")) {
                start();
                assertEquals(0, run(command.split(" ")), err.toString());
                assertTrue(err.toString().contains("Officer 0042 has this portfolio open"), err.toString());
                assertFalse(out.toString().isBlank(), command);
            }
            start();
            assertEquals(3, run("snapshot", "Another"));
            assertEquals(1, holder.portfolio().all(Snapshot.class).count());
        }
    }

    @Test
    void aSnapshotIsOneEditAndIsListed() {
        assertEquals(0, run("snapshot", "5th ADGMIN", "--day", "2025-01-17", "--note", "Note 0042"));
        UUID.fromString(out.toString().strip());
        assertEquals(0, run("snapshot", "Before the visit"));
        start();
        assertEquals(0, run("snapshot", "--json"));
        assertEquals(2, json().size());
        assertEquals("2025-01-17", json().get(0).get("day").stringValue());
        assertEquals("Note 0042", json().get(0).get("note").stringValue());
        assertEquals("Before the visit", json().get(1).get("name").stringValue());
        assertEquals("2026-11-21", json().get(1).get("day").stringValue());
    }

    @Test
    void aNameIsGivenOnce() {
        assertEquals(0, run("snapshot", "Point 0042"));
        assertEquals(1, run("snapshot", "point 0042"));
        assertTrue(err.toString().contains("already called"), err.toString());
    }

    @Test
    void aReadingCommandAnswersAsIfItWereThatDay() {
        assertEquals(0, run("as-of", "17 Jan 2025", "milestones"));
        assertEquals(8, out.toString().lines().count(), out.toString());
        assertTrue(err.toString().startsWith("As of 17 Jan 2025: what had happened"), err.toString());
        start();
        assertEquals(0, run("as-of", "2026-01-16", "meetings", "--json"));
        assertEquals(12, json().size());
        start();
        assertEquals(0, run("as-of", "now", "milestones"));
        assertEquals(18, out.toString().lines().count());
    }

    @Test
    void aSnapshotIsAPointAndWhatWasRecordedThenIsShown() {
        run("set", WORKSHOPS, "--target", "12 Jan 2027");
        run("snapshot", "Before the visit");
        run("set", WORKSHOPS, "--target", "13 Feb 2027");
        start();
        assertEquals(0, run("as-of", "before the visit", "--recorded", "milestones"));
        assertTrue(out.toString().contains("12 Jan 2027"), out.toString());
        assertFalse(out.toString().contains("13 Feb 2027"), out.toString());
        start();
        assertEquals(0, run("as-of", "now", "--recorded", "milestones"));
        assertTrue(out.toString().contains("13 Feb 2027"), out.toString());
    }

    @Test
    void aDocumentIsWrittenAsOfThatDay() {
        var file = folder.resolveSibling("sheet-of-then.pdf");
        assertEquals(0, run("as-of", "2025-01-17", "sheet", "--project", "CS", "--out", file.toString()));
        assertTrue(Files.exists(file));
    }

    @Test
    void theDifferenceOfTwoDaysIsSaidInWordsPerProject() {
        assertEquals(0, run("diff", "17 Jan 2025", "16 Jan 2026", "--of", "CS", "--json"));
        var said = json().valueStream().map(each -> each.get("sign").stringValue() + each.get("what").stringValue())
                .toList();
        assertTrue(said.contains("✓“DPM address, CYDES” recorded: 1 Jul 2025."), said.toString());
        assertTrue(said.contains("!The target Oct 2025 of “Unveiled at the Summit” passed without a record."),
                said.toString());
        start();
        assertEquals(0, run("diff", "17 Jan 2025", "16 Jan 2026", "--of", "DC", "--lang", "ms"));
        assertTrue(out.toString().contains("Tiada perubahan"), out.toString());
    }

    @Test
    void whatWasRecordedBetweenASnapshotAndNow() {
        run("snapshot", "Before");
        run("set", WORKSHOPS, "--forecast", "12 Jan 2027");
        start();
        assertEquals(0, run("diff", "Before", "now", "--recorded", "--json"));
        assertTrue(out.toString().contains("“Draft to workshops”: Forecast set to 12 Jan 2027."), out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx"})
    void theDifferenceIsWrittenAsAnAddendum(String format) throws IOException {
        var file = folder.resolveSibling("addendum." + format);
        assertEquals(0, run("diff", "17 Jan 2025", "now", "--out", file.toString(), "--format", format));
        assertTrue(Files.size(file) > 5_000);
        assertEquals(2, run("diff", "17 Jan 2025", "now", "--of", "Atlantis"));
    }

    @Test
    void theTimelineIsMeasuredAgainstASnapshotAndTwoDaysAreDrawnTogether() throws IOException {
        run("set", WORKSHOPS, "--forecast", "12 Jan 2027");
        run("snapshot", "Before");
        run("set", WORKSHOPS, "--forecast", "13 Feb 2027");
        var file = folder.resolveSibling("ghosts.svg");
        assertEquals(0, run("timeline", "--baseline", "before", "--recorded", "--out", file.toString()));
        var drawn = Files.readString(file);
        assertTrue(drawn.contains("+32 d") && drawn.contains("was 12 Jan 2027"), drawn);
        assertTrue(drawn.contains("32 days later than in the baseline Before"));
        assertEquals(0, run("as-of", "2026-01-16", "timeline", "--baseline", "2025-01-17", "--out", file.toString()));
        assertTrue(Files.readString(file).contains("baseline: 17 Jan 2025"));
        assertEquals(2, run("timeline", "--baseline", "Atlantis", "--out", file.toString()));
    }

    @Test
    void aPointThatIsNoneIsOneSentence() {
        assertEquals(2, run("as-of", "Atlantis", "projects"));
        assertEquals(2, run("as-of", "2030-01-01", "projects"));
        assertEquals(2, run("as-of", "2026-11-20", "--recorded", "projects"));
        assertEquals(3, err.toString().lines().count(), err.toString());
        assertTrue(err.toString().contains("the first edit is of 21 Nov 2026"), err.toString());
    }

    @Test
    void nothingCanBeChangedInThePast() {
        assertEquals(2, run("as-of", "2025-01-17", "set", WORKSHOPS, "--target", "2027"));
        assertEquals(2, run("as-of", "2025-01-17", "snapshot", "Point 0042"));
        start();
        run("log");
        assertEquals(1, out.toString().lines().count());
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    private int run(String... arguments) {
        var desk = new Desk(new PrintWriter(out), new PrintWriter(err), clock, Words.in(Language.EN),
                at -> Store.open(at, clock, "Officer 0001", DEVICE));
        return new Cli(desk).execute(Stream.concat(Stream.of("--portfolio", folder.toString()), Stream.of(arguments))
                .toArray(String[]::new));
    }
}
