package org.jalinan.documents.docx;

import org.jalinan.documents.PageFormat;

/// The styles of paragraphs: an officer who changes one of them in Word changes the whole document.
enum WordStyle {
    NORMAL("Normal", "Normal", 8, 9.9, false, "111418"), TITLE("Title", "Title", 17, 17, true, "111418"),
    SUBTITLE("Subtitle", "Subtitle", 7.5, 8, false, "111418"),
    HEADING("Heading1", "heading 1", 8.5, 10.2, true, "111418"),
    HEADLINE("Headline", "Headline", 9.5, 10.2, false, "111418"),
    CELL("TableText", "Table Text", 8, 8.4, false, "111418"),
    TABLE_TITLE("TableTitle", "Table Title", 7, 7, false, "4A5159"),
    LABEL("Label", "Label", 7, 7, false, "4A5159"), NOTE("SourceNote", "Source Note", 7, 7, false, "111418"),
    VOICE("Voice", "Voice", 8, 9.9, false, "111418"), VOICE_LABEL("VoiceLabel", "Voice Label", 7, 7, true, "111418"),
    MARKING("Marking", "Marking", 12, 12, true, "111418"), FIGURE("Figure", "Figure", 8, 8, false, "111418"),
    SIGN_OFF("SignOff", "Sign-off", 7, 7, false, "4A5159");

    final String id;
    private final String name;
    private final double dense;
    private final double reading;
    private final boolean bold;
    private final String ink;

    WordStyle(String id, String name, double dense, double reading, boolean bold, String ink) {
        this.id = id;
        this.name = name;
        this.dense = dense;
        this.reading = reading;
        this.bold = bold;
        this.ink = ink;
    }

    /// The part of a file that holds all styles.
    ///
    /// @param mixed whether some of the text is smaller than these sizes say
    static String part(PageFormat.Sizes sizes, boolean mixed, String language) {
        var xml = new Xml().open("w:styles", "xmlns:w", WordFile.MAIN);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr")
                .empty("w:rFonts", "w:ascii", "Noto Sans", "w:hAnsi", "Noto Sans", "w:eastAsia", "Noto Sans", "w:cs",
                        "Leelawadee UI")
                .empty("w:lang", "w:val", language, "w:eastAsia", "ja-JP", "w:bidi", "th-TH").close().close()
                .open("w:pPrDefault").open("w:pPr")
                .empty("w:spacing", "w:after", 0, "w:line", 212, "w:lineRule", "auto")
                .close().close().close();
        for (var style : values()) {
            style.write(xml, sizes);
            if (mixed && style.hasSmall()) {
                style.writeSmall(xml);
            }
        }
        characters(xml);
        xml.open("w:style", "w:type", "table", "w:default", 1, "w:styleId", "Rows")
                .empty("w:name", "w:val", "Rows").open("w:tblPr")
                .open("w:tblCellMar").empty("w:left", "w:w", 0, "w:type", "dxa")
                .empty("w:right", "w:w", 60, "w:type", "dxa").close().close().close();
        return xml.close().text();
    }

    private void write(Xml xml, PageFormat.Sizes sizes) {
        var size = switch (sizes) {
            case DENSE -> dense;
            case READING -> reading;
        };
        if (this == NORMAL) {
            xml.open("w:style", "w:type", "paragraph", "w:default", 1, "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", "paragraph", "w:styleId", id);
        }
        xml.empty("w:name", "w:val", name);
        if (this != NORMAL) {
            xml.empty("w:basedOn", "w:val", NORMAL.id);
        }
        xml.empty("w:qFormat");
        paragraph(xml);
        xml.open("w:rPr");
        if (bold) {
            xml.empty("w:b").empty("w:bCs");
        }
        xml.empty("w:color", "w:val", ink);
        if (this == MARKING) {
            xml.empty("w:spacing", "w:val", 40);
        }
        size(xml, size);
        xml.close().close();
    }

