package org.jalinan.chart;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jalinan.model.Country;
import org.jalinan.model.Portfolio;

/// Which country chaired ASEAN in which year, as far as the note of a country says so in these words: "chair of ASEAN in
/// 2025". A year that two countries claim has no chair here.
record Chairs(Map<Integer, String> byYear) {

    private static final Pattern NOTE = Pattern.compile("\\bchair of ASEAN in (\\d{4})\\b");

    static Chairs of(Portfolio portfolio) {
        var chairs = new HashMap<Integer, String>();
        var claimed = new HashSet<Integer>();
        portfolio.all(Country.class).forEach(country -> NOTE.matcher(country.note().orElse("")).results()
                .map(hit -> Integer.valueOf(hit.group(1)))
                .forEach(year -> {
                    if (claimed.add(year)) {
                        chairs.put(year, country.name());
                    } else {
                        chairs.remove(year);
                    }
                }));
        return new Chairs(Map.copyOf(chairs));
    }

    Optional<String> in(int year) {
        return Optional.ofNullable(byYear.get(year));
    }
}
