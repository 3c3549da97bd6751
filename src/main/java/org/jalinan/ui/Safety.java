package org.jalinan.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.bundle.KeyRing;
import org.jalinan.bundle.Keys;
import org.jalinan.storage.Backup;
import org.jalinan.storage.BackupResult;
import org.jalinan.storage.Backups;
import org.jalinan.storage.LogFilter;
import org.jalinan.storage.Store;

/// When backups are made: on opening if the last is old, before what changes much, on closing. What is shown of them is
/// when the last one was proved.
public final class Safety {

    private final Store store;
    private final Background background;
    private final KeyRing keys;
    private final Backups backups;
    private final Clock clock;
    private Consumer<BackupResult> trouble = _ -> {};
    private final ReadOnlyObjectWrapper<Optional<Backup>> verified = new ReadOnlyObjectWrapper<>(Optional.empty());

    public Safety(Store store, Background background, KeyRing keys, Clock clock) {
        this.store = store;
        this.background = background;
        this.keys = keys;
        this.clock = clock;
        this.backups = new Backups(store.folder(), clock);
    }

    public Clock clock() {
        return clock;
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    public Keys keys() throws IOException {
        return keys.open();
    }

    public Backups backups() {
        return backups;
    }

    /// The last backup that was read again and compared.
    public ReadOnlyObjectProperty<Optional<Backup>> verifiedProperty() {
        return verified.getReadOnlyProperty();
    }

    /// Makes a backup in the background if there are edits that the last one lacks and it is old. Into a folder that
    /// somebody else has open nothing is written.
    public void ifOld() {
        if (store.closedTo().isPresent()) {
            return;
        }
        background.run(() -> backups.isDue(store.edits()) ? write(store.folder().backups(), false)
                : backups.latest().filter(backups::isSound).<BackupResult>map(BackupResult.Verified::new)
                        .orElseGet(() -> write(store.folder().backups(), false)),
                this::keep);
    }

    /// Makes a backup in the background if one is due: of a window that stays open.
    public void ifDue() {
        if (store.closedTo().isEmpty()) {
            background.run(() -> backups.isDue(store.edits())
                    ? Optional.of(write(store.folder().backups(), false))
                    : Optional.<BackupResult>empty(),
                    result -> result.ifPresent(this::keep));
        }
    }

    /// Makes a backup and then goes on, whether or not it could be written; the journal keeps everything as well.
    public void before(Consumer<BackupResult> then) {
        background.run(() -> write(store.folder().backups(), false), result -> {
            keep(result);
            then.accept(result);
        });
    }

    /// Makes a backup in a second place.
    ///
    /// @param emptierToo whether it may hold far fewer records than the last one there
    public void into(Path folder, boolean emptierToo, Consumer<BackupResult> then) {
        background.run(() -> write(folder, emptierToo), then);
    }

    /// The latest backup in a second place; empty where there is none or the place cannot be reached.
    public void latestIn(Path folder, Consumer<Optional<Backup>> then) {
        background.run(() -> Backups.latestIn(folder), then);
    }

    /// Makes a backup although it holds far fewer records than the last.
    public void anyway() {
        background.run(() -> write(store.folder().backups(), true), this::keep);
    }

    /// Told of each backup in the portfolio's folder that came to nothing.
    public void onTrouble(Consumer<BackupResult> told) {
        trouble = told;
    }

    public Instant now() {
        return clock.instant();
    }

    /// When the portfolio was begun here.
    public Instant begun() {
        return store.log(LogFilter.all()).getLast().time();
    }

    /// Makes a backup before the store is closed, if anything was edited since the last.
    public void onClose() {
        if (store.closedTo().isEmpty()
                && backups.latest().filter(last -> last.edits() >= store.edits()).isEmpty()) {
            write(store.folder().backups(), false);
        }
    }

    private BackupResult write(Path folder, boolean emptierToo) {
        try {
            return backups.write(folder, store.device(), store.author(), keys.open(), emptierToo);
        } catch (IOException noKeys) {
            return backups.failed(folder, noKeys);
        }
    }

    private void keep(BackupResult result) {
        if (result instanceof BackupResult.Verified(var backup)) {
            verified.set(Optional.of(backup));
        } else {
            trouble.accept(result);
        }
    }
}
