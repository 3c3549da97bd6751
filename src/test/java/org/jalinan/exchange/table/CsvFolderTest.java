package org.jalinan.exchange.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.disk.HeldFile;
import org.jalinan.disk.WatchedDisk;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Shipment;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.RecordIds;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Writes the shipped portfolio, and reads it back as a stranger would.
class CsvFolderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    private Portfolio portfolio = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @Test
    void aTableForEachKindHoldsTheWholePortfolio() throws IOException {
        for (var kind : Kind.values()) {
            var count = portfolio.of(kind).size();
            assertEquals(count, count == 0 ? 0 : rows(KindTable.plural(kind)).size(), kind.toString());
        }
        assertEquals(18, rows("milestones").size());
    }

    @Test
    void theFirstFileSaysWhoseItIsAndHowItIsMarked() throws IOException {
        var about = rows("about").stream().collect(Collectors.toMap(row -> row.getField(0), row -> row.getField(1)));
        assertEquals("TEST MARKING", about.get("Marking"));
        assertEquals("Test readers", about.get("For"));
    }

    @Test
    void everyFileStartsWithTheMarkAndHasQuotedCellsAndCrLf() throws IOException {
        for (var file : CsvFolder.write(shipment(TODAY), folder, Progress.UNSEEN)) {
            var bytes = Files.readAllBytes(file);
            assertArrayEquals(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '"'}, Arrays.copyOf(bytes, 4),
                    file.toString());
            var text = new String(bytes, StandardCharsets.UTF_8);
            assertTrue(text.endsWith("\"\r\n"), file.toString());
            assertFalse(Pattern.compile("\"\\n\"").matcher(text).find(), "rows end with CR and LF");
        }
    }

    @Test
    void aTargetStandsWithItsDaysPrecisionAndWordingAndNoRecordedDate() throws IOException {
        var row = row("milestones", "MS-5-TARGET-SUMMIT");
        assertEquals(List.of("2025-10-01", "2025-10-31", "MONTH", "at the ASEAN Summit in October 2025", "2025-07-01"),
                Stream.of("from", "to", "precision", "wording", "stated_on").map(each -> row.getField("target_" + each))
                        .toList());
        assertEquals("", row.getField("recorded_from"));
        assertEquals("", row.getField("recorded_precision"));
        assertEquals("P23; P24", row.getField("sources"));
        assertEquals(RecordIds.ofFact("MS-5-TARGET-YE").toString(), row.getField("contradicts"));
    }

    @Test
    void whereOneOldTableIsOpenElsewhereAllGoIntoAFolderOfTheirOwn() throws IOException {
        var old = Files.createDirectory(folder.resolve("tables"));
        Files.writeString(old.resolve("milestones.csv"), "as it was");
        var asked = new WatchedDisk(folder, new HeldFile("tables/milestones.csv")).root().resolve("tables");
        var files = CsvFolder.write(shipment(TODAY), asked, Progress.UNSEEN);
        assertEquals(Set.of("tables (2)"), files.stream().map(each -> each.getParent().getFileName().toString())
                .collect(Collectors.toSet()));
        try (var left = Files.list(old)) {
            assertEquals(List.of("as it was"), List.of(Files.readString(left.toList().getFirst())));
        }
        assertEquals(files.size(), Objects.requireNonNull(folder.resolve("tables (2)").toFile().list()).length);
    }

    @Test
    void whatIsNotRecordedIsAnEmptyCell() throws IOException {
        var guide = row("projects", "PRJ-2");
        assertEquals("", guide.getField("lead_ministry"));
        assertEquals("", guide.getField("planned_start_from"));
        assertEquals("Malaysia", guide.getField("champion"));
        assertEquals("2025-01-17", guide.getField("documented_as_of"));
    }

    @Test
    void aPartnersStatusIsTheOneOfTheDay() throws IOException {
        assertEquals("ASEAN_MEMBER_STATE", row("countries", "country/TL").getField("status"));
        CsvFolder.write(shipment(LocalDate.of(2025, 1, 17)), folder, Progress.UNSEEN);
        assertEquals("", read("countries").filter(each -> each.getField("iso_alpha2").equals("TL")).findFirst()
                .orElseThrow().getField("status"));
    }

    @Test
    void leadingZerosOfACountrysNumberStand() throws IOException {
        assertEquals("096", row("countries", "country/BN").getField("iso_numeric"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "|calc", "%0A", "＝1", "＋1", "－1",
        "＠a",
        "'=1", "'＝1"})
    void textThatASpreadsheetWouldRunGetsAnApostrophe(String title) throws IOException {
        retitle(title);
        assertEquals("'" + title, row("milestones", "MS-5-DPM").getField("title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 = 2 + 3", "'tis a title", "", "'", "a\"b;c,d", "two\nlines",
        "โครงการทดสอบ", "စမ်းသပ်စီမံကိန်း", "Hà Nội, Türkiye"})
    void everyOtherTextComesBackAsItIs(String title) throws IOException {
        retitle(title);
        assertEquals(title, row("milestones", "MS-5-DPM").getField("title"));
    }

    @Test
    void threeHundredCharactersOfAnyScriptSurvive() throws IOException {
        var title = "จฺဗမ်းé𝔘".repeat(50).substring(0, 300);
        retitle(title);
        assertEquals(title, row("milestones", "MS-5-DPM").getField("title"));
    }

    @Test
    void aSecondExportReplacesTheFirstAndLeavesNothingBeside() throws IOException {
        CsvFolder.write(shipment(TODAY), folder, Progress.UNSEEN);
        portfolio = Portfolio.EMPTY.with(portfolio.get(Project.class, RecordIds.ofFact("PRJ-4")));
        assertEquals(1, rows("projects").size());
        try (var files = Files.list(folder)) {
            assertEquals(List.of("about.csv", "projects.csv"),
                    files.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void cancellingLeavesTheEarlierExportAndNothingBeside() throws IOException {
        CsvFolder.write(shipment(TODAY), folder, Progress.UNSEEN);
        var before = Files.readString(folder.resolve("milestones.csv"));
        retitle("Another title");
        assertThrows(CancellationException.class, () -> CsvFolder.write(shipment(TODAY), folder, (done, _) -> {
            if (done > 200) {
                throw new CancellationException();
            }
        }));
        assertEquals(before, Files.readString(folder.resolve("milestones.csv")));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.filter(each -> each.toString().endsWith(".part")).toList());
        }
    }

    @Test
    void cancellingAfterSomeTablesLeavesAllOfTheEarlierOnes() throws IOException {
        CsvFolder.write(shipment(TODAY), folder, Progress.UNSEEN);
        var before = Files.getLastModifiedTime(folder.resolve("projects.csv"));
        var rows = new AtomicInteger();
        CsvFolder.write(shipment(TODAY), folder.resolve("other"), (_, all) -> rows.set((int) all));
        assertThrows(CancellationException.class, () -> CsvFolder.write(shipment(TODAY), folder, (done, all) -> {
            if (done == all) {
                throw new CancellationException();
            }
        }));
        assertEquals(before, Files.getLastModifiedTime(folder.resolve("projects.csv")));
        var fresh = folder.resolve("fresh");
        assertThrows(CancellationException.class, () -> CsvFolder.write(shipment(TODAY), fresh, (done, _) -> {
            if (done > rows.get() / 2) {
                throw new CancellationException();
            }
        }));
        assertFalse(Files.exists(fresh), "not even the folder");
    }

    private Shipment shipment(LocalDate day) {
        return new Shipment(portfolio, "TEST MARKING", "Test readers", day, Words.in(Language.EN));
    }

    private void retitle(String title) {
        var before = portfolio.get(Milestone.class, RecordIds.ofFact("MS-5-DPM"));
        portfolio = portfolio.with(new Milestone(before.id(), before.project(), before.order(), title, Optional.empty(),
                before.type(), before.firstStated(), before.target(), before.forecast(), before.recorded(),
                before.event(), before.decidingBody(), before.verb(), before.place(), before.certainty(),
                before.metBy(), before.note()));
    }

    private NamedCsvRecord row(String table, String fact) throws IOException {
        return rows(table).stream().filter(each -> each.getField("id").equals(RecordIds.ofFact(fact).toString()))
                .findFirst().orElseThrow();
    }

    private List<NamedCsvRecord> rows(String table) throws IOException {
        CsvFolder.write(shipment(TODAY), folder, Progress.UNSEEN);
        return read(table).toList();
    }

    private Stream<NamedCsvRecord> read(String table) throws IOException {
        try (var reader = CsvReader.builder().detectBomHeader(true)
                .ofNamedCsvRecord(folder.resolve(table + ".csv"), StandardCharsets.UTF_8)) {
            return reader.stream().toList().stream();
        }
    }
}
