package org.jalinan.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jalinan.storage.PortfolioFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A command about the folder of a portfolio. The option that names it may stand before or after the command's name.
abstract class FolderCommand implements Callable<Integer> {

    @Option(names = "--portfolio", paramLabel = "FOLDER", descriptionKey = "cli.option.portfolio")
    private @Nullable Path folder;

    final Desk desk;
    private final Jalinan program;

    FolderCommand(Desk desk, Jalinan program) {
        this.desk = desk;
        this.program = program;
    }

    @Override
    public final Integer call() {
        return run().number;
    }

    abstract ExitCode run();

    /// The folder that the officer named, else the usual one.
    PortfolioFolder place() {
        return named().map(PortfolioFolder::new).orElseGet(PortfolioFolder::standard);
    }

    /// The folder that the officer named.
    Optional<Path> named() {
        return Optional.ofNullable(folder).or(program::folder);
    }
}
