package org.jalinan.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A dated act of a project.
///
/// @param label a short name for narrow places
/// @param firstStated the baseline: the first target anybody stated, never overwritten
/// @param target the target as last announced; never shown as done
/// @param forecast when we ourselves expect it
/// @param recorded when it happened, by the record
/// @param metBy the milestone that met this target
public record Milestone(UUID id, UUID project, int order, String title, Optional<String> label, MilestoneType type,
        Optional<StatedDate> firstStated, Optional<StatedDate> target, Optional<StatedDate> forecast,
        Optional<StatedDate> recorded, Optional<UUID> event, @Refers(Organisation.class) Optional<UUID> decidingBody,
        Optional<DecisionVerb> verb,
        Optional<String> place, Optional<Certainty> certainty, @Refers(Milestone.class) Optional<UUID> metBy,
        Optional<String> note) implements Scheduled {

    /// The date by which the milestone is placed: what was recorded, else what was announced, else what we expect.
    public Optional<StatedDate> date() {
        return recorded.or(() -> target).or(() -> forecast).or(() -> firstStated);
    }

    /// The component that holds that date; empty while nobody dated it.
    public Optional<String> dateField() {
        return recorded.map(_ -> "recorded").or(() -> target.map(_ -> "target"))
                .or(() -> forecast.map(_ -> "forecast")).or(() -> firstStated.map(_ -> "firstStated"));
    }

    public boolean isRecorded() {
        return recorded.isPresent();
    }

    /// Whether the announced period has ended with no record that the target was met. Never true of a target that
    /// another milestone met.
    public boolean isPastTarget(LocalDate today) {
        return daysPastTarget(today) > 0;
    }

    /// Calendar days from the last day of the announced period to today; 0 while there is nothing to miss.
    public long daysPastTarget(LocalDate today) {
        if (recorded.isPresent() || metBy.isPresent()) {
            return 0;
        }
        return target.map(stated -> Math.max(0, today.toEpochDay() - stated.to().toEpochDay())).orElse(0L);
    }

    /// This milestone as it follows on `before`: the first target that is stated is also its baseline.
    public Milestone withBaselineAfter(Milestone before) {
        return before.target.isEmpty() && firstStated.isEmpty() && target.isPresent()
                ? Component.named(Milestone.class, "firstStated").orElseThrow().replace(this, target)
                : this;
    }

    /// The same milestone as we expect it now; what was announced stands.
    public Milestone expected(StatedDate on) {
        return Component.named(Milestone.class, "forecast").orElseThrow().replace(this, Optional.of(on));
    }

    @Override
    public String shortName() {
        return label.orElse(title);
    }
}
