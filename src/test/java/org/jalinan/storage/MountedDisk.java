package org.jalinan.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/// A real disk of a few megabytes, in memory. Where none can be mounted (not Linux, not root) the test is skipped and says
/// so.
final class MountedDisk implements AutoCloseable {

    private final Path folder;

    private MountedDisk(Path folder) {
        this.folder = folder;
    }

    static MountedDisk at(Path folder, int megabytes) {
        Assumptions.assumeTrue(System.getProperty("os.name", "").startsWith("Linux"), "only Linux has a tmpfs");
        var output = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString());
        Assumptions.assumeTrue(output.isEmpty(), () -> "no disk can be mounted here: " + output);
        return new MountedDisk(folder);
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    void makeReadOnly() {
        var output = run("mount", "-o", "remount,ro", folder.toString());
        if (!output.isEmpty()) {
            throw new IllegalStateException(output);
        }
    }

    @Override
    public void close() {
        run("umount", folder.toString());
    }

    /// What the program says where it fails; empty where it works.
    private static String run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(10, TimeUnit.SECONDS);
            return ended && process.exitValue() == 0 ? "" : command[0] + " failed: " + said;
        } catch (IOException e) {
            return e.toString();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return e.toString();
        }
    }
}
