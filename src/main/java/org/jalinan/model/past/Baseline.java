package org.jalinan.model.past;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.jalinan.model.Activity;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Scheduled;
import org.jalinan.model.StatedDate;
import org.jalinan.model.schedule.Slip;

/// What the dates of a portfolio are measured against.
public sealed interface Baseline {

    /// Where a milestone stood in it.
    Optional<StatedDate> stated(Portfolio now, Milestone milestone);

    /// When work was to be done in it, where that was another time.
    Optional<DateSpan> moved(Activity activity);

    /// Calendar days from it to where the record stands now: positive when later. Empty where there is nothing to compare,
    /// or nothing is different.
    OptionalLong variance(Portfolio now, Scheduled task);

    /// Whether the record was not there in it.
    boolean lacks(Portfolio now, Scheduled task);

    /// What was first stated for each milestone. Only what is recorded is measured: until then the target stands.
    record FirstStated() implements Baseline {

        @Override
        public Optional<StatedDate> stated(Portfolio now, Milestone milestone) {
            return Slip.baseline(now, milestone);
        }

        @Override
        public Optional<DateSpan> moved(Activity activity) {
            return Optional.empty();
        }

        @Override
        public OptionalLong variance(Portfolio now, Scheduled task) {
            return switch (task) {
                case Milestone milestone -> Slip.ofRecorded(now, milestone);
                case Activity _ -> OptionalLong.empty();
            };
        }

        @Override
        public boolean lacks(Portfolio now, Scheduled task) {
            return false;
        }
    }

    /// The portfolio as it was from another point of view.
    record Point(Viewpoint from, Portfolio portfolio) implements Baseline {

        @Override
        public Optional<StatedDate> stated(Portfolio now, Milestone milestone) {
            return portfolio.find(Milestone.class, milestone.id()).or(() -> met(now, milestone))
                    .flatMap(Point::reached);
        }

        /// What came to pass may have been a target of another name then.
        private Optional<Milestone> met(Portfolio now, Milestone milestone) {
            return now.naming(Milestone.class, milestone.id())
                    .filter(target -> target.metBy().equals(Optional.of(milestone.id())))
                    .flatMap(target -> portfolio.find(Milestone.class, target.id()).stream())
                    .min(Comparator.comparing(Milestone::id));
        }

        /// By our own expectation where we have one: it says more than the announcement.
        private static Optional<StatedDate> reached(Milestone milestone) {
            return milestone.recorded().or(milestone::forecast).or(milestone::date);
        }

        @Override
        public Optional<DateSpan> moved(Activity activity) {
            return portfolio.find(Activity.class, activity.id()).map(Activity::span)
                    .filter(span -> !span.equals(activity.span()));
        }

        @Override
        public OptionalLong variance(Portfolio now, Scheduled task) {
            return switch (task) {
                case Milestone milestone -> stated(now, milestone)
                        .flatMap(then -> reached(milestone).filter(date -> !date.sameDays(then)
                                || isRecordedSince(milestone)).map(then::slipInDays))
                        .map(OptionalLong::of).orElseGet(OptionalLong::empty);
                case Activity activity -> moved(activity).map(then -> activity.span().to().toEpochDay()
                        - then.to().toEpochDay()).map(OptionalLong::of).orElseGet(OptionalLong::empty);
            };
        }

        private boolean isRecordedSince(Milestone milestone) {
            return milestone.isRecorded()
                    && portfolio.find(Milestone.class, milestone.id()).filter(Milestone::isRecorded).isEmpty();
        }

        @Override
        public boolean lacks(Portfolio now, Scheduled task) {
            return portfolio.find(task.id()).isEmpty()
                    && !(task instanceof Milestone milestone && met(now, milestone).isPresent());
        }
    }
}
