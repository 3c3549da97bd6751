package org.jalinan.documents.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jalinan.chart.TextWidths;
import org.jalinan.documents.Block;
import org.jalinan.documents.Document;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.pdf.PdfPages;
import org.jalinan.exchange.PortfolioFacts;
import org.jalinan.model.Component;
import org.jalinan.model.Decision;
import org.jalinan.model.Indicator;
import org.jalinan.model.Language;
import org.jalinan.model.Marking;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.model.Project;
import org.jalinan.model.Rating;
import org.jalinan.model.RatingBasis;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.RatingValue;
import org.jalinan.model.Risk;
import org.jalinan.model.RiskKind;
import org.jalinan.model.RiskState;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusSheetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Portfolio FACTS = PortfolioFacts.shipped().proposal().applyTo(Portfolio.EMPTY);
    private static final TextWidths WIDTHS = new PdfPages().widths();
    private static final Words ENGLISH = Words.in(Language.EN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "AI | No record yet confirms “Formal establishment”, announced for 2026.",
        "DC | Nothing has been recorded since 17 Jan 2025, 673 days ago.",
        "CC | Last recorded: Project and all its deliverables endorsed at the 6th ADGMIN, 15–16 Jan 2026.",
        "CS | No record shows that “Draft to workshops”, announced for Jul 2025, was met: 478 days past."})
    void theHeadlineBeginsWithTheWorstNews(String code, String sentence) {
        var headline = blocks(sheet(code)).filter(Block.Headline.class::isInstance).map(Block.Headline.class::cast)
                .findFirst().orElseThrow().text().text();
        assertTrue(headline.startsWith(sentence), headline);
    }

    @Test
    void aTargetThatWasMetIsTheBaselineOfWhatMetIt() {
        var rows = milestones(sheet("AI"));
        assertEquals(5, rows.size());
        var adopted = rows.stream().filter(row -> row.get(1).contains("adopted by ASEAN leaders")).findFirst()
                .orElseThrow();
        assertTrue(adopted.get(2).startsWith("Oct 2025"), adopted::toString);
        assertEquals("26 Oct 2025", adopted.get(4));
        assertEquals("0\u00A0d", adopted.get(5));
    }

    @Test
    void aDateThatAnOfficerRecordsIsNotLaidAtTheDoorOfWhoAnnouncedIt() {
        var title = "Target stated: finalised by year-end";
        var target = FACTS.all(Milestone.class).filter(each -> each.title().equals(title)).findFirst().orElseThrow();
        assertTrue(cell(FACTS, title).contains("["), cell(FACTS, title));
        var recorded = FACTS.with(Component.named(Milestone.class, "recorded").orElseThrow().replace(target,
                Optional.of(StatedDate.day(LocalDate.of(2026, 1, 12)))));
        assertFalse(cell(recorded, title).contains("["), cell(recorded, title));
    }

    private static String cell(Portfolio portfolio, String title) {
        return milestones(StatusSheet.of(Edition.own(portfolio, ENGLISH, TODAY), project("CS"), WIDTHS)).stream()
                .map(row -> row.get(1)).filter(each -> each.startsWith(title)).findFirst().orElseThrow();
    }

    @Test
    void contradictingTargetsStandSideBySide() {
        var contradicting = milestones(sheet("CS")).stream().filter(row -> row.get(1).contains("≠")).toList();
        assertEquals(2, contradicting.size());
        assertTrue(text(sheet("CS")).contains("Which target stands: “Unveiled at the Summit” or “Final by year-end”?"));
    }

    @Test
    void whatNobodyRecordedSaysSo() {
        var identity = blocks(sheet("DC")).filter(Block.KeyValues.class::isInstance).map(Block.KeyValues.class::cast)
                .findFirst().orElseThrow().entries().stream()
                .collect(Collectors.toMap(Block.KeyValues.Entry::label, entry -> entry.value().text()));
        assertEquals("not recorded", identity.get("Lead ministry"));
        assertEquals("not recorded", identity.get("Funding source"));
        assertEquals("Malaysia [1]", identity.get("Champion"));
        assertTrue(text(sheet("DC")).contains("Malay title not recorded"));
    }

    @Test
    void bothMalayRenderingsStandUntilOneIsSettled() {
        var text = text(sheet("AI"));
        assertTrue(text.contains("Jaringan Keselamatan AI ASEAN / Rangkaian Keselamatan AI ASEAN"), text);
        assertTrue(text.contains("rendering not settled"));
    }

    @Test
    void everySourceMentionedIsInTheNotesAndTheirNumbersRunFromOne() {
        for (var project : FACTS.all(Project.class).toList()) {
            var sheet = StatusSheet.of(Edition.own(FACTS, ENGLISH, TODAY), project, WIDTHS);
            var notes = blocks(sheet).filter(Block.Notes.class::isInstance).map(Block.Notes.class::cast).findFirst()
                    .orElseThrow().notes();
            for (var i = 0; i < notes.size(); i++) {
                assertEquals(i + 1, notes.get(i).number());
                assertTrue(mentioned(text(sheet)).contains(i + 1), "source " + (i + 1));
            }
        }
    }

    /// The numbers between brackets, also those within "4–6".
    private static Set<Integer> mentioned(String text) {
        return Pattern.compile("\\[([0-9, –]+)]").matcher(text).results()
                .flatMap(list -> Stream.of(list.group(1).split(", ")))
                .flatMap(part -> {
                    var ends = part.split("–");
                    return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                            .boxed();
                }).collect(Collectors.toSet());
    }

    @Test
    void whatCameBeforeStandsOnTheSheetOfTheCyberStrategyWithItsYearsAndSourcesAndItIsStillOneSide() {
        for (var words : List.of(ENGLISH, Words.in(Language.MS))) {
            var sheet = StatusSheet.of(Edition.own(FACTS, words, TODAY), project("CS"), WIDTHS);
            var before = text(sheet).lines().filter(line -> line.contains("2021-2025")).toList();
            assertEquals(1, before.size());
            assertTrue(before.getFirst().matches(".*Strategy 2017-2020 \\(2017\\) \\[.*; .*2021-2025 \\(2021\\).*]"),
                    before::toString);
            assertEquals(1, new PdfPages().write(sheet).pages());
        }
    }

    @Test
    void theMarkingIsTheOfficersChoiceAndSaysWhenThereIsNone() {
        assertEquals(Optional.of("NOT MARKED"), sheet("AI").frame().marking());
        var profile = FACTS.all(Profile.class).findFirst().orElseThrow();
        var marked = FACTS.with(Component.named(Profile.class, "marking").orElseThrow().replace(profile,
                Optional.of(Marking.TERHAD)));
        var sheet = StatusSheet.of(Edition.own(marked, ENGLISH, TODAY), project("AI"), WIDTHS);
        assertEquals(Optional.of("TERHAD"), sheet.frame().marking());
    }

    @Test
    void anEmptyProjectStillGivesAWholeSheet() {
        var project = Samples.project("Project 0042");
        var sheet = StatusSheet.of(Edition.own(Samples.portfolio(project), Words.in(Language.MS), TODAY), project,
                WIDTHS);
        assertTrue(text(sheet).contains("Belum ada apa-apa direkodkan bagi projek ini."));
        var heading = IntStream.range(0, sheet.blocks().size())
                .filter(i -> sheet.blocks().get(i) instanceof Block.Heading each
                        && each.text().equals("Pencapaian penting"))
                .findFirst().orElseThrow();
        assertEquals(List.of("Tiada yang direkodkan."), sheet.blocks().get(heading + 1).lines().toList());
        assertFalse(blocks(sheet).anyMatch(Block.Notes.class::isInstance));
    }

    @Test
    void whatOfficersRecordedIsOnTheSheet() {
        var project = project("AI").id();
        var portfolio = FACTS
                .with(new Rating(Samples.id("Rating 1"), project, RatingDimension.SCHEDULE,
                        Optional.of(RatingValue.AMBER), TODAY, "Officer 0042", RatingBasis.SELF_ASSESSED,
                        "Reason 0042."))
                .with(new Risk(Samples.id("Risk 1"), project, 0, RiskKind.RISK, "Risk 0042", Optional.of(3),
                        Optional.of(4), Optional.empty(), Optional.empty(), Optional.empty(), RiskState.OPEN,
                        Optional.empty()))
                .with(new Decision(Samples.id("Decision 1"), project, 0, "Decision 0042", Optional.empty(),
                        Optional.of(StatedDate.day(TODAY)), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty()))
                .with(new Indicator(Samples.id("Indicator 1"), project, 0, "Indicator 0042", Optional.of("people"),
                        Optional.of(new org.jalinan.model.Figure(new BigDecimal("1500"))), Optional.empty()));
        var text = text(StatusSheet.of(Edition.own(portfolio, ENGLISH, TODAY), project("AI"), WIDTHS));
        assertTrue(text.contains("Schedule: at risk. Reason 0042. Officer 0042, 21 Nov 2026, self-assessed"), text);
        assertTrue(text.contains("Risk 0042 (risk, score 12 of 25)"), text);
        assertTrue(text.contains("Decision 0042 (by 21 Nov 2026)"), text);
        assertTrue(text.contains("Indicator 0042 (people) (baseline 1\u00a0500)"), text);
        assertTrue(text(sheet("AI")).contains("None recorded: Decisions needed, Risks and issues"));
    }

    private static Project project(String code) {
        return FACTS.all(Project.class).filter(project -> project.code().equals(code)).findFirst().orElseThrow();
    }

    private static Document sheet(String code) {
        return StatusSheet.of(Edition.own(FACTS, ENGLISH, TODAY), project(code), WIDTHS);
    }

    private static List<List<String>> milestones(Document sheet) {
        return sheet.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow()
                .rows().stream().map(row -> row.stream().map(RichText::text).toList()).toList();
    }

    private static Stream<Block> blocks(Document document) {
        return document.blocks().stream().flatMap(StatusSheetTest::within);
    }

    private static Stream<Block> within(Block block) {
        return block instanceof Block.Columns columns
                ? columns.columns().stream().flatMap(List::stream).flatMap(StatusSheetTest::within)
                : Stream.of(block);
    }

    private static String text(Document document) {
        return document.lines().collect(Collectors.joining("\n"));
    }

    @Test
    void everyMilestoneOfEveryProjectIsOnItsSheetOrIsTheBaselineOfAnother() {
        for (var project : FACTS.all(Project.class).toList()) {
            var titles = milestones(StatusSheet.of(Edition.own(FACTS, ENGLISH, TODAY), project, WIDTHS)).stream()
                    .map(row -> row.get(1)).toList();
            FACTS.naming(Milestone.class, project.id()).filter(each -> each.metBy().isEmpty())
                    .forEach(each -> assertTrue(titles.stream().anyMatch(title -> title.startsWith(each.title())),
                            each.title()));
        }
    }
}
