package org.jalinan.ui.sources;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Disagreement;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Source;
import org.jalinan.model.SourceUse;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.FactLine;
import org.jalinan.ui.control.Tone;

/// Everything that cites a source, as lines: which record, which field of it, and whether it still says so.
record Citing(Portfolio portfolio, Messages messages) {

    List<FactLine> of(UUID source) {
        return portfolio.find(Source.class, source).map(each -> SourceUse.of(portfolio, each)).stream()
                .flatMap(use -> use.citations().stream())
                .flatMap(citation -> portfolio.find(citation.record()).map(record -> line(citation, record)).stream())
                .toList();
    }

    private FactLine line(Citation citation, PortfolioRecord record) {
        var kind = Kind.of(record);
        var supported = Citations.supports(citation, record);
        var what = Stream.of(Optional.of(messages.label(kind)),
                Optional.of(citation.field().map(field -> messages.field(kind, field))
                        .orElseGet(() -> messages.text("sources.citing.whole"))),
                citation.locator(),
                supported ? Optional.<String>empty() : Optional.of(messages.text("sources.citing.unsupported")),
                Disagreement.isLost(portfolio, citation) ? Optional.of(messages.text("sources.citing.lost"))
                        : Optional.<String>empty())
                .flatMap(Optional::stream).collect(Collectors.joining(" · "));
        return new FactLine("", new RecordNames(portfolio, messages.words()).of(record), what, List.of(), "",
                supported ? Tone.PLAIN : Tone.WARNING, Optional.of(record.id()));
    }
}
