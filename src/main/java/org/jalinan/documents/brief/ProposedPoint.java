package org.jalinan.documents.brief;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jalinan.model.AgendaItem;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Kind;
import org.jalinan.model.Line;
import org.jalinan.model.LineKind;
import org.jalinan.model.Occasion;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Releasability;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;

/// A point that the record suggests for a brief and that no officer has confirmed.
///
/// @param from the record that suggests it
/// @param where what it is said about or at: a partner, an occasion or a point of its agenda
public record ProposedPoint(LineKind kind, Releasability releasability, String text, UUID from, UUID where) {

    /// Whether an officer has confirmed what a record suggests, in whatever words.
    static boolean isConfirmed(Portfolio portfolio, LineKind kind, UUID from, UUID where) {
        return portfolio.find(Line.class, line(kind, from, where)).isPresent();
    }

    /// The line that confirms a point is known by the record that suggested it, so that its words may change.
    private static UUID line(LineKind kind, UUID from, UUID where) {
        return UUID.nameUUIDFromBytes(
                ("org.jalinan/line/" + kind + "/" + from + "/" + where).getBytes(StandardCharsets.UTF_8));
    }

    /// The id of the line that would confirm it.
    public UUID line() {
        return line(kind, from, where);
    }

    /// What makes it the officer's own: a line to take in the officer's words, cited by the sources of the record that
    /// suggested it. While it stands, the same is proposed no more.
    ///
    /// @param words as the officer wants it said
    /// @param ids gives an id for each new citation
    public Proposal confirmed(Portfolio portfolio, String words, Releasability wanted, Supplier<UUID> ids) {
        var line = new Line(line(), kind, words, wanted, Optional.empty(),
                tied(portfolio, Partner.class), Optional.empty(), tied(portfolio, Occasion.class),
                tied(portfolio, AgendaItem.class));
        var records = new ArrayList<PortfolioRecord>();
        records.add(line);
        portfolio.find(from).map(record -> Citations.sources(portfolio, record)).orElseGet(Stream::of).distinct()
                .forEach(source -> records.add(new Citation(ids.get(), line.id(), records.size(), source.id(),
                        Optional.of("text"), Optional.of(Citations.valueInWords(words)), Optional.empty(),
                        Optional.empty())));
        return Proposal.put(portfolio, Act.of(Act.prefix(Kind.LINE) + ".confirm", words),
                records.toArray(PortfolioRecord[]::new));
    }

    private <R extends PortfolioRecord> Optional<UUID> tied(Portfolio portfolio, Class<R> type) {
        return portfolio.find(type, where).map(PortfolioRecord::id);
    }
}
