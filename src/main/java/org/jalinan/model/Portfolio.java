package org.jalinan.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/// All records at one moment. Immutable: a change gives the next portfolio and shares with this one whatever it does not
/// touch, so an edit costs what it touches and not what exists. Safe to read from any thread.
public final class Portfolio {

    public static final Portfolio EMPTY = new Portfolio(HashTreePMap.empty(), HashTreePMap.empty(), 0,
            Trail.start());

    private final PMap<Kind, PMap<UUID, PortfolioRecord>> records;
    private final PMap<Mention, PSet<UUID>> mentions;
    /// The sum of the records' hash codes, so that two portfolios that differ are told apart without a walk through both:
    /// every property that holds one compares the next with the last at each edit.
    private final int hash;
    private final Trail trail;

    private Portfolio(PMap<Kind, PMap<UUID, PortfolioRecord>> records, PMap<Mention, PSet<UUID>> mentions, int hash,
            Trail trail) {
        this.records = records;
        this.mentions = mentions;
        this.hash = hash;
        this.trail = trail;
    }

    /// Records of one kind that name another record in any component.
    private record Mention(UUID named, Kind by) {
    }

    public <R extends PortfolioRecord> Optional<R> find(Class<R> type, UUID id) {
        if (type.isRecord()) {
            return Optional.ofNullable(type.cast(table(Kind.of(type)).get(id)));
        }
        for (var table : records.entrySet()) {
            var found = type.isAssignableFrom(table.getKey().type()) ? table.getValue().get(id) : null;
            if (found != null) {
                return Optional.of(type.cast(found));
            }
        }
        return Optional.empty();
    }

    public Optional<PortfolioRecord> find(UUID id) {
        return find(PortfolioRecord.class, id);
    }

    /// @throws NoSuchElementException if there is no such record
    public <R extends PortfolioRecord> R get(Class<R> type, UUID id) {
        return find(type, id).orElseThrow(() -> new NoSuchElementException(type.getSimpleName() + " " + id));
    }

    /// All records of a type, in no order.
    public <R extends PortfolioRecord> Stream<R> all(Class<R> type) {
        return kinds(type).flatMap(kind -> table(kind).values().stream()).map(type::cast);
    }

    /// The records of a kind by id.
    public Collection<PortfolioRecord> of(Kind kind) {
        return table(kind).values();
    }

    public int count(Class<? extends PortfolioRecord> type) {
        return kinds(type).mapToInt(kind -> table(kind).size()).sum();
    }

    public boolean isEmpty() {
        return records.isEmpty();
    }

    /// The records of a type that name `record` in any component, in the order that they keep where they have one.
    public <R extends PortfolioRecord> Stream<R> naming(Class<R> type, UUID record) {
        return kinds(type).filter(records::containsKey)
                .flatMap(kind -> naming(mentions, new Mention(record, kind)).stream().map(table(kind)::get))
                .map(each -> new Placed(orderOf(each), each)).sorted(Placed.ORDER)
                .map(placed -> type.cast(placed.record()));
    }

    /// A record with its order, read off it once and not at each comparison. By the component `order` where there is one,
    /// then by id, which for UUIDv7 is the order of making.
    private record Placed(int order, PortfolioRecord record) {

        private static final Comparator<Placed> ORDER = Comparator.comparingInt(Placed::order)
                .thenComparing(placed -> placed.record().id());
    }

    /// How many records of a type name `record`; cheaper than counting `naming`.
    public int countNaming(Class<? extends PortfolioRecord> type, UUID record) {
        return kinds(type)
                .mapToInt(kind -> naming(mentions, new Mention(record, kind)).size()).sum();
    }

    /// Everything that names `record`.
    public Stream<PortfolioRecord> naming(UUID record) {
        return naming(PortfolioRecord.class, record);
    }

    /// The portfolio with this record added, or put in the place of the one with its id.
    public Portfolio with(PortfolioRecord record) {
        var kind = Kind.of(record);
        var table = table(kind);
        var before = table.get(record.id());
        return new Portfolio(records.plus(kind, table.plus(record.id(), record)), mentionsAfter(before, record),
                hash + record.hashCode() - Objects.hashCode(before), trail.touching(record.id()));
    }

    /// The portfolio without this record; the same where it has none of that id.
    public Portfolio without(Kind kind, UUID id) {
        var before = table(kind).get(id);
        if (before == null) {
            return this;
        }
        var left = table(kind).minus(id);
        return new Portfolio(left.isEmpty() ? records.minus(kind) : records.plus(kind, left),
                mentionsAfter(before, null), hash - before.hashCode(), trail.touching(id));
    }

    /// The ids of the records that are not the same object in both: added, changed or removed between the two. Where one
    /// came of the other not long ago, only what was touched since is looked at; else the kinds that differ are walked
    /// through.
    @SuppressWarnings("ReferenceEquality") // what is untouched is the same object, and comparing values costs more
    public Set<UUID> differencesFrom(Portfolio other) {
        var touched = trail.since(other.trail).or(() -> other.trail.since(trail));
        var ids = new HashSet<UUID>();
        for (var kind : Kind.values()) {
            var here = table(kind);
            var there = other.table(kind);
            if (here != there) {
                touched.map(Set::stream).orElseGet(() -> Stream.concat(here.keySet().stream(), there.keySet().stream()))
                        .filter(id -> here.get(id) != there.get(id)).forEach(ids::add);
            }
        }
        return ids;
    }

    private PMap<UUID, PortfolioRecord> table(Kind kind) {
        return records.getOrDefault(kind, HashTreePMap.empty());
    }

    private static Stream<Kind> kinds(Class<?> type) {
        return type.isRecord() ? Stream.of(Kind.of(type))
                : Stream.of(Kind.values()).filter(kind -> type.isAssignableFrom(kind.type()));
    }

    /// Most edits leave alone whom a record names; then nothing is touched here.
    private PMap<Mention, PSet<UUID>> mentionsAfter(@Nullable PortfolioRecord before, @Nullable PortfolioRecord after) {
        var was = mentionsOf(before);
        var is = mentionsOf(after);
        var next = mentions;
        for (var gone : was) {
            if (!is.contains(gone)) {
                var left = naming(next, gone).minus(Objects.requireNonNull(before).id());
                next = left.isEmpty() ? next.minus(gone) : next.plus(gone, left);
            }
        }
        for (var added : is) {
            if (!was.contains(added)) {
                next = next.plus(added, naming(next, added).plus(Objects.requireNonNull(after).id()));
            }
        }
        return next;
    }

    private static PSet<UUID> naming(PMap<Mention, PSet<UUID>> mentions, Mention mention) {
        return mentions.getOrDefault(mention, HashTreePSet.empty());
    }

    private static Set<Mention> mentionsOf(@Nullable PortfolioRecord record) {
        if (record == null) {
            return Set.of();
        }
        var kind = Kind.of(record);
        var mentions = new LinkedHashSet<Mention>();
        for (var reference : Component.references(record.getClass())) {
            var value = reference.get(record);
            var named = value instanceof Optional<?> optional ? optional : Optional.of(value);
            named.ifPresent(id -> mentions.add(new Mention((UUID) id, kind)));
        }
        return mentions;
    }

    private static int orderOf(PortfolioRecord record) {
        return Component.named(record.getClass(), "order").map(order -> (int) order.get(record)).orElse(0);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Portfolio portfolio && hash == portfolio.hash
                && records.equals(portfolio.records));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "Portfolio"
                + records.entrySet().stream().map(each -> each.getKey() + " " + each.getValue().size()).toList();
    }
}
