package org.jalinan.ui.laptops;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.bundle.Bundle;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Problem;
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
    private BiConsumer<Portfolio, List<Problem>> breach = (_, _) -> {};
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

    /// @param told of the rules that a merge broke
    public void onBreach(BiConsumer<Portfolio, List<Problem>> told) {
        breach = told;
    }

    List<Problem> problems(Trial now) {
        return now.merge().problems(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(safety.now(), zone());
    }

    /// By how many days the file was written after this computer's now; no file is, so one of the clocks is wrong.
    long daysAhead(Bundle bundle) {
        return ChronoUnit.DAYS.between(today(), LocalDate.ofInstant(bundle.manifest().created(), zone()));
    }

    /// Makes a backup, then merges as one edit.
    void merge(Consumer<CommitResult> then) {
        trial.get().filter(now -> now.open() == 0)
                .ifPresent(now -> safety.before(_ -> model.merge(now.bundle(), now.choices(), result -> {
                    if (result instanceof CommitResult.Committed committed) {
                        breach.accept(committed.portfolio(), problems(now));
                    }
                    then.accept(result);
                })));
    }

    /// Takes the value of one side; where a record was deleted, what that side did with it.
    void takeSide(Conflict conflict, boolean here) {
        switch (conflict) {
            case Conflict.Field field -> field.claims().stream().filter(claim -> claim.here() == here).findFirst()
                    .ifPresent(claim -> take(field, claim.value()));
            case Conflict.Deleted deleted -> keep(deleted, deleted.here() != here);
        }
    }
}
