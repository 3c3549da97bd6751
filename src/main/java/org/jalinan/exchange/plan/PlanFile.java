package org.jalinan.exchange.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jalinan.exchange.table.Limits;
import org.jalinan.exchange.table.UnreadableFile;
import org.jspecify.annotations.Nullable;
import org.mpxj.MPXJException;
import org.mpxj.ProjectFile;

/// Opens a plan of another program through MPXJ, within a time, and with nothing in it that tells an XML reader to fetch
/// or unfold anything.
final class PlanFile {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int HEAD = 1 << 16;
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern ROOT = Pattern.compile("<([A-Za-z_][\\w.-]*)");
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private PlanFile() {
    }

    static ProjectFile open(Path file, PlanKind kind) throws IOException {
        var name = String.valueOf(file.getFileName());
        var bytes = Limits.bytes(file);
        if (!kind.begins(bytes)) {
            throw new UnreadableFile("import.plan.other", name);
        }
        if (kind.isXml() && hasInstructions(bytes)) {
            throw new UnreadableFile("import.xml.doctype", name);
        }
        var reading = new CompletableFuture<ProjectFile>();
        var found = kind.withRoot(root(bytes));
        Thread.ofPlatform().daemon().name("reading " + name).start(() -> read(bytes, found, reading));
        try {
            return reading.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new UnreadableFile("import.plan.long", name, LONGEST.toSeconds());
        } catch (ExecutionException e) {
            throw new UnreadableFile(isLocked(e.getCause()) ? "import.plan.password" : "import.plan.broken", name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableFile("import.plan.broken", name);
        }
    }

    private static void read(byte[] bytes, PlanKind kind, CompletableFuture<ProjectFile> into) {
        try {
            var plan = kind.reader().read(new ByteArrayInputStream(bytes));
            if (plan == null) {
                into.completeExceptionally(new IllegalStateException("No plan"));
            } else {
                into.complete(plan);
            }
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            into.completeExceptionally(e);
        }
    }

    private static boolean isLocked(@Nullable Throwable cause) {
        return cause != null && String.valueOf(cause.getMessage()).startsWith(MPXJException.PASSWORD_PROTECTED);
    }

    /// The name of the first element of an XML file; empty where there is none near its head.
    private static String root(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        var first = ROOT.matcher(COMMENT.matcher(head).replaceAll(""));
        return first.find() ? first.group(1) : "";
    }

    /// Zero bytes are skipped, so that UTF-16 is no disguise.
    private static boolean hasInstructions(byte[] bytes) {
        int matched = 0;
        for (byte each : bytes) {
            if (each != 0) {
                matched = each == DOCTYPE[matched] ? matched + 1 : each == DOCTYPE[0] ? 1 : 0;
                if (matched == DOCTYPE.length) {
                    return true;
                }
            }
        }
        return false;
    }
}
