package org.jalinan.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jalinan.bundle.Bundle;
import org.jalinan.bundle.BundleFile;
import org.jalinan.bundle.BundleRefused;
import org.jalinan.bundle.Keys;
import org.jalinan.disk.Tape;
import org.jalinan.journal.RandomRecords;
import org.jalinan.model.Component;
import org.jalinan.model.IssuedDocument;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.merge.Choices;

/// A day with everything that writes to a portfolio's folder, and what was acknowledged at which point of the tape.
final class WorkingDay {

    /// What stood when the tape was so long.
    record Saved(int at, Portfolio portfolio) {
    }

    private final PortfolioFolder folder;
    private final Path elsewhere;
    private final Tape tape;
    private final List<Saved> saved = new ArrayList<>(List.of(new Saved(0, Portfolio.EMPTY)));
    private final Keys keys;

    WorkingDay(Path folder, Path elsewhere, Tape tape) throws IOException {
        this.folder = new PortfolioFolder(folder);
        this.elsewhere = elsewhere;
        this.tape = tape;
        this.keys = Keys.in(elsewhere.resolve("keys"));
    }

    List<Saved> saved() {
        return saved;
    }

    /// @param edits how many small edits are made in each of its parts
    void pass(int edits) throws IOException, BundleRefused {
        try (var store = open()) {
            IntStream.rangeClosed(1, 5).forEach(i -> save(store, Stores.project(i)));
            type(store, edits);
            issue(store);
        }
        var bundle = colleague();
        try (var store = open()) {
            importMany(store);
            type(store, edits);
            saved(store, store.undo().join());
            saved(store, store.redo().join());
            backUp(store);
            saved(store, store.merge(bundle, Choices.NONE).join());
        }
        Files.write(folder.path().resolve("view.mv.db"), new byte[9_000]);
        Files.write(folder.path().resolve("journal/000001.jnl"), new byte[]{0, 0, 1, 0, 1, 2, 3},
                StandardOpenOption.APPEND);
        try (var store = open()) {
            type(store, edits);
            backUp(store);
        }
    }

    private Store open() {
        return ((Opening.Opened) Store.open(folder, Stores.CLOCK, "Officer 0001", Stores.DEVICE)).store();
    }

    private void saved(Store store, CommitResult result) {
        saved.add(new Saved(tape.length(), Stores.committed(result).portfolio()));
        if (store.portfolio() != saved.getLast().portfolio()) {
            throw new IllegalStateException("Shown is not what was saved");
        }
    }

    private void save(Store store, PortfolioRecord... records) {
        saved(store, store.commit(Proposal.put(store.portfolio(), Stores.ACT, records)).join());
    }

    private void type(Store store, int edits) {
        for (int i = 0; i < edits; i++) {
            save(store, Stores.titled(Stores.project(1 + i % 5), "Project " + saved.size()));
        }
    }

    private void importMany(Store store) {
        save(store, IntStream.range(0, 1_200).mapToObj(i -> Stores.milestone(i, Stores.project(1 + i % 5)))
                .toArray(PortfolioRecord[]::new));
    }

    private void issue(Store store) {
        var bytes = Attachment.of("A document of %d pages".formatted(saved.size()).repeat(700).getBytes());
        var document = Component.named(IssuedDocument.class, "sha256").orElseThrow().replace(
                (IssuedDocument) new RandomRecords(8).ofEveryKind(1).stream()
                        .filter(IssuedDocument.class::isInstance).findFirst().orElseThrow(),
                bytes.sha256());
        var alone = Component.named(IssuedDocument.class, "about").orElseThrow().replace(document, Optional.empty());
        saved(store, store.commit(Proposal.put(store.portfolio(), Stores.ACT, alone), bytes).join());
    }

    private void backUp(Store store) {
        var result = new Backups(folder, Stores.CLOCK).write(store.device(), store.author(), keys, false);
        if (!(result instanceof BackupResult.Verified)) {
            throw new IllegalStateException(result.toString());
        }
    }

    /// What a colleague did with a copy of the folder.
    private Bundle colleague() throws IOException, BundleRefused {
        var theirs = elsewhere.resolve("theirs");
        for (var name : List.of("portfolio.json", "journal/000001.jnl")) {
            Files.createDirectories(theirs.resolve(name).getParent());
            Files.write(theirs.resolve(name), Files.readAllBytes(folder.path().resolve(name)));
        }
        var file = elsewhere.resolve("theirs" + BundleFile.ENDING);
        try (var store = ((Opening.Opened) Store.open(new PortfolioFolder(theirs), Stores.CLOCK, "Officer 0002",
                new UUID(2, 2))).store()) {
            Stores.create(store, Stores.project(6));
            Files.write(file, store.bundle(Set.of(), keys.own()));
        }
        return BundleFile.read(file);
    }
}
