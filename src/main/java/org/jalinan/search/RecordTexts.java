package org.jalinan.search;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Component;
import org.jalinan.model.Language;
import org.jalinan.model.Name;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Source;
import org.jalinan.model.StatedDate;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;

/// All words of a record, read from its components whatever its kind: texts as they are, dates and labels in both
/// languages, the names of the records it names, its aliases, and the codes of the sources that speak of it.
record RecordTexts(Portfolio portfolio) {

    private static final List<Words> LANGUAGES = Stream.of(Language.values()).map(Words::in).toList();

    /// Components that say what a record is called, rather than something about it.
    private static final Set<String> TITLES = Set.of("code", "isoAlpha2", "isoAlpha3", "title", "titleMs", "shortTitle",
            "name", "nameMs", "abbreviation", "label", "shortName", "text");

    /// Aliases and citations are found as part of what they name: nobody looks for a citation for its own sake.
    static Optional<UUID> partOf(PortfolioRecord record) {
        return switch (record) {
            case Name name -> Optional.of(name.owner());
            case Citation citation -> Optional.of(citation.record());
            case PortfolioRecord _ -> Optional.empty();
        };
    }

    /// What the record is called, its own words before its aliases; each once.
    Set<String> titles(PortfolioRecord record) {
        var titles = new LinkedHashSet<String>();
        for (var component : Component.of(record.getClass())) {
            if (TITLES.contains(component.name())) {
                add(component.get(record), titles::add);
            }
        }
        portfolio.naming(Name.class, record.id()).map(Name::text).forEach(titles::add);
        return titles;
    }

    /// What else stands in the record or about it.
    List<String> texts(PortfolioRecord record) {
        var texts = new ArrayList<String>();
        for (var component : Component.of(record.getClass())) {
            if (component.isReference()) {
                names(component.get(record)).forEach(texts::add);
            } else if (!TITLES.contains(component.name()) && !component.name().equals("order")) {
                add(component.get(record), texts::add);
            }
        }
        portfolio.naming(Citation.class, record.id()).filter(citation -> citation.record().equals(record.id()))
                .forEach(citation -> {
                    portfolio.find(Source.class, citation.source()).map(Source::code).ifPresent(texts::add);
                    citation.locator().ifPresent(texts::add);
                });
        return texts;
    }

    /// The names by which records that name this one call it; while they stay, those records need no new words.
    List<String> names(PortfolioRecord record) {
        var names = new LinkedHashSet<String>();
        RecordNames.code(record).ifPresent(names::add);
        LANGUAGES.forEach(words -> names.add(new RecordNames(portfolio, words).of(record)));
        return List.copyOf(names);
    }

    private Stream<String> names(Object reference) {
        return reference instanceof UUID id
                ? portfolio.find(id).map(this::names).stream().flatMap(List::stream)
                : ((Optional<?>) reference).stream().flatMap(this::names);
    }

    private static void add(Object value, Consumer<String> texts) {
        switch (value) {
            case Optional<?> optional -> optional.ifPresent(inner -> add(inner, texts));
            case String text -> texts.accept(text);
            case StatedDate date -> {
                LANGUAGES.forEach(words -> texts.accept(words.date(date)));
                date.wording().ifPresent(texts);
                date.remark().ifPresent(texts);
            }
            case LocalDate day -> LANGUAGES.forEach(words -> texts.accept(words.date(day)));
            case Enum<?> constant -> LANGUAGES.forEach(words -> texts.accept(words.label(constant)));
            case BigDecimal figure -> texts.accept(figure.toPlainString());
            case Number number -> texts.accept(number.toString());
            case Record parts -> Component.of(parts.getClass()).forEach(part -> add(part.get(parts), texts));
            default -> {
                // Ids and flags say nothing that anybody would type.
            }
        }
    }
}
