package org.jalinan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jalinan.storage.Reason;
import org.jalinan.text.Words;

/// How a command ended, as the number that a script sees. The numbers are kept for good.
enum ExitCode {
    DONE(0),
    PROBLEM(1),
    USAGE(2),
    HELD(3),
    NOT_SAVED(4),
    NOT_OURS(5),
    NEWER_PROGRAM(6),
    DAMAGED(7),
    NO_ACCESS(8),
    FAILED(9);

    final int number;

    ExitCode(int number) {
        this.number = number;
    }

    static ExitCode of(int number) {
        return Stream.of(values()).filter(each -> each.number == number).findFirst().orElse(FAILED);
    }

    /// For a portfolio that was not opened.
    static ExitCode of(Reason reason) {
        return switch (reason) {
            case HELD -> HELD;
            case FOLDER_NOT_OURS, FOLDER_NAME -> NOT_OURS;
            case NEWER_PROGRAM -> NEWER_PROGRAM;
            case JOURNAL_DAMAGED -> DAMAGED;
            case READ_ONLY, DISK_FULL, WRITE_FAILED, VIEW_UNUSABLE, TOO_LARGE, CLOSED -> NO_ACCESS;
        };
    }

    /// Each number with what it means, for the help.
    static Map<String, String> meanings(Words words) {
        var meanings = new LinkedHashMap<String, String>();
        for (var code : values()) {
            meanings.put(" " + code.number, words.of("cli.exit." + code.name()));
        }
        return meanings;
    }
}
