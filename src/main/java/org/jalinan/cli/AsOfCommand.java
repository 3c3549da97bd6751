package org.jalinan.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jalinan.model.Portfolio;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.storage.LookedBack;
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

    private final Desk desk;

    AsOfCommand(Desk desk, Jalinan program) {
        super(desk, program);
        this.desk = desk;
    }

    @Override
    Optional<Path> named() {
        int at = command.indexOf(FOLDER) + 1;
        return super.named().or(() -> at > 0 && at < command.size() ? Optional.of(Path.of(command.get(at)))
                : Optional.empty());
    }

    @Override
    ExitCode work(Store store) {
        var moment = Moment.read(point, store.portfolio(), desk.today());
        if (moment.isEmpty()) {
            desk.say("cli.point.unknown", point);
            return ExitCode.USAGE;
        }
        if (moment.get().day().isAfter(desk.today())) {
            desk.say("cli.point.ahead", desk.words().date(moment.get().day()));
            return ExitCode.USAGE;
        }
        var by = command.remove(RECORDED) || recorded ? Reckoning.RECORDED : Reckoning.HAPPENED;
        return switch (store.lookBack(new Viewpoint(moment.get(), by))) {
            case LookedBack.TooEarly(var first) -> {
                desk.say("cli.point.early", desk.words().date(first));
                yield ExitCode.USAGE;
            }
            case LookedBack.Seen(var portfolio) -> run(moment.get(), by, portfolio);
        };
    }

    private ExitCode run(Moment moment, Reckoning by, Portfolio portfolio) {
        desk.say("cli.asOf." + by.name(), desk.words().date(moment.day()));
        return ExitCode.of(new Cli(desk.inThePast(portfolio, moment.day())).execute(command.toArray(String[]::new)));
    }
}
