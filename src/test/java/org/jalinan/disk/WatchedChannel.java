package org.jalinan.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/// A file whose writes, cuts and forces are seen.
final class WatchedChannel extends FileChannel {

    private final FileChannel real;
    private final String name;
    private final boolean folder;
    private final boolean append;
    private final Observer observer;

    WatchedChannel(FileChannel real, String name, boolean folder, boolean append, Observer observer) {
        this.real = real;
        this.name = name;
        this.folder = folder;
        this.append = append;
        this.observer = observer;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        long at = append ? real.size() : real.position();
        int written = write(source, at);
        real.position(at + written);
        return written;
    }

    @Override
    public int write(ByteBuffer source, long at) throws IOException {
        int wanted = source.remaining();
        int room = observer.room(wanted);
        var bytes = new byte[room];
        source.get(bytes);
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            real.write(buffer, at + buffer.position());
        }
        if (room > 0) {
            observer.saw(new Step.Wrote(name, at, bytes));
        }
        if (room < wanted) {
            throw new IOException("No space left on device");
        }
        return room;
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
        long written = 0;
        for (int i = offset; i < offset + length; i++) {
            written += write(sources[i]);
        }
        return written;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        if (size < real.size()) {
            real.truncate(size);
            observer.saw(new Step.Cut(name, size));
        }
        return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
        if (!folder) {
            real.force(metaData);
        }
        observer.saw(folder ? new Step.ForcedFolder(name) : new Step.Forced(name));
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return real.read(target);
    }

    @Override
    public int read(ByteBuffer target, long at) throws IOException {
        return real.read(target, at);
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return real.read(targets, offset, length);
    }

    @Override
    public long position() throws IOException {
        return real.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        real.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return real.size();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
        return real.transferTo(position, count, target);
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
        return real.map(mode, position, size);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        return real.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return real.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        real.close();
    }
}
