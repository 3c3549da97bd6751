package org.jalinan.ui.norms;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Meeting;
import org.jalinan.model.NormReference;
import org.jalinan.model.Note;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Source;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.FactLine;
import org.jalinan.ui.control.Tone;

/// What is recorded on norms, each in a line.
record NormFacts(Messages messages) {

    FactLine reference(Portfolio portfolio, NormReference reference) {
        var touching = portfolio.find(reference.touching());
        return line(touching.filter(Project.class::isInstance).map(Project.class::cast).map(Project::code).orElse(""),
                touching.map(each -> name(portfolio, each)).orElse(""),
                joined(Stream.of(touching.map(each -> messages.label(Kind.of(each))), reference.how())),
                Citations.sources(portfolio, reference).toList(), reference);
    }

    FactLine note(Portfolio portfolio, Note note) {
        return line("", note.text(),
                joined(Stream.of(messages.label(note.kind()), messages.date(note.date()), note.by()).map(Optional::of)),
                Citations.sources(portfolio, note).toList(), note);
    }

    FactLine citation(Portfolio portfolio, Citation citation) {
        var source = portfolio.find(Source.class, citation.source());
        return line(source.map(Source::code).orElse(""), source.map(Source::title).orElse(""),
                joined(Stream.of(citation.field().map(field -> messages.field(Kind.NORM, field)), citation.locator(),
                        citation.verifiedOn().map(on -> messages.text("norms.verified", messages.date(on))))),
                List.of(), citation);
    }

    /// A record that names the norms without saying which.
    FactLine named(Portfolio portfolio, PortfolioRecord record) {
        var meeting = Component.named(record.getClass(), "meeting").map(component -> component.get(record))
                .flatMap(id -> portfolio.find(Meeting.class, (UUID) id));
        return line("", name(portfolio, record),
                joined(Stream.of(Optional.of(messages.label(Kind.of(record))), meeting.map(Meeting::title),
                        meeting.map(each -> messages.date(each.date())))),
                Citations.sources(portfolio, record).toList(),
                record);
    }

    private String name(Portfolio portfolio, PortfolioRecord record) {
        return record instanceof Project project ? project.title()
                : new RecordNames(portfolio, messages.words()).of(record);
    }

    private static FactLine line(String code, String title, String detail, List<Source> sources,
            PortfolioRecord record) {
        return new FactLine(code, title, detail, sources, "", Tone.PLAIN, Optional.of(record.id()));
    }

    /// Words that are not there are passed over.
    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
