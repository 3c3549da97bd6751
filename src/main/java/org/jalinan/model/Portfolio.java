package org.jalinan.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/// All records at one moment. Immutable: a change gives the next portfolio and shares with this one whatever it does not
/// touch, so an edit costs what it touches and not what exists. Safe to read from any thread.
public final class Portfolio {

    public static final Portfolio EMPTY = new Portfolio(HashTreePMap.empty(), HashTreePMap.empty());

    private final PMap<Kind, PMap<UUID, PortfolioRecord>> records;
    private final PMap<Mention, PSet<UUID>> mentions;

    private Portfolio(PMap<Kind, PMap<UUID, PortfolioRecord>> records, PMap<Mention, PSet<UUID>> mentions) {
        this.records = records;
        this.mentions = mentions;
    }

    /// Records of one kind that name another record in any component.
    private record Mention(UUID named, Kind by) {
    }

    public <R extends PortfolioRecord> Optional<R> find(Class<R> type, UUID id) {
        return kinds(type).map(kind -> table(kind).get(id)).filter(type::isInstance).map(type::cast).findFirst();
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
        return kinds(type)
                .flatMap(kind -> mentions.getOrDefault(new Mention(record, kind), HashTreePSet.empty()).stream()
                        .map(table(kind)::get))
                .map(type::cast).sorted(ORDER);
    }

    /// How many records of a type name `record`; cheaper than counting `naming`.
    public int countNaming(Class<? extends PortfolioRecord> type, UUID record) {
        return kinds(type)
                .mapToInt(kind -> mentions.getOrDefault(new Mention(record, kind), HashTreePSet.empty()).size())
                .sum();
    }

    /// Everything that names `record`.
    public Stream<PortfolioRecord> naming(UUID record) {
        return naming(PortfolioRecord.class, record);
    }

    /// The portfolio with this record added, or put in the place of the one with its id.
    public Portfolio with(PortfolioRecord record) {
        var kind = Kind.of(record);
        var before = table(kind).get(record.id());
        var unmentioned = before == null ? mentions : unmention(before);
        return new Portfolio(records.plus(kind, table(kind).plus(record.id(), record)), mention(unmentioned, record));
    }

    /// The portfolio without this record; the same where it has none of that id.
    public Portfolio without(Kind kind, UUID id) {
        var before = table(kind).get(id);
        if (before == null) {
            return this;
        }
        var left = table(kind).minus(id);
        return new Portfolio(left.isEmpty() ? records.minus(kind) : records.plus(kind, left), unmention(before));
    }

    private PMap<UUID, PortfolioRecord> table(Kind kind) {
        return records.getOrDefault(kind, HashTreePMap.empty());
    }

    private static Stream<Kind> kinds(Class<?> type) {
        return type.isRecord() ? Stream.of(Kind.of(type))
                : Stream.of(Kind.values()).filter(kind -> type.isAssignableFrom(kind.type()));
    }

    private static PMap<Mention, PSet<UUID>> mention(PMap<Mention, PSet<UUID>> mentions, PortfolioRecord record) {
        for (var mention : mentionsOf(record).toList()) {
            mentions = mentions.plus(mention, mentions.getOrDefault(mention, HashTreePSet.empty()).plus(record.id()));
        }
        return mentions;
    }

    private PMap<Mention, PSet<UUID>> unmention(PortfolioRecord record) {
        var left = mentions;
        for (var mention : mentionsOf(record).toList()) {
            var naming = left.getOrDefault(mention, HashTreePSet.empty()).minus(record.id());
            left = naming.isEmpty() ? left.minus(mention) : left.plus(mention, naming);
        }
        return left;
    }

    private static Stream<Mention> mentionsOf(PortfolioRecord record) {
        var kind = Kind.of(record);
        return Component.of(record.getClass()).stream().filter(Component::isReference)
                .map(component -> component.get(record))
                .flatMap(value -> value instanceof Optional<?> optional ? optional.stream() : Stream.of(value))
                .distinct().map(id -> new Mention((UUID) id, kind));
    }

    /// By the component `order` where there is one, then by id, which for UUIDv7 is the order of making.
    private static final Comparator<PortfolioRecord> ORDER = Comparator.comparingInt(Portfolio::orderOf)
            .thenComparing(PortfolioRecord::id);

    private static int orderOf(PortfolioRecord record) {
        return Component.named(record.getClass(), "order").map(order -> (int) order.get(record)).orElse(0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Portfolio portfolio && records.equals(portfolio.records);
    }

    @Override
    public int hashCode() {
        return records.hashCode();
    }

    @Override
    public String toString() {
        return "Portfolio"
                + records.entrySet().stream().map(each -> each.getKey() + " " + each.getValue().size()).toList();
    }
}
