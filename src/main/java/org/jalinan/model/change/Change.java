package org.jalinan.model.change;

import java.util.Set;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;

/// One thing that an edit did to one record.
public sealed interface Change {

    Kind kind();

    /// The id of the record changed.
    UUID record();

    /// The portfolio after this change. Never fails: what cannot be applied (a field of a record that is gone, a field
    /// of a later version) leaves the portfolio as it is, so that replay always ends.
    Portfolio applyTo(Portfolio portfolio);

    /// The edits whose value this change has seen, so that two laptops can tell "later" from "at the same time"; filled
    /// in by the store at commit.
    Set<UUID> replaces();

    /// The same change, having seen the values of these edits.
    Change replacing(Set<UUID> edits);

    /// The change that takes this one back.
    Change inverse();

    /// The whole record came to be.
    record Creation(PortfolioRecord created, Set<UUID> replaces) implements Change {

        public Creation {
            replaces = Set.copyOf(replaces);
        }

        public Creation(PortfolioRecord created) {
            this(created, Set.of());
        }

        @Override
        public Creation replacing(Set<UUID> edits) {
            return new Creation(created, edits);
        }

        @Override
        public Kind kind() {
            return Kind.of(created);
        }

        @Override
        public UUID record() {
            return created.id();
        }

        @Override
        public Portfolio applyTo(Portfolio portfolio) {
            return portfolio.with(created);
        }

        @Override
        public Change inverse() {
            return new Deletion(created);
        }
    }

    /// The whole record went, as it was.
    record Deletion(PortfolioRecord deleted, Set<UUID> replaces) implements Change {

        public Deletion {
            replaces = Set.copyOf(replaces);
        }

        public Deletion(PortfolioRecord deleted) {
            this(deleted, Set.of());
        }

        @Override
        public Deletion replacing(Set<UUID> edits) {
            return new Deletion(deleted, edits);
        }

        @Override
        public Kind kind() {
            return Kind.of(deleted);
        }

        @Override
        public UUID record() {
            return deleted.id();
        }

        @Override
        public Portfolio applyTo(Portfolio portfolio) {
            return portfolio.without(kind(), record());
        }

        @Override
        public Change inverse() {
            return new Creation(deleted);
        }
    }

    /// One component took another value.
    record FieldChange(Kind kind, UUID record, String field, Object before, Object after,
            Set<UUID> replaces) implements Change {

        public FieldChange {
            replaces = Set.copyOf(replaces);
        }

        @Override
        public Portfolio applyTo(Portfolio portfolio) {
            var record = portfolio.find(kind.type(), record());
            var component = Component.named(kind.type(), field);
            if (record.isEmpty() || component.isEmpty()) {
                return portfolio;
            }
            try {
                return portfolio.with(component.get().replace(record.get(), after));
            } catch (IllegalArgumentException valueThatThisVersionRefuses) {
                return portfolio;
            }
        }

        @Override
        public Change inverse() {
            return new FieldChange(kind, record, field, after, before, Set.of());
        }

        @Override
        public FieldChange replacing(Set<UUID> edits) {
            return new FieldChange(kind, record, field, before, after, edits);
        }
    }
}
