package org.jalinan.documents.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.documents.Block;
import org.jalinan.documents.Look;
import org.jalinan.documents.RichText;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.model.Line;
import org.jalinan.model.LineKind;
import org.jalinan.model.Releasability;

/// Sections of a brief in two voices: what may be said, and what must not be disclosed. In a brief for others there is no
/// second voice, nothing is proposed to them, and a section with nothing to say is not there.
record Voicing(Edition edition, SourceNumbers sources) {

    /// The lines of a kind as points, in the order in which they were written.
    List<Point> points(Stream<Line> lines, LineKind kind) {
        return lines.filter(line -> line.kind() == kind)
                .map(line -> Point.written(line.releasability(), said(line))).toList();
    }

    private RichText said(Line line) {
        var audience = line.audience().map(words -> edition.words().of("brief.for", words)).orElse("");
        return RichText.plain(line.text())
                .and(Look.MUTED, audience.isEmpty() || !edition.isForOwn() ? "" : " " + audience)
                .sources(sources.of(line));
    }

    /// A section under a heading: what officers wrote, then what the record proposes.
    ///
    /// @param note what the section is for, where nothing in it is proposed
    /// @param proposed what no officer has confirmed
    List<Block> section(String heading, String note, List<Point> written, List<Point> proposed) {
        var shown = Stream.concat(written.stream(), proposed.stream()).toList();
        if (!edition.isForOwn() && shown.isEmpty()) {
            return List.of();
        }
        var isProposed = shown.stream().anyMatch(Point::isProposed);
        var mixed = isProposed && !written.isEmpty();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(heading,
                isProposed ? edition.words().of("brief.proposed.note") : note));
        if (edition.isForOwn()) {
            blocks.add(new Block.Voices(voice("brief.maySay", shown, Releasability.MAY_SAY, mixed),
                    voice("brief.doNotDisclose", shown, Releasability.DO_NOT_DISCLOSE, mixed)));
        } else {
            shown.forEach(point -> blocks.add(new Block.Paragraph(RichText.plain("– ").and(point.text()), false)));
        }
        return blocks;
    }

    /// What was confirmed for a partner, an occasion or a point of its agenda is proposed no more, nor what an officer says
    /// in the same words.
    ///
    /// @param said lines that stand in the same section
    List<Point> unconfirmed(List<Line> said, LineKind kind, List<UUID> where, List<Point> proposed) {
        var words = said.stream().filter(line -> line.kind() == kind).map(line -> line.text().strip())
                .collect(Collectors.toSet());
        return proposed.stream().filter(point -> !words.contains(point.words()))
                .filter(point -> point.from().stream().noneMatch(from -> where.stream()
                        .anyMatch(each -> ProposedPoint.isConfirmed(edition.portfolio(), kind, from, each))))
                .toList();
    }

    private Block.Voices.Voice voice(String label, List<Point> points, Releasability releasability, boolean mixed) {
        var texts = points.stream().filter(point -> point.releasability() == releasability)
                .map(point -> mixed && point.isProposed()
                        ? point.text().and(Look.MUTED, " " + edition.words().of("brief.proposed"))
                        : point.text())
                .toList();
        return new Block.Voices.Voice(edition.words().of(label), texts.isEmpty()
                ? List.of(RichText.unknown(edition.words().of("document.noneRecorded")))
                : texts);
    }
}
