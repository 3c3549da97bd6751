package org.jalinan.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Component;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;

/// Marks records of the past that were deleted since, in their names, so that every list, page, search and document says
/// so without knowing of it.
public record DeletedTags(Words words) {

    private static final List<String> NAMES = List.of("label", "shortTitle", "title", "name", "text", "abbreviation");

    /// @param deleted when each was deleted
    public Portfolio on(Portfolio past, Map<UUID, LocalDate> deleted) {
        var marked = past;
        for (var each : deleted.entrySet()) {
            var record = past.find(each.getKey());
            if (record.isPresent()) {
                marked = marked.with(marked(record.get(), each.getValue()));
            }
        }
        return marked;
    }

    private PortfolioRecord marked(PortfolioRecord record, LocalDate day) {
        var marked = record;
        for (var name : NAMES) {
            var component = Component.named(record.getClass(), name).filter(each -> each.valueType() == String.class);
            if (component.isPresent()) {
                marked = component.get().replace(marked, tagged(component.get().get(record), day));
            }
        }
        return marked;
    }

    private Object tagged(Object name, LocalDate day) {
        return name instanceof Optional<?> optional ? optional.map(each -> tagged(each, day))
                : words.of("past.deleted", name, words.date(day));
    }
}
