package org.jalinan.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.StatedDate;

/// A table with one row per record, as a spreadsheet takes it: UTF-8 with a byte order mark, RFC 4180 with CRLF, every
/// cell quoted. What is not recorded is an empty cell. Text that a spreadsheet would run as a formula gets an apostrophe
/// before it; numbers and dates are written by type and get none.
final class CsvTable<R> {

    /// Tells a spreadsheet that the text is UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /// The first characters by which a spreadsheet takes text for a formula or a command, also in full width.
    private static final String FORMULA_STARTS = "=+-@\t\r\n|%＝＋－＠";
    private static final char GUARD = '\'';

    private final List<String> names = new ArrayList<>();
    private final List<Function<R, String>> cells = new ArrayList<>();

    CsvTable<R> text(String name, Function<R, String> value) {
        return column(name, record -> guarded(value.apply(record)));
    }

    CsvTable<R> optional(String name, Function<R, Optional<String>> value) {
        return text(name, record -> value.apply(record).orElse(""));
    }

    /// Several texts in one cell, with semicolons between them.
    CsvTable<R> list(String name, Function<R, Stream<String>> values) {
        return text(name, record -> values.apply(record).collect(Collectors.joining("; ")));
    }

    /// A word of the program's own: the name of a constant, an id.
    CsvTable<R> word(String name, Function<R, Optional<?>> value) {
        return column(name, record -> value.apply(record).map(Object::toString).orElse(""));
    }

    CsvTable<R> number(String name, Function<R, Number> value) {
        return column(name, record -> value.apply(record).toString());
    }

    CsvTable<R> day(String name, Function<R, Optional<LocalDate>> value) {
        return column(name, record -> value.apply(record).map(LocalDate::toString).orElse(""));
    }

    /// A stated date over six columns: its first and last day, how precise it is, and how it was stated.
    CsvTable<R> date(String name, Function<R, Optional<StatedDate>> value) {
        return day(name + "_from", value.andThen(date -> date.map(StatedDate::from)))
                .day(name + "_to", value.andThen(date -> date.map(StatedDate::to)))
                .word(name + "_precision", value.andThen(date -> date.map(StatedDate::precision)))
                .optional(name + "_wording", value.andThen(date -> date.flatMap(StatedDate::wording)))
                .day(name + "_stated_on", value.andThen(date -> date.flatMap(StatedDate::statedOn)))
                .optional(name + "_remark", value.andThen(date -> date.flatMap(StatedDate::remark)));
    }

    private CsvTable<R> column(String name, Function<R, String> cell) {
        names.add(name);
        cells.add(cell);
        return this;
    }

    void write(Stream<R> rows, OutputStream out) throws IOException {
        out.write(BYTE_ORDER_MARK.getBytes(UTF_8));
        var writer = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).lineDelimiter(LineDelimiter.CRLF)
                .build(out, UTF_8);
        writer.writeRecord(names);
        rows.forEach(row -> writer.writeRecord(cells.stream().map(cell -> cell.apply(row)).toList()));
        writer.flush();
    }

    private static String guarded(String text) {
        var bare = text.startsWith(String.valueOf(GUARD)) ? text.substring(1) : text;
        return !bare.isEmpty() && FORMULA_STARTS.indexOf(bare.charAt(0)) >= 0 ? GUARD + text : text;
    }
}
