package org.jalinan.ui.laptops;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.storage.Backup;
import org.jalinan.storage.BackupResult;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Announcements.Remedy;
import org.jalinan.ui.Announcements.Standing;
import org.jalinan.ui.Command;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Preferences;
import org.jalinan.ui.Safety;
import org.jalinan.ui.settings.SecondPlace;

/// The second place of backups, outside this computer: remembered, offered each day, and missed after a week.
public final class Elsewhere {

    private static final int MISSED_AFTER_DAYS = 7;

    private final Safety safety;
    private final Preferences preferences;
    private final Dialogs dialogs;
    private final Announcements announcements;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Long>> missed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Standing> offered = Optional.empty();
    private Optional<LocalDate> offeredOn = Optional.empty();

    public Elsewhere(Safety safety, Preferences preferences, Dialogs dialogs, Announcements announcements,
            Messages messages) {
        this.safety = safety;
        this.preferences = preferences;
        this.dialogs = dialogs;
        this.announcements = announcements;
        this.messages = messages;
    }

    public List<Command> commands() {
        return List.of(Command.of("command.elsewhere", "fth-hard-drive", this::choose));
    }

    /// How many days ago the last copy was made, once that is a week.
    public ReadOnlyObjectProperty<Optional<Long>> missedProperty() {
        return missed.getReadOnlyProperty();
    }

    /// Offers the next copy once a day, to a window that stays open as well.
    public void offerDaily() {
        if (!offeredOn.equals(Optional.of(today()))) {
            offer();
        }
    }

    /// Offers the next copy if the last is not of today, and says so where there was none for a week.
    public void offer() {
        offeredOn = Optional.of(today());
        place().ifPresentOrElse(
                place -> safety.latestIn(place.folder(), there -> offer(new SecondPlace(place.folder(),
                        there.map(Backup::made).filter(place.last()::isBefore).orElse(place.last())))),
                this::offerFirst);
    }

    private void offer(SecondPlace place) {
        var days = days(place.last());
        var reachable = Files.isDirectory(place.folder());
        if (days >= MISSED_AFTER_DAYS) {
            missed.set(Optional.of(days));
        }
        if (days > 0 && reachable) {
            say(Standing.of(() -> ago(days), new Remedy(() -> messages.text("elsewhere.copy", place.folder()),
                    () -> copy(place.folder(), false))));
        } else if (days >= MISSED_AFTER_DAYS) {
            say(Standing.of(() -> messages.text("elsewhere.away", ago(days), place.folder()), chooseOne()));
        }
    }

    private void offerFirst() {
        if (days(safety.begun()) >= MISSED_AFTER_DAYS) {
            say(Standing.of(() -> messages.text("elsewhere.never"), chooseOne()));
        }
    }

    /// In the place of what was offered before and still stands.
    private void say(Standing offer) {
        offered.ifPresent(announcements.standing()::remove);
        offered = Optional.of(offer);
        announcements.standing().add(offer);
    }

    private Remedy chooseOne() {
        return new Remedy(() -> messages.text("elsewhere.choose"), this::choose);
    }

    private String ago(long days) {
        return messages.count("elsewhere.days.", days);
    }

    private long days(Instant then) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(then, safety.zone()), today());
    }

    private LocalDate today() {
        return LocalDate.now(safety.clock());
    }

    private Optional<SecondPlace> place() {
        return preferences.settings().second();
    }

    private void choose() {
        dialogs.folderToWrite(messages.text("laptops.elsewhere")).ifPresent(folder -> copy(folder, false));
    }

    /// Writes a backup there, and remembers the place once it is proved.
    void copy(Path folder, boolean emptierToo) {
        safety.into(folder, emptierToo, result -> {
            switch (result) {
                case BackupResult.Verified(var backup) -> {
                    preferences.change(settings -> settings.copying(new SecondPlace(folder, backup.made())));
                    missed.set(Optional.empty());
                    announcements.say(messages.text("laptops.elsewhere.done", backup.file().getFileName()));
                }
                case BackupResult.Emptier(var before, var now) -> {
                    if (dialogs.agreed(messages.text("elsewhere.emptier", before, now),
                            messages.text("elsewhere.emptier.do"))) {
                        copy(folder, true);
                    }
                }
                case BackupResult.Failed(var refusal) ->
                    announcements.say(messages.text(refusal.key(), refusal.arguments()));
            }
        });
    }

    /// Says why there is no backup in the portfolio's own folder; an emptier one is written only if that is meant.
    public void trouble(BackupResult result) {
        switch (result) {
            case BackupResult.Verified _ -> {
            }
            case BackupResult.Emptier(var before, var now) -> announcements.standing()
                    .add(Standing.of(() -> messages.text("elsewhere.emptier", before, now),
                            new Remedy(() -> messages.text("elsewhere.emptier.do"), safety::anyway)));
            case BackupResult.Failed(var refusal) -> announcements.standing()
                    .add(Standing.of(() -> messages.text("elsewhere.failed",
                            messages.text(refusal.key(), refusal.arguments()))));
        }
    }
}
