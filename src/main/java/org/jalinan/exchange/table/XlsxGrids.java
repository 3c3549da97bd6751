package org.jalinan.exchange.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Sentence;

/// Reads the sheets of a workbook: each with the names of its columns in its first row. A formula counts by the value that
/// was last saved; nothing is reckoned.
public final class XlsxGrids {

    private static final String ABOUT = "about";
    /// What stands in a format as it is, and what only colours it.
    private static final Pattern NO_LETTERS = Pattern.compile("\"[^\"]*\"|\\[[^]]*]");
    private static final Pattern DAY = Pattern.compile("[yYdD]");

    private final Progress progress;
    /// Whether a format shows a day, told once for all its cells.
    private final Map<String, Boolean> days = new HashMap<>();

    private XlsxGrids(Progress progress) {
        this.progress = progress;
    }

    public static List<Grid> read(Path file, Progress progress) throws IOException {
        var name = String.valueOf(file.getFileName());
        OtherWorkbook.refuse(Limits.bytes(file), name);
        ZipCheck.check(file);
        var reading = new XlsxGrids(progress);
        var grids = new ArrayList<Grid>();
        try (var book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true))) {
            for (var sheet : book.getSheets().toList()) {
                if (!sheet.getName().equals(ABOUT)) {
                    reading.grid(sheet).ifPresent(grids::add);
                }
            }
        } catch (UnreadableFile | CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFile("import.xlsx.broken", name);
        }
        if (grids.isEmpty()) {
            throw new UnreadableFile("import.file.empty", name);
        }
        return grids;
    }

    private Optional<Grid> grid(Sheet sheet) throws IOException {
        var rows = new ArrayList<Grid.Row>();
        var columns = new ArrayList<String>();
        try (var stream = sheet.openStream()) {
            for (var each = stream.iterator(); each.hasNext();) {
                var row = each.next();
                var place = sheet.getName() + ":" + row.getRowNum();
                Limits.columns(row.getCellCount(), place);
                if (columns.isEmpty()) {
                    cells(row, place).forEach(cell -> columns.add(cell.words().strip()));
                } else {
                    var cells = cells(row, place);
                    if (!cells.stream().allMatch(Cell.Blank.class::isInstance)) {
                        Limits.rows(rows.size() + 1L, place);
                        rows.add(
                                new Grid.Row(Sentence.of("import.place.row", sheet.getName(), row.getRowNum()), cells));
                    }
                    progress.reached(row.getRowNum(), row.getRowNum());
                }
            }
        }
        return columns.isEmpty() ? Optional.empty()
                : Optional.of(Grid.of(sheet.getName(), CsvGrid.kind(sheet.getName()), columns, rows));
    }

    private List<Cell> cells(Row row, String place) throws UnreadableFile {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.hasCell(i) ? row.getCell(i) : null;
            cells.add(cell == null ? Cell.blank() : cell(cell, place));
        }
        return cells;
    }

    private Cell cell(org.dhatim.fastexcel.reader.Cell cell, String place) throws UnreadableFile {
        return switch (cell.getType()) {
            case EMPTY -> Cell.blank();
            case BOOLEAN -> new Cell.Truth(cell.asBoolean());
            case NUMBER -> isDay(cell) ? new Cell.Day(cell.asDate().toLocalDate()) : new Cell.Figure(cell.asNumber());
            case STRING, FORMULA, ERROR -> {
                var text = String.valueOf(cell.getText());
                Limits.cell(text, place);
                yield text.isEmpty() ? Cell.blank() : new Cell.Text(text);
            }
        };
    }

    /// A number whose format shows a day; a time of day alone is none.
    private boolean isDay(org.dhatim.fastexcel.reader.Cell cell) {
        var format = cell.getDataFormatString();
        return format != null && cell.asNumber().signum() > 0
                && days.computeIfAbsent(format, each -> DAY.matcher(NO_LETTERS.matcher(each).replaceAll("")).find());
    }
}
