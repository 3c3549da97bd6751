package org.jalinan.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jalinan.model.change.Edit;

/// Edits as lines of JSON, one a line: the form in which they leave a laptop.
public final class EditLines {

    private EditLines() {
    }

    /// One edit of a journal.
    ///
    /// @param arrived whether it came with the next edit that did not arrive, which is the merge
    public record Line(Edit edit, boolean arrived) {
    }

    public static void write(Line line, OutputStream out) throws IOException {
        out.write(EditJson.line(line.edit().inTodaysWords(), line.arrived()));
        out.write('\n');
    }

    /// The changes of an edit, by which two that bear one id can be compared.
    public static byte[] changes(Edit edit) throws IOException {
        return EditJson.part(edit.changes());
    }

    /// The edit in these bytes; empty if there is none.
    public static Optional<Line> read(byte[] bytes, int from, int length) {
        try {
            var line = Arrays.copyOfRange(bytes, from, from + length);
            return Optional.of(new Line(EditJson.read(line, List.of(line)).inTodaysWords(), EditJson.isArrived(line)));
        } catch (EditJson.Unreadable notAnEdit) {
            return Optional.empty();
        }
    }
}
