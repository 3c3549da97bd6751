package org.jalinan.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Sentence;
import org.jalinan.model.Kind;

/// Reads a CSV file: with commas, semicolons or tabs, in UTF-8 or, where a mark at its head says so, in UTF-16. What is in
/// no such encoding is refused, because letters would be guessed.
public final class CsvGrid {

    private CsvGrid() {
    }

    public static Grid read(Path file, Progress progress) throws IOException {
        var name = String.valueOf(file.getFileName());
        var text = text(Limits.bytes(file), name);
        var rows = new ArrayList<Grid.Row>();
        List<String> columns = List.of();
        try (var reader = CsvReader.builder().fieldSeparator(separator(text)).skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (var record : reader) {
                var place = name + ":" + record.getStartingLineNumber();
                Limits.columns(record.getFieldCount(), place);
                if (columns.isEmpty()) {
                    columns = record.getFields().stream().map(String::strip).toList();
                } else {
                    Limits.rows(rows.size() + 1L, place);
                    rows.add(row(record, place));
                    progress.reached(record.getStartingLineNumber(), record.getStartingLineNumber());
                }
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableFile("import.csv.broken", name, rows.size() + 2);
        }
        if (columns.isEmpty()) {
            throw new UnreadableFile("import.file.empty", name);
        }
        return Grid.of(name, kind(name), columns, rows);
    }

    private static Grid.Row row(CsvRecord record, String place) throws UnreadableFile {
        var cells = new ArrayList<Cell>();
        for (var field : record.getFields()) {
            Limits.cell(field, place);
            cells.add(field.isEmpty() ? Cell.blank() : new Cell.Text(Formulas.unguarded(field)));
        }
        return new Grid.Row(Sentence.of("import.place.line", record.getStartingLineNumber()), cells);
    }

    /// The kind whose export has this name: `milestones.csv`.
    static Optional<Kind> kind(String name) {
        var plain = name.replaceFirst("\\.[^.]*$", "");
        return Stream.of(Kind.values()).filter(each -> KindTable.plural(each).equalsIgnoreCase(plain)).findFirst();
    }

    private static String text(byte[] bytes, String name) throws UnreadableFile {
        var encoding = encoding(bytes);
        int mark = encoding.equals(StandardCharsets.UTF_8) ? (starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0) : 2;
        try {
            var text = encoding.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, mark, bytes.length - mark)).toString();
            int zero = text.indexOf('\0');
            if (zero >= 0) {
                throw new UnreadableFile("import.csv.zero", name, line(text, zero));
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new UnreadableFile("import.csv.encoding", name, encoding.name());
        }
    }

    private static long line(String text, int at) {
        return text.substring(0, at).chars().filter(each -> each == '\n').count() + 1;
    }

    private static Charset encoding(byte[] bytes) {
        return starts(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE
                : starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean starts(byte[] bytes, int... with) {
        return bytes.length >= with.length && IntStream.range(0, with.length).allMatch(i -> bytes[i] == (byte) with[i]);
    }

    /// What stands most often between the names in the first row.
    private static char separator(String text) {
        var head = text.lines().findFirst().orElse("");
        char best = ',';
        for (char each : new char[]{';', '\t'}) {
            if (count(head, each) > count(head, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }
}
