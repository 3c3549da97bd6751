package org.jalinan.ui.list;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Rows as text that a table elsewhere takes: a line each, cells apart by tabs, the titles of the columns first.
final class CopiedRows {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    private CopiedRows() {
    }

    /// @param titles of the columns, as long as `columns`
    static <R> String text(List<String> titles, List<Column<R>> columns, List<R> rows) {
        var lines = rows.stream().map(row -> line(columns.stream().map(column -> column.says().apply(row).words())));
        return Stream.concat(Stream.of(line(titles.stream())), lines).collect(Collectors.joining("\n", "", "\n"));
    }

    static void toClipboard(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// A tab or a line break inside a cell would begin another one.
    private static String line(Stream<String> cells) {
        return cells.map(cell -> BREAKS.matcher(cell).replaceAll(" ")).collect(Collectors.joining("\t"));
    }
}
