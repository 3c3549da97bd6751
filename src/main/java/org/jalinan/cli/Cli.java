package org.jalinan.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jalinan.model.Language;
import org.jalinan.storage.ErrorId;
import org.jalinan.storage.Reason;
import org.jalinan.storage.Store;
import org.jalinan.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// The command line: reads the arguments, finds the command, prints in UTF-8.
public final class Cli {

    private static final Logger LOG = Logger.getLogger(Cli.class.getName());

    private final Desk desk;

    Cli(Desk desk) {
        this.desk = desk;
    }

    /// Runs one command on this computer's standard streams, as its account's user.
    ///
    /// @return the exit code (see `--help`)
    public static int run(String... arguments) {
        var clock = Clock.system(ZoneId.systemDefault());
        var words = Words.in(Locale.getDefault().getLanguage().equals("ms") ? Language.MS : Language.EN);
        var author = System.getProperty("user.name", "");
        return new Cli(new Desk(utf8(System.out), utf8(System.err), clock, words,
                folder -> Store.open(folder, clock, author))).execute(arguments);
    }

    /// The exit code that says why a portfolio was not opened; the window ends with the same.
    public static int exitCode(Reason reason) {
        return ExitCode.of(reason).number;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    int execute(String... arguments) {
        try {
            return line().execute(arguments);
        } finally {
            desk.out().flush();
            desk.err().flush();
        }
    }

    private CommandLine line() {
        var program = new Jalinan();
        var line = new CommandLine(program).addSubcommand(new ProjectsCommand(desk, program))
                .addSubcommand(new MilestonesCommand(desk, program)).addSubcommand(new SheetCommand(desk, program))
                .addSubcommand(new ExportCommand(desk, program))
                .addSubcommand(new ImportCommand(desk, program))
                .addSubcommand(new SetCommand(desk, program)).addSubcommand(new LogCommand(desk, program))
                .addSubcommand(new CheckCommand(desk, program)).addSubcommand(new SourcesCommand(desk, program))
                .addSubcommand(new SearchCommand(desk, program)).addSubcommand(new PartnerCommand(desk, program))
                .addSubcommand(new UndertakingsCommand(desk, program))
                .addSubcommand(new MeetingsCommand(desk, program)).addSubcommand(new ReportCommand(desk, program))
                .addSubcommand(new BriefCommand(desk, program)).addSubcommand(new PackCommand(desk, program))
                .addSubcommand(new ScheduleCommand(desk, program)).addSubcommand(new LinkCommand(desk, program))
                .addSubcommand(new UnlinkCommand(desk, program))
                .addSubcommand(new DiffCommand(desk, program))
                .addSubcommand(new TroubleCommand(desk, program))
                .addSubcommand(new SnapshotCommand(desk, program))
                .addSubcommand(new CommandLine(new AsOfCommand(desk, program)).setStopAtPositional(true))
                .addSubcommand(new TimelineCommand(desk, program)).addSubcommand(new IssueCommand(desk, program))
                .addSubcommand(new IssuedCommand(desk, program)).addSubcommand(new PrintCommand(desk, program))
                .addSubcommand(new BackupCommand(desk, program)).addSubcommand(new RestoreCommand(desk, program))
                .addSubcommand(new RepairCommand(desk, program))
                .addSubcommand(new CommandLine(new BundleCommand())
                        .addSubcommand(new BundleCommand.Out(desk, program))
                        .addSubcommand(new BundleCommand.Preview(desk, program))
                        .addSubcommand(new BundleCommand.In(desk, program)))
                .addSubcommand(new CommandLine(new KeysCommand(desk)).addSubcommand(new KeysCommand.Trust(desk))
                        .addSubcommand(new KeysCommand.Revoke(desk)));
        describe(line, "cli");
        line.getCommandSpec().version("Jalinan " + version());
        line.getCommandSpec().usageMessage().exitCodeListHeading(desk.words().of("cli.exits") + "%n")
                .exitCodeList(ExitCode.meanings(desk.words()));
        return line.setOut(desk.out()).setErr(desk.err()).setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((failure, _) -> misused(failure))
                .setExecutionExceptionHandler((failure, _, _) -> failed(failure));
    }

    /// Gives a command and those under it their help, from the bundles.
    private void describe(CommandLine line, String key) {
        line.setResourceBundle(desk.words().bundle());
        line.getCommandSpec().addMixin("help", CommandSpec.forAnnotatedObject(new Help())).usageMessage()
                .description(desk.words().of(key + ".does")).width(100);
        line.getSubcommands().forEach((name, command) -> describe(command, "cli." + name));
    }

    private int misused(ParameterException failure) {
        desk.err().println(sentence(String.valueOf(failure.getMessage())));
        return ExitCode.USAGE.number;
    }

    /// What nobody foresaw: the sentence names it, and no stack trace follows.
    private int failed(Exception failure) {
        var id = ErrorId.next();
        LOG.log(Level.SEVERE, "Unforeseen " + id, failure);
        desk.say("cli.failed", sentence(failure.toString()), id);
        return ExitCode.FAILED.number;
    }

    private static String sentence(String text) {
        return text.lines().findFirst().orElse("");
    }

    static String version() {
        return ResourceBundle.getBundle("org.jalinan.version").getString("version");
    }
}
