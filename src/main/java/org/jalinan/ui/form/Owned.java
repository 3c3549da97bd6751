package org.jalinan.ui.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.ui.control.FactLine;

/// Which records an `OwnedList` shows, and what it says of each.
///
/// @param owner the component that names the record to which they belong
/// @param line what a saved record says
/// @param heading what a saved record stands under; empty for no heading
/// @param given what a new record has from the start besides its owner, by field
public record Owned<R extends PortfolioRecord>(Class<R> type, String owner,
        BiFunction<? super Portfolio, ? super R, FactLine> line,
        BiFunction<? super Portfolio, ? super R, String> heading, Function<Entries, Map<String, ?>> given) {

    public static <R extends PortfolioRecord> Owned<R> of(Class<R> type, String owner,
            BiFunction<? super Portfolio, ? super R, FactLine> line) {
        return new Owned<>(type, owner, line, (_, _) -> "", _ -> Map.of());
    }

    /// Puts the records under headings, each in the place of its first record.
    public Owned<R> under(BiFunction<? super Portfolio, ? super R, String> words) {
        return new Owned<>(type, owner, line, words, given);
    }

    /// Begins new records with these values.
    public Owned<R> beginning(Function<Entries, Map<String, ?>> values) {
        return new Owned<>(type, owner, line, heading, values);
    }

    /// What belongs to a record: the saved ones in their order, then those that nobody has saved yet.
    List<R> of(Entries entries, UUID id) {
        var portfolio = entries.portfolio();
        var groups = new LinkedHashMap<String, List<R>>();
        portfolio.naming(type, id).filter(each -> belongs(each, id)).forEach(each -> groups
                .computeIfAbsent(heading.apply(portfolio, each), _ -> new ArrayList<>()).add(each));
        return Stream.concat(groups.values().stream().flatMap(List::stream),
                entries.fresh(type).filter(each -> belongs(each, id))).toList();
    }

    private boolean belongs(R record, UUID id) {
        var named = Component.named(type, owner).orElseThrow().get(record);
        return named.equals(id) || named.equals(Optional.of(id));
    }
}
