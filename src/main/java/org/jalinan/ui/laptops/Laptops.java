package org.jalinan.ui.laptops;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jalinan.bundle.Bundle;
import org.jalinan.bundle.BundleFile;
import org.jalinan.bundle.BundleRefused;
import org.jalinan.bundle.Flaw;
import org.jalinan.exchange.ExportedFile;
import org.jalinan.model.merge.Choices;
import org.jalinan.storage.Arrival;
import org.jalinan.storage.LocalLog;
import org.jalinan.storage.RestorableBackup;
import org.jalinan.storage.Store;
import org.jalinan.storage.TroubleReport;
import org.jalinan.text.RestoreSentences;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.Command;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.DocumentFiles;
import org.jalinan.ui.Incidents;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Overlay;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Safety;

/// What an officer does with files of edits and with backups. A file is refused in one sentence, and a key that nobody
/// trusts yet is shown with its fingerprint first.
public final class Laptops {

    /// More changes than that are not told one by one in a question.
    private static final int MOST_TOLD = 8;

    private final Store store;
    private final PortfolioModel model;
    private final MergeDesk desk;
    private final Safety safety;
    private final Background background;
    private final Dialogs dialogs;
    private final Announcements announcements;
    private final Incidents incidents;
    private final Overlay overlay;
    private final Messages messages;

    public Laptops(Store store, PortfolioModel model, MergeDesk desk, Safety safety, Background background,
            Dialogs dialogs, Announcements announcements, Incidents incidents, Overlay overlay, Messages messages) {
        this.store = store;
        this.model = model;
        this.desk = desk;
        this.safety = safety;
        this.background = background;
        this.dialogs = dialogs;
        this.announcements = announcements;
        this.incidents = incidents;
        this.overlay = overlay;
        this.messages = messages;
    }

    /// What can be done from anywhere. Nothing is merged or restored where nothing can be edited.
    public List<Command> commands() {
        return List.of(Command.of("command.send", "fth-upload", this::send),
                Command.of("command.receive", "fth-git-merge", this::receive).when(this::canEdit),
                Command.of("command.restore", "fth-rotate-ccw", this::restore).when(this::canEdit),
                Command.of("command.trouble", "fth-life-buoy", this::report));
    }

    private boolean canEdit() {
        return !model.isReadOnly();
    }

    /// What reading a file came to.
    private sealed interface Read<T> {

        record Good<T>(T content) implements Read<T> {
        }

        record Bad<T>(BundleRefused why) implements Read<T> {
        }

        static <T> Read<T> of(Callable<T> reading) throws Exception {
            try {
                return new Good<>(reading.call());
            } catch (BundleRefused refused) {
                return new Bad<>(refused);
            }
        }
    }

    /// Writes all edits of this laptop for a colleague.
    private void send() {
        dialogs.fileToWrite(messages.text("laptops.send"), "jalinan" + BundleFile.ENDING)
                .ifPresent(file -> background.run(() -> {
                    try {
                        var stands = ExportedFile.write(file, store.bundle(Set.of(), safety.keys().own()));
                        return DocumentFiles.said(messages.words(), file, stands, messages.text("laptops.sent",
                                stands.getFileName(), safety.keys().own().fingerprint().text()));
                    } catch (IOException e) {
                        return messages.text("laptops.notWritten", file);
                    }
                }, announcements::say));
    }

    /// Writes a report for whoever looks into a trouble, with nothing of what is recorded in it.
    private void report() {
        dialogs.fileToWrite(messages.text("laptops.trouble"), "jalinan-report.txt")
                .ifPresent(file -> background.run(() -> {
                    try {
                        var lines = new TroubleReport(store, LocalLog.standard(), safety.clock(),
                                ResourceBundle.getBundle("org.jalinan.version").getString("version")).lines();
                        var stands = ExportedFile.write(file,
                                String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
                        return DocumentFiles.said(messages.words(), file, stands,
                                messages.text("laptops.trouble.done", stands.getFileName()));
                    } catch (IOException e) {
                        return messages.text("laptops.notWritten", file);
                    }
                }, announcements::say));
    }

    /// Reads the file of a colleague and shows what merging it would do.
    private void receive() {
        dialogs.fileToRead(messages.text("laptops.receive"), BundleFile.ENDING).ifPresent(this::receive);
    }

    void receive(Path file) {
        read(file, this::trusted, this::preview);
    }

    private Bundle trusted(Path file) throws BundleRefused, IOException {
        var bundle = BundleFile.read(file);
        bundle.demandTrust(safety.keys());
        return bundle;
    }

    private void preview(Bundle bundle) {
        background.run(() -> model.preview(bundle, Choices.NONE), arrival -> {
            switch (arrival) {
                case Arrival.Refused(var flaw, var arguments) ->
                    announcements.say(messages.text(flaw.key(), arguments));
                case Arrival.Possible(var merge) when merge.isNothing() ->
                    announcements.say(messages.text("merge.nothing"));
                case Arrival.Possible(var merge) -> {
                    desk.lay(bundle, merge);
                    overlay.open(MergeController.class);
                }
            }
        });
    }

    /// Reads a backup, says what restoring it would do, and restores it if the officer agrees.
    private void restore() {
        dialogs.fileToRead(messages.text("laptops.restore"), BundleFile.ENDING).ifPresent(this::restore);
    }

    void restore(Path file) {
        read(file, each -> safety.backups().read(each, safety.keys()), this::agree);
    }

    private void agree(RestorableBackup backup) {
        var restoring = backup.preview(model.portfolio());
        if (restoring.changes().isEmpty()) {
            announcements.say(messages.text("laptops.restore.nothing"));
            return;
        }
        var question = messages.text("laptops.restore.question",
                messages.date(backup.about().created().atZone(safety.zone()).toLocalDate()),
                String.join("\n", new RestoreSentences(messages.words()).of(restoring, model.portfolio(), backup.then(),
                        MOST_TOLD)));
        if (dialogs.agreed(question, messages.text("laptops.restore.do"))) {
            safety.before(_ -> model.restore(backup));
        }
    }

    private interface Reader<T> {
        T of(Path file) throws BundleRefused, IOException;
    }

    private <T> void read(Path file, Reader<T> reader, Consumer<T> then) {
        background.run(() -> Read.of(() -> reader.of(file)), read -> {
            switch (read) {
                case Read.Good<T>(var content) -> then.accept(content);
                case Read.Bad<T>(var why) when why.flaw() == Flaw.UNKNOWN_KEY && trusts(why, file) ->
                    read(file, reader, then);
                case Read.Bad<T>(var why) -> {
                    announcements.say(messages.text(why.flaw().key(), why.arguments()));
                    incidents.refused(String.valueOf(file.getFileName()), why.flaw().key());
                }
            }
        });
    }

    /// Asks whether the fingerprint is the one that the colleague reads out.
    private boolean trusts(BundleRefused why, Path file) {
        if (!dialogs.agreed(messages.text(why.flaw().key(), why.arguments()), messages.text("laptops.trust"))) {
            return false;
        }
        try {
            var sender = BundleFile.read(file).manifest().sender();
            safety.keys().trusted().trust(sender.name(), sender.key());
            return true;
        } catch (IOException | BundleRefused changedMeanwhile) {
            return false;
        }
    }
}
