package org.jalinan.search;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Kind;
import org.jalinan.model.Source;

/// A record that was found.
///
/// @param code the short code of the record, where its kind has one
/// @param context the field in which the words stand; where they stand in the title, what the record belongs to
/// @param sources who says what the record says
/// @param score higher is better; comparable within one search only
public record Hit(UUID record, Kind kind, Optional<String> code, Passage title, Passage context, List<Source> sources,
        float score) {

    public Hit {
        sources = List.copyOf(sources);
    }
}
