package org.jalinan.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.RecordIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Writes the shipped portfolio, and reads it back as a stranger would.
class CsvExportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    private Portfolio portfolio = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @Test
    void threeTablesHoldTheWholePortfolio() throws IOException {
        assertEquals(5, rows("projects").size());
        assertEquals(18, rows("milestones").size());
        assertEquals(35 + 41, rows("partners").size());
    }

    @Test
    void everyFileStartsWithTheMarkAndHasQuotedCellsAndCrLf() throws IOException {
        for (var file : CsvExport.write(portfolio, folder, TODAY)) {
            var bytes = Files.readAllBytes(file);
            assertArrayEquals(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, '"'}, Arrays.copyOf(bytes, 4),
                    file.toString());
            var text = new String(bytes, StandardCharsets.UTF_8);
            assertTrue(text.endsWith("\"\r\n"), file.toString());
            assertEquals(text.chars().filter(each -> each == '\n').count(),
                    text.chars().filter(each -> each == '\r').count());
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
    void whatIsNotRecordedIsAnEmptyCell() throws IOException {
        var guide = row("projects", "PRJ-2");
        assertEquals("", guide.getField("lead_ministry"));
        assertEquals("", guide.getField("planned_start_from"));
        assertEquals("Malaysia", guide.getField("champion"));
        assertEquals("2025-01-17", guide.getField("documented_state_as_of"));
    }

    @Test
    void aPartnersStatusIsTheOneOfTheDay() throws IOException {
        assertEquals("ASEAN_MEMBER_STATE", row("partners", "country/TL").getField("status"));
        CsvExport.write(portfolio, folder, LocalDate.of(2025, 1, 17));
        assertEquals("", read("partners").filter(each -> each.getField("iso_alpha2").equals("TL")).findFirst()
                .orElseThrow().getField("status"));
    }

    @Test
    void leadingZerosOfACountrysNumberStand() throws IOException {
        assertEquals("096", row("partners", "country/BN").getField("iso_numeric"));
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
        CsvExport.write(portfolio, folder, TODAY);
        portfolio = Portfolio.EMPTY.with(portfolio.get(Project.class, RecordIds.ofFact("PRJ-4")));
        assertEquals(1, rows("projects").size());
        try (var files = Files.list(folder)) {
            assertEquals(List.of("milestones.csv", "partners.csv", "projects.csv"),
                    files.map(each -> each.getFileName().toString()).sorted().toList());
        }
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
        CsvExport.write(portfolio, folder, TODAY);
        return read(table).toList();
    }

    private Stream<NamedCsvRecord> read(String table) throws IOException {
        try (var reader = CsvReader.builder().detectBomHeader(true)
                .ofNamedCsvRecord(folder.resolve(table + ".csv"), StandardCharsets.UTF_8)) {
            return reader.stream().toList().stream();
        }
    }
}
