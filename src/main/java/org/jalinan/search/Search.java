package org.jalinan.search;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.text.Words;

/// Finds records of a portfolio by words. Follows the portfolio from edit to edit at the cost of what the edit touched,
/// and can be made for any portfolio, such as that of an earlier day. Safe to use from any thread; one at a time works.
public final class Search {

    private final Index index = new Index();
    private Portfolio portfolio;

    private Search(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    public static Search of(Portfolio portfolio) {
        var search = new Search(portfolio);
        var texts = new RecordTexts(portfolio);
        // Read by as many threads as there are processors; the order in which records come in ranks nothing.
        portfolio.all(PortfolioRecord.class).filter(record -> RecordTexts.partOf(record).isEmpty()).toList()
                .parallelStream().forEach(record -> search.index.add(record, texts));
        search.index.refresh();
        return search;
    }

    /// Follows to another portfolio: only records that differ, and those that name one whose name differs, are read.
    public synchronized void update(Portfolio next) {
        var before = portfolio;
        var texts = new RecordTexts(next);
        for (var id : stale(before, next)) {
            next.find(id).ifPresentOrElse(record -> index.replace(record, texts), () -> index.remove(id));
        }
        index.refresh();
        portfolio = next;
    }

    /// Reads texts outside the portfolio, such as the names of commands, for words: each that has all of them becomes a
    /// passage; without words every text does.
    public static Function<String, Optional<Passage>> reading(String words) {
        var typed = Typed.read(words);
        return text -> typed.wordsIn(text) == typed.words() ? Optional.of(new Passage(text, typed.matches(text)))
                : Optional.empty();
    }

    /// Whether two texts have the same words, but for what people type differently.
    public static boolean same(String one, String other) {
        return Folding.whole(one).equals(Folding.whole(other));
    }

    /// The records found, grouped by kind. Nothing typed finds nothing.
    ///
    /// @param words what was typed; no character in it has a meaning of its own
    /// @param language of the titles
    /// @param perKind how many of a kind are listed at the most; the rest are only counted
    public synchronized Found find(String words, Language language, int perKind) {
        var typed = Typed.read(words);
        if (typed.isEmpty()) {
            return Found.NOTHING;
        }
        var best = index.best(typed.query(), perKind);
        var reading = new Reading(portfolio, Words.in(language), typed);
        return new Found(best.kinds().stream().map(kind -> group(best, kind, reading)).toList());
    }

    private Found.Group group(BestOfKinds best, Kind kind, Reading reading) {
        var hits = best.best(kind).stream().flatMap(place -> portfolio.find(place.id()).stream()
                .map(record -> reading.hit(record, place.score()))).toList();
        return new Found.Group(kind, best.count(kind), hits);
    }

    private static Set<UUID> stale(Portfolio before, Portfolio next) {
        var stale = new HashSet<UUID>();
        next.differencesFrom(before).forEach(id -> addStale(id, before, next, stale));
        return stale;
    }

    private static void addStale(UUID id, Portfolio before, Portfolio next, Set<UUID> stale) {
        var old = before.find(id);
        var now = next.find(id);
        var whole = now.or(() -> old).flatMap(RecordTexts::partOf);
        if (whole.isPresent()) {
            stale.add(whole.get());
            old.flatMap(RecordTexts::partOf).ifPresent(stale::add);
        } else if (stale.add(id) && !old.map(new RecordTexts(before)::names).equals(
                now.map(new RecordTexts(next)::names))) {
            next.naming(id).forEach(naming -> addStale(naming.id(), before, next, stale));
        }
    }
}
