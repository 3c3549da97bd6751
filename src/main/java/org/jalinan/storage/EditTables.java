package org.jalinan.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.jalinan.journal.Journal;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Stamp;
import org.jalinan.model.change.UndoStack;
import org.jalinan.model.past.Recorded;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/// The rows of the edits and of their changes, without the values: which edit touched which record and field, and when.
final class EditTables implements Edits {

    /// Stands for a change of a whole record, which is of no field.
    private static final String WHOLE = "";
    private static final String EDIT = "select e.seq, e.edit_id, e.act_key, e.act_arguments, e.author, e.stamp_millis,"
            + " e.undoes, e.device from journal_edit e";

    private static final int ARRAY = 10_000;

    /// A change of an edit, as far as it matters for what still stands.
    ///
    /// @param field empty for the whole record
    record Touch(long seq, UUID edit, Optional<UUID> undoes, Optional<String> field) {
    }

    private final Handle handle;

    EditTables(Handle handle) {
        this.handle = handle;
    }

    void insert(Journal.Entry entry, StillWanted wanted) {
        var edit = entry.edit();
        bind(handle.createUpdate("insert into journal_edit (seq, edit_id, act_key, act_arguments, author, device,"
                + " stamp_millis, stamp_counter, undoes) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                entry.seq(), edit.id(), edit.act().key(), Words.join(edit.act().arguments()), edit.author(),
                edit.device(), edit.time().millis(), edit.time().counter()).bind(8, edit.undoes().orElse(null))
                .execute();
        Batches.insert(handle, "insert into journal_change (seq, ordinal_number, record_kind, record_id, field_name)"
                + " values (?, ?, ?, ?, ?)", edit.changes(), wanted, (statement, ordinal, change) -> {
                    statement.setLong(1, entry.seq());
                    statement.setInt(2, ordinal);
                    statement.setString(3, change.kind().name());
                    statement.setObject(4, change.record());
                    statement.setString(5, field(change).orElse(null));
                });
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Object... values) {
        for (int i = 0; i < values.length; i++) {
            statement.bind(i, values[i]);
        }
        return statement;
    }

    static Optional<String> field(Change change) {
        return change instanceof Change.FieldChange field ? Optional.of(field.field()) : Optional.empty();
    }

    /// Notes where the chain stood after an edit, once its frames are written.
    void seal(long seq, String head) {
        handle.createUpdate("update journal_edit set chain_head = ? where seq = ?").bind(0, head).bind(1, seq)
                .execute();
    }

    /// Where the chain stood after an edit; empty if the edit is not there.
    Optional<String> headAt(long seq) {
        return handle.createQuery("select chain_head from journal_edit where seq = ?").bind(0, seq)
                .mapTo(String.class).findOne();
    }

    /// The edit that last changed a field, or made the record.
    Optional<UUID> lastEdit(UUID record, String field) {
        return handle.createQuery("select e.edit_id from journal_change c join journal_edit e on e.seq = c.seq"
                + " where c.record_id = ? and (c.field_name = ? or c.field_name is null)"
                + " order by c.seq desc fetch first 1 rows only").bind(0, record).bind(1, field)
                .map((row, context) -> row.getObject(1, UUID.class)).findOne();
    }

    /// What touched a record after an edit, the latest first.
    List<Touch> touchesAfter(long seq, UUID record) {
        return handle.createQuery("select c.seq, e.edit_id, e.undoes, c.field_name from journal_change c"
                + " join journal_edit e on e.seq = c.seq where c.record_id = ? and c.seq > ?"
                + " order by c.seq desc, c.ordinal_number desc").bind(0, record).bind(1, seq)
                .map((row, context) -> new Touch(row.getLong(1), row.getObject(2, UUID.class),
                        Optional.ofNullable(row.getObject(3, UUID.class)), Optional.ofNullable(row.getString(4))))
                .list();
    }

    /// The edits of which anything in a record stands.
    Set<UUID> heads(UUID record) {
        var heads = new LinkedHashMap<Optional<String>, UUID>();
        for (var touch : touchesAfter(0, record)) {
            heads.putIfAbsent(touch.field(), touch.edit());
            if (touch.field().isEmpty()) {
                break;
            }
        }
        return Set.copyOf(heads.values());
    }

    /// Which of these records the journal has ever known.
    Set<UUID> known(Set<UUID> records) {
        var known = new HashSet<UUID>();
        for (var some : inParts(records)) {
            handle.createQuery("select distinct record_id from journal_change where record_id = any(?)")
                    .bindArray(0, UUID.class, some).map((row, context) -> row.getObject(1, UUID.class))
                    .forEach(known::add);
        }
        return known;
    }

    /// Reads once what opening needs, so that a damaged table is found while the view can still be built anew.
    ///
    /// @throws RuntimeException if it cannot be read
    void tryOut() {
        lastStamp();
        hasMerges();
        log(LogFilter.all());
        handle.createQuery("select max(ordinal_number), max(record_kind), max(field_name) from journal_change")
                .mapToMap().list();
    }

    /// Whether edits of another laptop ever arrived here.
    boolean hasMerges() {
        return handle.createQuery("select 1 from journal_edit where act_key = ? fetch first 1 rows only")
                .bind(0, Act.MERGE).mapTo(int.class).findOne().isPresent();
    }

    @Override
    public Optional<Long> seqOf(UUID edit) {
        return handle.createQuery("select seq from journal_edit where edit_id = ?").bind(0, edit)
                .map((row, context) -> row.getLong(1)).findOne();
    }

    /// The edits of a device in their order, as far as undo cares.
    List<UndoStack.Step> steps(UUID device) {
        return handle.createQuery(EDIT + " where e.device = ? order by e.seq").bind(0, device)
                .map((row, context) -> entry(row))
                .map(entry -> new UndoStack.Step(entry.edit(), entry.act(), entry.undoes())).list();
    }

    /// The latest time of all edits.
    Stamp lastStamp() {
        return handle.createQuery("select stamp_millis, stamp_counter from journal_edit"
                + " order by stamp_millis desc, stamp_counter desc fetch first 1 rows only")
                .map((row, context) -> new Stamp(row.getLong(1), row.getInt(2))).findOne().orElse(Stamp.ZERO);
    }

    @Override
    public List<Arrival> arrivals() {
        return handle.createQuery("select seq, stamp_millis, stamp_counter from journal_edit order by seq")
                .map((row, context) -> new Arrival(row.getLong(1), new Stamp(row.getLong(2), row.getInt(3)))).list();
    }

    @Override
    public List<Long> lastChanges(long after, long last) {
        return handle.createQuery("select distinct s.latest from (select max(seq) as latest from journal_change"
                + " where seq > ? and seq <= ? group by record_id, field_name) s order by s.latest").bind(0, after)
                .bind(1, last).map((row, context) -> row.getLong(1)).list();
    }

    @Override
    public Recorded recordedSince(ZoneId zone) {
        var days = new HashMap<UUID, Map<String, LocalDate>>();
        handle.createQuery("select c.record_id, c.field_name, max(e.stamp_millis) from journal_change c"
                + " join journal_edit e on e.seq = c.seq where c.record_kind = 'MILESTONE' group by c.record_id, c.field_name")
                .map((row, context) -> days.computeIfAbsent(row.getObject(1, UUID.class), _ -> new HashMap<>())
                        .put(Objects.requireNonNullElse(row.getString(2), WHOLE),
                                LocalDate.ofInstant(Instant.ofEpochMilli(row.getLong(3)), zone)))
                .list();
        return (record, field) -> Optional.ofNullable(days.get(record))
                .map(fields -> fields.containsKey(field) ? fields.get(field) : fields.get(WHOLE));
    }

    @Override
    public Map<UUID, LocalDate> lastWhole(ZoneId zone) {
        var days = new HashMap<UUID, LocalDate>();
        handle.createQuery("select c.record_id, max(e.stamp_millis) from journal_change c join journal_edit e"
                + " on e.seq = c.seq where c.field_name is null group by c.record_id having mod(count(*), 2) = 0")
                .map((row, context) -> days.put(row.getObject(1, UUID.class),
                        LocalDate.ofInstant(Instant.ofEpochMilli(row.getLong(2)), zone)))
                .list();
        return days;
    }

    @Override
    public List<LogEntry> log(LogFilter filter) {
        var where = new ArrayList<String>();
        var values = new ArrayList<Object>();
        filter.record().ifPresent(record -> {
            where.add("exists (select 1 from journal_change c where c.seq = e.seq and c.record_id = ?)");
            values.add(record);
        });
        filter.author().ifPresent(author -> {
            where.add("lower(e.author) = lower(?)");
            values.add(author);
        });
        filter.from().ifPresent(from -> {
            where.add("e.stamp_millis >= ?");
            values.add(from.toEpochMilli());
        });
        filter.until().ifPresent(until -> {
            where.add("e.stamp_millis < ?");
            values.add(until.toEpochMilli());
        });
        values.add(filter.limit());
        return bind(handle.createQuery(EDIT + (where.isEmpty() ? "" : " where " + String.join(" and ", where))
                + " order by e.seq desc fetch first ? rows only"), values.toArray())
                .map((row, context) -> entry(row)).list();
    }

    @Override
    public List<Long> seqsOf(UUID record) {
        return handle.createQuery("select distinct seq from journal_change where record_id = ? order by seq")
                .bind(0, record).map((row, context) -> row.getLong(1)).list();
    }

    @Override
    public List<Long> seqsOf(Set<UUID> records) {
        var seqs = new TreeSet<Long>();
        for (var some : inParts(records)) {
            handle.createQuery("select distinct seq from journal_change where record_id = any(?)")
                    .bindArray(0, UUID.class, some).map((row, context) -> row.getLong(1)).forEach(seqs::add);
        }
        return List.copyOf(seqs);
    }

    @Override
    public List<Long> seqsOf(Set<UUID> records, String field) {
        var seqs = new TreeSet<Long>();
        for (var some : inParts(records)) {
            handle.createQuery("select distinct seq from journal_change where record_id = any(?) and field_name = ?")
                    .bindArray(0, UUID.class, some).bind(1, field).map((row, context) -> row.getLong(1))
                    .forEach(seqs::add);
        }
        return List.copyOf(seqs);
    }

    /// The database takes no array of more than 65,536.
    private static List<Object[]> inParts(Set<UUID> records) {
        return records.stream().gather(Gatherers.windowFixed(ARRAY)).map(List::toArray).toList();
    }

    @Override
    public List<Long> seqsOfGone() {
        return handle.createQuery("select max(seq) from journal_change where field_name is null"
                + " group by record_id having mod(count(*), 2) = 0").map((row, context) -> row.getLong(1)).stream()
                .distinct().sorted().toList();
    }

    long countEdits() {
        return handle.createQuery("select count(*) from journal_edit").mapTo(long.class).one();
    }

    /// The changes of an edit as `kind record field`, to be compared with the journal's.
    List<String> changesOf(long seq) {
        return handle.createQuery("select record_kind, record_id, field_name from journal_change where seq = ?"
                + " order by ordinal_number").bind(0, seq)
                .map((row, context) -> row.getString(1) + " " + row.getObject(2, UUID.class) + " " + row.getString(3))
                .list();
    }

    static List<String> changesOf(List<Change> changes) {
        var lines = new ArrayList<String>();
        changes.forEach(change -> lines
                .add(change.kind().name() + " " + change.record() + " " + field(change).orElse(null)));
        return lines;
    }

    private static LogEntry entry(ResultSet row) throws SQLException {
        return new LogEntry(row.getLong(1), row.getObject(2, UUID.class),
                new Act(row.getString(3), Words.split(row.getString(4))), row.getString(5),
                row.getObject(8, UUID.class), Instant.ofEpochMilli(row.getLong(6)),
                Optional.ofNullable(row.getObject(7, UUID.class)));
    }
}
