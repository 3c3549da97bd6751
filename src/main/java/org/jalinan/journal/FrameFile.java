package org.jalinan.journal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The frames of one segment, read from where they are known to begin. Frames that follow one another are fetched from the
/// disk together.
final class FrameFile implements AutoCloseable {

    private final FileChannel file;
    private final int atOnce;
    private ByteBuffer fetched = ByteBuffer.allocate(0);
    private long from;

    /// @param atOnce how many bytes are fetched at the least
    FrameFile(Path folder, int segment, int atOnce) throws IOException {
        this.atOnce = atOnce;
        file = FileChannel.open(Segment.file(folder, segment), StandardOpenOption.READ);
    }

    /// The frame at an offset; empty if none begins there.
    ///
    /// @throws EOFException if the file ends in it
    Optional<Frame> at(long offset) throws IOException, NewerProgram {
        fetch(offset, Integer.BYTES);
        int length = Frame.lengthAt(fetched, Math.toIntExact(offset - from));
        if (length == 0) {
            return Optional.empty();
        }
        fetch(offset, length);
        return Frame.at(fetched, Math.toIntExact(offset - from));
    }

    /// Sees to it that these bytes are in the buffer.
    private void fetch(long offset, int length) throws IOException {
        if (offset < from || offset + length > from + fetched.limit()) {
            long left = file.size() - offset;
            if (left < length) {
                throw new EOFException("The file ends early");
            }
            var bytes = ByteBuffer.allocate((int) Math.min(left, Math.max(length, atOnce)));
            while (bytes.hasRemaining() && file.read(bytes, offset + bytes.position()) >= 0) {
                // a read may return less than was asked for
            }
            fetched = bytes.flip();
            from = offset;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
