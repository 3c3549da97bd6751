package org.jalinan.storage;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jalinan.journal.Journal;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.model.Portfolio;
import org.jalinan.model.past.HappenedOn;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.past.Recorded;
import org.jalinan.model.past.Viewpoint;

/// The portfolio as it was, by either clock. A state of the journal is replayed from the first edit on, because what a
/// merged edit found before it on another laptop does not tell what it found here; but only from the edits that left
/// something standing. States that were looked at are kept: they share what does not differ.
final class LookBack {

    /// So many edits are replayed in advance at a time, that no commit waits long for them.
    private static final int STEP = 100;
    private static final int APART = 500;

    private final Journal journal;
    private final NavigableMap<Long, Portfolio> kept = new TreeMap<>(Map.of(0L, Portfolio.EMPTY));

    private Portfolio ready = Portfolio.EMPTY;
    private long readyTo;
    /// Since when fields say what they say, as of the edit up to which that was read; it does not depend on the day.
    private Recorded recorded = Recorded.UNKNOWN;
    private long recordedTo;

    LookBack(Journal journal) {
        this.journal = journal;
    }

    LookedBack from(Viewpoint viewpoint, Portfolio now, Edits edits, ZoneId zone)
            throws IOException, JournalDamaged {
        var moment = viewpoint.moment();
        if (viewpoint.by() == Reckoning.HAPPENED) {
            var known = EarlierStates.read(now, moment.day(), edits, journal).with(recorded(edits, zone));
            return new LookedBack.Seen(HappenedOn.of(now, moment.day(), known), Map.of());
        }
        long seq = seqAt(moment, edits, zone);
        if (seq == 0 && journal.last() > 0) {
            return new LookedBack.TooEarly(LocalDate.ofInstant(journal.read(1).time().instant(), zone));
        }
        var past = after(seq, edits);
        return new LookedBack.Seen(past, deleted(past, now, edits.lastWhole(zone)));
    }

    Recorded recorded(Edits edits, ZoneId zone) {
        if (recordedTo != journal.last()) {
            recorded = edits.recordedSince(zone);
            recordedTo = journal.last();
        }
        return recorded;
    }

    private static Map<UUID, LocalDate> deleted(Portfolio past, Portfolio now, Map<UUID, LocalDate> deletions) {
        var deleted = new HashMap<>(deletions);
        deleted.keySet().removeIf(id -> past.find(id).isEmpty() || now.find(id).isPresent());
        return deleted;
    }

    private static long seqAt(Moment moment, Edits edits, ZoneId zone) {
        return moment.upTo().flatMap(edit -> edits.seqOf(edit.id()))
                .orElseGet(() -> lastBy(edits, moment.day().plusDays(1).atStartOfDay(zone).toInstant()));
    }

    /// The last edit that had arrived before an instant. An edit made here is later than all before it; one that is not was
    /// merged, and counts from the next that was made here. One at the very end has only just come in.
    private static long lastBy(Edits edits, Instant end) {
        long last = 0;
        long newest = 0;
        for (var arrival : edits.arrivals()) {
            if (arrival.stamp().millis() >= newest) {
                if (!arrival.stamp().instant().isBefore(end)) {
                    return last;
                }
                newest = arrival.stamp().millis();
                last = arrival.seq();
            }
        }
        return last;
    }

    private Portfolio after(long seq, Edits edits) throws IOException, JournalDamaged {
        var nearest = kept.floorEntry(seq);
        var replayed = new Portfolio[]{nearest.getValue()};
        journal.readEach(edits.lastChanges(nearest.getKey(), seq),
                entry -> replayed[0] = entry.edit().applyTo(replayed[0]));
        kept.put(seq, replayed[0]);
        return replayed[0];
    }

    /// Replays some edits more and keeps a state every so often, so that the first look back is as quick as the next.
    ///
    /// @return whether there are more
    boolean prepare() throws IOException, JournalDamaged {
        long to = Math.min(journal.last(), readyTo + STEP);
        journal.readEach(LongStream.rangeClosed(readyTo + 1, to).boxed().toList(),
                entry -> ready = entry.edit().applyTo(ready));
        readyTo = to;
        if (to % APART == 0 || to == journal.last()) {
            kept.put(to, ready);
        }
        return to < journal.last();
    }
}
