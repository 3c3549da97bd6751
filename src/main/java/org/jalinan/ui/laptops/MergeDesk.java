package org.jalinan.ui.laptops;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.bundle.Bundle;
import org.jalinan.model.Portfolio;
import org.jalinan.model.merge.Choices;
import org.jalinan.model.merge.Conflict;
import org.jalinan.model.merge.Merge;
import org.jalinan.storage.Arrival;
import org.jalinan.storage.CommitResult;
import org.jalinan.ui.Background;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Safety;

/// A file that lies open for merging, what would come of it, and what was decided so far. Nothing is written before
/// `merge`.
public final class MergeDesk {

    /// The file in view, and what comes of it with the choices made.
    record Trial(Bundle bundle, Merge merge, Choices choices) {

        int open() {
            return merge.open(choices).size();
        }
    }

    private final PortfolioModel model;
    private final Safety safety;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Trial>> trial = new ReadOnlyObjectWrapper<>(Optional.empty());

    public MergeDesk(PortfolioModel model, Safety safety, Background background) {
        this.model = model;
        this.safety = safety;
        this.background = background;
    }

    ReadOnlyObjectProperty<Optional<Trial>> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    Portfolio portfolio() {
        return model.portfolio();
    }

    ZoneId zone() {
        return safety.zone();
    }

    void lay(Bundle bundle, Merge merge) {
        trial.set(Optional.of(new Trial(bundle, merge, Choices.NONE)));
    }

    void clear() {
        trial.set(Optional.empty());
    }

    void take(Conflict.Field conflict, Object value) {
        trial.get().ifPresent(now -> choose(now, now.choices().taking(conflict.cell(), value)));
    }

    void keep(Conflict.Deleted conflict, boolean kept) {
        trial.get().ifPresent(now -> choose(now, now.choices().keeping(conflict.deletion(), kept)));
    }

    /// A choice may settle other questions or raise them, so the trial is run again.
    private void choose(Trial now, Choices choices) {
        background.run(() -> model.preview(now.bundle(), choices), arrival -> {
            if (arrival instanceof Arrival.Possible(var merge)) {
                trial.set(Optional.of(new Trial(now.bundle(), merge, choices)));
            }
        });
    }

    /// Makes a backup, then merges as one edit.
    void merge(Consumer<CommitResult> then) {
        trial.get().filter(now -> now.open() == 0).ifPresent(
                now -> safety.before(_ -> model.merge(now.bundle(), now.choices(), then)));
    }
}
