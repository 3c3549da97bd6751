package org.jalinan.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;

/// What the record says of one thing on the timeline, in words.
///
/// @param code of the project, or the series of the event
/// @param kind whether it is recorded, announced, a project or an event
/// @param conflicts sentences on statements that contradict it
/// @param why why its date is where it is, a sentence each
/// @param project the project that it belongs to
/// @param awaited the milestone, while nothing is recorded of it
record Inspection(String code, String kind, String title, String subtitle, List<Fact> facts, List<String> conflicts,
        List<Why> why, List<Source> sources, Optional<UUID> project, Optional<UUID> awaited) {

    Inspection {
        facts = List.copyOf(facts);
        conflicts = List.copyOf(conflicts);
        why = List.copyOf(why);
        sources = List.copyOf(sources);
    }

    /// The same of what is there no more: nothing can be recorded of it, and only what is still there can be opened.
    Inspection gone(String words, Portfolio now) {
        return new Inspection(code, words, title, subtitle, facts, conflicts, why, sources,
                project.filter(each -> now.find(each).isPresent()), Optional.empty());
    }

    /// One reason.
    ///
    /// @param leads the milestone or activity that it names
    record Why(String words, Optional<UUID> leads) {
    }

    /// A name and what is recorded under it.
    record Fact(String name, String value, Look look) {
    }

    /// How a fact looks; its style class.
    enum Look {
        PLAIN("plain"), UNKNOWN("not-recorded"), LATE("late"), ON_TIME("on-time");

        final String styleClass;

        Look(String styleClass) {
            this.styleClass = styleClass;
        }
    }
}
