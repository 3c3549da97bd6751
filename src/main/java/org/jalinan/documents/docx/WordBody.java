package org.jalinan.documents.docx;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jalinan.documents.Align;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.Figure;
import org.jalinan.documents.Look;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;

/// Writes the blocks of a document in reading order, and gathers the pictures that they show.
final class WordBody {

    private static final double EMU = 12_700;
    /// What a letter takes at the most, on average, in letters wider than those that are asked for.
    private static final double HEADING_LETTER = 5.5;
    private static final double NOTE_LETTER = 3.9;
    /// How much of a page a picture may take whose rows may go on over it: Word cuts no picture at the end of a page.
    private static final double HIGHEST = 0.3;

    private final Document document;
    private final Xml xml;
    private final WordText text;
    private final WordGrid grid;
    private final List<Figure> figures;
    private boolean onNewPage;
    private final int number;
    private final String mark;
    private boolean begun;
    private boolean marked;

    /// @param number of the document in the file, from 1
    /// @param mark by which its beginning is known
    /// @param face by whose language the file is known
    /// @param small whether it is set in smaller letters than others in the file
    /// @param figures of the whole file, in the order in which they are numbered
    WordBody(Xml xml, Document document, int number, String mark, Document face, boolean small,
            List<Figure> figures) {
        this.document = document;
        this.number = number;
        this.mark = mark;
        this.xml = xml;
        this.figures = figures;
        var tongue = WordText.tongue(document);
        text = new WordText(xml, Optional.of(tongue).filter(each -> !each.equals(WordText.tongue(face))), small);
        grid = new WordGrid(xml, text);
    }

    /// @param last whether no other follows
    void write(boolean last) {
        double width = document.page().textWidth();
        for (var block : document.blocks()) {
            if (block instanceof Block.Notes notes) {
                endSection(1);
                write(notes, width);
                endSection(2);
            } else {
                write(block, width);
            }
        }
        if (!document.signOffs().isEmpty()) {
            grid.signOffs(document.signOffs(), width);
        }
        if (last) {
            low().close().close();
            section(1);
        } else {
            endSection(1);
        }
    }

    /// Ends a section with a line so low that it takes no room.
    private void endSection(int columns) {
        low();
        section(columns);
        xml.close().close();
    }

