package org.jalinan.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jalinan.bundle.Flaw;
import org.jalinan.bundle.KeyRing;
import org.jalinan.exchange.HostileFile;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Portfolio;
import org.jalinan.model.RecordIds;
import org.jalinan.model.change.Incident;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.past.Reckoning;
import org.jalinan.storage.CommitResult;
import org.jalinan.storage.Device;
import org.jalinan.storage.Opening;
import org.jalinan.storage.PortfolioFolder;
import org.jalinan.storage.Reason;
import org.jalinan.storage.Refusal;
import org.jalinan.storage.Store;
import org.jalinan.text.Words;

/// What a command works with: where it prints, which day it is, in which language it speaks, and how a portfolio opens.
///
/// @param out where results go
/// @param err where sentences about errors and notices go
/// @param past what a command finds on the day that the clock shows, where that is not today; nothing is opened then
record Desk(PrintWriter out, PrintWriter err, Clock clock, Words words, Function<PortfolioFolder, Opening> door,
        Optional<Past> past, KeyRing keys) {

    /// The past as a command finds it.
    ///
    /// @param by the clock by which it is looked at
    /// @param store from which one can look further back
    record Past(Portfolio portfolio, Reckoning by, Store store) {
    }

    Desk(PrintWriter out, PrintWriter err, Clock clock, Words words, Function<PortfolioFolder, Opening> door) {
        this(out, err, clock, words, door, Optional.empty(), Device::keys);
    }

    /// What a command does with an open portfolio.
    @FunctionalInterface
    interface Work {
        ExitCode on(Store store);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The desk as it stood at noon of a day.
    Desk inThePast(Past there, LocalDate day) {
        var zone = clock.getZone();
        return new Desk(out, err, Clock.fixed(day.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone), words, door,
                Optional.of(there), keys);
    }

    /// Opens the portfolio, loads the facts if it is new, works on it and closes it.
    ///
    /// @param onlyReads whether the work can be done on the portfolio as it lies on the disk where somebody else has it open
    ExitCode open(PortfolioFolder folder, Work work, boolean onlyReads) {
        return switch (door.apply(folder)) {
            case Opening.Refused(var refusal) -> {
                say(refusal.key(), refusal.arguments());
                yield onlyReads && refusal.reason() == Reason.HELD ? read(folder, work, refusal)
                        : ExitCode.of(refusal.reason());
            }
            case Opening.Opened opened -> {
                try (var store = opened.store()) {
                    opened.notices().forEach(notice -> say(notice.key(), notice.arguments()));
                    var ready = store.isNew() ? loadFacts(store) : ExitCode.DONE;
                    yield ready == ExitCode.DONE ? work.on(store) : ready;
                }
            }
        };
    }

    private ExitCode read(PortfolioFolder folder, Work work, Refusal held) {
        var opened = Store.openToRead(folder, clock, "", held);
        if (opened.isEmpty()) {
            return ExitCode.HELD;
        }
        try (var store = opened.get()) {
            return work.on(store);
        }
    }

    private ExitCode loadFacts(Store store) {
        var facts = PortfolioFacts.shipped();
        return judge(store.commit(facts.proposal(), facts.author()).join());
    }

    /// Makes one edit and prints its id once it is on disk, or says why it was not made.
    ExitCode commit(Store store, Proposal proposal) {
        var result = store.commit(proposal).join();
        if (result instanceof CommitResult.Committed committed) {
            out.println(committed.edit().id());
        }
        return judge(result);
    }

    /// Enters in the history what happened and changed no record.
    ExitCode enter(Store store, Incident incident) {
        return incident.proposal(store.portfolio(), RecordIds.at(clock.millis()), today(), store.author())
                .map(proposal -> judge(store.commit(proposal).join())).orElse(ExitCode.DONE);
    }

    /// Enters a file that was refused, if it is dangerous and the history can be written.
    ///
    /// @param key of the sentence with which it was refused
    void enterRefused(Store store, Path file, String key) {
        HostileFile.of(String.valueOf(file.getFileName()), key).filter(_ -> store.closedTo().isEmpty())
                .ifPresent(each -> enter(store, each.incident(words)));
    }

    /// Says why a file is not read in.
    ExitCode refused(Flaw flaw, List<String> arguments) {
        say(flaw.key(), arguments);
        return flaw == Flaw.NEWER_PROGRAM ? ExitCode.NEWER_PROGRAM : ExitCode.PROBLEM;
    }

    /// Says that the account's keys can be neither read nor kept.
    ExitCode noKeys() {
        say("cli.keys.unusable");
        return ExitCode.NO_ACCESS;
    }

    /// Says why an edit was not made, if it was not.
    ExitCode judge(CommitResult result) {
        return switch (result) {
            case CommitResult.Committed _,CommitResult.Nothing _ -> ExitCode.DONE;
            case CommitResult.Invalid invalid -> {
                invalid.problems().forEach(problem -> say(problem.key(), problem.arguments()));
                yield ExitCode.PROBLEM;
            }
            case CommitResult.NotSaved notSaved -> {
                say(notSaved.reason().key(), notSaved.arguments());
                yield ExitCode.NOT_SAVED;
            }
        };
    }

    /// One sentence on the error stream.
    void say(String key, List<String> arguments) {
        err.println(words.of(key, arguments));
    }

    void say(String key, Object... arguments) {
        err.println(words.of(key, arguments));
    }
}
