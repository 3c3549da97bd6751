package org.jalinan.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jalinan.text.Words;

/// An answer of several listings, each under a heading of its own; with `--json` one object with an array for each. A
/// listing without rows says so.
final class Sections {

    private final Words words;
    private final Map<String, Listing> listings = new LinkedHashMap<>();

    Sections(Words words) {
        this.words = words;
    }

    /// @param name the JSON name, which also names the heading `cli.section.NAME`
    Sections add(String name, Listing listing) {
        listings.put(name, listing);
        return this;
    }

    void print(Desk desk, Listing.Form form) {
        if (form.json) {
            var object = new LinkedHashMap<String, Object>();
            listings.forEach((name, listing) -> object.put(name, listing.objects()));
            desk.out().println(Listing.json(object));
            return;
        }
        listings.forEach((name, listing) -> {
            desk.out().println(words.of("cli.section." + name));
            if (listing.isEmpty()) {
                desk.out().println(words.of("cli.section.none"));
            } else {
                listing.print(desk.out(), form);
            }
            desk.out().println();
        });
    }
}
