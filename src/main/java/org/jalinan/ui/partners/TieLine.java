package org.jalinan.ui.partners;

import java.util.List;
import java.util.UUID;
import org.jalinan.model.Source;
import org.jalinan.ui.control.Tone;

/// One record in a card of the page: a click on its words opens the record.
///
/// @param lead what stands before it, such as the code of a project or a date; may be empty
/// @param detail a second line; may be empty
/// @param end what stands at the right end, such as how long it is open; may be empty
record TieLine(UUID record, String lead, String words, String detail, List<Source> sources, String end, Tone tone) {

    TieLine {
        sources = List.copyOf(sources);
    }

    static TieLine of(UUID record, String words, String detail, List<Source> sources) {
        return new TieLine(record, "", words, detail, sources, "", Tone.PLAIN);
    }

    TieLine led(String by) {
        return new TieLine(record, by, words, detail, sources, end, tone);
    }

    TieLine ending(String with, Tone how) {
        return new TieLine(record, lead, words, detail, sources, with, how);
    }
}
