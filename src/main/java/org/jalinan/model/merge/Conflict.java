package org.jalinan.model.merge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;

/// What two laptops did at the same time and only an officer can settle.
public sealed interface Conflict {

    /// Both set a field, to values that differ.
    ///
    /// @param record as it would stand
    /// @param base what the field held when both last agreed; empty where the record is new on both
    /// @param claims the values, the latest last
    /// @param result the value that is taken
    record Field(PortfolioRecord record, String field, Optional<Object> base, List<Claim> claims,
            Object result) implements Conflict {

        public Field {
            claims = List.copyOf(claims);
        }

        public Choices.Cell cell() {
            return new Choices.Cell(record.id(), field);
        }

        public Kind kind() {
            return Kind.of(record);
        }
    }

    /// One deleted what the other went on working with.
    ///
    /// @param deletion the edit that deleted
    /// @param records everything that it took away, owners last
    /// @param edited those of them, or of what names them, that the other laptop touched
    /// @param here whether this laptop deleted
    /// @param kept whether the records come back
    record Deleted(UUID deletion, String author, UUID device, Instant time, boolean here,
            List<PortfolioRecord> records, List<Edited> edited, boolean kept) implements Conflict {

        public Deleted {
            records = List.copyOf(records);
            edited = List.copyOf(edited);
        }

        /// Who worked with a record that was deleted elsewhere.
        public record Edited(UUID record, String author, UUID device, Instant time) {
        }
    }
}
