package org.jalinan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.UUID;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jalinan.model.Kind;
import org.jspecify.annotations.Nullable;

/// Counts every record that a query finds and keeps the best few of each kind.
final class BestOfKinds extends SimpleCollector {

    private static final Kind[] KINDS = Kind.values();
    private static final List<Kind> ASKED_FOR = List.of(Kind.PROJECT, Kind.COUNTRY, Kind.ORGANISATION, Kind.MEETING,
            Kind.EVENT, Kind.MILESTONE, Kind.UNDERTAKING, Kind.CONTACT, Kind.SOURCE);

    /// The better first: by score, then the shorter title, then by id, so that the order is always the same.
    private static final Comparator<Place> BETTER = Comparator.<Place>comparingDouble(place -> -place.score())
            .thenComparingLong(Place::length).thenComparing(Place::id);

    private final int perKind;
    private final Map<Kind, Best> kinds = new EnumMap<>(Kind.class);
    private @Nullable Scorable scorer;
    private @Nullable Values values;

    private BestOfKinds(int perKind) {
        this.perKind = perKind;
    }

    /// A record that was found and what it is ranked by.
    record Place(UUID id, float score, long length) {
    }

    /// The best of a kind so far; the worst of them stands at the head of the queue.
    private static final class Best {
        private final PriorityQueue<Place> places = new PriorityQueue<>(BETTER.reversed());
        private int count;
    }

    private record Values(NumericDocValues kind, NumericDocValues length, NumericDocValues high, NumericDocValues low) {

        private static long at(int document, NumericDocValues values) throws IOException {
            return values.advanceExact(document) ? values.longValue() : 0;
        }

        UUID id(int document) throws IOException {
            return new UUID(at(document, high), at(document, low));
        }
    }

    /// One searching thread, so one collector.
    static CollectorManager<BestOfKinds, BestOfKinds> atMost(int perKind) {
        return new CollectorManager<>() {
            @Override
            public BestOfKinds newCollector() {
                return new BestOfKinds(perKind);
            }

            @Override
            public BestOfKinds reduce(Collection<BestOfKinds> collectors) {
                return collectors.iterator().next();
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        var reader = context.reader();
        values = new Values(reader.getNumericDocValues(Index.KIND), reader.getNumericDocValues(Index.LENGTH),
                reader.getNumericDocValues(Index.HIGH), reader.getNumericDocValues(Index.LOW));
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public void collect(int document) throws IOException {
        if (scorer == null || values == null) {
            throw new IllegalStateException("Lucene sets both before it collects");
        }
        var best = kinds.computeIfAbsent(KINDS[(int) Values.at(document, values.kind())], _ -> new Best());
        best.count++;
        float score = scorer.score();
        long length = Values.at(document, values.length());
        if (best.places.size() < perKind) {
            best.places.add(new Place(values.id(document), score, length));
        } else if (mayBeat(score, length, best.places.element())) {
            best.places.add(new Place(values.id(document), score, length));
            best.places.remove();
        }
    }

    /// Most records that a short word finds are no better than those before; the id, the last to decide, is not read for
    /// them.
    private static boolean mayBeat(float score, long length, Place worst) {
        return score > worst.score() || (score == worst.score() && length <= worst.length());
    }

    /// The kinds of which something was found: the one with the best find first, among equals what officers ask for.
    List<Kind> kinds() {
        return kinds.keySet().stream()
                .sorted(Comparator.<Kind>comparingDouble(kind -> -best(kind).getFirst().score())
                        .thenComparingInt(kind -> ASKED_FOR.contains(kind) ? ASKED_FOR.indexOf(kind) : KINDS.length))
                .toList();
    }

    int count(Kind kind) {
        var best = kinds.get(kind);
        return best == null ? 0 : best.count;
    }

    List<Place> best(Kind kind) {
        var best = kinds.get(kind);
        var places = new ArrayList<>(best == null ? List.<Place>of() : best.places);
        places.sort(BETTER);
        return places;
    }
}
