package org.jalinan.disk;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/// The files below a folder, with an observer between the program and them. The program meets it as it meets any disk:
/// through the paths that it is given.
public final class WatchedDisk extends FileSystemProvider {

    private final Path root;
    private final Observer observer;
    private final WatchedFiles files = new WatchedFiles(this);

    public WatchedDisk(Path root, Observer observer) {
        this.root = root.toAbsolutePath().normalize();
        this.observer = observer;
    }

    public Path root() {
        return new WatchedPath(this, root);
    }

    FileSystem files() {
        return files;
    }

    void saw(Step step) {
        observer.saw(step);
    }

    boolean isBelow(Path path) {
        return WatchedPath.real(path).toAbsolutePath().normalize().startsWith(root);
    }

    String name(Path path) {
        return root.relativize(WatchedPath.real(path).toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return open(WatchedPath.real(path), options, attributes);
    }

    FileChannel open(Path real, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        boolean was = Files.exists(real);
        if (was && options.contains(StandardOpenOption.WRITE)) {
            observer.claimed(name(real));
        }
        var channel = FileChannel.open(real, options, attributes);
        if (!was) {
            observer.saw(new Step.Made(name(real)));
        } else if (options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
            observer.saw(new Step.Cut(name(real), 0));
        }
        return new WatchedChannel(channel, name(real), Files.isDirectory(real),
                options.contains(StandardOpenOption.APPEND), observer);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        var real = Files.newDirectoryStream(WatchedPath.real(folder));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                var all = real.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return all.hasNext();
                    }

                    @Override
                    public Path next() {
                        return new WatchedPath(WatchedDisk.this, all.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                real.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Files.createDirectory(WatchedPath.real(folder), attributes);
        observer.saw(new Step.MadeFolder(name(folder)));
    }

    @Override
    public void delete(Path path) throws IOException {
        Files.delete(WatchedPath.real(path));
        observer.saw(new Step.Deleted(name(path)));
    }

    @Override
    public void move(Path from, Path to, CopyOption... options) throws IOException {
        observer.claimed(name(to));
        Files.move(WatchedPath.real(from), WatchedPath.real(to), options);
        observer.saw(new Step.Moved(name(from), name(to)));
    }

    @Override
    public void copy(Path from, Path to, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isSameFile(Path one, Path other) throws IOException {
        return Files.isSameFile(WatchedPath.real(one), WatchedPath.real(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return Files.isHidden(WatchedPath.real(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return Files.getFileStore(WatchedPath.real(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        var real = WatchedPath.real(path);
        real.getFileSystem().provider().checkAccess(real, modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return Files.getFileAttributeView(WatchedPath.real(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return Files.readAttributes(WatchedPath.real(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        return Files.readAttributes(WatchedPath.real(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        Files.setAttribute(WatchedPath.real(path), attribute, value, options);
    }

    @Override
    public String getScheme() {
        return "watched";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
