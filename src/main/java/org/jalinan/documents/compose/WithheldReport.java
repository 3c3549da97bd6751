package org.jalinan.documents.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.documents.Document;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;
import org.jalinan.model.release.Release;
import org.jalinan.model.release.Withheld;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;

/// What a document for others leaves out of the one for our own delegation, a sentence each, for the officer who hands it
/// over. The sentences are ours: they never go into the document.
public final class WithheldReport {

    private final Words words;
    private final RecordNames names;
    private final String theirs;
    private final String own;

    private WithheldReport(List<Document> theirs, List<Document> own, Edition ours) {
        this.words = ours.words();
        this.names = new RecordNames(ours.portfolio(), words);
        this.theirs = text(theirs);
        this.own = text(own);
    }

    private static String text(List<Document> documents) {
        return documents.stream().flatMap(Document::lines).collect(Collectors.joining("\n"));
    }

    /// @param theirs the documents for others, composed from the release
    /// @param own the same documents as our own delegation reads them
    /// @param ours its edition
    public static List<String> of(Release release, List<Document> theirs, List<Document> own,
            Edition ours) {
        var report = new WithheldReport(theirs, own, ours);
        return release.withheld().stream().filter(report::isMissing).map(report::sentence).distinct().sorted().toList();
    }

    /// How many lines stand only in the documents for our own delegation, whatever they say.
    public static long linesLeftOut(List<Document> theirs, List<Document> own) {
        var said = theirs.stream().flatMap(Document::lines).collect(Collectors.toSet());
        return own.stream().flatMap(Document::lines).filter(line -> !line.isBlank() && !said.contains(line)).count();
    }

    private boolean isMissing(Withheld withheld) {
        return withheld.field().map(field -> isMissing(value(withheld.record(), field)))
                .orElseGet(() -> texts(withheld.record()).anyMatch(this::isMissing));
    }

    private boolean isMissing(String text) {
        return !text.isBlank() && own.contains(text) && !theirs.contains(text);
    }

    private Stream<String> texts(PortfolioRecord record) {
        return Component.of(record.getClass()).stream().filter(field -> field.valueType() == String.class)
                .map(field -> value(record, field.name()));
    }

    /// A value as a document prints it; what is printed in other ways than by its own words counts as not printed.
    private String value(PortfolioRecord record, String field) {
        var value = Component.named(record.getClass(), field).stream().map(each -> each.get(record))
                .flatMap(found -> found instanceof Optional<?> optional ? optional.stream() : Stream.of(found))
                .findFirst();
        return value.map(found -> switch (found) {
            case String text -> text;
            case StatedDate date -> words.date(date);
            case Enum<?> constant -> words.label(constant);
            default -> "\u0000";
        }).orElse("\u0000");
    }

    private String sentence(Withheld withheld) {
        var kind = words.label(Kind.of(withheld.record()));
        var name = names.of(withheld.record());
        var reason = words.label(withheld.reason());
        return withheld.field()
                .map(field -> words.of("withheld.field", kind, name,
                        words.field(Kind.of(withheld.record()), field), reason))
                .orElseGet(() -> words.of("withheld.record", kind, name, reason));
    }
}
