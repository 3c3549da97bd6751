package org.jalinan.documents.compose;

import java.util.stream.Stream;
import org.jalinan.documents.Look;
import org.jalinan.documents.RichText;
import org.jalinan.model.Predecessor;
import org.jalinan.model.Project;

/// What came before a project: each earlier strategy or phase with the day of its adoption and who says so.
public record Succession(Edition edition, SourceNumbers sources) {

    /// With what we remark of each.
    public Stream<RichText> of(Project project) {
        return before(project).map(each -> line(each).and(Look.MUTED,
                each.note().map(note -> " (" + note + ")").orElse("")).sources(sources.of(each)));
    }

    public Stream<RichText> inShort(Project project) {
        return before(project).map(each -> line(each).sources(sources.of(each)));
    }

    private Stream<Predecessor> before(Project project) {
        return edition.portfolio().naming(Predecessor.class, project.id());
    }

    private RichText line(Predecessor before) {
        var words = edition.words();
        return before.adopted()
                .map(on -> RichText.plain(words.of("document.before.adopted", before.title(), words.date(on))))
                .orElseGet(() -> RichText.plain(words.of("document.before", before.title())).and(" ")
                        .and(edition.notRecorded()));
    }
}
