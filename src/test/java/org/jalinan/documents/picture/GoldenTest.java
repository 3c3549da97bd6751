package org.jalinan.documents.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.RichText;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.compose.Planted;
import org.jalinan.documents.order.DocumentOrder;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.order.UndertakingChoice;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.timeline.TimelineOrder;
import org.jalinan.model.Language;
import org.jalinan.model.release.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The first pages of five documents look as they did: each is held, in small fields of grey, against the picture that was
/// looked at and found good. `-Dgolden.write=true` takes what is drawn now for good; look at it first.
class GoldenTest {

    private static final PdfPages PAGES = new PdfPages();
    private static final int WIDTH = 480;
    private static final int FIELD = 8;
    /// How much darker or lighter one field, and all on average, may be, of 255.
    private static final int MOST = 60;
    private static final double MOST_ON_AVERAGE = 2;
    private static final Path FOLDER = Path.of("src/test/resources/org/jalinan/documents/golden");

    @ParameterizedTest
    @CsvSource({"sheet, EN", "brief, MS", "report, EN", "undertakings, MS", "timeline, EN"})
    void theFirstPageLooksAsItDid(String name, Language language) throws IOException {
        var order = new DocumentOrder(subject(name), List.of(language), new Audience.Own(),
                Marks.ofSet(Planted.FACTS), Set.of(), Optional.empty());
        var drawn = fields(PAGES.write(order.compose(Planted.FACTS, Planted.TODAY, PAGES.widths())).bytes());
        var file = FOLDER.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, drawn);
        }
        hold(name, Files.readString(file, StandardCharsets.US_ASCII), drawn);
    }

    @Test
    void aHeadingThatIsGoneAndAWordThatIsAnotherAreSeen() throws IOException {
        var sheet = new DocumentOrder(subject("sheet"), List.of(Language.EN), new Audience.Own(),
                Marks.ofSet(Planted.FACTS), Set.of(), Optional.empty())
                .compose(Planted.FACTS, Planted.TODAY, PAGES.widths()).parts().getFirst();
        var kept = fields(PAGES.write(sheet).bytes());
        hold("the same", kept, fields(PAGES.write(sheet).bytes()));
        var gone = new ArrayList<>(sheet.blocks());
        gone.removeIf(block -> block instanceof Block.Heading);
        assertRefused(kept, with(sheet, gone));
        var another = new ArrayList<>(sheet.blocks());
        another.replaceAll(block -> block instanceof Block.Headline ? new Block.Headline(RichText.bold("Planted 0042"))
                : block);
        assertRefused(kept, with(sheet, another));
    }

    private static Document with(Document document, List<Block> blocks) {
        return new Document(document.title(), document.language(), document.page(), document.frame(),
                document.asOf(), blocks, document.signOffs());
    }

    private static void assertRefused(String kept, Document other) throws IOException {
        var drawn = fields(PAGES.write(other).bytes());
        assertThrows(AssertionError.class, () -> hold("planted", kept, drawn));
    }

    private static void hold(String name, String kept, String drawn) {
        assertEquals(kept.length(), drawn.length());
        long off = 0;
        long inked = 0;
        for (int i = 0; i < kept.length(); i++) {
            int difference = 16 * Math.abs(grey(kept.charAt(i)) - grey(drawn.charAt(i)));
            assertTrue(difference <= MOST, name + ": field " + i + " differs by " + difference);
            off += difference;
            inked += grey(kept.charAt(i)) < 15 ? 1 : 0;
        }
        assertTrue((double) off / inked <= MOST_ON_AVERAGE, name + ": on average off by " + (double) off / inked);
    }

    private static Subject subject(String name) {
        return switch (name) {
            case "sheet" -> new Subject.Sheet(Planted.project().id());
            case "brief" -> new Subject.OnPartner(Planted.partner().id());
            case "report" -> new Subject.Report();
            case "undertakings" -> new Subject.Undertakings(UndertakingChoice.ALL);
            default -> new Subject.Timeline(TimelineOrder.byProject());
        };
    }

    private static int grey(char digit) {
        return Math.max(0, Character.digit(digit, 16));
    }

    /// The mean grey of each field as one digit, a line for each row of fields.
    private static String fields(byte[] pdf) throws IOException {
        try (var images = PageImages.of(pdf)) {
            var dots = images.page(0, WIDTH).orElseThrow();
            var values = dots.values();
            var fields = new StringBuilder();
            for (int y = 0; y + FIELD <= dots.height(); y += FIELD) {
                for (int x = 0; x + FIELD <= dots.width(); x += FIELD) {
                    fields.append(Character.forDigit(mean(values, dots.width(), x, y) / 16, 16));
                }
                fields.append('\n');
            }
            return fields.toString();
        }
    }

    private static int mean(int[] values, int width, int left, int top) {
        int sum = 0;
        for (int y = top; y < top + FIELD; y++) {
            for (int x = left; x < left + FIELD; x++) {
                sum += Grey.of(values[y * width + x]);
            }
        }
        return sum / (FIELD * FIELD);
    }
}