    /// Opens a line that must be there, as after a table, but is not seen: it would turn a full page into two.
    private Xml low() {
        return xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", WordStyle.LABEL.id).empty("w:spacing",
                "w:before", 0, "w:after", 0, "w:line", 20, "w:lineRule", "exact");
    }

    /// What the pages of a section are like; the first of a document brings its head and foot.
    private void section(int columns) {
        var page = document.page();
        xml.open("w:sectPr");
        if (!begun) {
            xml.empty("w:headerReference", "w:type", "default", "r:id", "rIdHead" + number)
                    .empty("w:footerReference", "w:type", "default", "r:id", "rIdFoot" + number);
        }
        xml.empty("w:type", "w:val", begun ? "continuous" : "nextPage")
                .empty("w:pgSz", "w:w", WordGrid.twips(page.width()), "w:h", WordGrid.twips(page.height()))
                .empty("w:pgMar", "w:top", WordGrid.twips(page.top()), "w:right", WordGrid.twips(page.side()),
                        "w:bottom", WordGrid.twips(page.bottom()), "w:left", WordGrid.twips(page.side()), "w:header",
                        340, "w:footer", 300, "w:gutter", 0);
        if (columns > 1) {
            xml.empty("w:cols", "w:num", columns, "w:space", 400);
        }
        xml.close();
        begun = true;
    }

    private void blocks(List<Block> blocks, double width) {
        for (var block : blocks) {
            write(block, width);
        }
    }

    private void write(Block block, double width) {
        switch (block) {
            case Block.Title title -> title(title);
            case Block.Heading heading -> heading(heading, width);
            case Block.Paragraph paragraph -> paragraph(paragraph.small() ? WordStyle.LABEL : WordStyle.NORMAL,
                    paragraph.text());
            case Block.KeyValues values -> grid.keyValues(values, width);
            case Block.Headline headline -> paragraph(WordStyle.HEADLINE, headline.text());
            case Block.KeyLine line -> paragraph(WordStyle.LABEL,
                    line.left().and(line.right().isEmpty() ? "" : "    ").and(line.right()));
            case Block.Columns columns -> beside(columns, width);
            case Block.Notes notes -> notes.notes().forEach(note -> paragraph(WordStyle.NOTE,
                    RichText.EMPTY.and(Look.BOLD, note.number() + "\u00A0\u00A0").and(note.text())));
            case Block.Voices voices -> grid.voices(voices, width);
            case Block.PageBreak _ -> onNewPage = true;
            case Table table -> grid.table(table, width);
            case Figure figure -> figure
                    .parts(HIGHEST * (document.page().textEnd() - document.page().top()))
                    .forEach(part -> picture(part, width));
        }
    }

    private void paragraph(WordStyle style, RichText words) {
        text.begin(style, Align.LEFT, onNewPage);
        onNewPage = false;
        mark();
        words.runs().forEach(text::run);
        xml.close();
    }

    /// The place to which an index leads: inside the first paragraph, for one before it lies on the page before.
    private void mark() {
        if (!marked) {
            xml.empty("w:bookmarkStart", "w:id", number, "w:name", mark).empty("w:bookmarkEnd", "w:id", number);
            marked = true;
        }
    }

    private void title(Block.Title title) {
        paragraph(WordStyle.LABEL, title.above());
        paragraph(WordStyle.TITLE, RichText.plain(title.title()));
        var right = title.right().stream().reduce((one, next) -> one.and("     ").and(next)).orElse(RichText.EMPTY);
        paragraph(WordStyle.NORMAL, title.below());
        paragraph(WordStyle.SUBTITLE, right);
    }

    /// The note stands at the right of the heading where there is surely room, else below it.
    private void heading(Block.Heading heading, double width) {
        boolean beside = heading.text().length() * HEADING_LETTER + heading.note().length() * NOTE_LETTER < width;
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", text.id(WordStyle.HEADING));
        if (onNewPage) {
            xml.empty("w:pageBreakBefore");
        }
        onNewPage = false;
        xml.open("w:tabs").empty("w:tab", "w:val", "right", "w:pos", WordGrid.twips(width)).close().close();
        text.words(heading.text(), Optional.empty());
        if (beside && !heading.note().isEmpty()) {
            text.tab();
            text.words(heading.note(), Optional.of("HeadingNote"));
        }
        xml.close();
        if (!beside) {
            paragraph(WordStyle.TABLE_TITLE, RichText.plain(heading.note()));
        }
    }

    /// A cell ends with a paragraph, whatever it holds.
    private void beside(Block.Columns columns, double width) {
        var widths = columns.widths(width);
        grid.beside(IntStream.range(0, widths.length)
                .<Runnable>mapToObj(i -> () -> column(columns.columns().get(i), widths[i] - 6)).toList(), widths);
    }

    private void column(List<Block> blocks, double width) {
        blocks(blocks, width);
        if (blocks.isEmpty() || !(blocks.getLast() instanceof Block.Paragraph)) {
            text.paragraph(WordStyle.LABEL, RichText.EMPTY);
        }
    }

    /// A picture in the line of text, with the words that replace it.
    private void picture(Figure figure, double width) {
        figures.add(figure);
        double scale = Math.min(1, width / figure.width());
        long wide = Math.round(figure.width() * scale * EMU);
        long high = Math.round(figure.height() * scale * EMU);
        var name = "Picture " + figures.size();
        text.begin(WordStyle.FIGURE, Align.LEFT, onNewPage);
        onNewPage = false;
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", 0, "distB", 0, "distL", 0, "distR", 0)
                .empty("wp:extent", "cx", wide, "cy", high)
                .empty("wp:docPr", "id", figures.size(), "name", name, "descr", figure.alternative())
                .open("a:graphic").open("a:graphicData", "uri", WordFile.PICTURE).open("pic:pic").open("pic:nvPicPr")
                .empty("pic:cNvPr", "id", figures.size(), "name", name, "descr", figure.alternative())
                .empty("pic:cNvPicPr").close().open("pic:blipFill")
                .empty("a:blip", "r:embed", "rIdPicture" + figures.size()).open("a:stretch").empty("a:fillRect").close()
                .close().open("pic:spPr").open("a:xfrm").empty("a:off", "x", 0, "y", 0)
                .empty("a:ext", "cx", wide, "cy", high).close().open("a:prstGeom", "prst", "rect").empty("a:avLst")
                .close().close().close().close().close().close().close().close().close();
    }
}
