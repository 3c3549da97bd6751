package org.jalinan.cli;

import java.time.LocalDate;

/// A process of its own that sets one date after another by the real command line, until it is killed. Before each it
/// prints the date; the command itself prints the edit's id once it is on disk.
final class SetStream {

    private SetStream() {
    }

    /// @param arguments the portfolio's folder, a milestone's id, the first day
    public static void main(String[] arguments) {
        var day = LocalDate.parse(arguments[2]);
        int code = ExitCode.DONE.number;
        while (code == ExitCode.DONE.number) {
            System.out.println(day);
            code = Cli.run("--portfolio", arguments[0], "set", arguments[1], "--forecast", day.toString());
            day = day.plusDays(1);
        }
        System.exit(code);
    }
}
