package org.jalinan.documents.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jalinan.documents.Block;
import org.jalinan.documents.Look;
import org.jalinan.documents.RichText;
import org.jalinan.model.Citations;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Source;
import org.jalinan.text.Words;

/// The sources of one document, numbered in the order in which they are first mentioned.
public final class SourceNumbers {

    private final Portfolio portfolio;
    private final Map<Source, Integer> numbers = new LinkedHashMap<>();

    public SourceNumbers(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    /// The numbers of all that still supports a record.
    public List<Integer> of(PortfolioRecord record) {
        return number(Citations.sources(portfolio, record));
    }

    /// The numbers of what supports one field.
    public List<Integer> of(PortfolioRecord record, String field) {
        return number(Citations.sources(portfolio, record, field));
    }

    /// The numbers of what supports the date by which a milestone is placed: a date that an officer entered is not laid at
    /// the door of who announced it.
    public List<Integer> ofDate(Milestone milestone) {
        return milestone.dateField().map(field -> of(milestone, field)).orElseGet(() -> of(milestone));
    }

    private List<Integer> number(Stream<Source> sources) {
        return sources.map(source -> numbers.computeIfAbsent(source, each -> numbers.size() + 1)).sorted().toList();
    }

    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    /// Title, publisher, date and code of every source mentioned so far.
    public Block.Notes notes(Words words) {
        return new Block.Notes(numbers.entrySet().stream()
                .map(each -> new Block.Notes.Note(each.getValue(), note(each.getKey(), words))).toList());
    }

    private static RichText note(Source source, Words words) {
        var date = source.date().map(words::date).orElseGet(() -> words.of("document.sources.undated"));
        return RichText.plain(words.of("document.sources.note", source.title(), source.publisher(), date) + " ")
                .and(Look.MUTED, source.code());
    }
}
