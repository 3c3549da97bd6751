package org.jalinan.documents.brief;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Kind;
import org.jalinan.model.Line;
import org.jalinan.model.LineKind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Releasability;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;

/// A point that the record suggests for the brief on a partner and that no officer has confirmed.
///
/// @param from the record that suggests it
public record ProposedPoint(LineKind kind, Releasability releasability, String text, UUID from) {

    /// What makes it the officer's own: a line to take with the partner, in the officer's words, cited by the sources of
    /// the record that suggested it. Once it stands, the same is proposed no more.
    ///
    /// @param words as the officer wants it said
    /// @param ids gives an id for each new record
    public Proposal confirmed(Portfolio portfolio, UUID partner, String words, Releasability wanted,
            Supplier<UUID> ids) {
        var line = new Line(ids.get(), kind, words, wanted, Optional.empty(), Optional.of(partner), Optional.empty(),
                Optional.empty(), Optional.empty());
        var records = new ArrayList<PortfolioRecord>();
        records.add(line);
        portfolio.find(from).map(record -> Citations.sources(portfolio, record)).orElseGet(Stream::of).distinct()
                .forEach(source -> records.add(new Citation(ids.get(), line.id(), records.size(), source.id(),
                        Optional.of("text"), Optional.of(Citations.valueInWords(words)), Optional.empty(),
                        Optional.empty())));
        return Proposal.put(portfolio, Act.of(Act.prefix(Kind.LINE) + ".confirm", words),
                records.toArray(PortfolioRecord[]::new));
    }
}
