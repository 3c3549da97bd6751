package org.jalinan.cli;

import picocli.CommandLine.Option;

/// The option that every command has.
final class Help {

    /// Set by picocli, which then prints the help instead of running the command.
    @Option(names = {"-h", "--help"}, usageHelp = true, descriptionKey = "cli.option.help")
    boolean asked;
}
