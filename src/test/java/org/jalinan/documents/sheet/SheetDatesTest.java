package org.jalinan.documents.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Language;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.text.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads the printed sheets back and holds every date on them against the file of facts, without the program's own
/// reading or writing of dates.
class SheetDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PdfPages PAGES = new PdfPages();
    private static final List<List<String>> MONTHS = List.of(
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
            List.of("Jan", "Feb", "Mac", "Apr", "Mei", "Jun", "Jul", "Ogo", "Sep", "Okt", "Nov", "Dis"));

    private static JsonNode facts;
    private static Portfolio portfolio;

    @BeforeAll
    static void readTheFacts() throws IOException {
        try (var stream = SheetDatesTest.class.getResourceAsStream("/org/jalinan/facts/portfolio-facts.json")) {
            facts = new ObjectMapper().readTree(stream);
        }
        portfolio = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({"1, EN", "2, EN", "3, EN", "4, EN", "5, EN", "1, MS", "2, MS", "3, MS", "4, MS", "5, MS"})
    void everyDateOnASheetIsADateOfTheFacts(int number, Language language) throws IOException {
        // The heading of the timeline names the quarters that its axis spans, which are no facts.
        var text = printed(number, language).replaceFirst("(?m)^(Timeline|Garis masa), .*$", "");
        var known = new HashSet<String>();
        known.add(written("2026-11-21", null, language));
        collect(facts, known, language);
        var unknown = new TreeSet<>(dates(text, language));
        unknown.removeAll(known);
        assertEquals(Set.of(), unknown);
    }

    @ParameterizedTest
    @CsvSource({"1, EN", "2, EN", "3, EN", "4, EN", "5, EN", "1, MS", "2, MS", "3, MS", "4, MS", "5, MS"})
    void everyMilestoneIsPrintedWithItsDate(int number, Language language) throws IOException {
        var text = printed(number, language).replaceAll("\\s+", " ");
        var milestones = 0;
        for (var milestone : facts.get("milestones")) {
            if (milestone.get("project_id").asString().equals("PRJ-" + number)) {
                milestones++;
                var date = written(milestone.get("date").asString(), text(milestone, "end_date"), language);
                assertTrue(text.contains(date), milestone.get("id").asString() + " " + date);
            }
        }
        assertTrue(milestones > 0);
    }

    private static String printed(int number, Language language) throws IOException {
        var project = portfolio.all(Project.class).filter(each -> each.number() == number).findFirst().orElseThrow();
        var pdf = PAGES
                .write(StatusSheet.of(Edition.own(portfolio, Words.in(language), TODAY), project, PAGES.widths()));
        var folder = Files.createDirectories(Path.of("target", "sheets"));
        Files.write(folder.resolve(project.code() + "-" + language + ".pdf"), pdf.bytes());
        assertEquals(1, pdf.pages(), "a status sheet of the five is one page");
        assertEquals(List.of(), pdf.withoutGlyph());
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Every date that stands in a text: days, ranges, months and ISO days.
    private static Set<String> dates(String text, Language language) {
        var months = String.join("|", MONTHS.get(language.ordinal()));
        var pattern = Pattern.compile("(?:\\d{1,2}(?:–\\d{1,2})? )?(?:" + months + ") \\d{4}|\\d{4}-\\d{2}-\\d{2}");
        return pattern.matcher(text.replaceAll("\\s+", " ")).results().map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /// Every date of a node and those below it, in the form in which a sheet prints it.
    private static void collect(JsonNode node, Set<String> known, Language language) {
        if (node.isObject()) {
            for (var start : List.of("date", "start")) {
                if (text(node, start) != null) {
                    var end = text(node, start.equals("date") ? "end_date" : "end");
                    known.add(written(text(node, start), end, language));
                }
            }
        }
        if (node.isString() && node.asString().matches("\\d{4}(-(0[1-9]|1[0-2])(-\\d{2})?)?")) {
            known.add(written(node.asString(), null, language));
        }
        // Wordings and titles of the facts stand on the sheets as they are, with the dates that they hold.
        if (node.isString()) {
            known.addAll(dates(node.asString(), language));
        }
        node.forEach(child -> collect(child, known, language));
    }

    private static String text(JsonNode node, String field) {
        return node.has(field) && !node.get(field).isNull() ? node.get(field).asString() : null;
    }

    private static String written(String from, String to, Language language) {
        var parts = from.split("-");
        if (parts.length == 1) {
            return from;
        }
        var month = MONTHS.get(language.ordinal()).get(Integer.parseInt(parts[1]) - 1) + " " + parts[0];
        if (parts.length == 2) {
            return month;
        }
        var last = to == null || to.equals(from) ? "" : "–" + Integer.parseInt(to.split("-")[2]);
        return Integer.parseInt(parts[2]) + last + " " + month;
    }
}
