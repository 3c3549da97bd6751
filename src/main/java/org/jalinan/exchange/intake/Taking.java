package org.jalinan.exchange.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Source;
import org.jalinan.model.SourceKind;
import org.jalinan.model.Unsourced;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Proposal;

/// What is taken from a file, as one edit, with the file as the source of each fact that it brings. A file that has its own
/// sources in it is no source of theirs.
///
/// @param file its name
/// @param digest of its bytes, by which the same file is the same source
public record Taking(String file, String digest, LocalDate today, long millis) {

    public static final String ACT = "import.take";

    /// Empty where nothing is to be taken.
    public Proposal of(Preview chosen) {
        var portfolio = chosen.portfolio();
        var changes = new ArrayList<Change>();
        var kinds = new ArrayList<Kind>();
        for (var row : chosen.rows()) {
            kinds.add(row.kind());
            switch (row.verdict()) {
                case Row.New(var record) -> changes.add(new Change.Creation(record));
                case Row.Changed changed -> changes.addAll(changed.changes());
                case Row.Same _,Row.Refused _ -> {}
            }
        }
        if (!changes.isEmpty() && !Set.copyOf(kinds).contains(Kind.CITATION)) {
            var source = source(portfolio);
            changes.addAll(citations(portfolio, source, chosen.rows()));
            if (portfolio.find(source.id()).isEmpty()) {
                changes.addFirst(new Change.Creation(source));
            }
        }
        return Proposal.of(Act.of(ACT, file, Long.toString(chosen.count(Row.New.class)),
                Long.toString(chosen.count(Row.Changed.class))), changes);
    }

    private List<Change> citations(Portfolio portfolio, Source source, List<Row> rows) {
        var changes = new ArrayList<Change>();
        for (var row : rows) {
            if (Unsourced.kinds().contains(row.kind())) {
                switch (row.verdict()) {
                    case Row.New(var record) -> changes.add(cited(portfolio, record, source, Optional.empty()));
                    case Row.Changed changed -> changed.changes().forEach(each -> changes
                            .add(cited(portfolio, changed.after(), source, Optional.of(each.field()))));
                    case Row.Same _,Row.Refused _ -> {}
                }
            }
        }
        return changes;
    }

    private Change cited(Portfolio portfolio, PortfolioRecord record, Source source, Optional<String> field) {
        Citation citation = Citations.citing(portfolio, RecordIds.at(millis), record, source, field);
        return new Change.Creation(citation);
    }

    private Source source(Portfolio portfolio) {
        var id = UUID.nameUUIDFromBytes(("org.jalinan/file/" + digest).getBytes(UTF_8));
        return portfolio.find(Source.class, id).orElseGet(() -> new Source(id, code(portfolio), file, "",
                Optional.empty(), Optional.of(today.toString()), "", SourceKind.OFFICER, Optional.empty()));
    }

    /// The first that no source has: F1, F2, …
    private static String code(Portfolio portfolio) {
        var taken = portfolio.all(Source.class).map(Source::code).toList();
        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> "F" + i).filter(each -> !taken.contains(each)).findFirst()
                .orElseThrow();
    }
}
