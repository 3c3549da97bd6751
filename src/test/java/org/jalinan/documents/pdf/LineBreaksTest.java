package org.jalinan.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {

    private final TextSetter setter = new TextSetter(new Typefaces(List.of()), new LinkedHashSet<>(),
            Styles.of(PageFormat.Sizes.DENSE));

    @Test
    void thaiBreaksBetweenWordsThoughNoSpaceStandsThere() {
        var words = LineBreaks.words("ความมั่นคงปลอดภัยไซเบอร์");

        assertTrue(words.get("ความมั่นคง".length()));
        assertFalse(words.get("ควา".length()));
    }

    @Test
    void aKhmerConsonantIsNotCutFromTheOneStackedBelowIt() {
        var clusters = LineBreaks.clusters("ស្ត្រី");

        assertEquals(1, clusters.cardinality());
        assertTrue(clusters.get("ស្ត្រី".length()));
    }

    @Test
    void aBurmeseSyllableKeepsItsFinalConsonant() {
        var clusters = LineBreaks.clusters("မြန်မာ");

        assertFalse(clusters.get("မြ".length()));
        assertTrue(clusters.get("မြန်".length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {SampleSheet.THAI, SampleSheet.KHMER, SampleSheet.LAO, SampleSheet.BURMESE,
        "Projectwithoutanyspaceinaverylongname", "two\nlines"})
    void noLineIsWiderThanItsCellAndNoCharacterIsLost(String text) {
        var lines = setter.set(RichText.plain(text), Styles.of(PageFormat.Sizes.DENSE).cell(), 30);

        assertTrue(lines.stream().allMatch(line -> line.width() <= 30.1));
        assertEquals(text.replaceAll("\\s", ""), lines.stream().flatMap(line -> line.glyphs().stream())
                .map(LineBreaksTest::text).collect(Collectors.joining()).replaceAll("\\s", ""));
    }

    @Test
    void theNumbersOfSourcesStayWithTheWordBeforeThem() {
        var text = RichText.plain("Agency of the Interior").sources(List.of(4, 5));
        var lines = setter.set(text, Styles.of(PageFormat.Sizes.DENSE).cell(), 90);

        assertEquals("Interior [4, 5]",
                lines.getLast().glyphs().stream().map(LineBreaksTest::text).collect(Collectors.joining()));
    }

    private static String text(Glyphs glyphs) {
        return switch (glyphs) {
            case Glyphs.Drawn drawn -> drawn.text();
            case Glyphs.Box box -> box.text();
            case Glyphs.Rating rating -> rating.mark().text();
        };
    }
}
