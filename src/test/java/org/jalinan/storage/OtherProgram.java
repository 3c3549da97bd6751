package org.jalinan.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// A second Java that runs `CommitStream` and can be killed. Killed by its handle, because killing the `Process` closes
/// the pipe and loses the last lines.
final class OtherProgram implements AutoCloseable {

    private final Process process;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Semaphore printed = new Semaphore(0);
    private final Thread reader;

    OtherProgram(Path folder, String... more) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), CommitStream.class.getName(), folder.toString()));
        command.addAll(List.of(more));
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        reader = Thread.ofPlatform().start(() -> read(process.inputReader()));
    }

    private void read(BufferedReader output) {
        try {
            var text = new StringBuilder();
            for (int c = output.read(); c >= 0; c = output.read()) {
                if (c == '\n') {
                    lines.add(text.toString().strip());
                    text.setLength(0);
                    printed.release();
                } else {
                    text.append((char) c);
                }
            }
        } catch (IOException killed) {
            printed.release();
        }
    }

    void awaitOpen() throws InterruptedException {
        awaitLines(1);
    }

    /// Waits until it has printed so many lines more.
    void awaitLines(int more) throws InterruptedException {
        if (!printed.tryAcquire(more, 5, TimeUnit.MINUTES)) {
            throw new IllegalStateException(
                    process.isAlive() ? "The other program stands still" : "It ended by itself");
        }
    }

    long pid() {
        return process.pid();
    }

    /// Kills it as the system would and answers the whole lines that it printed after "open".
    List<String> kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
        return lines.isEmpty() ? List.of() : List.copyOf(lines.subList(1, lines.size()));
    }

    @Override
    public void close() {
        process.toHandle().destroyForcibly();
    }
}
