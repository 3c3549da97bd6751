package org.jalinan.documents.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jalinan.documents.Look;
import org.jalinan.documents.RichText;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.model.Citations;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Releasability;
import org.jalinan.model.SourceKind;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.model.relation.Owing;

/// Points that the record suggests, each with its sources: what was promised and is open, what was achieved since the two
/// sides last met, and what was announced and is past. What a public source says may be said; what only shows that we
/// are late, or have no answer, is not for disclosure.
record Proposals(Edition edition, SourceNumbers sources) {

    /// What to find out, and what of our own to close: from what is open.
    List<Point> objectives(List<Undertaking> open) {
        return proposing(open).map(each -> Owing.of(edition.portfolio(), each).isOurs()
                ? closed("brief.propose.close", each)
                : open("brief.propose.ask", each)).toList();
    }

    /// What happened to projects since a day, the latest first; then, not for disclosure, which of their targets are past.
    List<Point> achievements(Collection<Project> projects, LocalDate since) {
        var points = new ArrayList<Point>();
        milestones(projects).filter(each -> each.recorded().filter(date -> date.to().isAfter(since)).isPresent())
                .sorted(Comparator.comparing((Milestone each) -> day(each.recorded().orElseThrow())).reversed())
                .forEach(each -> points.add(Point.proposed(releasability(each),
                        RichText.bold(title(each) + ": ")
                                .and(words("brief.propose.recorded", each.title(), date(each.recorded().orElseThrow())))
                                .sources(sources.ofDate(each)),
                        each.id())));
        milestones(projects).filter(each -> each.isPastTarget(edition.asOf()))
                .sorted(Comparator.comparingLong((Milestone each) -> -each.daysPastTarget(edition.asOf())))
                .forEach(each -> points.add(Point.proposed(Releasability.DO_NOT_DISCLOSE,
                        RichText.plain(words("brief.propose.past", title(each), each.shortName(),
                                date(each.target().orElseThrow()), each.daysPastTarget(edition.asOf())))
                                .sources(sources.ofDate(each)),
                        each.id())));
        return points;
    }

    /// What they said that they would do.
    List<Point> theirs(List<Undertaking> undertakings) {
        return proposing(undertakings).filter(each -> Owing.of(edition.portfolio(), each).isTheirs())
                .map(each -> open("brief.propose.theirs", each)).toList();
    }

    /// What they may come back to: what we said we would do.
    List<Point> responses(List<Undertaking> open) {
        return proposing(open).filter(each -> Owing.of(edition.portfolio(), each).isOurs())
                .map(each -> Point.proposed(Releasability.MAY_SAY,
                        RichText.plain(words("brief.propose.asked", each.text()) + " ")
                                .and(Look.UNKNOWN, edition.words().of("brief.noLine")).sources(sources.of(each)),
                        each.id()))
                .toList();
    }

    /// Nothing is proposed to others, so that no source is numbered for what is not said.
    private <T> Stream<T> proposing(Collection<T> from) {
        return edition.isForOwn() ? from.stream() : Stream.of();
    }

    private Point open(String key, Undertaking undertaking) {
        return Point.proposed(releasability(undertaking), sentence(key, undertaking), undertaking.id());
    }

    private Point closed(String key, Undertaking undertaking) {
        return Point.proposed(Releasability.DO_NOT_DISCLOSE, sentence(key, undertaking), undertaking.id());
    }

    private RichText sentence(String key, Undertaking undertaking) {
        var said = edition.portfolio().get(Meeting.class, undertaking.meeting()).date();
        return RichText.plain(words(key, undertaking.text(), date(said))).sources(sources.of(undertaking));
    }

    Releasability releasability(PortfolioRecord record) {
        return Citations.sources(edition.portfolio(), record).anyMatch(source -> source.kind() != SourceKind.OFFICER)
                ? Releasability.MAY_SAY
                : Releasability.DO_NOT_DISCLOSE;
    }

    private Stream<Milestone> milestones(Collection<Project> projects) {
        return proposing(projects).flatMap(project -> edition.portfolio().naming(Milestone.class, project.id())
                .filter(each -> each.project().equals(project.id())));
    }

    private String title(Milestone milestone) {
        return edition.portfolio().get(Project.class, milestone.project()).shortTitle();
    }

    private static LocalDate day(StatedDate date) {
        return date.to();
    }

    private String date(StatedDate date) {
        return edition.words().date(date);
    }

    private String words(String key, Object... arguments) {
        return edition.words().of(key, arguments);
    }
}
