package org.jalinan.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Objective;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.ProjectTag;
import org.jalinan.model.Source;
import org.jalinan.ui.Messages;
import org.jalinan.ui.form.ValueWords;

/// A citation of a record of the project or of one of its fields.
///
/// @param holder the partner that holds the role cited
/// @param supported whether the record still says what the source says
record Cited(Citation citation, PortfolioRecord record, Optional<Partner> holder, Source source, boolean supported) {

    /// Every citation of the project and of the records that belong to it.
    static List<Cited> of(Portfolio portfolio, Project project, List<Milestone> milestones) {
        return records(portfolio, project, milestones)
                .flatMap(record -> Citations.of(portfolio, record.id())
                        .flatMap(citation -> portfolio.find(Source.class, citation.source())
                                .map(source -> new Cited(citation, record, holder(portfolio, record), source,
                                        Citations.supports(citation, record)))
                                .stream()))
                .toList();
    }

    /// The records that can be cited on this page: the project, then what belongs to it.
    static Stream<PortfolioRecord> records(Portfolio portfolio, Project project, List<Milestone> milestones) {
        return Stream.of(Stream.of(project), milestones.stream(),
                Stream.of(Participation.class, Objective.class, ProjectTag.class)
                        .flatMap(type -> portfolio.naming(type, project.id())))
                .flatMap(each -> each);
    }

    static Optional<Partner> holder(Portfolio portfolio, PortfolioRecord record) {
        return record instanceof Participation role ? portfolio.find(Partner.class, role.partner()) : Optional.empty();
    }

    /// The fields of a record that a source can support.
    static Stream<String> fields(PortfolioRecord record) {
        return Component.of(record.getClass()).stream()
                .filter(each -> !each.isReference() && !List.of("id", "order", "number").contains(each.name()))
                .map(Component::name);
    }

    /// What a record is, in words.
    static String name(PortfolioRecord record, Optional<Partner> holder, Messages messages) {
        return switch (record) {
            case Project _ -> messages.text("page.cited.project");
            case Milestone milestone -> milestone.shortName();
            case Objective objective -> objective.text();
            case ProjectTag tag -> tag.text();
            case Participation role -> messages.text("page.cited.role", messages.label(role.role()),
                    holder.map(messages::name).orElse(""));
            default -> throw new IllegalArgumentException("The page names no " + record.getClass().getSimpleName());
        };
    }

    /// The field cited, or that it is the record as a whole.
    String field(Messages messages) {
        return citation.field().map(name -> messages.field(Kind.of(record), name))
                .orElseGet(() -> messages.text("page.cited.whole"));
    }

    /// The value supported: in words while the record has it, else as the citation keeps it.
    String value(Messages messages) {
        return citation.field().filter(_ -> supported).flatMap(name -> Component.named(record.getClass(), name))
                .map(component -> new ValueWords(Portfolio.EMPTY, messages).of(component.get(record)))
                .or(citation::value).orElse("");
    }
}
