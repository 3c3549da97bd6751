package org.jalinan.storage;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jalinan.model.change.Stamp;
import org.jalinan.model.past.Recorded;

/// Which edit touched which record and field, and when. The view has it in tables; who reads without the lock has it from
/// the journal.
interface Edits {

    /// When an edit was made, by its number here.
    record Arrival(long seq, Stamp stamp) {
    }

    List<LogEntry> log(LogFilter filter);

    Optional<Long> seqOf(UUID edit);

    /// The numbers of the edits that touched a record.
    List<Long> seqsOf(UUID record);

    /// The numbers of the edits that touched any of these records.
    List<Long> seqsOf(Set<UUID> records);

    /// The numbers of the edits that gave this field of any of these records another value, in their order.
    List<Long> seqsOf(Set<UUID> records, String field);

    /// The numbers of the edits that deleted records which did not come back. A record comes and goes by turns, so one
    /// that came and went as often is gone.
    List<Long> seqsOfGone();

    /// All edits in the order in which they came into this journal.
    List<Arrival> arrivals();

    /// The numbers of the edits by which every field and record came to be as it was after the edit `last`, seen from the
    /// edit `after`: what others changed in between, they changed once more.
    List<Long> lastChanges(long after, long last);

    /// Since when the fields of milestones have their values: their last change, or the making of the record.
    Recorded recordedSince(ZoneId zone);

    /// When each record that is gone went.
    Map<UUID, LocalDate> lastWhole(ZoneId zone);
}
