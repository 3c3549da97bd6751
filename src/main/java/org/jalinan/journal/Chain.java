package org.jalinan.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.change.Edit;

/// The segments of a journal read and proved from the first byte to the last. What is wrong at the very end and followed
/// by no later edit is a torn tail: an append that never returned. Everything else that is wrong is damage.
final class Chain {

    /// Where an edit's first frame begins.
    record Place(int segment, int offset) {
    }

    private final Path folder;
    private final UUID portfolio;
    private final List<Place> edits = new ArrayList<>();
    private final List<byte[]> heads = new ArrayList<>();
    private int segment;
    private int goodLength;
    private byte[] goodHash = Frame.START;
    private Optional<Place> tail = Optional.empty();

    private Chain(Path folder, UUID portfolio) {
        this.folder = folder;
        this.portfolio = portfolio;
    }

    static Chain read(Path folder, UUID portfolio) throws IOException, JournalDamaged, NewerProgram {
        var chain = new Chain(folder, portfolio);
        int segments = chain.countSegments();
        for (int number = 1; number <= segments; number++) {
            chain.segment(number, number == segments);
        }
        return chain;
    }

    List<Place> edits() {
        return edits;
    }

    /// The hash of each edit's last frame.
    List<byte[]> heads() {
        return heads;
    }

    /// The number of the last segment that holds something whole.
    int lastSegment() {
        return segment;
    }

    /// The bytes of the last segment that belong to whole edits.
    int goodLength() {
        return goodLength;
    }

    byte[] goodHash() {
        return goodHash;
    }

    /// Where a torn tail begins.
    Optional<Place> tail() {
        return tail;
    }

    private int countSegments() throws IOException, JournalDamaged {
        int last = 1;
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                last = files.map(file -> file.getFileName().toString()).filter(name -> name.matches("\\d{6}\\.jnl"))
                        .mapToInt(name -> Integer.parseInt(name.substring(0, 6))).max().orElse(1);
            }
        }
        for (int number = 1; number <= last; number++) {
            if (!Files.isRegularFile(Segment.file(folder, number))) {
                throw new JournalDamaged(Segment.fileName(number), 0, 1);
            }
        }
        return last;
    }

    private void segment(int number, boolean last) throws IOException, JournalDamaged, NewerProgram {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(Segment.file(folder, number)));
        if (!new Segment(portfolio, number, nextSeq(), goodHash).begins(bytes)) {
            boolean neverFinished = last && number > 1 && !isFollowed(bytes, 0, 0);
            broken(number, 0, neverFinished);
            return;
        }
        segment = number;
        goodLength = Segment.HEAD_BYTES;
        var hash = goodHash;
        int offset = goodLength;
        int begin = -1;
        while (offset < bytes.limit()) {
            var found = Frame.at(bytes, offset);
            if (found.isEmpty() || !fits(found.get(), hash, begin)) {
                broken(number, offset, last && !isFollowed(bytes, offset + 1, nextSeq()));
                return;
            }
            var frame = found.get();
            if (frame.schema() > Edit.SCHEMA) {
                throw new NewerProgram(frame.schema());
            }
            begin = begin < 0 ? offset : begin;
            offset += Frame.lengthAt(bytes, offset);
            hash = frame.hash();
            if (frame.endsEdit()) {
                edits.add(new Place(number, begin));
                heads.add(hash);
                begin = -1;
                goodLength = offset;
                goodHash = hash;
            }
        }
        if (begin >= 0) {
            broken(number, begin, last);
        }
    }

    private long nextSeq() {
        return edits.size() + 1L;
    }

    private boolean fits(Frame frame, byte[] hash, int begin) {
        return frame.seq() == nextSeq() && Arrays.equals(frame.before(), hash) && (frame.opensEdit() || begin >= 0);
    }

    private void broken(int number, int offset, boolean torn) throws JournalDamaged {
        if (!torn) {
            throw new JournalDamaged(Segment.fileName(number), offset, nextSeq());
        }
        tail = Optional.of(new Place(number, offset == 0 ? 0 : goodLength));
    }

    /// Whether a whole frame of an edit after `seq` stands anywhere from `offset` on: then what came before it was
    /// acknowledged once.
    private static boolean isFollowed(ByteBuffer bytes, int offset, long seq) {
        for (int next = offset; next <= bytes.limit() - Frame.MIN_BYTES; next++) {
            try {
                if (Frame.lengthAt(bytes, next) > 0 && Frame.at(bytes, next).filter(f -> f.seq() > seq).isPresent()) {
                    return true;
                }
            } catch (NewerProgram whole) {
                return true;
            }
        }
        return false;
    }
}
