package org.jalinan.documents.pdf;

import java.util.LinkedHashSet;
import java.util.List;
import org.jalinan.chart.Primitive;
import org.jalinan.chart.TextWidths;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.Frame;
import org.jalinan.documents.Ink;
import org.jalinan.documents.Look;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;

/// Writes documents as PDF: tagged and archivable (PDF/UA-1 and PDF/A-2a), with the bundled fonts embedded in part. The
/// same document is always the same bytes. Keep one for many documents: its fonts are read once.
public final class PdfPages {

    private final Typefaces faces = new Typefaces();

    /// How wide texts are in the bundled letters, for whoever draws a figure.
    public TextWidths widths() {
        return this::width;
    }

    private synchronized double width(String text, double size, Primitive.Face face) {
        var look = switch (face) {
            case REGULAR -> Look.PLAIN;
            case BOLD -> Look.BOLD;
            case SLANTED -> Look.UNKNOWN;
        };
        var style = new TextStyle(size, size, Ink.INK, false);
        var setter = new TextSetter(faces, new LinkedHashSet<>(), Styles.of(PageFormat.Sizes.DENSE));
        return TextLine.width(setter.set(RichText.EMPTY.and(look, text), style, Double.MAX_VALUE));
    }

    /// Writes one document; callers on several threads take turns.
    public synchronized WrittenPdf write(Document document) {
        var missing = new LinkedHashSet<String>();
        var setter = new TextSetter(faces, missing, Styles.of(document.page().sizes()));
        var file = new PdfFile(document, faces);
        var pen = file.pen(setter);
        var tag = Tag.document();
        var frame = new FramePainter(document, setter, tag);
        var pages = pages(document, setter, tag, frame);
        int signed = document.frame().annex().isPresent() ? 0 : pages.size() - 1;
        for (int i = 0; i < pages.size(); i++) {
            file.beginPage();
            if (i == 0) {
                frame.paintFirstMarking(pen);
            }
            pages.get(i).forEach(placed -> placed.strip().painter().paint(pen, placed.x(), placed.y()));
            if (i == signed) {
                frame.paintSignOffs(pen);
            }
            frame.paint(pen, i + 1, pages.size());
        }
        return new WrittenPdf(file.close(), pages.size(), List.copyOf(missing));
    }

    private static List<List<PageFlow.Placed>> pages(Document document, TextSetter setter, Tag tag,
            FramePainter frame) {
        var layout = new BlockLayout(setter, tag);
        var parts = layout.lay(document.blocks(), document.page().textWidth());
        return document.frame().annex().map(annex -> sheet(document, annex, layout, parts, frame))
                .orElseGet(() -> running(document.page(), parts, frame));
    }

    /// As many pages as it takes; the hand lines stand on the last.
    private static List<List<PageFlow.Placed>> running(PageFormat page, List<Flow> parts, FramePainter frame) {
        var flow = new PageFlow(page.side(), page.top(), frame.textEnd(), frame.textEnd(), List.of());
        flow.pour(parts);
        flow.leave(frame.signOffHeight());
        return flow.pages();
    }

    /// One page if all fits; else a sentence on the first page leads to the annex.
    private static List<List<PageFlow.Placed>> sheet(Document document, Frame.Annex annex, BlockLayout layout,
            List<Flow> parts, FramePainter frame) {
        var page = document.page();
        double endOfFirst = frame.textEnd() - frame.signOffHeight();
        var whole = pour(page, parts, endOfFirst, frame.textEnd(), List.of());
        if (whole.size() == 1) {
            return whole;
        }
        var sentence = strips(layout, new Block.Paragraph(RichText.bold(annex.sentence(2)), false), page);
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
