package org.jalinan.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jalinan.bundle.BundleFile;
import org.jalinan.bundle.BundleRefused;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.journal.NewerProgram;

/// Why a portfolio was not opened; nothing in the folder was changed.
public record Refusal(Reason reason, List<String> arguments) {

    private static final long MEGABYTE = 1 << 20;

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /// The key of its sentence in the bundles; one of its own where nobody knows who holds the folder.
    public String key() {
        return reason == Reason.HELD && arguments.getFirst().isEmpty() ? reason.key() + ".unknown" : reason.key();
    }

    static Refusal of(Reason reason, Object... arguments) {
        return new Refusal(reason, List.of(arguments).stream().map(Object::toString).toList());
    }

    static Refusal of(JournalDamaged damage) {
        return of(Reason.JOURNAL_DAMAGED, damage.file(), damage.position(), damage.seq());
    }

    static Refusal of(Path folder, NewerProgram newer) {
        return of(Reason.NEWER_PROGRAM, folder, newer.version());
    }

    /// Why what was written cannot be read again.
    static Refusal of(Path folder, BundleRefused unreadable) {
        return switch (unreadable.flaw()) {
            case TOO_LARGE, ODD_PARTS -> of(Reason.TOO_LARGE, BundleFile.MEGABYTES);
            case NOT_A_BUNDLE, CUT_OFF, NOT_READABLE, UNSIGNED, ALTERED, NEWER_PROGRAM, UNKNOWN_KEY, REVOKED_KEY,
                    OTHER_PORTFOLIO, OTHER_BEGINNING, EDITS_MISSING ->
                of(Reason.WRITE_FAILED, folder);
        };
    }

    /// What a failure to write says about the folder. The system's own texts come in many languages, so the folder is
    /// asked instead where that is possible.
    static Refusal of(Path folder, Exception failure) {
        long free = free(folder);
        if ((free >= 0 && free < MEGABYTE) || says(failure, "No space left on device")) {
            return of(Reason.DISK_FULL, folder, Math.max(0, free) / MEGABYTE);
        }
        boolean denied = failure instanceof AccessDeniedException || says(failure, "Read-only file system");
        if (denied || (Files.isDirectory(folder) && !Files.isWritable(folder))) {
            return of(Reason.READ_ONLY, folder);
        }
        return of(failure instanceof IOException ? Reason.WRITE_FAILED : Reason.VIEW_UNUSABLE, folder);
    }

    private static boolean says(Throwable failure, String words) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && String.valueOf(cause.getMessage()).contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException gone) {
            return -1;
        }
    }
}
