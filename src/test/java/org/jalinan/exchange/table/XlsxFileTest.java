package org.jalinan.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jalinan.exchange.PlainText;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Shipment;
import org.jalinan.journal.RandomRecords;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Samples;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reads the workbook back cell by cell.
class XlsxFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);

    @TempDir
    Path folder;

    @Test
    void everyCellOfTheFactsComesBack() throws IOException {
        compare(FACTS);
    }

    @Test
    void everyCellOfEveryKindComesBack() throws IOException {
        var portfolio = Portfolio.EMPTY;
        for (PortfolioRecord record : new RandomRecords(7).ofEveryKind(6)) {
            portfolio = portfolio.with(record);
        }
        compare(portfolio);
    }

    @Test
    void noCellIsAFormulaAndThePagesAreMarked() throws IOException {
        var parts = new ArrayList<String>();
        var file = Files.write(folder.resolve("book.xlsx"), write(FACTS));
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                parts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        var sheets = parts.stream().filter(part -> part.contains("<sheetData>")).toList();
        assertTrue(sheets.size() > 20);
        for (var sheet : sheets) {
            assertFalse(sheet.contains("<f>"), "no formula");
            assertTrue(sheet.contains("TEST MARKING") && sheet.contains("orientation=\"landscape\""));
        }
        assertEquals(sheets.size() - 1, sheets.stream().filter(each -> each.contains("autoFilter")
                && each.contains("state=\"frozen\"")).count());
    }

    @Test
    void aTextOfSeveralLinesHasARowThatIsHighEnough() throws IOException {
        var title = "Title 0042 ".repeat(20).strip();
        var file = Files.write(folder.resolve("book.xlsx"),
                write(Portfolio.EMPTY.with(Samples.project(title))));
        try (var zip = new ZipFile(file.toFile())) {
            var sheet = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet2.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            var heights = Pattern.compile("<row r=\"(\\d)\"[^>]* ht=\"([\\d.]+)\"").matcher(sheet).results()
                    .map(each -> each.group(1) + ": " + each.group(2)).toList();
            assertEquals(List.of("2: 60.0"), heights, sheet.substring(0, Math.min(3000, sheet.length())));
        }
    }

    private static void compare(Portfolio portfolio) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(write(portfolio)))) {
            for (var kind : Kind.values()) {
                var table = new KindTable(portfolio, kind, TODAY);
                if (table.rows() == 0) {
                    continue;
                }
                var rows = book.findSheet(KindTable.plural(kind)).orElseThrow().read();
                assertEquals(table.names(), rows.getFirst().stream().map(cell -> cell.getText()).toList());
                var expected = table.cells().toList();
                assertEquals(expected.size(), rows.size() - 1);
                for (int i = 0; i < expected.size(); i++) {
                    compare(kind, table.names(), expected.get(i), rows.get(i + 1));
                }
            }
        }
    }

    private static void compare(Kind kind, List<String> names, List<Cell> cells, Row row) {
        for (int i = 0; i < cells.size(); i++) {
            var where = kind + " " + names.get(i);
            var found = row.getOptionalCell(i).filter(cell -> cell.getType() != CellType.EMPTY);
            switch (cells.get(i)) {
                case Cell.Blank _ -> assertTrue(found.isEmpty(), where);
                case Cell.Text(var text) -> {
                    assertEquals(CellType.STRING, found.orElseThrow().getType(), where);
                    assertEquals(PlainText.of(text), PlainText.of(found.get().asString()), where);
                }
                case Cell.Figure(var number) ->
                    assertEquals(0, number.compareTo(found.orElseThrow().asNumber()), where);
                case Cell.Day(var day) -> assertEquals(day, found.orElseThrow().asDate().toLocalDate(), where);
                case Cell.Truth(var truth) -> assertEquals(truth, found.orElseThrow().asBoolean(), where);
            }
        }
    }

    private static byte[] write(Portfolio portfolio) throws IOException {
        var out = new ByteArrayOutputStream();
        XlsxFile.write(new Shipment(portfolio, "TEST MARKING", "Test readers", TODAY, Words.in(Language.EN)), out,
                Progress.UNSEEN);
        return out.toByteArray();
    }

    @Test
    void aWideTableIsPrintedLegiblyOnSeveralPagesEachWithTheNames() {
        assertEquals(new PrintedWidth(true, OptionalInt.of(1)),
                PrintedWidth.of(List.of(60, 60, 60, 30, 0), OptionalInt.of(1)));
        assertEquals(new PrintedWidth(false, OptionalInt.of(1)),
                PrintedWidth.of(List.of(60, 60, 60, 60), OptionalInt.of(1)));
    }
}
