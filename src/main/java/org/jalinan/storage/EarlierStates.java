package org.jalinan.storage;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.journal.Journal;
import org.jalinan.journal.JournalDamaged;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.jalinan.model.past.Recorded;

/// The documented states that the journal held of projects whose present one was not yet documented on a day. What an
/// edit said that was undone since does not count.
final class EarlierStates {

    private static final String STATE = "documented";

    /// The value before the first edit, which bears no id here, and what each edit made of it.
    private final Map<UUID, SequencedMap<Optional<UUID>, Object>> states = new HashMap<>();

    private EarlierStates() {
    }

    static EarlierStates read(Portfolio now, LocalDate day, Edits edits, Journal journal)
            throws IOException, JournalDamaged {
        var ahead = now.all(Project.class)
                .filter(each -> each.documented().filter(state -> state.asOf().isAfter(day)).isPresent())
                .map(Project::id).collect(Collectors.toSet());
        var states = new EarlierStates();
        if (!ahead.isEmpty()) {
            journal.readEach(edits.seqsOf(ahead, STATE), entry -> states.add(entry.edit()));
        }
        return states;
    }

    private void add(Edit edit) {
        for (var change : edit.changes()) {
            if (change instanceof Change.FieldChange(_, var record, var field, var before, var after, _)
                    && field.equals(STATE)) {
                var said = states.computeIfAbsent(record,
                        _ -> new LinkedHashMap<>(Map.of(Optional.empty(), before)));
                edit.undoes().ifPresent(undone -> said.remove(Optional.of(undone)));
                said.put(Optional.of(edit.id()), after);
            }
        }
    }

    Recorded with(Recorded since) {
        return new Recorded() {
            @Override
            public Optional<LocalDate> since(UUID record, String field) {
                return since.since(record, field);
            }

            @Override
            public List<Object> earlier(UUID record, String field) {
                return field.equals(STATE) && states.containsKey(record)
                        ? states.get(record).values().stream().flatMap(EarlierStates::value).toList()
                        : List.of();
            }
        };
    }

    private static Stream<Object> value(Object optional) {
        return optional instanceof Optional<?> value ? value.stream().map(Object.class::cast) : Stream.empty();
    }
}
