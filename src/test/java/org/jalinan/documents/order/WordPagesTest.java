package org.jalinan.documents.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jalinan.documents.Block;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.Document;
import org.jalinan.documents.Figure;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.compose.Planted;
import org.jalinan.documents.docx.WordFile;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.model.Language;
import org.jalinan.model.Marking;
import org.jalinan.model.release.Audience;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What a word processor, LibreOffice, makes of every kind of document in every language: its pages, read back.
@Tag("word")
class WordPagesTest {

    private static final PdfPages PAGES = new PdfPages();
    private static final Marks MARKS = new Marks(Optional.of(Marking.RAHSIA), Optional.empty(),
            Optional.of("Officer 0042"));
    private static final Map<String, List<Language>> FORMS = Map.of("en", List.of(Language.EN), "ms",
            List.of(Language.MS), "both", List.of(Language.EN, Language.MS));
    private static final String LONG_TABLE = "long table";
    private static final int ROWS = 120;
    private static final int EDGE = 80;

    @TempDir
    static Path folder;

    private static final Map<String, Bundle> WRITTEN = new LinkedHashMap<>();

    static {
        EveryDocumentTest.subjects().forEach(subject -> FORMS.forEach((form, languages) -> WRITTEN
                .put(subject.getName() + " " + form, composed(subject.getPayload(), languages))));
        WRITTEN.put(LONG_TABLE, longTable());
    }

    private static Bundle composed(Subject subject, List<Language> languages) {
        return new DocumentOrder(subject, languages, new Audience.Own(), MARKS, Set.of(), Optional.empty())
                .compose(Planted.FACTS, Planted.TODAY, PAGES.widths());
    }

    private static Bundle longTable() {
        var like = composed(new Subject.Undertakings(UndertakingChoice.ALL), List.of(Language.EN)).parts().getFirst();
        var rows = IntStream.range(0, ROWS).mapToObj(row -> List.of(RichText.plain("[row" + row + "]"),
                RichText.plain("Project 0042 ".repeat(row % 9 * 5) + "[end" + row + "]"))).toList();
        return Bundle.of(new Document("Project 0042", like.language(), like.page(), like.frame(), like.asOf(),
                List.of(new Table(List.of(Table.Column.of("Number0042", 90), Table.Column.wide("Text0042")), rows)),
                List.of()));
    }

    @BeforeAll
    static void convertsAllAtOnce() throws Exception {
        var command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--convert-to", "pdf", "--outdir", folder.toString()));
        for (var each : WRITTEN.entrySet()) {
            var file = folder.resolve(each.getKey() + ".docx");
            Files.write(file, WordFile.write(each.getValue(), PAGES));
            command.add(file.toString());
        }
        var log = folder.resolve("soffice.log").toFile();
        var conversion = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log)
                .redirectInput(new File("/dev/null"));
        // The fonts that the documents name, whatever the computer has.
        var fonts = Path.of(PdfPages.class.getResource("/org/jalinan/fonts").toURI());
        Files.createSymbolicLink(Files.createDirectory(folder.resolve("data")).resolve("fonts"), fonts);
        conversion.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
        int status = conversion.start().waitFor();
        assertEquals(0, status, () -> "soffice ended with " + status + ", see " + log);
    }

    static Stream<Named<Bundle>> written() {
        return WRITTEN.entrySet().stream().map(each -> Named.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest
    @MethodSource("written")
    void everyPageIsMarkedAndCountedAndNoWordIsMissing(Bundle bundle) throws IOException {
        var name = name(bundle);
        var heads = pages(name, page -> new Rectangle2D.Double(0, 0, width(page), EDGE));
        var feet = pages(name, page -> new Rectangle2D.Double(0, height(page) - EDGE, width(page), EDGE));
        for (int page = 1; page <= heads.size(); page++) {
            int number = page;
            assertTrue(heads.get(page - 1).contains("RAHSIA"), name + ", head of page " + page);
            assertTrue(feet.get(page - 1).contains("RAHSIA"), name + ", foot of page " + page);
            var foot = feet.get(page - 1);
            assertTrue(bundle.parts().stream().map(part -> part.frame().pageOf(number, heads.size()).replace(" ", ""))
                    .anyMatch(foot::contains), name + ", foot of page " + page + ": " + foot);
        }
        var found = counted(Stream.of(text(name)));
        // What a figure says is its alternative text, and the key beside a table of ratings is drawn.
        var lost = counted(bundle.parts().stream().flatMap(part -> part.blocks().stream())
                .filter(block -> !(block instanceof Figure || block instanceof Block.KeyLine)).flatMap(Block::lines));
        lost.entrySet().removeIf(word -> found.getOrDefault(word.getKey(), 0L) >= word.getValue());
        assertEquals(Map.of(), lost, name);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aStatusSheetIsOnePageInEachLanguage(String form) throws IOException {
        try (var pdf = Loader.loadPDF(pdf("status sheet " + form).toFile())) {
            assertEquals(FORMS.get(form).size(), pdf.getNumberOfPages());
        }
    }

    static Stream<String> sheets() {
        return FORMS.keySet().stream();
    }

    @Test
    void titlesOfATableRepeatAndEveryRowStandsOnceAndWhole() throws IOException {
        var pages = pages(LONG_TABLE, page -> new Rectangle2D.Double(0, 0, width(page), height(page)));
        assertTrue(pages.size() > 2);
        for (var page : pages) {
            assertEquals(1, times(page, "Number0042"), page);
            assertEquals(1, times(page, "Text0042"), page);
        }
        for (int row = 0; row < ROWS; row++) {
            int place = row;
            assertEquals(1, times(String.join("", pages), "[row" + row + "]"));
            assertEquals(1, pages.stream().filter(page -> page.contains("[row" + place + "]")
                    && page.contains("[end" + place + "]")).count(), "row " + row);
        }
    }

    private static int times(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    /// How often each word is there; a word that a line breaks after its hyphen or stroke is two.
    private static Map<String, Long> counted(Stream<String> lines) {
        return lines.flatMap(line -> Stream.of(line.split("[^\\p{L}\\p{N}]+"))).filter(word -> word.length() > 3)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String name(Bundle bundle) {
        return WRITTEN.entrySet().stream().filter(each -> each.getValue() == bundle).findFirst().orElseThrow().getKey();
    }

    private static Path pdf(String name) {
        return folder.resolve(name + ".pdf");
    }

    private static double width(PDPage page) {
        return page.getMediaBox().getWidth();
    }

    private static double height(PDPage page) {
        return page.getMediaBox().getHeight();
    }

    private static String text(String name) throws IOException {
        try (var pdf = Loader.loadPDF(pdf(name).toFile())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    /// Without spaces, since the marking is set in spaced letters.
    private static List<String> pages(String name, Function<PDPage, Rectangle2D> part) throws IOException {
        var read = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(pdf(name).toFile())) {
            for (var page : pdf.getPages()) {
                var stripper = new PDFTextStripperByArea();
                stripper.setSortByPosition(true);
                stripper.addRegion("part", part.apply(page));
                stripper.extractRegions(page);
                read.add(stripper.getTextForRegion("part").replaceAll("\\s", ""));
            }
        }
        return read;
    }
}
