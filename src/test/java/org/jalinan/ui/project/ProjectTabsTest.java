package org.jalinan.ui.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jalinan.model.Activity;
import org.jalinan.model.Citation;
import org.jalinan.model.Decision;
import org.jalinan.model.Funding;
import org.jalinan.model.Indicator;
import org.jalinan.model.IndicatorPeriod;
import org.jalinan.model.Language;
import org.jalinan.model.Milestone;
import org.jalinan.model.Name;
import org.jalinan.model.Note;
import org.jalinan.model.Objective;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Predecessor;
import org.jalinan.model.Project;
import org.jalinan.model.ProjectTag;
import org.jalinan.model.Rating;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.RatingValue;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Risk;
import org.jalinan.model.Source;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.OpenWindow;
import org.jalinan.ui.Place;
import org.jalinan.ui.Places;
import org.jalinan.ui.control.RatingMark;
import org.jalinan.ui.form.FieldEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Each tab of lists clicked through once: a record is begun, wrong, right, changed and undone.
@ExtendWith(ApplicationExtension.class)
class ProjectTabsTest {

    private static final String LONG = "Risk 0042 with a name that is much longer than any column is wide ".repeat(3)
            .strip();
    private static final String BURMESE = "အာဆီယံ ဆိုက်ဘာလုံခြုံရေး";

    @TempDir
    private static Path folder;
    private OpenWindow window;

