package org.jalinan.search;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;

/// Reads in a record that was found where the words stand that were looked for.
record Reading(Portfolio portfolio, Words words, Typed typed) {

    private static final int BEFORE = 40;
    private static final int LONGEST = 160;
    private static final String CUT = "…";

    Hit hit(PortfolioRecord record, float score) {
        var names = new RecordNames(portfolio, words);
        var title = names.withoutCode(record);
        return new Hit(record.id(), Kind.of(record), RecordNames.code(record), passage(title),
                context(record, title, names), Citations.sources(portfolio, record).toList(), score);
    }

    /// Where the title has every word that was typed, what the record belongs to says more than any field.
    private Passage context(PortfolioRecord record, String title, RecordNames names) {
        if (typed.wordsIn(title) == typed.words()) {
            return passage(belongsTo(record, names));
        }
        var texts = new RecordTexts(portfolio);
        return Stream.concat(texts.titles(record).stream(), texts.texts(record).stream())
                .filter(text -> !text.equals(title) && typed.wordsIn(text) > 0)
                .max(Comparator.comparingInt(typed::wordsIn)).map(this::passage)
                .orElseGet(() -> passage(belongsTo(record, names)));
    }

    private static String belongsTo(PortfolioRecord record, RecordNames names) {
        return owner(record).flatMap(names::of).orElse("");
    }

    private static Optional<UUID> owner(PortfolioRecord record) {
        return Component.of(record.getClass()).stream().filter(Component::isReference)
                .map(component -> component.get(record))
                .flatMap(value -> value instanceof UUID id ? Stream.of(id) : Stream.empty()).findFirst();
    }

    /// The text around the first place that was looked for, cut to a length that fits on a line.
    private Passage passage(String text) {
        var plain = text.replace('\n', ' ');
        var matches = typed.matches(plain);
        if (plain.length() <= LONGEST) {
            return new Passage(plain, matches);
        }
        int first = matches.isEmpty() ? 0 : matches.getFirst().start();
        int from = first <= BEFORE ? 0 : wholeLetter(plain, first - BEFORE);
        int to = wholeLetter(plain, Math.min(plain.length(), from + LONGEST));
        var cut = (from == 0 ? "" : CUT) + plain.substring(from, to) + (to == plain.length() ? "" : CUT);
        return new Passage(cut, typed.matches(cut));
    }

    private static int wholeLetter(String text, int at) {
        return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
