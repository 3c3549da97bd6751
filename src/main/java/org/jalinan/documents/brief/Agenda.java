package org.jalinan.documents.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.documents.Block;
import org.jalinan.documents.RichText;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.model.AgendaItem;
import org.jalinan.model.Line;
import org.jalinan.model.LineKind;
import org.jalinan.model.Occasion;
import org.jalinan.model.Project;

/// The points of the agenda of an occasion, each with the lines for it and what its project gives to say.
record Agenda(Edition edition, SourceNumbers sources, Occasion occasion, LocalDate since) {

    List<AgendaItem> items() {
        return edition.portfolio().naming(AgendaItem.class, occasion.id())
                .filter(item -> item.occasion().equals(occasion.id())).toList();
    }

    List<Block> blocks() {
        var items = items();
        if (items.isEmpty()) {
            return List.of(new Block.Heading(words("brief.section.agenda"), words("brief.note.agenda")),
                    edition.noneRecorded());
        }
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < items.size(); i++) {
            blocks.addAll(point(i + 1, items.get(i)));
        }
        return blocks;
    }

    /// A point of the agenda stands even where there is nothing to say to it.
    private List<Block> point(int number, AgendaItem item) {
        var note = Stream.of(item.raised().map(edition.words()::label), project(item).map(Project::shortTitle))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
        var heading = number + "  " + item.title();
        var section = voicing().section(heading, note, lines(item), proposed(item));
        var blocks = new ArrayList<Block>(section.isEmpty() ? List.of(new Block.Heading(heading, note)) : section);
        item.note().ifPresent(text -> blocks.add(new Block.Paragraph(RichText.muted(text), false)));
        return blocks;
    }

    /// What the record suggests for the points of the agenda and no officer has confirmed.
    Stream<ProposedPoint> open() {
        return items().stream().flatMap(item -> proposed(item).stream()
                .flatMap(point -> point.open(LineKind.POINT_TO_MAKE, item.id()).stream()));
    }

    private List<Point> proposed(AgendaItem item) {
        var proposals = new Proposals(edition, sources);
        return voicing().unconfirmed(tied(item), LineKind.POINT_TO_MAKE, List.of(item.id()),
                project(item).map(each -> proposals.achievements(List.of(each), since)).orElse(List.of()));
    }

    /// The lines for a point of the agenda, then those for its project, each under what it is for.
    private List<Point> lines(AgendaItem item) {
        return Stream.of(LineKind.values()).flatMap(kind -> voicing().points(tied(item).stream(), kind).stream()
                .map(point -> Point.written(point.releasability(),
                        RichText.bold(words("brief.section." + kind) + ": ").and(point.text()))))
                .toList();
    }

    private List<Line> tied(AgendaItem item) {
        return Stream.concat(edition.portfolio().naming(Line.class, item.id()),
                item.project().stream().flatMap(id -> edition.portfolio().naming(Line.class, id))).distinct().toList();
    }

    private Optional<Project> project(AgendaItem item) {
        return item.project().flatMap(id -> edition.portfolio().find(Project.class, id));
    }

    private Voicing voicing() {
        return new Voicing(edition, sources);
    }

    private String words(String key) {
        return edition.words().of(key);
    }
}
