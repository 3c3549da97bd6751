package org.jalinan.ui.project;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Belongings;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Source;
import org.jalinan.model.Support;
import org.jalinan.text.RecordNames;
import org.jalinan.text.ValueWords;
import org.jalinan.ui.Messages;
import org.jalinan.ui.list.Condition;

/// A citation of the project, of a record that belongs to it, or of a field of one.
///
/// @param supported whether the record still says what the source says
record Cited(Portfolio portfolio, Citation citation, PortfolioRecord record, Source source, boolean supported) {

    /// Every citation of the project and of the records that belong to it.
    static List<Cited> of(Portfolio portfolio, Project project) {
        return records(portfolio, project)
                .flatMap(record -> Citations.of(portfolio, record.id())
                        .flatMap(citation -> portfolio.find(Source.class, citation.source())
                                .map(source -> new Cited(portfolio, citation, record, source,
                                        Citations.supports(citation, record)))
                                .stream()))
                .toList();
    }

    /// By what the citations of a page are filtered: what rests on one source only, what a source said long ago, what the
    /// record no longer says.
    static List<Condition<Cited>> conditions(LocalDate today, Messages messages) {
        return List.of(
                Condition.of("single", messages.text("page.cited.only.single"),
                        each -> Support.of(each.portfolio(), each.record()).isThin()),
                Condition.of("old", messages.text("page.cited.only.old"),
                        each -> each.source().date().filter(date -> date.to().isBefore(today.minusYears(1)))
                                .isPresent()),
                Condition.of("unsaid", messages.text("page.cited.only.unsaid"), each -> !each.supported()));
    }

    /// What words of a filter are sought in.
    String text(Messages messages) {
        return String.join(" ", name(messages), field(messages), source.code(), source.title(), source.publisher());
    }

    /// The records that can be cited on this page: the project, then what belongs to it.
    static Stream<PortfolioRecord> records(Portfolio portfolio, Project project) {
        return Belongings.of(portfolio, project).values().stream().filter(each -> !(each instanceof Citation));
    }

    /// The fields of a record that a source can support.
    static Stream<String> fields(PortfolioRecord record) {
        return Component.of(record.getClass()).stream()
                .filter(each -> !each.isReference() && !List.of("id", "order", "number").contains(each.name()))
                .map(Component::name);
    }

    /// What a record is, in words.
    static String name(Portfolio portfolio, PortfolioRecord record, Messages messages) {
        return record instanceof Project ? messages.text("page.cited.project")
                : new RecordNames(portfolio, messages.words()).of(record);
    }

    String name(Messages messages) {
        return name(portfolio, record, messages);
    }

    /// The field cited, or that it is the record as a whole.
    String field(Messages messages) {
        return citation.field().map(name -> messages.field(Kind.of(record), name))
                .orElseGet(() -> messages.text("page.cited.whole"));
    }

    /// The value that the source supports. Of a record cited as a whole, what the record no longer says; the rest stands in
    /// the record itself.
    String value(Messages messages) {
        var words = new ValueWords(portfolio, messages.words());
        return citation.field().map(name -> Component.named(record.getClass(), name)
                .map(field -> supported ? words.of(field.get(record)) : said(field, words)).orElse(""))
                .orElseGet(() -> Component.of(record.getClass()).stream()
                        .filter(field -> Citations.saidIn(citation, field.name()).isPresent()
                                && !Citations.supports(citation, record, field.name()))
                        .map(field -> messages.field(Kind.of(record), field.name()) + ": " + said(field, words))
                        .collect(Collectors.joining("; ")));
    }

    private String said(Component field, ValueWords words) {
        return Citations.saidIn(citation, field.name()).map(said -> words.cited(field, said)).orElse("");
    }
}
