package org.jalinan.ui.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Disagreement;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;

/// A contradiction as the list shows it.
sealed interface ContradictionLine {

    /// One that is recorded as such: between two records, or as the settlement between two citations.
    record Recorded(Contradiction contradiction, Side one, Side other) implements ContradictionLine {
    }

    /// One that shows by what the sources of a record are cited for.
    record Cited(Disagreement disagreement, Side one, Side other) implements ContradictionLine {
    }

    /// What makes two sources the same open contradiction after the portfolio has changed.
    record Id(UUID one, UUID other, List<String> fields) {
    }

    /// The open ones first.
    static List<ContradictionLine> all(Sides sides) {
        var portfolio = sides.portfolio();
        var cited = Disagreement.all(portfolio).map(each -> new Cited(each, sides.of(each, each.one()),
                sides.of(each, each.other()))).sorted(Comparator.comparing(line -> line.one().name()));
        var recorded = portfolio.all(Contradiction.class)
                .map(each -> new Recorded(each, sides.of(each, each.one()), sides.of(each, each.other())))
                .sorted(Comparator.comparing(Recorded::isSettled).thenComparing(line -> line.contradiction.id()));
        return Stream.<ContradictionLine>concat(cited, recorded)
                .sorted(Comparator.comparing(ContradictionLine::isSettled)).toList();
    }

    Side one();

    Side other();

    default Object id() {
        return switch (this) {
            case Recorded recorded -> recorded.contradiction().id();
            case Cited cited -> new Id(cited.disagreement().one().getFirst().id(),
                    cited.disagreement().other().getFirst().id(), cited.disagreement().fields());
        };
    }

    /// Whether the contradiction is one of this record.
    default boolean names(UUID record) {
        return switch (this) {
            case Recorded recorded -> recorded.contradiction().one().equals(record)
                    || recorded.contradiction().other().equals(record);
            case Cited cited -> cited.disagreement().record().id().equals(record);
        };
    }

    default Optional<String> settlement() {
        return switch (this) {
            case Recorded recorded -> recorded.contradiction().settlement();
            case Cited _ -> Optional.empty();
        };
    }

    default boolean isSettled() {
        return settlement().isPresent();
    }

    /// What settles it. Of two values of one field the one that is right stands in the record from then on; of two records
    /// both stand, and the other is kept as what was said too.
    ///
    /// @param right the side that is taken to be right
    default Proposal settled(Portfolio portfolio, Side right, String reason, Supplier<UUID> ids) {
        return switch (this) {
            case Recorded(var before, var one, var other) -> {
                var favoured = right.equals(one) ? before.one() : before.other();
                yield settled(portfolio, Act.of("contradiction.settle", right.name()), right.standing(),
                        Stream.of(new Contradiction(before.id(), before.one(), before.other(), Optional.of(reason),
                                Optional.of(favoured))));
            }
            case Cited(var disagreement, var one, var _) -> settled(portfolio,
                    Act.of("contradiction.settle", right.name() + " · " + right.says()), right.standing(),
                    disagreement.settled(right.equals(one) ? disagreement.one() : disagreement.other(), reason, ids));
        };
    }

    private static Proposal settled(Portfolio portfolio, Act act, Optional<PortfolioRecord> standing,
            Stream<Contradiction> settlements) {
        return Proposal.put(portfolio, act, Stream.concat(standing.stream(), settlements)
                .toArray(PortfolioRecord[]::new));
    }

    /// What opens it again: a contradiction between citations shows by itself as soon as its settlement is gone.
    default Optional<Proposal> reopened(Portfolio portfolio) {
        var act = Act.of("contradiction.reopen", one().name());
        return switch (this) {
            case Recorded(var before, var one, var other) -> Optional.of(
                    portfolio.find(Citation.class, before.one()).isPresent() ? Proposal.remove(portfolio, act, before)
                            : Proposal.put(portfolio, act, new Contradiction(before.id(), before.one(),
                                    before.other(), Optional.empty(), Optional.empty())));
            case Cited _ -> Optional.empty();
        };
    }
}
