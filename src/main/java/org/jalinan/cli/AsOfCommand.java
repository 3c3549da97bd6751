package org.jalinan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalinan.model.past.Reckoning;
import org.jalinan.storage.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Runs a command that reads on the portfolio as it was, as if it were that day.
@Command(name = "as-of")
final class AsOfCommand extends PortfolioCommand {

    private static final String RECORDED = "--recorded";
    private static final String FOLDER = "--portfolio";

    @Parameters(index = "0", paramLabel = "POINT", descriptionKey = "cli.option.point")
    private String point = "";

    @Option(names = RECORDED, descriptionKey = "cli.option.recordedOn")
    private boolean recorded;

    /// Everything after the point is left for the command, so the option of this one is looked for in it.
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "COMMAND", descriptionKey = "cli.option.command")
    private List<String> command = new ArrayList<>();

    AsOfCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    Optional<Path> named() {
        int at = command.indexOf(FOLDER) + 1;
        return super.named().or(() -> at > 0 && at < command.size() ? Optional.of(Path.of(command.get(at)))
                : Optional.empty());
    }

    @Override
    boolean onlyReads() {
        return true;
    }

    @Override
    ExitCode work(Store store) {
        var by = command.remove(RECORDED) || recorded ? Reckoning.RECORDED : Reckoning.HAPPENED;
        var past = new PastDesk(desk, store, by);
        var seen = past.at(point);
        if (seen.isEmpty()) {
            return ExitCode.USAGE;
        }
        desk.say("cli.asOf." + by.name(), desk.words().date(seen.get().day()));
        return ExitCode.of(new Cli(desk.inThePast(past.there(seen.get()), seen.get().day()))
                .execute(command.toArray(String[]::new)));
    }
}
