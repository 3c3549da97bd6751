package org.jalinan.text;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Country;
import org.jalinan.model.Kind;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Norm;
import org.jalinan.model.Organisation;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Source;

/// What a record of any kind is called in a list, a choice or a sentence: by its own title, or where it has none by what
/// it brings together ("Project 0042 · Overall").
public record RecordNames(Portfolio portfolio, Words words) {

    private static final List<String> TITLES = List.of("title", "shortName", "name", "text");
    private static final String AND = " · ";

    /// Never blank: a record with nothing to call it by is called by its kind.
    public String of(PortfolioRecord record) {
        return title(record).orElseGet(() -> Stream.of(references(record), constants(record)).flatMap(each -> each)
                .collect(Collectors.collectingAndThen(Collectors.joining(AND),
                        joined -> joined.isEmpty() ? words.label(Kind.of(record)) : joined)));
    }

    /// The name alone, for where the code stands beside it.
    public String withoutCode(PortfolioRecord record) {
        return switch (record) {
            case Source source -> source.title();
            case Project project -> project.shortTitle().isBlank() ? project.title() : project.shortTitle();
            default -> of(record);
        };
    }

    /// The short code that officers know a record by, where its kind has one: `CS`, `MY`, `P25`.
    public static Optional<String> code(PortfolioRecord record) {
        return switch (record) {
            case Project project -> Optional.of(project.code());
            case Country country -> Optional.of(country.isoAlpha2());
            case Source source -> Optional.of(source.code());
            case Norm norm -> Optional.of(norm.code());
            default -> Optional.empty();
        };
    }

    /// The name of the record with this id; empty if it is gone.
    public Optional<String> of(UUID id) {
        return portfolio.find(id).map(this::of);
    }

    /// The name of a partner as short as it is clear: an agency by its abbreviation, a ministry by its name.
    public static String partner(Partner partner, Language language) {
        return switch (partner) {
            case Country country -> country.name();
            case Organisation body ->
                body.abbreviation().filter(_ -> body.parent().isPresent()).orElseGet(() -> full(body, language));
        };
    }

    public static String full(Organisation body, Language language) {
        return body.nameMs().filter(_ -> language == Language.MS).orElse(body.name());
    }

    private Optional<String> title(PortfolioRecord record) {
        var title = switch (record) {
            case Partner partner -> partner(partner, words.language());
            case Source source -> source.code() + AND + source.title();
            case Project project -> project.code() + AND + withoutCode(project);
            case Milestone milestone -> milestone.shortName();
            default -> TITLES.stream().flatMap(name -> Component.named(record.getClass(), name).stream())
                    .map(component -> component.get(record)).filter(String.class::isInstance).map(String.class::cast)
                    .findFirst().orElse("");
        };
        return Optional.of(title).filter(text -> !text.isBlank());
    }

    /// The titles of what the record belongs to. One that has no title itself is passed over, so that no circle of
    /// records is followed.
    private Stream<String> references(PortfolioRecord record) {
        return Component.of(record.getClass()).stream().filter(each -> each.isReference() && !each.isOptional())
                .flatMap(each -> portfolio.find((UUID) each.get(record)).stream())
                .flatMap(each -> title(each).stream());
    }

    private Stream<String> constants(PortfolioRecord record) {
        return Component.of(record.getClass()).stream().filter(each -> each.valueType().isEnum() && !each.isOptional())
                .map(each -> words.label((Enum<?>) each.get(record)));
    }
}
