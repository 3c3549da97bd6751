package org.jalinan.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.journal.Journal;
import org.jalinan.model.Kind;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Stamp;
import org.jalinan.model.past.Recorded;

/// The same in memory, read off the journal edit by edit, for who may not use the database.
final class JournalEdits implements Edits {

    /// A field of a record, or the whole of it.
    private record Cell(UUID record, Optional<String> field) {
    }

    private record Touch(long seq, Stamp stamp, Kind kind, Cell cell) {

        static Touch of(Journal.Entry entry, Change change) {
            return new Touch(entry.seq(), entry.edit().time(), change.kind(),
                    new Cell(change.record(), EditTables.field(change)));
        }

        LocalDate day(ZoneId zone) {
            return LocalDate.ofInstant(Instant.ofEpochMilli(stamp.millis()), zone);
        }

        boolean isWhole() {
            return cell.field().isEmpty();
        }
    }

    private final List<LogEntry> entries = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final List<Touch> touches = new ArrayList<>();

    void add(Journal.Entry entry) {
        var edit = entry.edit();
        entries.add(new LogEntry(entry.seq(), edit.id(), edit.act(), edit.author(), edit.device(),
                Instant.ofEpochMilli(edit.time().millis()), edit.undoes()));
        arrivals.add(new Arrival(entry.seq(), edit.time()));
        edit.changes().forEach(change -> touches.add(Touch.of(entry, change)));
    }

    @Override
    public List<LogEntry> log(LogFilter filter) {
        var touching = filter.record().map(record -> Set.copyOf(seqsOf(record)));
        return entries.reversed().stream()
                .filter(entry -> touching.isEmpty() || touching.get().contains(entry.seq()))
                .filter(entry -> filter.author().filter(by -> !by.equalsIgnoreCase(entry.author())).isEmpty())
                .filter(entry -> filter.from().filter(entry.time()::isBefore).isEmpty())
                .filter(entry -> filter.until().filter(until -> !entry.time().isBefore(until)).isEmpty())
                .limit(filter.limit()).toList();
    }

    @Override
    public Optional<Long> seqOf(UUID edit) {
        return entries.stream().filter(entry -> entry.edit().equals(edit)).map(LogEntry::seq).findFirst();
    }

    @Override
    public List<Long> seqsOf(UUID record) {
        return seqsOf(Set.of(record));
    }

    @Override
    public List<Long> seqsOf(Set<UUID> records) {
        return touching(touch -> records.contains(touch.cell().record())).map(Touch::seq).distinct().toList();
    }

    @Override
    public List<Long> seqsOf(Set<UUID> records, String field) {
        return touching(touch -> records.contains(touch.cell().record())
                && touch.cell().field().equals(Optional.of(field))).map(Touch::seq).distinct().toList();
    }

    @Override
    public List<Long> seqsOfGone() {
        return gone().map(Touch::seq).distinct().sorted().toList();
    }

    @Override
    public List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    @Override
    public List<Long> lastChanges(long after, long last) {
        return latest(touch -> touch.seq() > after && touch.seq() <= last).values().stream().map(Touch::seq).distinct()
                .sorted().toList();
    }

    @Override
    public Recorded recordedSince(ZoneId zone) {
        var latest = latest(touch -> touch.kind() == Kind.MILESTONE);
        return (record, field) -> Optional.ofNullable(latest.get(new Cell(record, Optional.of(field))))
                .or(() -> Optional.ofNullable(latest.get(new Cell(record, Optional.empty()))))
                .map(touch -> touch.day(zone));
    }

    @Override
    public Map<UUID, LocalDate> lastWhole(ZoneId zone) {
        return gone().collect(Collectors.toMap(touch -> touch.cell().record(), touch -> touch.day(zone)));
    }

    private Stream<Touch> touching(Predicate<Touch> which) {
        return touches.stream().filter(which);
    }

    /// What last touched each field or record.
    private Map<Cell, Touch> latest(Predicate<Touch> which) {
        var latest = new HashMap<Cell, Touch>();
        touching(which).forEach(touch -> latest.put(touch.cell(), touch));
        return latest;
    }

    /// The deletions of records that did not come back: a record comes and goes by turns.
    private Stream<Touch> gone() {
        return touching(Touch::isWhole).collect(Collectors.groupingBy(touch -> touch.cell().record())).values()
                .stream().filter(turns -> turns.size() % 2 == 0).map(List::getLast);
    }
}
