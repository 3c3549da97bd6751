package org.jalinan.model.past;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Proposal;

/// What makes one portfolio into another. Applied to the first it gives the second.
///
/// @param changes records that came in the order of belonging, fields that changed, records that went in the other order
public record Difference(Portfolio before, Portfolio after, List<Change> changes) {

    public Difference {
        changes = List.copyOf(changes);
    }

    public static Difference between(Portfolio before, Portfolio after) {
        var came = new ArrayList<Change>();
        var changed = new ArrayList<Change>();
        var went = new ArrayList<Change>();
        for (var id : sorted(after.differencesFrom(before))) {
            var was = before.find(id);
            var is = after.find(id);
            if (was.isEmpty() || is.isEmpty() || Kind.of(was.get()) != Kind.of(is.get())) {
                is.ifPresent(record -> came.add(new Change.Creation(record)));
                was.ifPresent(record -> went.add(new Change.Deletion(record)));
            } else {
                changed.addAll(Proposal.between(was.get(), is.get()));
            }
        }
        came.sort(Comparator.comparing(Change::kind));
        went.sort(Comparator.comparing(Change::kind).reversed());
        return new Difference(before, after, Stream.of(went, came, changed).flatMap(List::stream).toList());
    }

    private static List<UUID> sorted(Set<UUID> ids) {
        return ids.stream().sorted().toList();
    }

    /// The targets that passed with no record between two days.
    ///
    /// @param first the day as of which the first portfolio was seen
    /// @param last that of the second
    public List<Milestone> passed(LocalDate first, LocalDate last) {
        return after.all(Milestone.class).filter(each -> each.isPastTarget(last))
                .filter(each -> before.find(Milestone.class, each.id()).filter(was -> was.isPastTarget(first))
                        .isEmpty())
                .sorted(Comparator.comparing((Milestone each) -> each.target().orElseThrow().to())
                        .thenComparing(Milestone::id))
                .toList();
    }

    /// The project or partner of which a record speaks.
    public Optional<PortfolioRecord> subject(UUID record) {
        return new Subjects(this).of(record);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    public Portfolio applyTo(Portfolio portfolio) {
        var next = portfolio;
        for (var change : changes) {
            next = change.applyTo(next);
        }
        return next;
    }

    /// A record as it is now, or as it last was.
    public Optional<PortfolioRecord> record(UUID id) {
        return after.find(id).or(() -> before.find(id));
    }

    /// The changes of each record, by the project or partner that the record belongs to or speaks of; under nothing where
    /// there is none. Projects come first, then partners, each in their order.
    public SequencedMap<Optional<PortfolioRecord>, SequencedMap<UUID, List<Change>>> bySubject() {
        var subjects = new Subjects(this);
        var found = new LinkedHashMap<Optional<PortfolioRecord>, SequencedMap<UUID, List<Change>>>();
        changes.stream().map(change -> new Placed(subjects.of(change.record()), change)).sorted(Placed.ORDER)
                .forEach(placed -> found.computeIfAbsent(placed.subject(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(placed.change().record(), _ -> new ArrayList<>()).add(placed.change()));
        return found;
    }

    private record Placed(Optional<PortfolioRecord> subject, Change change) {

        private static final Comparator<Placed> ORDER = Comparator
                .comparing((Placed each) -> each.subject().map(Subjects::rank).orElse(Subjects.LAST));
    }
}
