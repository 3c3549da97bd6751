package org.jalinan.documents.pdf;

import java.util.List;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.Frame;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;

/// A document poured onto its pages, before any of them is painted.
record LaidDocument(Document document, TextSetter setter, FramePainter frame, List<List<PageFlow.Placed>> pages) {

    /// @param tag where it stands in the structure of the file
    /// @param first the number of its first page in the file
    static LaidDocument of(Document document, TextSetter setter, Tag tag, int first) {
        var frame = new FramePainter(document, setter, tag);
        var layout = new BlockLayout(setter, tag);
        var parts = layout.lay(document.blocks(), document.page().textWidth());
        return new LaidDocument(document, setter, frame, document.frame().annex()
                .map(annex -> sheet(document, annex, first, layout, parts, frame))
                .orElseGet(() -> running(document.page(), parts, frame)));
    }

    /// @param index of the page in the document
    /// @param number of the page in the file
    /// @param total how many the file has
    void paint(Pen pen, int index, int number, int total) {
        int signed = document.frame().annex().isPresent() ? 0 : pages.size() - 1;
        if (index == 0) {
            frame.paintFirstMarking(pen);
        }
        pages.get(index).forEach(placed -> placed.strip().painter().paint(pen, placed.x(), placed.y()));
        if (index == signed) {
            frame.paintSignOffs(pen);
        }
        frame.paint(pen, index == 0, number, total);
    }

    /// As many pages as it takes; the hand lines stand on the last.
    private static List<List<PageFlow.Placed>> running(PageFormat page, List<Flow> parts, FramePainter frame) {
        var flow = new PageFlow(page.side(), page.top(), frame.textEnd(), frame.textEnd(), List.of());
        flow.pour(parts);
        flow.leave(frame.signOffHeight());
        return flow.pages();
    }

    /// One page if all fits; else a sentence on the first page leads to the annex.
    private static List<List<PageFlow.Placed>> sheet(Document document, Frame.Annex annex, int first,
            BlockLayout layout, List<Flow> parts, FramePainter frame) {
        var page = document.page();
        double endOfFirst = frame.textEnd() - frame.signOffHeight();
        var whole = pour(page, parts, endOfFirst, frame.textEnd(), List.of());
        if (whole.size() == 1) {
            return whole;
        }
        var sentence = strips(layout, new Block.Paragraph(RichText.bold(annex.sentence(first + 1)), false), page);
        var annexHead = strips(layout, new Block.Heading(annex.title(), document.title()), page);
        double height = ColumnFill.height(sentence) + BlockLayout.GAP;
        var pages = pour(page, parts, endOfFirst - height, frame.textEnd(), annexHead);
        double y = endOfFirst - height + BlockLayout.GAP;
        for (var strip : sentence) {
            pages.getFirst().add(new PageFlow.Placed(strip, page.side(), y));
            y += strip.height();
        }
        return pages;
    }

    private static List<List<PageFlow.Placed>> pour(PageFormat page, List<Flow> parts, double endOfFirst, double end,
            List<Flow.Strip> annexHead) {
        var flow = new PageFlow(page.side(), page.top(), endOfFirst, end, annexHead);
        flow.pour(parts);
        return flow.pages();
    }

    private static List<Flow.Strip> strips(BlockLayout layout, Block block, PageFormat page) {
        return layout.lay(List.of(block), page.textWidth()).stream()
                .filter(Flow.Strip.class::isInstance).map(Flow.Strip.class::cast).toList();
    }
}
