package org.jalinan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jalinan.bundle.BundleFile;
import org.jalinan.bundle.BundleRefused;
import org.jalinan.bundle.Flaw;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Shows the fingerprint of this account's key, and whom it trusts.
@Command(name = "keys")
final class KeysCommand implements Callable<Integer> {

    private final Desk desk;

    KeysCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        try {
            var keys = desk.keys().open();
            var table = new TextTable();
            table.row(keys.own().fingerprint().text(), desk.words().of("keys.own"), "");
            keys.trusted().all().forEach(each -> table.row(each.fingerprint().text(),
                    desk.words().of(each.trusted() ? "keys.trusted" : "keys.revoked"), each.name()));
            table.print(desk.out());
            return ExitCode.DONE.number;
        } catch (IOException e) {
            return desk.noKeys().number;
        }
    }

    /// Trusts the key that signed a bundle, if its fingerprint is the one that the colleague read out.
    @Command(name = "trust")
    static final class Trust implements Callable<Integer> {

        @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.bundle.file")
        private @Nullable Path file;

        @Parameters(index = "1", paramLabel = "FINGERPRINT", descriptionKey = "cli.option.fingerprint")
        private String fingerprint = "";

        private final Desk desk;

        Trust(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            try {
                var sender = BundleFile.read(Optional.ofNullable(file).orElseThrow()).manifest().sender();
                if (!sender.fingerprint().is(fingerprint)) {
                    return desk.refused(Flaw.UNKNOWN_KEY,
                            List.of(sender.name(), sender.fingerprint().text())).number;
                }
                desk.keys().open().trusted().trust(sender.name(), sender.key());
                desk.out().println(desk.words().of("keys.trust.done", sender.name()));
                return ExitCode.DONE.number;
            } catch (BundleRefused refused) {
                return desk.refused(refused.flaw(), refused.arguments()).number;
            } catch (IOException e) {
                return desk.noKeys().number;
            }
        }
    }

    /// Trusts a key no longer.
    @Command(name = "revoke")
    static final class Revoke implements Callable<Integer> {

        @Parameters(paramLabel = "FINGERPRINT", descriptionKey = "cli.option.fingerprint")
        private String fingerprint = "";

        private final Desk desk;

        Revoke(Desk desk) {
            this.desk = desk;
        }

        @Override
        public Integer call() {
            try {
                var keys = desk.keys().open().trusted();
                var colleague = keys.all().stream().filter(each -> each.fingerprint().is(fingerprint)).findFirst();
                if (colleague.isEmpty()) {
                    desk.say("cli.keys.unknown", fingerprint);
                    return ExitCode.USAGE.number;
                }
                keys.revoke(colleague.get());
                desk.out().println(desk.words().of("keys.revoke.done", colleague.get().name()));
                return ExitCode.DONE.number;
            } catch (IOException e) {
                return desk.noKeys().number;
            }
        }
    }
}
