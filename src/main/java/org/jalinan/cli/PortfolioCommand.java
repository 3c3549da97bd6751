package org.jalinan.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// A command that opens a portfolio. The option that names its folder may stand before or after the command's name.
abstract class PortfolioCommand implements Callable<Integer> {

    @Option(names = "--portfolio", paramLabel = "FOLDER", descriptionKey = "cli.option.portfolio")
    private @Nullable Path folder;

    private final Desk desk;
    private final Jalinan program;

    PortfolioCommand(Desk desk, Jalinan program) {
        this.desk = desk;
        this.program = program;
    }

    @Override
    public final Integer call() {
        if (desk.past().isPresent()) {
            return read(desk.past().get().portfolio()).number;
        }
        var place = named().map(PortfolioFolder::new).orElseGet(PortfolioFolder::standard);
        return desk.open(place, this::work, onlyReads()).number;
    }

    /// Whether the command can do its work on a portfolio that somebody else has open.
    boolean onlyReads() {
        return false;
    }

    /// The folder that the officer named.
    Optional<Path> named() {
        return Optional.ofNullable(folder).or(program::folder);
    }

    abstract ExitCode work(Store store);

    /// What the command does with a portfolio of the past: one that changes or needs more than it shows does nothing.
    ExitCode read(Portfolio past) {
        desk.say("cli.asOf.only");
        return ExitCode.USAGE;
    }

    static Stream<Project> projects(Portfolio portfolio) {
        return portfolio.all(Project.class).sorted(Comparator.comparingInt(Project::number));
    }
}
