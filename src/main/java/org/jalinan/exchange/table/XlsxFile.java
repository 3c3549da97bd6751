package org.jalinan.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Shipment;
import org.jalinan.model.Kind;

/// A portfolio as a workbook, a sheet for each kind of record: real dates and numbers, the names of the columns frozen and
/// filtered, the marking on each printed page, the columns of ids folded away. Text is always text: no cell holds a formula.
public final class XlsxFile {

    /// What a cell holds at most, by the form; longer text is cut and counted.
    static final int LONGEST_TEXT = 32_767;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final int ROWS_BETWEEN_FLUSHES = 500;
    private static final int NARROW = 8;
    /// In points; a program takes no higher row.
    private static final double LINE_HEIGHT = 15;
    private static final double TALLEST = 405;
    private static final int WIDE = 60;
    private static final int ROWS_MEASURED = 200;

    private final Shipment shipment;
    private final Progress progress;
    private final long all;
    private long done;
    private int cut;

    private XlsxFile(Shipment shipment, Progress progress) {
        this.shipment = shipment;
        this.progress = progress;
        this.all = Stream.of(Kind.values()).mapToLong(kind -> shipment.portfolio().of(kind).size()).sum();
    }

    /// Writes row by row, so that memory does not grow with the table.
    ///
    /// @return how many texts were cut because no cell holds them
    public static int write(Shipment shipment, OutputStream out, Progress progress) throws IOException {
        var file = new XlsxFile(shipment, progress);
        try (var book = new Workbook(out, "Jalinan", null)) {
            file.about(book);
            for (var kind : Kind.values()) {
                var table = new KindTable(shipment.portfolio(), kind, shipment.asOf());
                if (table.rows() > 0) {
                    file.sheet(book, table);
                }
            }
        }
        return file.cut;
    }

    private void about(Workbook book) throws IOException {
        var sheet = page(book, "about");
        int row = 0;
        for (var line : About.of(shipment).entrySet()) {
            sheet.value(row, 0, line.getKey());
            sheet.style(row, 0).bold().set();
            sheet.value(row++, 1, line.getValue());
        }
        sheet.width(0, 24);
        sheet.width(1, WIDE);
        sheet.finish();
    }

    private void sheet(Workbook book, KindTable table) throws IOException {
        var sheet = page(book, KindTable.plural(table.kind()));
        var names = table.names();
        for (int column = 0; column < names.size(); column++) {
            sheet.value(0, column, names.get(column));
            if (isHidden(names.get(column))) {
                sheet.hideColumn(column);
            }
        }
        sheet.range(0, 0, 0, names.size() - 1).style().bold().fillColor("E6E9EF").set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.setAutoFilter(0, 0, table.rows(), names.size() - 1);
        var first = new ArrayList<List<Cell>>();
        var days = new DayRuns(sheet, names.size());
        int row = 1;
        var rows = table.cells().iterator();
        while (rows.hasNext()) {
            var cells = rows.next();
            if (first.size() < ROWS_MEASURED) {
                first.add(cells);
                if (first.size() == ROWS_MEASURED) {
                    widths(sheet, table, first);
                }
            }
            row(sheet, row, cells, days);
            progress.reached(++done, all);
            if (row++ % ROWS_BETWEEN_FLUSHES == 0 && first.size() == ROWS_MEASURED) {
                days.end(row);
                sheet.flush();
            }
        }
        days.end(row);
        if (first.size() < ROWS_MEASURED) {
            widths(sheet, table, first);
        }
        sheet.finish();
    }

    private Worksheet page(Workbook book, String name) {
        var sheet = book.newWorksheet(name);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.header(plain(shipment.marking()), Position.CENTER);
        sheet.footer(plain(shipment.marking()), Position.CENTER);
        sheet.footer(plain(name), Position.LEFT);
        sheet.footer("&P / &N", Position.RIGHT);
        return sheet;
    }

    /// An ampersand begins a command in the head of a page.
    private static String plain(String text) {
        return text.replace("&", "&&");
    }

    private void row(Worksheet sheet, int row, List<Cell> cells, DayRuns days) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            days.saw(row, column, isDay(cell));
            switch (cell) {
                case Cell.Blank _ -> {}
                case Cell.Text(var text) -> {
                    sheet.inlineString(row, column, fitting(text));
                    if (text.length() > WIDE) {
                        sheet.style(row, column).wrapText(true).set();
                        lines = Math.max(lines, lines(text));
                    }
                }
                case Cell.Figure(var number) -> sheet.value(row, column, number);
                case Cell.Truth(var truth) -> sheet.value(row, column, truth);
                case Cell.Day(var day) -> {
                    if (isDay(cell)) {
                        sheet.value(row, column, day);
                    } else {
                        sheet.inlineString(row, column, day.toString());
                    }
                }
            }
        }
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(lines * LINE_HEIGHT, TALLEST));
        }
    }

    /// How many lines a text takes that is broken to the widest column. Not every program finds that out by itself, and
    /// where none does the text runs over the next row.
    private static int lines(String text) {
        return text.lines().mapToInt(line -> 1 + line.length() / WIDE).sum();
    }

    /// Whether the form knows the day; those before it stand as text.
    private static boolean isDay(Cell cell) {
        return cell instanceof Cell.Day(var day) && !day.isBefore(FIRST_DAY);
    }

    private String fitting(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        cut++;
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1
                : LONGEST_TEXT);
    }

    private static void widths(Worksheet sheet, KindTable table, List<List<Cell>> rows) {
        var names = table.names();
        var widths = new ArrayList<Integer>();
        for (int column = 0; column < names.size(); column++) {
            int at = column;
            int longest = rows.stream().mapToInt(row -> row.get(at).words().length()).max().orElse(0);
            int width = Math.clamp(Math.max(longest, names.get(column).length()) + 2, NARROW, WIDE);
            sheet.width(column, width);
            widths.add(isHidden(names.get(column)) ? 0 : width);
        }
        PrintedWidth.of(widths, table.nameColumn()).applyTo(sheet);
    }

    /// Ids are for programs.
    private static boolean isHidden(String name) {
        return name.equals("id") || name.endsWith("_id");
    }
}
