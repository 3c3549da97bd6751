package org.jalinan.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A segment file that is being written. Behind an interface, so that a full disk can be tried.
interface Output extends AutoCloseable {

    /// Writes all of it at the end.
    void write(byte[] bytes) throws IOException;

    void force() throws IOException;

    void cutTo(long length) throws IOException;

    @Override
    void close() throws IOException;

    /// Opens a file, made if it is missing.
    interface Opener {
        Output open(Path file) throws IOException;
    }

    /// Forces when it is closed and not before.
    static Output forcedAtTheEnd(Output output) {
        return new Output() {
            @Override
            public void write(byte[] bytes) throws IOException {
                output.write(bytes);
            }

            @Override
            public void force() {
                // at the end
            }

            @Override
            public void cutTo(long length) throws IOException {
                output.cutTo(length);
            }

            @Override
            public void close() throws IOException {
                output.force();
                output.close();
            }
        };
    }

    static Output onDisk(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
        return new Output() {
            @Override
            public void write(byte[] bytes) throws IOException {
                var buffer = ByteBuffer.wrap(bytes);
                channel.position(channel.size());
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            }

            @Override
            public void force() throws IOException {
                channel.force(true);
            }

            @Override
            public void cutTo(long length) throws IOException {
                if (channel.size() > length) {
                    channel.truncate(length);
                    channel.force(true);
                }
            }

            @Override
            public void close() throws IOException {
                channel.close();
            }
        };
    }
}
