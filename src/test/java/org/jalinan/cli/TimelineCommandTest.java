package org.jalinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.jalinan.model.Language;
import org.jalinan.storage.Store;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/// The timeline of the facts as files, read back by readers that are not ours.
class TimelineCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneOffset.UTC);
    private static final int DOTS_PER_INCH = 300;

    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void theDrawingHoldsRealTextOfEveryMilestoneAndLane() throws Exception {
        var file = folder.resolve("timeline.svg");
        assertEquals(0, run("timeline", "--out", file.toString()));
        var texts = texts(svg(file));
        Stream.of("ASEAN AI Safe", "Final by year-end", "+325 d", "16–17 Jan 2025", "As of 21 Nov 2026", "NOT MARKED",
                "baseline").forEach(each -> assertTrue(texts.contains(each), each + " in " + texts));
        assertTrue(svg(file).getElementsByTagName("desc").item(0).getTextContent().contains("325"));
    }

    @Test
    void wordsAndAConditionChooseTheLinesAsOnTheScreen() throws Exception {
        var file = folder.resolve("chosen.svg");
        assertEquals(0, run("timeline", "--filter", "cyber  STRATegy", "--out", file.toString()), err::toString);
        assertTrue(texts(svg(file)).contains("Final by year-end"));
        assertFalse(texts(svg(file)).contains("First deliverable"));
        assertEquals(0, run("timeline", "--only", "past", "--out", file.toString()), err::toString);
        assertTrue(texts(svg(file)).contains("Draft to workshops"));
        assertFalse(texts(svg(file)).contains("First deliverable"));
        assertEquals(0, run("timeline", "--only", "past", "--filter", "by cyber", "--out", file.toString()),
                err::toString);
        assertFalse(texts(svg(file)).contains("Draft to workshops"));
    }

    @Test
    void noTextIsSmallerThanAnyDocumentAllows() throws Exception {
        var file = folder.resolve("timeline.svg");
        run("timeline", "--out", file.toString());
        var texts = svg(file).getElementsByTagName("text");
        IntStream.range(0, texts.getLength()).mapToObj(texts::item)
                .forEach(text -> assertTrue(
                        Double.parseDouble(text.getAttributes().getNamedItem("font-size").getNodeValue()) >= 7));
    }

    @Test
    void lanesOfPartnersSpeakTheLanguageAsked() throws Exception {
        var file = folder.resolve("lanes.svg");
        assertEquals(0, run("timeline", "--group", "partner,project", "--lang", "ms", "--out", file.toString()));
        assertTrue(texts(svg(file)).contains("TIDAK BERTANDA"), () -> texts(read(file)).toString());
        assertTrue(texts(svg(file)).contains("Japan"));
    }

    @Test
    void onlyThePeriodAskedForIsShown() throws Exception {
        var file = folder.resolve("period.svg");
        assertEquals(0, run("timeline", "--from", "Jul 2025", "--to", "2025", "--out", file.toString()));
        var texts = texts(svg(file));
        assertTrue(texts.contains("Aug 2025"), texts.toString());
        assertFalse(texts.contains("Jan 2026"), texts.toString());
    }

    @Test
    void thePictureHasThreeHundredDotsAnInch() throws IOException {
        var file = folder.resolve("timeline.png");
        assertEquals(0, run("timeline", "--out", file.toString()));
        var image = ImageIO.read(file.toFile());
        assertEquals(Math.round((1600 + 48) / 72.0 * DOTS_PER_INCH), image.getWidth(), 2);
        assertTrue(image.getHeight() > 1000, () -> image.getHeight() + " dots high");
    }

    @Test
    void onPaperItStandsOnTheSheetsAskedFor() throws IOException {
        var file = folder.resolve("timeline.pdf");
        assertEquals(0, run("timeline", "--paper", "a4", "--fit", "3x2", "--lang", "both", "--out", file.toString()));
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertTrue(pdf.getNumberOfPages() >= 12, () -> pdf.getNumberOfPages() + " pages in two languages");
            assertEquals(297 / 25.4 * 72, pdf.getPage(0).getMediaBox().getWidth(), 0.1);
        }
    }

    @Test
    void aTimelineForOthersHoldsOnlyWhatTheyMayRead() throws IOException {
        var file = folder.resolve("timeline.svg");
        assertEquals(0, run("timeline", "--audience", "public", "--out", file.toString()));
        assertTrue(err.toString().contains("Withheld"), err.toString());
        assertFalse(Files.readString(file).contains("null"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
              timeline.doc | project                    | 2025 | 2026 | neither .pdf nor .svg nor .png
              timeline.svg | project                    | 2027 | 2026 | lies after the last
              timeline.svg | project                    | ever | 2026 | ever
              timeline.svg | project,theme,partner,lead | 2025 | 2026 | up to three levels
            """)
    void whatCannotBeWrittenIsRefusedInOneSentence(String name, String lanes, String from, String to, String said) {
        var file = folder.resolve(name);
        assertEquals(2,
                run("timeline", "--group", lanes, "--from", from, "--to", to, "--out", file.toString()));
        assertTrue(err.toString().contains(said), err.toString());
        assertFalse(Files.exists(file));
    }

    private int run(String... arguments) {
        var desk = new Desk(new PrintWriter(new StringWriter()), new PrintWriter(err, true), CLOCK,
                Words.in(Language.EN), where -> Store.open(where, CLOCK, "Officer 0042", new UUID(1, 1)));
        var all = Stream.concat(Stream.of("--portfolio", folder.resolve("portfolio").toString()),
                Stream.of(arguments)).toArray(String[]::new);
        return new Cli(desk).execute(all);
    }

    private static List<String> texts(Document svg) {
        var texts = svg.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength()).mapToObj(i -> texts.item(i).getTextContent()).toList();
    }

    private static Document read(Path file) {
        try {
            return svg(file);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Document svg(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }
}
