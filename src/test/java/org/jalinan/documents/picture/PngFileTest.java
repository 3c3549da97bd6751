package org.jalinan.documents.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jalinan.documents.Figure;
import org.jalinan.documents.pdf.PdfPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngFileTest {

    private final PdfPages pages = new PdfPages();

    @ParameterizedTest
    @ValueSource(doubles = {6_000, 15_000, 2_500_000})
    void whatHasTooManyDotsIsRefusedBeforeItFillsTheMemory(double height) {
        assertTrue(PngFile.write(picture(height), pages).isEmpty());
    }

    @Test
    void whatHasRoomIsWritten() {
        var dots = PngFile.write(picture(20), pages).orElseThrow();
        assertEquals((byte) 0x89, dots[0]);
    }

    private static Picture picture(double height) {
        return new Picture("Picture 0042", "invented", "NOT MARKED", Locale.ENGLISH, LocalDate.of(2026, 11, 21),
                new Figure(1600, height, List.of(), "An empty drawing."));
    }
}
