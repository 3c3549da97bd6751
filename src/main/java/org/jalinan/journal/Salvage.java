package org.jalinan.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jalinan.model.change.Edit;

/// The edits of a damaged journal that can still be proven: each frame by its own hash, and each edit by the one before it,
/// whose hash it holds. Nothing is changed.
public final class Salvage {

    /// An edit and those that arrived with it, in the words of today.
    ///
    /// @param seq its number in the journal
    public record Whole(long seq, List<Edit> arrived, Edit edit) {
        public Whole {
            arrived = List.copyOf(arrived);
        }
    }

    private final TreeMap<Long, List<Frame>> found = new TreeMap<>();
    private List<Frame> open = new ArrayList<>();

    private Salvage() {
    }

    /// @param folder of a journal; need not exist
    public static Salvage of(Path folder) throws IOException, NewerProgram {
        var salvage = new Salvage();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(each -> each.getFileName().toString().endsWith(".jnl")).sorted()
                        .toList()) {
                    salvage.segment(ByteBuffer.wrap(Files.readAllBytes(file)));
                }
            }
        }
        return salvage;
    }

    private void segment(ByteBuffer bytes) throws NewerProgram {
        int offset = Segment.HEAD_BYTES;
        while (offset <= bytes.limit() - Frame.MIN_BYTES) {
            var frame = Frame.lengthAt(bytes, offset) > 0 ? Frame.at(bytes, offset) : Optional.<Frame>empty();
            frame.ifPresent(this::add);
            offset += frame.isPresent() ? frame.get().length() : 1;
        }
    }

    private void add(Frame frame) {
        if (open.isEmpty() || open.getLast().seq() != frame.seq() || !follows(frame, open.getLast())) {
            open = new ArrayList<>();
        }
        open.add(frame);
        if (frame.endsEdit()) {
            if (open.getFirst().opensEdit()) {
                found.putIfAbsent(frame.seq(), open);
            }
            open = new ArrayList<>();
        }
    }

    private static boolean follows(Frame frame, Frame before) {
        return Arrays.equals(frame.before(), before.hash());
    }

    /// The number of the last edit of which anything whole is left; 0 if there is none.
    public long last() {
        return found.isEmpty() ? 0 : found.lastKey();
    }

    /// The edits from this one on, up to the first that cannot be proven.
    public List<Whole> from(long first) {
        var edits = new ArrayList<Whole>();
        for (long seq = first; proven(seq); seq++) {
            var whole = read(seq);
            if (whole.isEmpty()) {
                return edits;
            }
            edits.add(whole.get());
        }
        return edits;
    }

    /// The later edits that can be read, though not proven: each is whole by itself, but something before it is gone.
    public List<Whole> beyond(long last) {
        return found.tailMap(last, false).keySet().stream().flatMap(seq -> read(seq).stream()).toList();
    }

    private Optional<Whole> read(long seq) {
        try {
            var payloads = Objects.requireNonNull(found.get(seq)).stream()
                    .map(each -> new Frames.Payload(each.type(), each.payload())).toList();
            return Optional.of(new Whole(seq, Frames.arrived(payloads).stream().map(Edit::inTodaysWords).toList(),
                    Frames.read(payloads).inTodaysWords()));
        } catch (EditJson.Unreadable unlikelyWithAGoodHash) {
            return Optional.empty();
        }
    }

    /// Where the edit before is gone, one that begins with what arrived might lack the first of it.
    private boolean proven(long seq) {
        var frames = found.get(seq);
        if (frames == null) {
            return false;
        }
        var first = frames.getFirst();
        var before = found.get(seq - 1);
        return seq == 1 ? Arrays.equals(first.before(), Frame.START)
                : before == null ? first.type() != Frame.Type.ARRIVED : follows(first, before.getLast());
    }
}
