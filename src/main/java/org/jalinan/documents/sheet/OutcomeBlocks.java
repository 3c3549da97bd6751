package org.jalinan.documents.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.documents.Block;
import org.jalinan.documents.RichText;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.model.Decision;
import org.jalinan.model.Discussion;
import org.jalinan.model.Figure;
import org.jalinan.model.Indicator;
import org.jalinan.model.IndicatorPeriod;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Risk;
import org.jalinan.model.RiskState;
import org.jalinan.model.Undertaking;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;

/// What a project needs decided, what may go wrong, what came of it and what was promised: two sections side by side
/// where there are any.
record OutcomeBlocks(Edition edition, SourceNumbers sources) {

    private Portfolio portfolio() {
        return edition.portfolio();
    }

    private Words words() {
        return edition.words();
    }

    List<Block> of(Project project) {
        var columns = sections(project).entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .map(each -> Stream.concat(Stream.<Block>of(new Block.Heading(words().of(each.getKey()), "")),
                        each.getValue().stream().map(OutcomeBlocks::paragraph)).toList())
                .toList();
        var blocks = new ArrayList<Block>();
        for (var i = 0; i < columns.size(); i += 2) {
            blocks.add(new Block.Columns(columns.subList(i, Math.min(i + 2, columns.size()))));
        }
        return blocks;
    }

    /// One line for all sections in which nothing stands; empty where there is none.
    static Optional<Block> none(Edition edition, Project project) {
        var numberless = new SourceNumbers(edition.portfolio());
        var empty = new OutcomeBlocks(edition, numberless).sections(project).entrySet().stream()
                .filter(each -> each.getValue().isEmpty()).map(each -> edition.words().of(each.getKey())).toList();
        return empty.isEmpty() ? Optional.empty()
                : Optional.of(paragraph(
                        RichText.unknown(edition.words().of("sheet.noneRecorded", String.join(", ", empty)))));
    }

    /// What stands in each section, by its key.
    private SequencedMap<String, List<RichText>> sections(Project project) {
        var sections = new LinkedHashMap<String, List<RichText>>();
        sections.put("sheet.decisions", decisions(project));
        sections.put("sheet.risks", risks(project));
        sections.put("sheet.results", Stream.concat(outputs(project), indicators(project)).toList());
        sections.put("sheet.undertakings", undertakings(project));
        return sections;
    }

    /// Those still needed, the first needed first.
    private List<RichText> decisions(Project project) {
        return portfolio().naming(Decision.class, project.id()).filter(each -> !each.isTaken())
                .sorted(Comparator.comparing(each -> each.needed().map(by -> by.to()).orElse(LocalDate.MAX)))
                .map(each -> line(each.text(), Stream.of(each.decider().map(this::name),
                        each.needed().map(by -> words().of("sheet.decisions.by", words().date(by))),
                        each.consequence().map(then -> words().of("sheet.decisions.else", then))))
                        .sources(sources.of(each)))
                .toList();
    }

    /// Those still open, the gravest first.
    private List<RichText> risks(Project project) {
        return portfolio().naming(Risk.class, project.id()).filter(each -> each.state() == RiskState.OPEN)
                .sorted(Comparator.comparingInt(each -> -each.score().orElse(0)))
                .map(each -> line(each.title(), Stream.of(Optional.of(words().label(each.kind())),
                        each.score().map(score -> words().of("sheet.risks.score", score)),
                        each.owner().map(this::name), each.mitigation(),
                        each.due().map(by -> words().of("sheet.decisions.by", words().date(by)))))
                        .sources(sources.of(each)))
                .toList();
    }

    private Stream<RichText> outputs(Project project) {
        return portfolio().naming(Milestone.class, project.id())
                .filter(each -> each.isRecorded() && each.type() == MilestoneType.DELIVERABLE)
                .map(each -> RichText.plain(words().of("sheet.results.output", each.shortName(),
                        each.recorded().map(words()::date).orElse(""))).sources(sources.ofDate(each)));
    }

    /// Each with its latest period.
    private Stream<RichText> indicators(Project project) {
        return portfolio().naming(Indicator.class, project.id()).map(each -> {
            var latest = portfolio().naming(IndicatorPeriod.class, each.id())
                    .max(Comparator.comparing(period -> period.period().to()));
            return line(each.unit().map(unit -> each.title() + " (" + unit + ")").orElse(each.title()),
                    Stream.of(each.baseline().map(figure -> words().of("sheet.results.baseline", figure(figure))),
                            latest.map(period -> words().of("sheet.results.period", words().date(period.period()),
                                    words().orNotRecorded(period.target().map(this::figure)),
                                    words().orNotRecorded(period.actual().map(this::figure))))))
                    .sources(sources.of(each));
        });
    }

    private String figure(Figure figure) {
        return words().figure(figure.value());
    }

    /// Those tied to the project, and those of the meetings that discussed it which are tied to no other.
    private List<RichText> undertakings(Project project) {
        var tied = portfolio().naming(Undertaking.class, project.id());
        var discussed = portfolio().naming(Discussion.class, project.id())
                .flatMap(each -> portfolio().naming(Undertaking.class, each.meeting()))
                .filter(each -> each.project().isEmpty());
        return Stream.concat(tied, discussed).distinct()
                .map(each -> RichText.plain(each.text()).sources(sources.of(each))).toList();
    }

    private RichText line(String title, Stream<Optional<String>> details) {
        var known = details.flatMap(Optional::stream).collect(Collectors.joining(", "));
        return RichText.plain(title).and(known.isEmpty() ? RichText.EMPTY : RichText.muted(" (" + known + ")"));
    }

    private String name(UUID partner) {
        return portfolio().find(Partner.class, partner).map(each -> RecordNames.partner(each, words().language()))
                .orElseGet(() -> words().of("value.notRecorded"));
    }

    private static Block.Paragraph paragraph(RichText text) {
        return new Block.Paragraph(text, false);
    }
}
