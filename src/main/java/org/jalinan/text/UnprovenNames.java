package org.jalinan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.change.Change;
import org.jalinan.model.past.Difference;

/// The records of which something cannot be proven, by name, and what it is: the fields, or that they came or went. No
/// value is told, because none is proven.
///
/// @param difference of what is proven and what is not
public record UnprovenNames(Difference difference, Words words) {

    /// A line for each record, those of a project or partner together.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        difference.bySubject().forEach(
                (subject, records) -> records.forEach((record, changes) -> lines.add(line(subject, record, changes))));
        return lines;
    }

    private String line(Optional<PortfolioRecord> subject, UUID id, List<Change> changes) {
        var record = difference.before().find(id).or(() -> difference.after().find(id)).orElseThrow();
        var kind = words.label(Kind.of(record));
        var missing = changes.stream().map(this::missing).distinct().collect(Collectors.joining(", "));
        return subject.filter(each -> !each.id().equals(id))
                .map(each -> words.of("unproven.of", kind, name(record), name(each), missing))
                .orElseGet(() -> words.of("unproven", kind, name(record), missing));
    }

    /// By what is proven, where it is.
    private String name(PortfolioRecord record) {
        boolean proven = difference.before().find(record.id()).isPresent();
        return new RecordNames(proven ? difference.before() : difference.after(), words).of(record);
    }

    private String missing(Change change) {
        return switch (change) {
            case Change.Creation _ -> words.of("unproven.added");
            case Change.Deletion _ -> words.of("unproven.removed");
            case Change.FieldChange(var kind, _, var field, _, _, _) ->
                words.fieldIfShown(kind, field).orElse(field);
        };
    }
}
