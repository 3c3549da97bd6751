package org.jalinan.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Citation;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Name;
import org.jalinan.model.NameForm;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Statement;

/// The records made of the facts so far. Every id is derived from the fact's own, a part's from its owner's and what the
/// part is, so that two laptops load the same records.
final class FactRecords {

    private final List<PortfolioRecord> records = new ArrayList<>();

    void add(PortfolioRecord record) {
        records.add(record);
    }

    /// Cites the sources of a fact for all that its record says. Only a record just added can be cited.
    ///
    /// @throws NoSuchElementException if the record of the fact is not there yet
    void cite(String fact, List<String> sources) {
        var record = records.reversed().stream().filter(each -> each.id().equals(RecordIds.ofFact(fact))).findFirst()
                .orElseThrow();
        int order = 0;
        for (var source : sources) {
            add(new Citation(RecordIds.ofFact(fact + "/citation/" + source), record.id(), order++,
                    RecordIds.ofFact(source), Optional.empty(), Optional.of(Statement.of(record).text()),
                    Optional.empty(), Optional.empty()));
        }
    }

    /// Adds a further name, valid for as long as nothing says otherwise.
    void name(String fact, int order, NameForm form, String text, Optional<Language> language) {
        add(new Name(RecordIds.ofFact(fact + "/name/" + form + "/" + order), RecordIds.ofFact(fact), order, form, text,
                language, Optional.empty(), Optional.empty()));
    }

    static UUID country(String isoAlpha2) {
        return RecordIds.ofFact(countryFact(isoAlpha2));
    }

    /// A country has no id in the file; its code is one.
    static String countryFact(String isoAlpha2) {
        return "country/" + isoAlpha2;
    }

    /// Every record stands after the kinds that it belongs to.
    List<PortfolioRecord> inOrder() {
        return records.stream().sorted(Comparator.comparing(Kind::of)).toList();
    }
}
