package org.jalinan.bench;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.Figure;
import org.jalinan.documents.Ink;
import org.jalinan.documents.Look;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Run;
import org.jalinan.documents.Table;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// The same documents as anybody would write them with OpenPDF, knowing nothing of our layout: its paragraphs and tables, in
/// the same fonts, with the drawing as a template. What is composed is given; marking, hand lines, tags and bookmarks are left
/// out, in favour of these calls.
final class StraightPages {

    private static final float TEXT = 8;
    private static final float SMALL = 7;

    private final GlyphLayoutFontManager fonts = new GlyphLayoutFontManager()
            .setFontCaching(GlyphLayoutFontManager.FontCaching.OFF);
    private final Map<String, BaseFont> read = new TreeMap<>();
    private final StraightDrawing drawing = new StraightDrawing(this);

    byte[] write(List<Document> documents) throws Exception {
        var page = documents.getFirst().page();
        float side = (float) page.side();
        var paper = new org.openpdf.text.Document(PageSize.A4, side, side, (float) page.top(), (float) page.bottom());
        var bytes = new ByteArrayOutputStream();
        var writer = PdfWriter.getInstance(paper, bytes);
        writer.setGlyphLayoutManager(new GlyphLayoutManager(fonts));
        paper.open();
        for (var document : documents) {
            for (var block : document.blocks()) {
                for (var element : elements(block, writer)) {
                    paper.add(element);
                }
            }
            var foot = new PdfPTable(document.frame().footer().size());
            for (var part : document.frame().footer()) {
                foot.addCell(cell(paragraph(part, SMALL), 0));
            }
            paper.add(wide(foot));
            paper.newPage();
        }
        paper.close();
        return bytes.toByteArray();
    }

    private List<Element> elements(Block block, PdfWriter writer) throws Exception {
        return switch (block) {
            case Block.Title title -> List.of(paragraph(title.above(), TEXT),
                    paragraph(RichText.bold(title.title()), 17), paragraph(title.below(), 9),
                    paragraph(title.right().stream().reduce(RichText.EMPTY, RichText::and), SMALL));
            case Block.Heading heading -> {
                var row = new PdfPTable(new float[]{1, 2});
                row.addCell(cell(paragraph(RichText.bold(heading.text()), 8.5f), 0.8f));
                row.addCell(cell(paragraph(RichText.muted(heading.note()), SMALL), 0.8f));
                yield List.of(wide(row));
            }
            case Block.Paragraph words -> List.of(paragraph(words.text(), words.small() ? SMALL : TEXT));
            case Block.KeyLine line -> List.of(paragraph(line.left().and(" ").and(line.right()), SMALL));
            case Block.Headline headline -> List.of(paragraph(headline.text(), 9.5f));
            case Block.KeyValues values -> {
                var grid = new PdfPTable(values.columns());
                for (var entry : values.entries()) {
                    var cell = cell(paragraph(RichText.muted(entry.label()), SMALL), 0);
                    cell.addElement(paragraph(entry.value(), TEXT));
                    grid.addCell(cell);
                }
                grid.completeRow();
                yield List.of(wide(grid));
            }
            case Block.Notes notes -> {
                var list = new PdfPTable(2);
                for (var note : notes.notes()) {
                    list.addCell(cell(paragraph(RichText.bold(note.number() + "  ").and(note.text()), SMALL), 0));
                }
                list.completeRow();
                yield List.of(wide(list));
            }
            case Block.Columns columns -> {
                var beside = new PdfPTable(columns.columns().size());
                for (var column : columns.columns()) {
                    var cell = new PdfPCell();
                    cell.setBorder(0);
                    for (var inner : column) {
                        elements(inner, writer).forEach(cell::addElement);
                    }
                    beside.addCell(cell);
                }
                yield List.of(wide(beside));
            }
            case Table table -> List.of(table(table));
            case Figure figure -> List.of(drawing.of(figure, writer));
            case Block.Voices _,Block.PageBreak _ -> throw new IllegalArgumentException("No sheet has " + block);
        };
    }

    private PdfPTable table(Table table) throws Exception {
        var widths = table.widths(527);
        var shares = new float[widths.length];
        for (int i = 0; i < widths.length; i++) {
            shares[i] = (float) widths[i];
        }
        var grid = new PdfPTable(shares);
        if (table.hasTitles()) {
            grid.setHeaderRows(1);
            for (var column : table.columns()) {
                grid.addCell(cell(paragraph(RichText.muted(column.title()), SMALL), 0.5f));
            }
        }
        for (var row : table.rows()) {
            for (var words : row) {
                grid.addCell(cell(paragraph(words, TEXT), 0.4f));
            }
        }
        return wide(grid);
    }

    private static PdfPTable wide(PdfPTable table) {
        table.setWidthPercentage(100);
        return table;
    }

    private static PdfPCell cell(Paragraph words, float rule) {
        var cell = new PdfPCell();
        cell.setBorder(rule > 0 ? org.openpdf.text.Rectangle.BOTTOM : 0);
        cell.setBorderWidth(rule);
        cell.setPadding(1.2f);
        cell.addElement(words);
        return cell;
    }

    private Paragraph paragraph(RichText words, float size) throws Exception {
        var paragraph = new Paragraph(size * 1.25f);
        for (var run : words.runs()) {
            var look = run instanceof Run.Words said ? said.look() : Look.PLAIN;
            var font = switch (look) {
                case BOLD -> font("Bold", size, Ink.INK);
                case UNKNOWN -> font("Italic", size, Ink.MUTED);
                case MUTED -> font("Regular", size, Ink.MUTED);
                case SOURCES -> font("Regular", SMALL, Ink.ACCENT);
                case PLAIN -> font("Regular", size, Ink.INK);
            };
            paragraph.add(new Chunk(run.text(), font));
        }
        return paragraph;
    }

    Font font(String weight, float size, Ink ink) throws Exception {
        return new Font(base("NotoSans-" + weight), size, Font.NORMAL, new Color(ink.rgb()));
    }

    private BaseFont base(String name) throws Exception {
        var known = read.get(name);
        if (known == null) {
            try (var stream = StraightPages.class.getResourceAsStream("/org/jalinan/fonts/" + name + ".ttf")) {
                known = fonts.loadFont(name + ".ttf", stream, 1).getBaseFont();
            }
            read.put(name, known);
        }
        return known;
    }
}
