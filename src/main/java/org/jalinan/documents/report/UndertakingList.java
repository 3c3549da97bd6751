package org.jalinan.documents.report;

import java.util.ArrayList;
import java.util.List;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.documents.compose.UndertakingTable;
import org.jalinan.model.Undertaking;

/// Undertakings as a document: those still open, then those that are closed.
public final class UndertakingList {

    private UndertakingList() {
    }

    /// @param undertakings of the edition's portfolio, in the order in which they are to stand
    /// @param choice which they are, where they are not all: "With Japan"
    public static Document of(Edition edition, List<Undertaking> undertakings, String choice) {
        var words = edition.words();
        var sources = new SourceNumbers(edition.portfolio());
        var open = undertakings.stream().filter(Undertaking::isOpen).toList();
        var closed = undertakings.stream().filter(each -> !each.isOpen()).toList();
        var overdue = open.stream().filter(each -> each.isOverdue(edition.asOf())).count();
        var undated = open.stream().filter(each -> each.due().isEmpty()).count();
        var title = words.of("report.undertakings.title");
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Title(edition.above(words.of("report.undertakings.kind")), title,
                RichText.plain(choice), edition.besideTitle()));
        blocks.add(new Block.Headline(open.isEmpty() ? RichText.unknown(words.of("report.undertakings.none"))
                : RichText.bold(words.of("report.undertakings.headline", open.size(), overdue, undated))));
        section(blocks, edition, sources, "report.undertakings.open", open);
        section(blocks, edition, sources, "report.undertakings.closed", closed);
        blocks.addAll(edition.sources(sources));
        return new Document(title, words.locale(), PageFormat.STATUS_SHEET,
                edition.frame(title), edition.asOf(), blocks,
                edition.signOffs());
    }

    private static void section(List<Block> blocks, Edition edition, SourceNumbers sources, String heading,
            List<Undertaking> undertakings) {
        blocks.add(new Block.Heading(edition.words().of(heading),
                edition.words().of("report.undertakings.count", undertakings.size())));
        blocks.add(undertakings.isEmpty() ? edition.noneRecorded()
                : new UndertakingTable(edition, sources).of(undertakings, true));
    }
}
