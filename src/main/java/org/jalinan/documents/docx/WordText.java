package org.jalinan.documents.docx;

import java.util.Optional;
import org.jalinan.documents.Align;
import org.jalinan.documents.Document;
import org.jalinan.documents.Look;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Run;

/// Writes paragraphs and the runs in them.
///
/// @param tongue of the words, where it is another than that of the file: what Word spells them by
/// @param small whether it stands in a file of which most is set in larger letters
record WordText(Xml xml, Optional<String> tongue, boolean small) {

    /// What stands around the text, in letters that are the same in every document.
    static WordText around(Xml xml) {
        return new WordText(xml, Optional.empty(), false);
    }

    String id(WordStyle style) {
        return small ? style.smallId() : style.id;
    }

    /// The language of a document as Word calls it.
    static String tongue(Document document) {
        return document.language().getLanguage().equals("ms") ? "ms-MY" : "en-GB";
    }

    /// The name of the place where a part of the file begins; before them stands the cover.
    static String bookmark(int part) {
        return part < 0 ? "cover" : "part" + part;
    }

    void paragraph(WordStyle style, RichText text) {
        paragraph(style, text, Align.LEFT, false);
    }

    /// @param onNewPage whether a new page begins with it
    void paragraph(WordStyle style, RichText text, Align align, boolean onNewPage) {
        begin(style, align, onNewPage);
        text.runs().forEach(this::run);
        xml.close();
    }

    /// Opens a paragraph; who opens it closes it.
    void begin(WordStyle style, Align align, boolean onNewPage) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", id(style));
        if (onNewPage) {
            xml.empty("w:pageBreakBefore");
        }
        switch (align) {
            case LEFT -> {
            }
            case CENTRE -> xml.empty("w:jc", "w:val", "center");
            case RIGHT -> xml.empty("w:jc", "w:val", "right");
        }
        xml.close();
    }

    void run(Run run) {
        switch (run) {
            case Run.Words words -> words(unbroken(words), style(words.look()));
            case Run.Page page -> field("PAGEREF " + bookmark(page.part()) + " \\h", page.text(),
                    Optional.of("Strong"));
            // The letter in its frame stands for the drawn shape; its meaning in words is beside it or in the reason.
            case Run.Mark mark -> words("\u00A0" + mark.letter() + "\u00A0", Optional.of("Rating"));
        }
    }

    /// The numbers of sources are not broken over two lines.
    private static String unbroken(Run.Words words) {
        return words.look() == Look.SOURCES ? words.text().replace(' ', '\u00A0') : words.text();
    }

    private static Optional<String> style(Look look) {
        return switch (look) {
            case PLAIN -> Optional.empty();
            case BOLD -> Optional.of("Strong");
            case MUTED -> Optional.of("Muted");
            case UNKNOWN -> Optional.of("NotRecorded");
            case SOURCES -> Optional.of("Sources");
        };
    }

    void words(String text, Optional<String> style) {
        xml.open("w:r");
        if (style.isPresent() || tongue.isPresent()) {
            xml.open("w:rPr");
            style.ifPresent(id -> xml.empty("w:rStyle", "w:val", id));
            tongue.ifPresent(each -> xml.empty("w:lang", "w:val", each));
            xml.close();
        }
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("w:br");
            }
            xml.words("w:t", lines[i], "xml:space", "preserve");
        }
        xml.close();
    }

    void tab() {
        xml.open("w:r").empty("w:tab").close();
    }

    /// A number that Word counts: PAGE or NUMPAGES.
    void field(String name) {
        field(name, "1", Optional.empty());
    }

    /// @param until what stands there until Word has counted
    private void field(String name, String until, Optional<String> style) {
        xml.open("w:fldSimple", "w:instr", " " + name + " ");
        words(until, style);
        xml.close();
    }
}
