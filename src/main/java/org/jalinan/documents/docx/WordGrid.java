package org.jalinan.documents.docx;

import java.util.Arrays;
import java.util.List;
import org.jalinan.documents.Block;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;

/// Writes tables, and what stands side by side in cells without rules.
record WordGrid(Xml xml, WordText text) {

    private static final int TWIPS = 20;

    /// A table whose titles repeat on every page; no row is cut in half.
    void table(Table table, double width) {
        var widths = Arrays.stream(table.widths(width)).mapToInt(WordGrid::twips).toArray();
        open(widths);
        if (table.hasTitles()) {
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
            for (int i = 0; i < widths.length; i++) {
                var column = table.columns().get(i);
                cell(widths[i], "B6BEC7", () -> text.paragraph(WordStyle.TABLE_TITLE,
                        RichText.plain(column.title()), column.align(), false));
            }
            xml.close();
        }
        for (var row : table.rows()) {
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            for (int i = 0; i < widths.length; i++) {
                var words = row.get(i);
                var align = table.columns().get(i).align();
                cell(widths[i], "DFE3E8", () -> text.paragraph(WordStyle.CELL, words, align, false));
            }
            xml.close();
        }
        xml.close();
    }

    /// Labels above their values, row by row.
    void keyValues(Block.KeyValues values, double width) {
        var widths = new int[values.columns()];
        Arrays.fill(widths, twips(width / values.columns()));
        open(widths);
        for (int start = 0; start < values.entries().size(); start += widths.length) {
            xml.open("w:tr").open("w:trPr").empty("w:cantSplit").close();
            for (int i = 0; i < widths.length; i++) {
                int index = start + i;
                cell(widths[i], "", () -> {
                    if (index < values.entries().size()) {
                        text.paragraph(WordStyle.LABEL, RichText.plain(values.entries().get(index).label()));
                        text.paragraph(WordStyle.CELL, values.entries().get(index).value());
                    } else {
                        text.paragraph(WordStyle.CELL, RichText.EMPTY);
                    }
                });
            }
            xml.close();
        }
        xml.close();
    }

    /// Both voices: their labels repeat on every page, the points may go on over it.
    void voices(Block.Voices voices, double width) {
        int right = twips(58 * 72 / 25.4);
        int[] widths = {twips(width) - right, right};
        open(widths);
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close();
        cell(widths[0], "", () -> text.paragraph(WordStyle.VOICE_LABEL,
                RichText.plain("○ " + voices.maySay().label())));
        closedCell(widths[1], () -> text.paragraph(WordStyle.VOICE_LABEL,
                RichText.plain("■ " + voices.doNotDisclose().label())));
        xml.close().open("w:tr");
        cell(widths[0], "", () -> points(voices.maySay().points()));
        closedCell(widths[1], () -> points(voices.doNotDisclose().points()));
        xml.close().close();
    }

    private void points(List<RichText> points) {
        points.forEach(point -> text.paragraph(WordStyle.VOICE, RichText.plain("–  ").and(point)));
    }

    private void closedCell(int width, Runnable content) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa").open("w:tcBorders")
                .empty("w:left", "w:val", "single", "w:sz", 18, "w:space", 0, "w:color", "111418").close()
                .empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F1F2F4").open("w:tcMar")
                .empty("w:left", "w:w", 120, "w:type", "dxa").close().close();
        content.run();
        xml.close();
    }

    /// Columns without rules; each cell is written by whoever knows its blocks.
    void beside(List<Runnable> columns, double[] shares) {
        var widths = Arrays.stream(shares).mapToInt(WordGrid::twips).toArray();
        open(widths);
        xml.open("w:tr");
        for (int i = 0; i < widths.length; i++) {
            cell(widths[i], "", columns.get(i));
        }
        xml.close().close();
    }

    /// Lines for hands to sign on.
    void signOffs(List<String> captions, double width) {
        var widths = new int[captions.size()];
        Arrays.fill(widths, twips(width / captions.size()));
        open(widths);
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:trHeight", "w:val", 420, "w:hRule", "atLeast")
                .close();
        for (int each : widths) {
            // Of a style that stays with what follows, so that no line stands on a page without what it is for.
            cell(each, "111418", () -> text.paragraph(WordStyle.TABLE_TITLE, RichText.EMPTY));
        }
        xml.close().open("w:tr");
        for (int i = 0; i < widths.length; i++) {
            var caption = captions.get(i);
            cell(widths[i], "", () -> text.paragraph(WordStyle.SIGN_OFF, RichText.plain(caption)));
        }
        xml.close().close();
    }

    private void open(int[] widths) {
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "Rows")
                .empty("w:tblW", "w:w", Arrays.stream(widths).sum(), "w:type", "dxa")
                .empty("w:tblLayout", "w:type", "fixed").close().open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", width);
        }
        xml.close();
    }

    /// @param rule the colour of the rule below; empty for none
    private void cell(int width, String rule, Runnable content) {
        xml.open("w:tc").open("w:tcPr").empty("w:tcW", "w:w", width, "w:type", "dxa");
        if (!rule.isEmpty()) {
            xml.open("w:tcBorders").empty("w:bottom", "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", rule)
                    .close();
        }
        xml.close();
        content.run();
        xml.close();
    }

    static int twips(double points) {
        return (int) Math.round(points * TWIPS);
    }
}
