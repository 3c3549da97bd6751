package org.jalinan.journal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;

/// The payloads of an edit: one, or begin, parts and commit where it is large.
final class Frames {

    /// An edit with more changes is written in parts of so many.
    static final int CHANGES = 500;

    @SuppressWarnings("ArrayRecordComponent") // never compared as wholes
    record Payload(Frame.Type type, byte[] json) {
    }

    interface Sink {
        void accept(Payload payload) throws IOException;
    }

    private Frames() {
    }

    static void write(Edit edit, Sink sink) throws IOException {
        if (edit.changes().size() <= CHANGES) {
            var json = EditJson.whole(edit);
            if (fits(json)) {
                sink.accept(new Payload(Frame.Type.EDIT, json));
                return;
            }
        }
        sink.accept(new Payload(Frame.Type.BEGIN, EditJson.head(edit)));
        parts(edit, sink);
        sink.accept(new Payload(Frame.Type.COMMIT, EditJson.count(edit.changes().size())));
    }

    /// Writes an edit of another laptop, before the merge with which it arrived.
    static void writeArrived(Edit edit, Sink sink) throws IOException {
        sink.accept(new Payload(Frame.Type.ARRIVED, EditJson.head(edit)));
        parts(edit, sink);
    }

    private static void parts(Edit edit, Sink sink) throws IOException {
        for (int from = 0; from < edit.changes().size(); from += CHANGES) {
            part(edit.changes().subList(from, Math.min(from + CHANGES, edit.changes().size())), sink);
        }
    }

    private static void part(List<Change> changes, Sink sink) throws IOException {
        var json = EditJson.part(changes);
        if (fits(json)) {
            sink.accept(new Payload(Frame.Type.PART, json));
        } else if (changes.size() == 1) {
            throw new IOException("One change is larger than a frame can be");
        } else {
            part(changes.subList(0, changes.size() / 2), sink);
            part(changes.subList(changes.size() / 2, changes.size()), sink);
        }
    }

    private static boolean fits(byte[] json) {
        return json.length <= Frame.MAX_BYTES - Frame.MIN_BYTES;
    }

    /// The edits that arrived with the edit of these payloads.
    static List<Edit> arrived(List<Payload> payloads) throws EditJson.Unreadable {
        var edits = new ArrayList<Edit>();
        int end = own(payloads);
        int from = 0;
        while (from < end) {
            int next = from + 1;
            while (next < end && payloads.get(next).type() == Frame.Type.PART) {
                next++;
            }
            edits.add(EditJson.read(payloads.get(from).json(),
                    payloads.subList(from + 1, next).stream().map(Payload::json).toList()));
            from = next;
        }
        return edits;
    }

    /// Where the edit itself begins, behind those that arrived with it.
    private static int own(List<Payload> payloads) {
        int own = 0;
        while (payloads.get(own).type() == Frame.Type.ARRIVED || payloads.get(own).type() == Frame.Type.PART) {
            own++;
        }
        return own;
    }

    /// The edit of its payloads, in order.
    static Edit read(List<Payload> all) throws EditJson.Unreadable {
        var payloads = all.subList(own(all), all.size());
        var first = payloads.getFirst();
        if (first.type() == Frame.Type.EDIT) {
            return EditJson.read(first.json());
        }
        var parts = new ArrayList<byte[]>();
        payloads.stream().filter(each -> each.type() == Frame.Type.PART).forEach(each -> parts.add(each.json()));
        var edit = EditJson.read(first.json(), parts);
        if (edit.changes().size() != EditJson.readCount(payloads.getLast().json())) {
            throw new EditJson.Unreadable(new IllegalArgumentException("Parts are missing"));
        }
        return edit;
    }
}