    @Start
    private void start(Stage stage) throws IOException {
        window = OpenWindow.onTheFacts(Files.createTempDirectory(folder, "tabs"));
        window.wiring.navigator().go(new Place.ProjectPage(project().id()));
        window.show(stage);
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), window.failures);
        window.close();
    }

    private Project project() {
        return window.wiring.model().portfolio().all(Project.class).filter(each -> each.number() == 1).findFirst()
                .orElseThrow();
    }

    private <R extends PortfolioRecord> List<R> all(Class<R> type) {
        return window.wiring.model().portfolio().all(type).toList();
    }

    @Test
    void anActivityIsAddedMovedAndUndone(FxRobot robot) {
        show(robot, "milestonesTab");
        press(robot, "#activities", "Activity");
        type(robot, "#activities", "title", BURMESE);
        type(robot, "#activities", "span", "31 Feb 2027");
        assertEquals(List.of(), all(Activity.class));
        assertFalse(problem(robot, "#activities").isBlank());
        type(robot, "#activities", "span", "1-5 Feb 2027");
        assertEquals(List.of(BURMESE), all(Activity.class).stream().map(Activity::title).toList());
        press(robot, "#activities", "Activity");
        type(robot, "#activities", "title", "Activity 0043");
        type(robot, "#activities", "span", "6 Feb 2027");
        robot.interact(() -> robot.lookup("#activities .table-view").query().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("Activity 0043", BURMESE), window.wiring.model().portfolio()
                .naming(Activity.class, project().id()).map(Activity::title).toList());
        undo(robot);
        undo(robot);
        assertEquals(1, all(Activity.class).size());
    }

    @Test
    void objectivesThemesProgrammesAndNamesAreAdded(FxRobot robot) {
        var cloud = window.wiring.model().portfolio().get(Project.class, RecordIds.ofFact("PRJ-3"));
        robot.interact(() -> window.wiring.navigator().go(new Place.ProjectPage(cloud.id())));
        Stream.of("objectives", "themes", "programmes", "names").forEach(list -> {
            var next = robot.lookup("#" + list + " > .text-field")
                    .queryAs(TextInputControl.class);
            robot.interact(() -> {
                next.requestFocus();
                next.setText("Entry 0042 of " + list);
            });
            robot.push(KeyCode.ENTER);
        });
        var portfolio = window.wiring.model().portfolio();
        assertEquals("Entry 0042 of objectives",
                portfolio.naming(Objective.class, cloud.id()).toList().getLast().text());
        assertEquals(Set.of("Entry 0042 of themes", "Entry 0042 of programmes"),
                portfolio.naming(ProjectTag.class, cloud.id()).map(ProjectTag::text)
                        .filter(text -> text.startsWith("Entry")).collect(Collectors.toSet()));
        assertEquals(List.of("Entry 0042 of names"), portfolio.naming(Name.class, cloud.id()).map(Name::text)
                .filter(text -> text.startsWith("Entry")).toList());
    }

    @Test
    void whatCameBeforeIsShownAddedAndDated(FxRobot robot) {
        var strategy = window.wiring.model().portfolio().get(Project.class, RecordIds.ofFact("PRJ-5"));
        robot.interact(() -> window.wiring.navigator().go(new Place.ProjectPage(strategy.id())));
        assertEquals(List.of("ASEAN Cybersecurity Cooperation Strategy 2017-2020",
                "ASEAN Cybersecurity Cooperation Strategy 2021-2025"), predecessors(robot, "title"));
        assertEquals(List.of("2017", "2021"), predecessors(robot, "adopted"));
        var next = robot.lookup("#predecessors > .text-field").queryAs(TextInputControl.class);
        robot.interact(() -> {
            next.requestFocus();
            next.setText("Predecessor 0042");
        });
        robot.push(KeyCode.ENTER);
        var adopted = robot.lookup("#predecessors .field-entry").<FieldEntry>queryAll().stream()
                .filter(each -> each.field().equals("adopted")).toList().getLast();
        robot.interact(adopted::focus);
        robot.write("2014");
        robot.push(KeyCode.ENTER);
        var made = window.wiring.model().portfolio().naming(Predecessor.class, strategy.id()).toList().getLast();
        assertEquals("Predecessor 0042", made.title());
        assertEquals(Optional.of(StatedDate.year(2014)), made.adopted());
    }

    private static List<String> predecessors(FxRobot robot, String field) {
        return robot.lookup("#predecessors .field-entry").<FieldEntry>queryAll().stream()
                .filter(each -> each.field().equals(field))
                .map(each -> ((TextInputControl) each.lookup(".text-input")).getText()).toList();
    }

    @Test
    void whatRestsOnOneSourceIsFilteredAndTheRestIsCounted(FxRobot robot) {
        show(robot, "sourcesTab");
        var chip = robot.lookup("#sources .condition-chip")
                .match((ToggleButton each) -> each.getText().equals("One source only")).queryAs(ToggleButton.class);
        robot.interact(chip::fire);
        var rows = robot.lookup("#sources .table-view").queryAs(TableView.class).getItems().size();
        assertEquals(rows + " of 24 shown, " + (24 - rows) + " hidden",
                robot.lookup("#sources .list-count").queryAs(Label.class).getText());
        assertTrue(rows > 0 && rows < 24, rows + " rows");
    }

    @Test
    void aRatingNeedsAReasonAndIsKeptWhenTheNextIsMade(FxRobot robot) {
        show(robot, "ratingsTab");
        assertEquals("no rating yet", robot.lookup("#ratingWords").queryAs(Label.class).getText());
        rate(robot, "at risk", "20 Nov 2026", "Reason 0042.");
        var first = all(Rating.class).getFirst();
        assertEquals(Optional.of(RatingValue.AMBER), first.value());
        assertEquals(RatingDimension.OVERALL, first.dimension());
        assertEquals("Officer 0001", first.by());
        assertEquals(LocalDate.of(2026, 11, 20), first.on());
        var mark = robot.lookup(".project-head .rating-mark").queryAs(RatingMark.class);
        assertEquals("A", mark.getText());
        assertEquals("at risk", mark.getAccessibleText());
        rate(robot, "off track", "21 Nov 2026", "Reason 0043.");
        assertEquals(2, all(Rating.class).size());
        assertEquals("R", mark.getText());
        assertEquals(2, robot.lookup(".past-rating").queryAll().size());
        assertTrue(words(robot, "#ratings .table-view").anyMatch("worse"::equals));
        undo(robot);
        assertEquals("A", mark.getText());
    }

    /// The value, then the basis; the reason comes last and only with it the rating is saved.
    private void rate(FxRobot robot, String value, String day, String reason) {
        var before = all(Rating.class).size();
        press(robot, "#ratings", value);
        var id = window.wiring.form().entries().fresh(Rating.class).findFirst().orElseThrow().id();
        robot.interact(() -> window.wiring.form().enter(id, "basis", "SELF_ASSESSED"));
        type(robot, "#ratings", "on", day);
        assertEquals(before, all(Rating.class).size(), "no reason, no rating");
        type(robot, "#ratings", "reason", reason);
        assertEquals(before + 1, all(Rating.class).size());
    }

    @Test
    void aRiskIsScoredAndADecisionStandsUnderNeeded(FxRobot robot) {
        show(robot, "risksTab");
        press(robot, "#risks", "Risk or issue");
        type(robot, "#risks", "title", LONG);
        robot.interact(() -> window.wiring.form().enter(begun(Risk.class).id(), "kind", "RISK"));
        type(robot, "#risks", "probability", "9");
        assertFalse(problem(robot, "#risks").isBlank());
        type(robot, "#risks", "probability", "4");
        type(robot, "#risks", "impact", "5");
        assertEquals(Optional.of(20), all(Risk.class).getFirst().score());
        assertTrue(words(robot, "#risks .table-view").anyMatch("4 × 5 = 20 of 25"::equals));
        press(robot, "#risks", "Decision");
        type(robot, "#risks", "text", "Decision 0042");
        type(robot, "#risks", "needed", "1 Nov 2026");
        assertFalse(all(Decision.class).getFirst().isTaken());
        assertTrue(words(robot, "#risks .table-view").anyMatch("1 Nov 2026, +20 d"::equals));
        assertEquals("2", robot.lookup("#riskCount").queryAs(Label.class).getText());
        undo(robot);
        undo(robot);
        assertEquals(List.of(), all(Decision.class));
    }

    @Test
    void anIndicatorIsMeasuredPerPeriod(FxRobot robot) {
        show(robot, "resultsTab");
        press(robot, "#results", "Indicator");
        type(robot, "#results", "title", "Indicator 0042");
        press(robot, "#results", "Period");
        type(robot, "#results", "period", "2026");
        type(robot, "#results", "target", "twenty");
        assertEquals("“twenty” is not a number.", problem(robot, "#results"));
        type(robot, "#results", "target", "20");
        type(robot, "#results", "actual", "15");
        var period = all(IndicatorPeriod.class).getFirst();
        assertEquals(all(Indicator.class).getFirst().id(), period.indicator());
        assertEquals(new BigDecimal("15"), period.actual().orElseThrow().value());
        assertTrue(words(robot, "#results .table-view").anyMatch("75 per cent of the target"::equals));
    }

    /// Periods stand by their days and have no order of their own.
    @Test
    void anArrowWithAltLeavesPeriodsWhereTheyAre(FxRobot robot) {
        show(robot, "resultsTab");
        press(robot, "#results", "Indicator");
        type(robot, "#results", "title", "Indicator 0042");
        for (var year : List.of("2026", "2027")) {
            press(robot, "#results", "Period");
            type(robot, "#results", "period", year);
        }
        robot.interact(() -> robot.lookup("#results .table-view").nth(1).query().requestFocus());
        var before = window.wiring.model().undoableProperty().get();
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertEquals(before, window.wiring.model().undoableProperty().get());
        assertEquals(2, all(IndicatorPeriod.class).size());
    }

    @Test
    void whatTheSearchLeadsToIsSelectedInItsTab(FxRobot robot) {
        show(robot, "moneyTab");
        press(robot, "#money", "Funding");
        robot.interact(() -> window.wiring.form().enter(begun(Funding.class).id(), "kind", "CASH"));
        type(robot, "#money", "approved", "1000 MYR");
        var funding = all(Funding.class).getFirst();
        robot.interact(() -> window.wiring.navigator().go(new Place.Overview()));
        var place = Places.of(window.wiring.model().portfolio(), funding.id()).orElseThrow();
        assertEquals(new Place.ProjectPage(project().id(), Optional.of(funding.id())), place);
        show(robot, place);
        assertEquals("moneyTab", robot.lookup("#tabs").queryAs(TabPane.class).getSelectionModel().getSelectedItem()
                .getId());
        var milestones = window.wiring.model().portfolio().naming(Milestone.class, project().id()).toList();
        for (var milestone : List.of(milestones.getLast(), milestones.getFirst(), milestones.getFirst())) {
            show(robot, new Place.ProjectPage(project().id(), Optional.of(milestone.id())));
            var table = robot.lookup("#milestones #table").queryTableView();
            assertEquals(milestone.id(), table.getSelectionModel().getSelectedItem());
            robot.interact(() -> table.getSelectionModel().clearSelection());
        }
    }

    @Test
    void whatAnotherSourceSaysStandsInTheCellUntilItIsSettled(FxRobot robot) {
        var portfolio = window.wiring.model().portfolio();
        var milestone = portfolio.naming(Milestone.class, project().id()).findFirst().orElseThrow();
        var source = portfolio.all(Source.class).filter(each -> each.code().equals("S1")).findFirst().orElseThrow();
        robot.interact(() -> window.wiring.model().commit(Proposal.put(portfolio, Act.of("citation.add", "S1"),
                new Citation(RecordIds.ofFact("test/otherwise"), milestone.id(), 42, source.id(),
                        Optional.of("recorded"), Optional.of("2024-01-12"), Optional.empty(), Optional.empty()))));
        show(robot, new Place.ProjectPage(project().id(), Optional.of(milestone.id())));
        assertTrue(words(robot, "#milestones .table-view").anyMatch("≠ 12 Jan 2024, says another source"::equals));
        robot.interact(() -> robot.lookup("#milestones .side-pane .leading").queryAllAs(Hyperlink.class).stream()
                .filter(each -> each.getText().equals("Recorded: ≠ 12 Jan 2024 (S1)")).findFirst().orElseThrow()
                .fire());
        assertEquals(Place.Sources.toSettle(milestone.id()), window.wiring.navigator().place());
    }

    private void show(FxRobot robot, Place place) {
        robot.interact(() -> window.wiring.navigator().go(place));
    }

    @Test
    void moneyOfTwoCurrenciesIsRefusedAndTheVarianceSaid(FxRobot robot) {
        show(robot, "moneyTab");
        press(robot, "#money", "Funding");
        robot.interact(() -> window.wiring.form().enter(begun(Funding.class).id(), "kind", "CASH"));
        type(robot, "#money", "approved", "1000 MYR");
        type(robot, "#money", "spent", "900 USD");
        assertFalse(problem(robot, "#money").isBlank());
        type(robot, "#money", "spent", "1120 MYR");
        assertTrue(words(robot, "#money .table-view").anyMatch("12 per cent over what was approved"::equals));
        assertEquals("Total in MYR: approved 1\u00a0000\u00a0MYR, spent 1\u00a0120\u00a0MYR, forecast not recorded",
                robot.lookup("#totals").queryAs(Label.class).getText());
    }

    @Test
    void aStatusNoteIsDatedAndSigned(FxRobot robot) {
        press(robot, "#notes", "Status note");
        type(robot, "#notes", "text", "Note 0042");
        assertEquals("Officer 0001", all(Note.class).stream().filter(each -> each.text().equals("Note 0042"))
                .findFirst().orElseThrow().by());
        assertTrue(words(robot, "#notes").anyMatch("21 Nov 2026 · Officer 0001"::equals));
    }

    @Test
    void theReportIsDueOnceTheEndOfTheWorkIsRecorded(FxRobot robot) {
        type(robot, "#summary", "ended", "1 Nov 2026");
        assertEquals("Completion report due 31 Dec 2026, in 40 days: 60 calendar days after the work ended.",
                robot.lookup("#completion").queryAs(Label.class).getText());
    }

    @Test
    void theHistoryTellsEachEditLatestFirstInBothLanguages(FxRobot robot) {
        type(robot, "#summary", "shortTitle", "Short 0042");
        show(robot, "historyTab");
        var table = robot.lookup("#history .table-view").queryAs(TableView.class);
        assertEquals(2, table.getItems().size(), "the edit and the load of the facts");
        assertTrue(words(robot, "#history").anyMatch(text -> text.contains("→ Short 0042")));
        robot.interact(() -> window.messages.languageProperty().set(Language.MS));
        robot.interact(() -> window.wiring.navigator().go(new Place.ProjectPage(project().id())));
        show(robot, "historyTab");
        assertTrue(words(robot, "#history").anyMatch("Officer 0001"::equals));
    }

    private static void show(FxRobot robot, String tab) {
        robot.interact(() -> {
            var tabs = robot.lookup("#tabs").queryAs(TabPane.class);
            tabs.getSelectionModel().select(tabs.getTabs().stream().filter(each -> tab.equals(each.getId()))
                    .findFirst().orElseThrow());
        });
    }

    private static void press(FxRobot robot, String part, String words) {
        var button = robot.from(robot.lookup(part)).lookup(".button").match(
                node -> node instanceof Button each && words.equals(each.getText()) && each.isVisible()).queryButton();
        robot.interact(button::fire);
    }

    private PortfolioRecord begun(Class<? extends PortfolioRecord> type) {
        return window.wiring.form().entries().fresh(type).findFirst().orElseThrow();
    }

    private static void type(FxRobot robot, String part, String field, String text) {
        var entry = FieldEntry.in((Parent) robot.lookup(part).query()).filter(each -> each.field().equals(field))
                .findFirst().orElseThrow();
        robot.interact(entry::focus);
        robot.interact(() -> {
            var input = (TextInputControl) entry.lookup(".text-input");
            input.setText(text);
        });
        robot.push(KeyCode.ENTER);
    }

    private void undo(FxRobot robot) {
        robot.interact(() -> window.wiring.model().undo());
    }

    private static String problem(FxRobot robot, String part) {
        return robot.from(robot.lookup(part)).lookup(".problem-line .sentence").queryAll().stream()
                .map(node -> ((Text) node).getText()).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static Stream<String> words(FxRobot robot, String within) {
        return robot.lookup(within).queryAll().stream().flatMap(node -> node.lookupAll(".label").stream())
                .map(Node.class::cast).map(node -> ((Label) node).getText());
    }
}
