package org.jalinan.journal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jalinan.model.change.Edit;
import org.jspecify.annotations.Nullable;

/// The journal as a folder of segment files `000001.jnl`, `000002.jnl`, ... A segment is full at a size and the next one
/// begins with the next edit, so an edit never crosses from one into another.
public final class JournalFolder implements Journal {

    /// A segment of this many bytes takes no further edit.
    public static final long SEGMENT_BYTES = 16L << 20;

    private static final int ONE_EDIT = 1 << 12;
    private static final int MANY_EDITS = 1 << 18;

    private final Path folder;
    private final UUID portfolio;
    private final long segmentBytes;
    private final Output.Opener opener;
    private final Chain chain;
    private int segment;
    private long length;
    private byte[] hash;
    private @Nullable Output output;

    private JournalFolder(Path folder, UUID portfolio, long segmentBytes, Output.Opener opener)
            throws IOException, JournalDamaged, NewerProgram {
        this.folder = folder;
        this.portfolio = portfolio;
        this.segmentBytes = segmentBytes;
        this.opener = opener;
        this.chain = Chain.read(folder, portfolio);
        this.segment = chain.lastSegment();
        this.length = chain.goodLength();
        this.hash = chain.goodHash();
    }

    /// Begins an empty journal; done again after a crash in the middle of it, it begins anew.
    public static void create(Path folder, UUID portfolio) throws IOException {
        WholeFile.makeFolder(folder);
        WholeFile.write(Segment.file(folder, 1), new Segment(portfolio, 1, 1, Frame.START).bytes());
    }

    /// Writes a whole journal into a folder that is missing or empty. It is forced once, at its end, and then proved.
    public static void write(Path folder, UUID portfolio, List<Salvage.Whole> edits)
            throws IOException, JournalDamaged, NewerProgram {
        create(folder, portfolio);
        try (var journal = open(folder, portfolio, SEGMENT_BYTES, file -> Output.forcedAtTheEnd(Output.onDisk(file)))) {
            for (var each : edits) {
                journal.append(each.arrived(), each.edit());
            }
        }
        try (var again = open(folder, portfolio)) {
            for (var each : edits) {
                if (!again.read(each.seq()).equals(each.edit())
                        || !again.arrivedWith(each.seq()).equals(each.arrived())) {
                    throw new IOException("The journal does not hold what was written");
                }
            }
        }
    }

