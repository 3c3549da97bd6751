package org.jalinan.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Source;

/// One fact as two lines of words.
///
/// @param code of the project or partner it is about
/// @param detail when it was said, and by whom
/// @param sources who says so, printed as their short codes
/// @param age how old or late it is, such as "+386 d"; empty where there is nothing to count
/// @param leadsTo the record, such as a project, that the line leads to
public record FactLine(String code, String title, String detail, List<Source> sources, String age, Tone tone,
        Optional<UUID> leadsTo) {

    public FactLine {
        sources = List.copyOf(sources);
    }
}