    private boolean hasSmall() {
        return dense != reading;
    }

    /// The style of the same kind in small letters; most have one size only.
    String smallId() {
        return hasSmall() ? id + "Small" : id;
    }

    private void writeSmall(Xml xml) {
        xml.open("w:style", "w:type", "paragraph", "w:styleId", smallId()).empty("w:name", "w:val", name + " Small")
                .empty("w:basedOn", "w:val", id).empty("w:qFormat").open("w:rPr");
        size(xml, dense);
        xml.close().close();
    }

    private static void size(Xml xml, double points) {
        xml.empty("w:sz", "w:val", Math.round(points * 2)).empty("w:szCs", "w:val", Math.round(points * 2));
    }

    private void paragraph(Xml xml) {
        xml.open("w:pPr");
        switch (this) {
            case HEADING -> {
                xml.empty("w:keepNext").open("w:pBdr")
                        .empty("w:bottom", "w:val", "single", "w:sz", 6, "w:space", 1, "w:color", "111418").close()
                        .empty("w:spacing", "w:before", 120, "w:after", 40).empty("w:outlineLvl", "w:val", 0);
            }
            case HEADLINE -> {
                xml.open("w:pBdr");
                for (var side : new String[]{"top", "left", "bottom", "right"}) {
                    xml.empty("w:" + side, "w:val", "single", "w:sz", side.equals("left") ? 24 : 6, "w:space", 4,
                            "w:color", "111418");
                }
                xml.close().empty("w:spacing", "w:before", 120, "w:after", 60);
            }
            case TITLE -> xml.empty("w:keepNext");
            case SUBTITLE -> xml.open("w:pBdr")
                    .empty("w:bottom", "w:val", "single", "w:sz", 12, "w:space", 2, "w:color", "111418").close()
                    .empty("w:spacing", "w:after", 80);
            case TABLE_TITLE -> xml.empty("w:keepNext");
            case NOTE -> xml.empty("w:ind", "w:left", 240, "w:hanging", 240);
            case VOICE -> xml.empty("w:ind", "w:left", 200, "w:hanging", 200);
            case VOICE_LABEL -> xml.empty("w:keepNext");
            case MARKING -> xml.empty("w:jc", "w:val", "center");
            // A line that is lower than its letters would cut the picture in it.
            case FIGURE -> xml.empty("w:spacing", "w:before", 40, "w:line", 240, "w:lineRule", "auto");
            // Below the line that a hand signs on, not touched by it.
            case SIGN_OFF -> xml.empty("w:spacing", "w:before", 50);
            case NORMAL -> xml.empty("w:spacing", "w:after", 20);
            case CELL, LABEL -> {
            }
        }
        xml.close();
    }

    /// The looks of words; none by its colour alone.
    private static void characters(Xml xml) {
        character(xml, "Strong").empty("w:b").empty("w:bCs").close().close();
        character(xml, "Muted").empty("w:color", "w:val", "4A5159").close().close();
        character(xml, "NotRecorded").empty("w:i").empty("w:iCs").empty("w:color", "w:val", "4A5159").close().close();
        character(xml, "Sources").empty("w:color", "w:val", "0B57B0").empty("w:sz", "w:val", 14)
                .empty("w:szCs", "w:val", 14).close().close();
        character(xml, "HeadingNote").empty("w:b", "w:val", 0).empty("w:bCs", "w:val", 0)
                .empty("w:color", "w:val", "4A5159").empty("w:sz", "w:val", 14).empty("w:szCs", "w:val", 14).close()
                .close();
        character(xml, "Rating").empty("w:b").empty("w:bCs")
                .empty("w:bdr", "w:val", "single", "w:sz", 4, "w:space", 0, "w:color", "111418").close().close();
    }

    private static Xml character(Xml xml, String id) {
        return xml.open("w:style", "w:type", "character", "w:styleId", id).empty("w:name", "w:val", id)
                .empty("w:qFormat").open("w:rPr");
    }
}
