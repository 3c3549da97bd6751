package org.jalinan.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How well a fact stands: the sources that still support it.
///
/// @param sources each once
public record Support(PortfolioRecord fact, List<Source> sources) {

    public Support {
        sources = List.copyOf(sources);
    }

    /// How each fact stands that belongs to a project, and the project itself, owners before what they own. What it is
    /// called is no fact about it.
    public static Stream<Support> of(Portfolio portfolio, Project project) {
        var facts = Unsourced.kinds();
        return Belongings.of(portfolio, project).values().stream()
                .filter(each -> facts.contains(Kind.of(each)) && !(each instanceof Name))
                .map(each -> of(portfolio, each));
    }

    /// How one fact stands.
    public static Support of(Portfolio portfolio, PortfolioRecord fact) {
        return new Support(fact, Citations.sources(portfolio, fact).toList());
    }

    /// Whether all of it would fall with one source, or has none to fall with.
    public boolean isThin() {
        return sources.size() < 2;
    }

    /// When the newest of the sources that bear a date said so.
    public Optional<StatedDate> newest() {
        return sources.stream().flatMap(source -> source.date().stream())
                .max(Comparator.comparing(StatedDate::to));
    }

    /// Whether nobody is known to have said so within the year before a day. Sources without a date count as old.
    public boolean isOld(LocalDate today) {
        return newest().filter(date -> !date.to().isBefore(today.minusYears(1))).isEmpty();
    }
}
