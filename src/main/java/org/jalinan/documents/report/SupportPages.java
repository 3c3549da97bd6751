package org.jalinan.documents.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jalinan.documents.Block;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Support;
import org.jalinan.text.RecordNames;

/// How well what is said of each project stands: the facts that rest on one source only, or that nobody is known to have
/// said within a year.
record SupportPages(Edition edition, SourceNumbers sources) {

    /// @param projects in the order in which they are to stand
    List<Block> blocks(List<Project> projects) {
        var blocks = new ArrayList<Block>(List.of(new Block.PageBreak()));
        for (var project : projects) {
            var facts = Support.of(edition.portfolio(), project).toList();
            var weak = facts.stream().filter(each -> each.isThin() || each.isOld(edition.asOf())).toList();
            blocks.add(new Block.Heading(words("report.support.of", project.title()), words("report.support.count",
                    facts.size(), facts.stream().filter(Support::isThin).count(),
                    facts.stream().filter(each -> each.isOld(edition.asOf())).count())));
            blocks.add(weak.isEmpty() ? new Block.Paragraph(RichText.plain(words("report.support.none")), false)
                    : table(weak));
        }
        return blocks;
    }

    private Table table(List<Support> weak) {
        return new Table(List.of(column("kind", 26), Table.Column.wide(words("report.column.said")),
                column("newest", 30), column("why", 42)), weak.stream().map(this::row).toList());
    }

    private List<RichText> row(Support support) {
        return List.of(RichText.plain(edition.words().label(Kind.of(support.fact()))),
                RichText.plain(said(support.fact())).sources(sources.of(support.fact())),
                support.newest().map(date -> RichText.plain(edition.words().date(date)))
                        .orElseGet(edition::notRecorded),
                RichText.bold(String.join(", ", Stream.concat(thin(support), old(support)).toList())));
    }

    /// The project itself stands in the heading.
    private String said(PortfolioRecord fact) {
        return switch (fact) {
            case Participation held -> edition.portfolio().find(Partner.class, held.partner())
                    .map(each -> RecordNames.partner(each, edition.words().language()) + ", ").orElse("")
                    + edition.words().label(held.role());
            case Milestone milestone -> milestone.title();
            default -> new RecordNames(edition.portfolio(), edition.words()).withoutCode(fact);
        };
    }

    private Stream<String> thin(Support support) {
        return support.isThin()
                ? Stream.of(words(support.sources().isEmpty() ? "report.support.unsourced" : "report.support.single"))
                : Stream.empty();
    }

    private Stream<String> old(Support support) {
        return support.isOld(edition.asOf()) && !support.sources().isEmpty()
                ? Stream.of(words(support.newest().isEmpty() ? "report.support.undated" : "report.support.old"))
                : Stream.empty();
    }

    private Table.Column column(String name, double millimetres) {
        return Table.Column.of(words("report.column." + name), PageFormat.millimetres(millimetres));
    }

    private String words(String key, Object... arguments) {
        return edition.words().of(key, arguments);
    }
}
