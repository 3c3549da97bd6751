package org.jalinan.documents.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jalinan.documents.Block;
import org.jalinan.documents.Bundle;
import org.jalinan.documents.Document;
import org.jalinan.documents.Figure;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.brief.PartnerBrief;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.compose.Marks;
import org.jalinan.documents.compose.Planted;
import org.jalinan.documents.order.DocumentOrder;
import org.jalinan.documents.order.Subject;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.documents.report.PortfolioReport;
import org.jalinan.documents.report.ReportPart;
import org.jalinan.documents.sheet.StatusSheet;
import org.jalinan.model.Language;
import org.jalinan.model.Marking;
import org.jalinan.model.Project;
import org.jalinan.model.release.Audience;
import org.jalinan.model.release.Release;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/// Unpacks what was written and reads it as any word processor would.
class WordFileTest {

    private static final PdfPages PAGES = new PdfPages();

    static Stream<Named<Function<Edition, Document>>> documents() {
        return Stream.of(
                Named.of("status sheet", edition -> StatusSheet.of(edition, Planted.project(), PAGES.widths())),
                Named.of("report", edition -> PortfolioReport.of(edition, EnumSet.allOf(ReportPart.class))),
                Named.of("brief", edition -> PartnerBrief.of(edition, Planted.partner(), PAGES.widths())));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPartIsSoundAndEveryPartNamedIsThere(Function<Edition, Document> composing) throws Exception {
        var parts = parts(composing.apply(own()));
        for (var part : parts.entrySet()) {
            if (part.getKey().endsWith(".png")) {
                assertTrue(ImageIO.read(new ByteArrayInputStream(part.getValue())).getWidth() > 1000, part.getKey());
            } else {
                xml(part.getValue());
            }
        }
        for (var relation : elements(xml(parts.get("word/_rels/document.xml.rels")), "Relationship")) {
            assertTrue(parts.containsKey("word/" + relation.getAttribute("Target")), relation.getAttribute("Target"));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void allThatTheDocumentSaysIsInTheText(Function<Edition, Document> composing) throws Exception {
        var document = composing.apply(own());
        var text = text(parts(document).get("word/document.xml"));
        // A figure is a picture, and a rating mark is its letter.
        document.blocks().stream().filter(block -> !(block instanceof Figure || block instanceof Block.KeyLine))
                .flatMap(Block::lines).filter(line -> !line.isBlank())
                .map(line -> line.replaceAll("[\\s\u00A0]+", "")).filter(line -> line.length() > 8)
                .forEach(line -> assertTrue(text.contains(line), line));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void noPartOfADocumentForOthersHoldsWhatIsPlanted(Function<Edition, Document> composing) throws Exception {
        var portfolio = Planted.portfolio();
        var ours = parts(composing.apply(Edition.own(portfolio, Words.in(Language.EN), Planted.TODAY)));
        assertTrue(new String(ours.get("word/document.xml"), UTF_8).contains(Planted.SECRET));
        for (var readers : List.of("asean", "US", "public")) {
            var release = Release.of(portfolio, Audience.find(portfolio, readers).orElseThrow());
            var edition = new Edition(release, Words.in(Language.EN), Planted.TODAY, Marks.ofSet(portfolio));
            parts(composing.apply(edition)).forEach((name, bytes) -> assertFalse(
                    new String(bytes, UTF_8).contains(Planted.SECRET), readers + " " + name));
        }
    }

    @Test
    void titlesOfTablesRepeatAndNoRowIsCut() throws Exception {
        var rows = IntStream.range(0, 200).mapToObj(i -> List.of(RichText.plain("Row " + i))).toList();
        var body = xml(parts(document(List.of(new Table(List.of(Table.Column.wide("Title 0042")), rows))))
                .get("word/document.xml"));
        assertEquals(1, elements(body, "w:tblHeader").size());
        // The three lines for hands to sign on are a table of two rows, of which one is of a set height.
        assertEquals(201 + 1, elements(body, "w:cantSplit").size());
    }

    @Test
    void theMarkingAndThePageNumbersStandAtHeadAndFoot() throws Exception {
        var edition = new Edition(own().release(), own().words(), Planted.TODAY,
                new Marks(Optional.of(Marking.RAHSIA), Optional.empty(), Optional.empty()));
        var parts = parts(PortfolioReport.of(edition, Set.of()));
        assertTrue(text(parts.get("word/header1.xml")).contains("RAHSIA"));
        assertTrue(text(parts.get("word/footer1.xml")).contains("RAHSIA"));
        var fields = elements(xml(parts.get("word/footer1.xml")), "w:fldSimple").stream()
                .map(field -> field.getAttribute("w:instr").strip()).toList();
        assertEquals(List.of("PAGE", "NUMPAGES"), fields);
    }

    @Test
    void documentsInBothLanguagesStandInOneFileEachWithItsOwnHeadAndTheIndexFollowsWordsOwnPages() throws Exception {
        var projects = Planted.FACTS.all(Project.class).toList();
        var order = new DocumentOrder(new Subject.BoundSheets(projects.stream().map(Project::id).toList()),
                List.of(Language.EN, Language.MS), new Audience.Own(), Marks.ofSet(Planted.FACTS), Set.of(),
                Optional.empty());
        var parts = unpacked(
                WordFile.write(order.compose(Planted.FACTS, Planted.TODAY, PAGES.widths()), PAGES));
        int documents = 1 + 2 * projects.size();
        assertTrue(parts.containsKey("word/header" + documents + ".xml"));
        assertFalse(parts.containsKey("word/header" + (documents + 1) + ".xml"));
        var body = xml(parts.get("word/document.xml"));
        var marks = elements(body, "w:bookmarkStart").stream().map(each -> each.getAttribute("w:name")).toList();
        var led = elements(body, "w:fldSimple").stream().map(each -> each.getAttribute("w:instr").strip().split(" ")[1])
                .toList();
        assertEquals(marks.subList(1, documents), led);
        var pages = elements(body, "w:fldSimple").stream().map(each -> each.getTextContent()).toList();
        assertEquals(IntStream.range(2, documents + 1).mapToObj(String::valueOf).toList(), pages);
        assertTrue(elements(body, "w:lang").stream().allMatch(each -> each.getAttribute("w:val").equals("ms-MY")));
        assertTrue(text(parts.get("word/document.xml")).contains("Pencapaianpenting"));
    }

    @Test
    void theLineAfterTheLastTableTakesNoRoomSoThatOneFullSideStaysOne() throws Exception {
        var order = new DocumentOrder(new Subject.Sheet(Planted.project().id()), List.of(Language.MS),
                new Audience.Own(), Marks.ofSet(Planted.FACTS), Set.of(), Optional.empty());
        var text = raw(order, "word/document.xml");
        var last = text.substring(text.lastIndexOf("<w:p>"), text.lastIndexOf("<w:sectPr>"));
        assertTrue(last.contains("w:line=\"20\" w:lineRule=\"exact\""), last);
    }

    @Test
    void aSheetInAPackKeepsItsSmallLettersBesideABriefInLargeOnes() throws Exception {
        var sheet = new Subject.Sheet(Planted.project().id());
        var brief = new Subject.OnPartner(Planted.partner().id());
        var pack = new DocumentOrder(new Subject.Pack(List.of(brief, sheet)), List.of(Language.EN),
                new Audience.Own(), Marks.ofSet(Planted.FACTS), Set.of(), Optional.empty());
        var text = raw(pack, "word/document.xml");
        int begins = text.indexOf("\"part1\"");
        assertFalse(text.substring(0, begins).contains("TableTextSmall"));
        assertTrue(text.substring(begins).contains("TableTextSmall"));
        assertFalse(text.substring(begins).contains("\"TableText\""));
        assertTrue(raw(pack, "word/styles.xml").contains("w:styleId=\"TableTextSmall\""));
    }

    @Test
    void aFigureIsAPictureWithTheWordsThatReplaceIt() throws Exception {
        var parts = parts(StatusSheet.of(own(), Planted.project(), PAGES.widths()));
        assertTrue(parts.containsKey("word/media/picture1.png"));
        var described = elements(xml(parts.get("word/document.xml")), "wp:docPr").getFirst();
        assertTrue(described.getAttribute("descr").contains("announced for"), described.getAttribute("descr"));
    }

    @Test
    void theFileNamesNobodyAndIsAlwaysTheSame() {
        var document = PortfolioReport.of(own(), EnumSet.allOf(ReportPart.class));
        assertArrayEquals(WordFile.write(Bundle.of(document), PAGES),
                WordFile.write(Bundle.of(document), new PdfPages()));
        var about = new String(parts(document).get("docProps/core.xml"), UTF_8);
        assertFalse(about.contains("creator") || about.contains("lastModifiedBy"), about);
        assertTrue(about.contains("2026-11-21T00:00:00Z"), about);
    }

    @Test
    void wordsThatXmlCannotHoldDoNotBreakTheFile() throws Exception {
        var parts = parts(
                document(List.of(new Block.Paragraph(RichText.plain("a\u0000b <c> & \"d\" \uD800e"), false))));
        assertTrue(text(parts.get("word/document.xml")).contains("ab<c>&\"d\"e"));
    }

    private static Document document(List<Block> blocks) {
        var edition = own();
        return new Document("Project 0042", edition.words().locale(), PageFormat.STATUS_SHEET,
                edition.frame("Project 0042", "draft", RichText.EMPTY), Planted.TODAY, blocks, edition.signOffs());
    }

    private static Edition own() {
        return Edition.own(Planted.FACTS, Words.in(Language.EN), Planted.TODAY);
    }

    private static Map<String, byte[]> parts(Document document) {
        return unpacked(WordFile.write(Bundle.of(document), PAGES));
    }

    private static String raw(DocumentOrder order, String part) {
        var bundle = order.compose(Planted.FACTS, Planted.TODAY, PAGES.widths());
        return new String(unpacked(WordFile.write(bundle, PAGES)).get(part), UTF_8);
    }

    private static Map<String, byte[]> unpacked(byte[] file) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static org.w3c.dom.Document xml(byte[] part) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
    }

    private static List<Element> elements(org.w3c.dom.Document xml, String name) {
        var found = xml.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static String text(byte[] part) throws Exception {
        return xml(part).getDocumentElement().getTextContent().replaceAll("[\\s\u00A0]+", "");
    }
}
