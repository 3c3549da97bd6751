package org.jalinan.documents.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jalinan.chart.Legend;
import org.jalinan.chart.Primitive;
import org.jalinan.documents.Ink;
import org.jalinan.documents.SceneFigure;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.model.Language;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;

/// A ministry prints in grey: whatever carries a meaning is told apart by its shape.
class GreyTest {

    private static final PdfPages PAGES = new PdfPages();
    private static final double DOTS = 300 / 72.0;
    private static final int DARK = 160;

    @Test
    void theMarksOfATimelineAreToldApartInBlackAndWhiteAlone() throws IOException {
        var scene = Legend.within(10_000, Words.in(Language.EN), PAGES.widths());
        var image = ImageIO
                .read(new ByteArrayInputStream(PngFile.of(SceneFigure.of(scene, List.of()), PAGES)));
        var samples = samples(scene.primitives(), image);
        assertTrue(samples.size() >= 12, samples.keySet().toString());
        // A day that is recorded stands in the key twice: once for its precision, once for what it is.
        samples.remove("day");
        samples.forEach((name, one) -> samples.forEach((other, two) -> assertTrue(
                name.equals(other) || difference(one, two) > 0.12, name + " looks like " + other + " in grey")));
    }

    @Test
    void everyInkOfLettersStandsOutOnPaperThatIsPrintedGrey() {
        for (var ink : List.of(Ink.INK, Ink.MUTED, Ink.ACCENT, Ink.RED, Ink.AMBER, Ink.GREEN)) {
            assertTrue(Grey.of(ink.rgb()) <= 100, ink + " is too light: " + Grey.of(ink.rgb()));
        }
    }

    /// The dots of each sign, by the word that stands behind it.
    private static Map<String, boolean[][]> samples(List<Primitive> primitives, BufferedImage image) {
        var samples = new LinkedHashMap<String, boolean[][]>();
        double left = 0;
        for (var primitive : primitives) {
            if (primitive instanceof Primitive.Text text) {
                if (text.face() != Primitive.Face.BOLD) {
                    samples.put(text.text(), dots(image, left, text.x() - 1));
                }
                left = text.x() + PAGES.widths().width(text.text(), text.size(), text.face()) + 1;
            }
        }
        return samples;
    }

    /// Black or white, from the first dark dot to the last.
    private static boolean[][] dots(BufferedImage image, double from, double to) {
        int left = (int) (from * DOTS);
        int right = Math.min(image.getWidth(), (int) (to * DOTS));
        while (left < right && isEmpty(image, left)) {
            left++;
        }
        while (right > left && isEmpty(image, right - 1)) {
            right--;
        }
        var dots = new boolean[right - left][image.getHeight()];
        for (int x = left; x < right; x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dots[x - left][y] = Grey.of(image.getRGB(x, y)) < DARK;
            }
        }
        return dots;
    }

    private static boolean isEmpty(BufferedImage image, int x) {
        for (int y = 0; y < image.getHeight(); y++) {
            if (Grey.of(image.getRGB(x, y)) < DARK) {
                return false;
            }
        }
        return true;
    }

    /// The part of all dark dots that stand in one of the two only.
    private static double difference(boolean[][] one, boolean[][] other) {
        int dark = 0;
        int apart = 0;
        for (int x = 0; x < Math.max(one.length, other.length); x++) {
            for (int y = 0; y < Math.max(one[0].length, other[0].length); y++) {
                boolean here = x < one.length && one[x][y];
                boolean there = x < other.length && other[x][y];
                dark += here || there ? 1 : 0;
                apart += here == there ? 0 : 1;
            }
        }
        return (double) apart / dark;
    }
}