    /// Whether the folder holds nothing but what `create` leaves, whole or not.
    public static boolean isUnused(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                boolean first = file.getFileName().toString().startsWith(Segment.fileName(1));
                if (!first || Files.size(file) > Segment.HEAD_BYTES) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Reads and proves the journal, and changes nothing.
    ///
    /// @throws JournalDamaged if it is not what was written, apart from a torn tail
    public static JournalFolder open(Path folder, UUID portfolio) throws IOException, JournalDamaged, NewerProgram {
        return open(folder, portfolio, SEGMENT_BYTES, Output::onDisk);
    }

    static JournalFolder open(Path folder, UUID portfolio, long segmentBytes, Output.Opener opener)
            throws IOException, JournalDamaged, NewerProgram {
        return new JournalFolder(folder, portfolio, segmentBytes, opener);
    }

    /// Whether the last append never returned and left something behind.
    public boolean hasTornTail() {
        return chain.tail().isPresent();
    }

    /// The damage that it is if an edit after the last one was acknowledged once.
    public JournalDamaged endsTooEarly() {
        var end = chain.tail().orElse(new Chain.Place(segment, Math.toIntExact(length)));
        return new JournalDamaged(Segment.fileName(end.segment()), end.offset(), last() + 1);
    }

    /// Moves a torn tail to a file of its own beside the segments and cuts it off.
    public void setTailAside(String name) throws IOException {
        if (chain.tail().isEmpty()) {
            return;
        }
        var tail = chain.tail().get();
        var file = Segment.file(folder, tail.segment());
        var bytes = Files.readAllBytes(file);
        WholeFile.write(folder.resolve(name), Arrays.copyOfRange(bytes, tail.offset(), bytes.length));
        if (tail.offset() == 0) {
            Files.delete(file);
        } else {
            try (var cut = opener.open(file)) {
                cut.cutTo(tail.offset());
            }
        }
    }

    @Override
    public Entry append(List<Edit> arrived, Edit edit) throws IOException {
        long seq = last() + 1;
        boolean whole = false;
        try {
            var out = output();
            var place = new Chain.Place(segment, Math.toIntExact(length));
            var state = new Object() {
                byte[] before = hash;
                long end = length;
            };
            Frames.Sink sink = payload -> {
                var frame = Frame.of(payload.type(), edit.schema(), seq, state.before, payload.json());
                var bytes = frame.bytes();
                out.write(bytes);
                state.before = frame.hash();
                state.end += bytes.length;
            };
            for (var other : arrived) {
                Frames.writeArrived(other, sink);
            }
            Frames.write(edit, sink);
            out.force();
            chain.edits().add(place);
            chain.heads().add(state.before);
            hash = state.before;
            length = state.end;
            whole = true;
            return new Entry(seq, edit);
        } finally {
            if (!whole) {
                dropOutput();
            }
        }
    }

    /// The file to write to, cut to what is whole in it; a new one where the last is full.
    private Output output() throws IOException {
        if (length >= segmentBytes) {
            if (output != null) {
                output.close();
                output = null;
            }
            var next = new Segment(portfolio, segment + 1, last() + 1, hash);
            WholeFile.write(Segment.file(folder, next.number()), next.bytes());
            segment = next.number();
            length = Segment.HEAD_BYTES;
        }
        if (output == null) {
            output = opener.open(Segment.file(folder, segment));
            output.cutTo(length);
        }
        return output;
    }

    /// After a failure: cuts off what was written of the edit now if that is possible, else before the next append.
    private void dropOutput() {
        if (output == null) {
            return;
        }
        try (var failed = output) {
            output = null;
            failed.cutTo(length);
        } catch (IOException cutBeforeTheNextAppend) {
            output = null;
        }
    }

    @Override
    public long last() {
        return chain.edits().size();
    }

    @Override
    public String headAt(long seq) {
        return HexFormat.of().formatHex(chain.heads().get(Math.toIntExact(seq - 1)));
    }

    @Override
    public Edit read(long seq) throws IOException, JournalDamaged {
        return read(seq, Frames::read);
    }

    @Override
    public List<Edit> arrivedWith(long seq) throws IOException, JournalDamaged {
        return read(seq, Frames::arrived);
    }

    private <T> T read(long seq, Reading<T> reading) throws IOException, JournalDamaged {
        try (var file = new FrameFile(folder, segmentOf(seq), ONE_EDIT)) {
            return read(file, seq, reading);
        }
    }

    /// Opens each segment once.
    @Override
    public void readEach(List<Long> seqs, Consumer<Entry> reader) throws IOException, JournalDamaged {
        int next = 0;
        while (next < seqs.size()) {
            int number = segmentOf(seqs.get(next));
            try (var file = new FrameFile(folder, number, MANY_EDITS)) {
                while (next < seqs.size() && segmentOf(seqs.get(next)) == number) {
                    long seq = seqs.get(next++);
                    reader.accept(new Entry(seq, read(file, seq, Frames::read)));
                }
            }
        }
    }

    private int segmentOf(long seq) {
        return chain.edits().get(Math.toIntExact(seq - 1)).segment();
    }

    /// What is read off the payloads of an edit.
    private interface Reading<T> {
        T of(List<Frames.Payload> payloads) throws EditJson.Unreadable;
    }

    private <T> T read(FrameFile file, long seq, Reading<T> reading) throws IOException, JournalDamaged {
        var place = chain.edits().get(Math.toIntExact(seq - 1));
        var damage = new JournalDamaged(Segment.fileName(place.segment()), place.offset(), seq);
        var payloads = new ArrayList<Frames.Payload>();
        try {
            long offset = place.offset();
            Frame frame;
            do {
                frame = file.at(offset).filter(found -> found.seq() == seq).orElseThrow(() -> damage);
                payloads.add(new Frames.Payload(frame.type(), frame.payload()));
                offset += frame.length();
            } while (!frame.endsEdit());
            return reading.of(payloads);
        } catch (EditJson.Unreadable | EOFException | NewerProgram e) {
            throw damage;
        }
    }

    @Override
    public void verify() throws IOException, JournalDamaged {
        try {
            var found = Chain.read(folder, portfolio);
            if (found.edits().size() != chain.edits().size() || found.goodLength() != length) {
                throw new JournalDamaged(Segment.fileName(found.lastSegment()), found.goodLength(),
                        found.edits().size() + 1L);
            }
        } catch (NewerProgram e) {
            throw new JournalDamaged(Segment.fileName(segment), length, last());
        }
    }

    @Override
    public void close() throws IOException {
        if (output != null) {
            output.close();
            output = null;
        }
    }
}
