package org.jalinan.exchange.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jalinan.exchange.ExportedFile;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Shipment;
import org.jalinan.model.Kind;

/// A portfolio as CSV, one file for each kind of record: UTF-8 with a byte order mark, RFC 4180 with CRLF, every cell
/// quoted. Columns and words are the same in every language. Numbers and dates are written by type; text that a
/// spreadsheet would run is guarded (`Formulas`).
public final class CsvFolder {

    /// Tells a spreadsheet that the text is UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvFolder() {
    }

    /// Writes all files or none, over those of an earlier export. A kind of which there is no record has no file, and
    /// loses the one that it had.
    ///
    /// @return the files: what the export is, then one for each kind
    /// @throws IOException if one cannot be written; the folder is as it was then, unless it stopped taking files while
    /// the whole ones were moved into it
    public static List<Path> write(Shipment shipment, Path folder, Progress progress) throws IOException {
        try (var beside = new FolderBeside(folder)) {
            table(beside.file("about.csv"), Stream.concat(Stream.of(List.of("what", "value")),
                    About.of(shipment).entrySet().stream().map(each -> List.of(each.getKey(), each.getValue())))
                    .map(row -> row.stream().<Cell>map(Cell.Text::new).toList()));
            long done = 0;
            long all = Stream.of(Kind.values()).mapToLong(kind -> shipment.portfolio().of(kind).size()).sum();
            for (var kind : Kind.values()) {
                var table = new KindTable(shipment.portfolio(), kind, shipment.asOf());
                if (table.rows() > 0) {
                    table(beside.file(name(kind)), rows(table, done, all, progress));
                    done += table.rows();
                }
            }
            var files = beside.move();
            for (var kind : Kind.values()) {
                var file = files.getFirst().resolveSibling(name(kind));
                if (!files.contains(file)) {
                    ExportedFile.forget(file);
                }
            }
            return files;
        }
    }

    private static String name(Kind kind) {
        return KindTable.plural(kind) + ".csv";
    }

    private static Stream<List<Cell>> rows(KindTable table, long before, long all, Progress progress) {
        var at = new long[]{before};
        return Stream.concat(Stream.of(table.names().stream().<Cell>map(Cell.Text::new).toList()),
                table.cells().peek(_ -> progress.reached(++at[0], all)));
    }

    private static void table(Path file, Stream<List<Cell>> rows) throws IOException {
        ExportedFile.write(file, out -> write(rows, out));
    }

    /// One table with its names in the first row.
    static void write(Stream<List<Cell>> rows, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK.getBytes(UTF_8));
        var writer = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).lineDelimiter(LineDelimiter.CRLF)
                .build(out, UTF_8);
        rows.forEach(row -> {
            var texts = new String[row.size()];
            for (int i = 0; i < texts.length; i++) {
                var cell = row.get(i);
                texts[i] = cell instanceof Cell.Text(var text) ? Formulas.guarded(text) : cell.words();
            }
            writer.writeRecord(texts);
        });
        writer.flush();
    }
}
