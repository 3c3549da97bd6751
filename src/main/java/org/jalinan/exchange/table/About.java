package org.jalinan.exchange.table;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jalinan.exchange.Shipment;

/// What a table says of itself, because nobody may have to guess whose it is: its title, its marking, its readers, its
/// day, and that ids are kept for reading it back.
final class About {

    private About() {
    }

    static SequencedMap<String, String> of(Shipment shipment) {
        var words = shipment.words();
        var about = new LinkedHashMap<String, String>();
        about.put(words.of("export.about.title"), shipment.title());
        about.put(words.of("export.about.marking"), shipment.marking());
        about.put(words.of("export.about.readers"), shipment.readers());
        about.put(words.of("export.about.asOf"), words.date(shipment.asOf()));
        about.put(words.of("export.about.program"), words.of("export.about.ids"));
        return about;
    }
}
