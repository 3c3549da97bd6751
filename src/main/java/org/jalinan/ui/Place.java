package org.jalinan.ui;

import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.IssuedKind;
import org.jalinan.model.past.Viewpoint;

/// Where an officer can go. A place is a value: it survives a change of language and can be gone back to.
public sealed interface Place {

    /// The same place with the record that its screen shows beside its list, to come back to exactly there.
    default Place showing(UUID record) {
        return this;
    }

    record Overview() implements Place {
    }

    /// @param record the project or milestone to select; empty for the timeline as it was left
    /// @param against the point of view against which dates are to be measured; empty to leave that as it was
    record Timeline(Optional<UUID> record, Optional<Viewpoint> against) implements Place {

        public Timeline() {
            this(Optional.empty());
        }

        public Timeline(Optional<UUID> record) {
            this(record, Optional.empty());
        }

        public static Timeline against(Viewpoint point) {
            return new Timeline(Optional.empty(), Optional.of(point));
        }
    }

    /// @param creating whether the officer came to create one
    /// @param only the ones to list; empty to list them as the officer left them
    record Projects(boolean creating, Optional<Counted> only) implements Place {

        /// What a number on another screen counts.
        public enum Counted {
            ALL, STALE
        }

        public Projects() {
            this(false, Optional.empty());
        }

        public static Projects toCreate() {
            return new Projects(true, Optional.empty());
        }

        public static Projects of(Counted only) {
            return new Projects(false, Optional.of(only));
        }
    }

    /// @param record what of the project to show, such as a milestone; empty for the page as it was left
    record ProjectPage(UUID project, Optional<UUID> record) implements Place {

        public ProjectPage(UUID project) {
            this(project, Optional.empty());
        }
    }

    /// @param partner everything with whom is shown; empty for the table as it was left
    record Partners(Optional<UUID> partner) implements Place {

        @Override
        public Place showing(UUID record) {
            return new Partners(Optional.of(record));
        }
    }

    /// @param source the one to be selected; empty for the register as it was left
    /// @param contradicted the record whose contradiction is to be settled
    record Sources(Optional<UUID> source, Optional<UUID> contradicted) implements Place {

        @Override
        public Place showing(UUID record) {
            return new Sources(Optional.of(record), contradicted);
        }

        public Sources(Optional<UUID> source) {
            this(source, Optional.empty());
        }

        public static Sources toSettle(UUID contradicted) {
            return new Sources(Optional.empty(), Optional.of(contradicted));
        }
    }

    /// @param occasion the event or meeting to show; empty to show them as the officer left them
    record Meetings(Optional<UUID> occasion) implements Place {

        @Override
        public Place showing(UUID record) {
            return new Meetings(Optional.of(record));
        }

        public Meetings() {
            this(Optional.empty());
        }
    }

    /// The register of undertakings.
    ///
    /// @param undertaking the one to show
    /// @param only the ones to list; empty to list them as the officer left them
    record Undertakings(Optional<UUID> undertaking, Optional<Only> only) implements Place {

        @Override
        public Place showing(UUID record) {
            return new Undertakings(Optional.of(record), only);
        }

        /// What a number on another screen counts.
        public enum Only {
            OPEN, OURS, THEIRS, OVERDUE, UNDATED, CLOSED
        }

        public Undertakings() {
            this(Optional.empty(), Optional.empty());
        }

        public static Undertakings of(UUID undertaking) {
            return new Undertakings(Optional.of(undertaking), Optional.empty());
        }

        public static Undertakings of(Only only) {
            return new Undertakings(Optional.empty(), Optional.of(only));
        }
    }

    /// @param norm the norm to show; empty to show them as the officer left them
    record Norms(Optional<UUID> norm) implements Place {

        @Override
        public Place showing(UUID record) {
            return new Norms(Optional.of(record));
        }

        public Norms() {
            this(Optional.empty());
        }
    }

    /// What was edited, and what is different between two days.
    ///
    /// @param record of which alone the edits are shown; empty for all
    record History(Optional<UUID> record) implements Place {

        public History() {
            this(Optional.empty());
        }
    }

    /// Documents, composed or issued.
    ///
    /// @param kind of document to compose; empty to show them as the officer left them
    /// @param about the project, partner or meeting that it is about
    record Documents(Optional<IssuedKind> kind, Optional<UUID> about) implements Place {

        public Documents() {
            this(Optional.empty(), Optional.empty());
        }

        public static Documents of(IssuedKind kind, UUID about) {
            return new Documents(Optional.of(kind), Optional.of(about));
        }
    }

    /// @param record the holiday, day of rest or threshold to show; empty to show them as the officer left them
    record Settings(Optional<UUID> record) implements Place {

        public Settings() {
            this(Optional.empty());
        }
    }
}
