package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jalinan.bundle.BundleRefused;
import org.jalinan.journal.NewerProgram;
import org.jalinan.storage.Device;
import org.jalinan.storage.Repair;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Builds a damaged or missing journal again from what of it is whole, a backup and the database; with `--preview` only
/// says what would come of it.
@Command(name = "repair")
final class RepairCommand extends FolderCommand {

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "cli.option.repair.file")
    private @Nullable Path file;

    @Option(names = "--preview", descriptionKey = "cli.option.preview")
    private boolean preview;

    RepairCommand(Desk desk, Jalinan program) {
        super(desk, program);
    }

    @Override
    ExitCode run() {
        var place = place();
        if (!Repair.isNeeded(place, desk.clock())) {
            desk.out().println(desk.words().of("repair.nothing"));
            return ExitCode.DONE;
        }
        try {
            var repair = Repair.of(place, desk.keys().open(), Optional.ofNullable(file), desk.clock());
            if (repair.isEmpty()) {
                desk.say("repair.hopeless");
                return ExitCode.DAMAGED;
            }
            repair.get().preview().forEach(each -> desk.out().println(desk.words().of(each.key(), each.arguments())));
            new UnprovenListing(desk).of(repair.get());
            if (!preview) {
                var aside = repair.get().carryOut(Device.standard(), System.getProperty("user.name"));
                desk.out().println(aside.map(each -> desk.words().of("repair.done", each))
                        .orElseGet(() -> desk.words().of("repair.begun")));
            }
            return ExitCode.DONE;
        } catch (BundleRefused refused) {
            return desk.refused(refused.flaw(), refused.arguments());
        } catch (Repair.Refused held) {
            desk.say(held.refusal().key(), held.refusal().arguments());
            return ExitCode.of(held.refusal().reason());
        } catch (NewerProgram newer) {
            desk.say("storage.refusal.NEWER_PROGRAM", place.path(), newer.version());
            return ExitCode.NEWER_PROGRAM;
        } catch (IOException e) {
            desk.say("storage.refusal.WRITE_FAILED", place.path());
            return ExitCode.NO_ACCESS;
        }
    }
}
