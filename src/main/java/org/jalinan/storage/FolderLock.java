package org.jalinan.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The lock on a portfolio's folder. It is the system's own lock on a byte far behind the text, so a crash frees it, and
/// the text that says who holds it can be read by everybody on every system.
final class FolderLock implements AutoCloseable {

    private static final long LOCKED_BYTE = 1L << 40;
    private static final int LINES = 4;
    private static final int TRIES = 10;

    private final FileChannel channel;
    private final boolean leftBehind;

    private FolderLock(FileChannel channel, boolean leftBehind) {
        this.channel = channel;
        this.leftBehind = leftBehind;
    }

    /// Someone else holds it.
    static final class Held extends Exception {

        private final Refusal refusal;

        private Held(List<String> holder) {
            super("Held by another process");
            refusal = new Refusal(Reason.HELD, holder);
        }

        Refusal refusal() {
            return refusal;
        }
    }

    /// Takes the lock, waiting up to a second for a program that is just closing.
    static FolderLock take(Path file, String who, Instant now) throws IOException, Held {
        var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
                StandardOpenOption.CREATE);
        try {
            for (int attempt = 1; !tryLock(channel); attempt++) {
                if (attempt == TRIES) {
                    throw new Held(holder(file));
                }
                pause();
            }
            boolean leftBehind = channel.size() > 0;
            write(channel, String.join("\n", oneLine(who), computer(System.getenv()), now.toString(),
                    String.valueOf(ProcessHandle.current().pid())));
            return new FolderLock(channel, leftBehind);
        } catch (IOException | Held e) {
            channel.close();
            throw e;
        }
    }

    /// Whether nobody holds it. Nothing is written.
    static boolean isFree(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return tryLock(channel);
        } catch (IOException notToBeWritten) {
            return false;
        }
    }

    /// Whether the last holder did not let go in order: it crashed or was killed.
    boolean wasLeftBehind() {
        return leftBehind;
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false) != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /// Forced, so that an opening after a power cut knows that nobody let go in order.
    private static void write(FileChannel channel, String text) throws IOException {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        channel.force(true);
    }

    private static List<String> holder(Path file) throws IOException {
        var lines = Files.readString(file).lines().toList();
        return lines.size() == LINES ? lines : List.of("", "", "", "");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }

    static String computer(Map<String, String> environment) {
        for (var name : List.of("COMPUTERNAME", "HOSTNAME")) {
            var value = environment.get(name);
            if (value != null && !value.isBlank()) {
                return oneLine(value);
            }
        }
        try {
            return oneLine(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException noName) {
            return "";
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Lets go in order. The file stays, because removing it would free a lock that another has just taken.
    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }
}
