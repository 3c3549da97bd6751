package org.jalinan.storage;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jalinan.model.Sha256;

/// How a second start of the same user finds the window that has the portfolio open and brings it to the front: a
/// Unix-domain socket in a folder of the account, which no network reaches.
public final class FirstWindow implements AutoCloseable {

    /// A window that does not answer in this time hangs, and is not waited for.
    private static final long PATIENCE = 3_000;
    private static final int NAME_DIGITS = 16;

    private final Path file;
    private final ServerSocketChannel door;

    private FirstWindow(Path file, ServerSocketChannel door) {
        this.file = file;
        this.door = door;
    }

    /// A second start that waits for the window to come to the front.
    public record Call(SocketChannel caller) {

        /// Says that it did.
        public void answer() {
            try (caller) {
                caller.write(ByteBuffer.allocate(1));
            } catch (IOException goneMeanwhile) {
                // The other waits no longer and reads the portfolio without the lock.
            }
        }
    }

    /// Listens for second starts; only for who holds the portfolio's lock.
    ///
    /// @return empty where the system has no such sockets, or the folder's name is too long for one
    public static Optional<FirstWindow> of(PortfolioFolder portfolio) {
        return in(Device.runtime(), portfolio);
    }

    static Optional<FirstWindow> in(Path runtime, PortfolioFolder portfolio) {
        var file = file(runtime, portfolio);
        try {
            Files.createDirectories(runtime);
            Files.deleteIfExists(file);
            var door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            door.bind(UnixDomainSocketAddress.of(file));
            return Optional.of(new FirstWindow(file, door));
        } catch (IOException | UnsupportedOperationException noSocket) {
            return Optional.empty();
        }
    }

    /// The same file for each way to write the folder's name.
    private static Path file(Path runtime, PortfolioFolder portfolio) {
        var path = portfolio.path();
        try {
            path = path.toRealPath();
        } catch (IOException notThereYet) {
            path = portfolio.path();
        }
        var digest = Sha256.hex(path.toString().getBytes(StandardCharsets.UTF_8));
        return runtime.resolve("window-" + digest.substring(0, NAME_DIGITS));
    }

    /// Waits for the next second start; empty once this is closed.
    public Optional<Call> next() {
        try {
            return Optional.of(new Call(door.accept()));
        } catch (IOException closed) {
            return Optional.empty();
        }
    }

    /// Brings the window that has a portfolio open to the front.
    ///
    /// @return whether there is one and it came
    public static boolean raised(PortfolioFolder portfolio) {
        return raised(Device.runtime(), portfolio);
    }

    static boolean raised(Path runtime, PortfolioFolder portfolio) {
        var file = file(runtime, portfolio);
        if (!Files.exists(file)) {
            return false;
        }
        try (var call = SocketChannel.open(UnixDomainSocketAddress.of(file)); var selector = Selector.open()) {
            call.configureBlocking(false);
            call.register(selector, SelectionKey.OP_READ);
            return selector.select(PATIENCE) > 0 && call.read(ByteBuffer.allocate(1)) == 1;
        } catch (IOException | UnsupportedOperationException nobodyListens) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            door.close();
            Files.deleteIfExists(file);
        } catch (IOException nextTime) {
            // The next window that gets the lock removes the file.
        }
    }
}
