package org.jalinan.documents.print;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jalinan.model.Marking;
import org.jalinan.text.Words;

/// What is printed at the foot of each page of a document that is not for everybody: how it is marked, which copy it is, who
/// printed it and when, so that a sheet left on a table tells where it came from. It is on the paper alone; the file stays as
/// it was issued.
///
/// @param officer who prints
public record Stamp(Words words, Marking marking, String officer, LocalDateTime at) {

    private static final float SIZE = 7;
    /// Left of the marking at the foot of our own pages, below their last line, and still within what a printer reaches; in
    /// points.
    private static final float LEFT = 34;
    private static final float ABOVE_EDGE = 26;
    private static final float LEADING = 9;
    /// Half of what the longest marking takes in the middle of a page.
    private static final float MARKING = 70;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// The stamp of a document, where its marking asks for one: what is open, or bears no mark, may lie anywhere.
    public static Optional<Stamp> of(Words words, Optional<Marking> marking, String officer, LocalDateTime at) {
        return marking.filter(level -> level != Marking.OPEN).map(level -> new Stamp(words, level, officer, at));
    }

    /// The lines of the stamp.
    List<String> lines(int copy, int copies) {
        return List.of(words.of("print.stamp.copy", words.label(marking), copy, copies),
                words.of("print.stamp.by", officer, words.date(at.toLocalDate()), TIME.format(at)));
    }

    void putOn(PDDocument document, int copy, int copies) throws IOException {
        var font = font(document);
        for (var page : document.getPages()) {
            put(document, page, font, lines(copy, copies));
        }
    }

    private static void put(PDDocument document, PDPage page, PDFont font, List<String> lines) throws IOException {
        var box = page.getCropBox();
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginText();
            content.setFont(font, SIZE);
            content.setLeading(LEADING);
            content.newLineAtOffset(box.getLowerLeftX() + LEFT, box.getLowerLeftY() + ABOVE_EDGE);
            for (var line : lines) {
                content.showText(fitted(writable(line, font), font, box.getWidth() / 2 - MARKING - LEFT));
                content.newLine();
            }
            content.endText();
        }
    }

    /// The text, or as much of its beginning as has room: the marking beside it must stay readable.
    private static String fitted(String text, PDFont font, float room) throws IOException {
        var shown = text;
        while (font.getStringWidth(shown) / 1_000 * SIZE > room) {
            int kept = shown.codePointCount(0, shown.length()) - 2;
            shown = shown.substring(0, shown.offsetByCodePoints(0, kept)) + "…";
        }
        return shown;
    }

    /// Whole, because a font is cut to its used letters only where a file is saved.
    private static PDFont font(PDDocument document) throws IOException {
        try (InputStream letters = Objects
                .requireNonNull(Stamp.class.getResourceAsStream("/org/jalinan/fonts/NotoSans-Regular.ttf"))) {
            return PDType0Font.load(document, letters, false);
        }
    }

    /// A letter that the font lacks becomes a question mark, so that no name keeps a page from being printed.
    private static String writable(String text, PDFont font) {
        return text.codePoints().mapToObj(Character::toString).map(letter -> has(font, letter) ? letter : "?")
                .collect(Collectors.joining());
    }

    private static boolean has(PDFont font, String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException lacking) {
            return false;
        }
    }
}
