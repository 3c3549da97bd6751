package org.jalinan.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.jalinan.chart.Primitive.Box;
import org.jalinan.chart.Region.Part;
import org.jalinan.chart.Token;
import org.jalinan.chart.Viewport;
import org.jalinan.model.Activity;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.jalinan.ui.control.SceneCanvas;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What an officer does with the hand on the timeline, and the same with keys.
class TimelineGesturesTest extends WindowTest {

    static final UUID ACTIVITY = new UUID(3, 42);
    static final DateSpan DAYS = new DateSpan(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 25));

    TimelineGesturesTest() {
        super(new Place.Timeline());
    }

    @Test
    void aBarIsDraggedInOneEditThatIsTakenBackAsOne() {
        draw();
        int edits = edits();
        var bar = find(ACTIVITY, Part.MARK);
        drag(bar, MouseButton.PRIMARY).moveBy(20, 0).moveBy(21, 0);
        assertEquals(DAYS, activity().span(), "nothing is saved before it is let go");
        drop();
        assertEquals(DAYS.days(), activity().span().days());
        assertTrue(activity().span().from().isAfter(DAYS.from()));
        assertEquals(edits + 1, edits());
        interact(() -> window.wiring.model().undo());
        assertEquals(DAYS, activity().span());
    }

    @Test
    void escapeLeavesNoTrace() {
        draw();
        int edits = edits();
        drag(find(ACTIVITY, Part.MARK), MouseButton.PRIMARY).moveBy(40, 0);
        type(KeyCode.ESCAPE);
        moveBy(30, 0);
        drop();
        assertEquals(DAYS, activity().span());
        assertEquals(edits, edits());
    }

    @Test
    void theEndOfABarIsDraggedAlone() {
        draw();
        drag(find(ACTIVITY, Part.END), MouseButton.PRIMARY).moveBy(20, 0).moveBy(21, 0);
        drop();
        assertEquals(DAYS.from(), activity().span().from());
        assertTrue(activity().span().to().isAfter(DAYS.to()));
    }

    @Test
    void whatHappenedStaysWhereItIs() {
        int edits = edits();
        var recorded = portfolio().all(Milestone.class).filter(each -> each.isRecorded()
                && each.shortName().equals("Last deliverable")).findFirst().orElseThrow();
        drag(find(recorded.id(), Part.MARK), MouseButton.PRIMARY).moveBy(60, 0);
        drop();
        assertEquals(recorded, portfolio().get(Milestone.class, recorded.id()));
        assertEquals(edits, edits());
    }

    @Test
    void aTargetThatIsDraggedGetsAForecast() {
        var target = portfolio().all(Milestone.class).filter(each -> each.shortName().equals("Final by year-end"))
                .findFirst().orElseThrow();
        drag(find(target.id(), Part.MARK), MouseButton.PRIMARY).moveBy(100, 0);
        drop();
        var after = portfolio().get(Milestone.class, target.id());
        assertEquals(target.target(), after.target());
        assertEquals(target.target().orElseThrow().precision(), after.forecast().orElseThrow().precision());
    }

    @Test
    void theKeysDoWhatTheHandDoes() {
        draw();
        clickOn(find(ACTIVITY, Part.MARK));
        push(KeyCode.ALT, KeyCode.RIGHT);
        assertTrue(activity().span().from().isAfter(DAYS.from()));
        var moved = activity().span();
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(moved.from(), activity().span().from());
        assertTrue(activity().span().to().isAfter(moved.to()));
        push(KeyCode.ALT, KeyCode.EQUALS);
        assertEquals(45, activity().progress());
    }

    @Test
    void anActivityIsDrawnOnTheLineOfItsProject() {
        var project = project();
        var head = find(project.id(), Part.ROW);
        long before = portfolio().count(Activity.class);
        var canvas = lookup(".timeline-canvas").queryAs(TimelineCanvas.class);
        interact(() -> {
            fire(canvas, MouseEvent.MOUSE_PRESSED, head, 0);
            fire(canvas, MouseEvent.MOUSE_DRAGGED, head, 80);
            fire(canvas, MouseEvent.MOUSE_RELEASED, head, 80);
        });
        assertEquals(before + 1, portfolio().count(Activity.class));
        assertEquals(project.id(), portfolio().all(Activity.class).findFirst().orElseThrow().project());
    }

    @Test
    void aLinkIsDrawnFromTheRingOfWhatIsSelected() {
        var first = milestone("Draft to workshops");
        var then = milestone("Final by year-end");
        clickOn(find(first.id(), Part.MARK));
        drag(find(first.id(), Part.LINK_END), MouseButton.PRIMARY)
                .moveTo(find(then.id(), Part.MARK).subtract(3, 0));
        drop();
        var link = portfolio().all(Dependency.class).filter(each -> each.successor().equals(then.id())).findFirst()
                .orElseThrow();
        assertEquals(first.id(), link.predecessor());
        assertEquals(DependencyType.FINISH_TO_START, link.type());
    }

    @Test
    void aLinkThatClosesACircleIsRefusedWithItsPath() {
        var first = milestone("Draft to workshops");
        var then = milestone("Final by year-end");
        interact(() -> window.wiring.model().commit(Proposal.put(portfolio(), Act.of("test.link"),
                new Dependency(new UUID(3, 1), first.id(), then.id(), DependencyType.FINISH_TO_START, 0))));
        int links = portfolio().count(Dependency.class);
        clickOn(find(then.id(), Part.MARK));
        drag(find(then.id(), Part.LINK_END), MouseButton.PRIMARY).moveTo(find(first.id(), Part.MARK));
        drop();
        assertEquals(links, portfolio().count(Dependency.class));
    }

    @Test
    void theKeysLinkAndTurnThroughTheTypes() {
        long links = portfolio().count(Dependency.class);
        var first = milestone("Draft to workshops");
        clickOn(find(first.id(), Part.MARK));
        push(KeyCode.CONTROL, KeyCode.L);
        type(KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.L);
        type(KeyCode.ENTER);
        assertEquals(links + 1, portfolio().count(Dependency.class));
        assertTrue(portfolio().all(Dependency.class).anyMatch(each -> each.predecessor().equals(first.id())
                && each.type() == DependencyType.START_TO_START));
        push(KeyCode.CONTROL, KeyCode.L);
        type(KeyCode.DOWN).type(KeyCode.ESCAPE);
        type(KeyCode.DOWN);
        assertEquals(links + 1, portfolio().count(Dependency.class));
    }

    @Test
    void wordsAndConditionsHideLinesAndSayHowMany() {
        interact(() -> lookup(".timeline-canvas").queryAs(TimelineCanvas.class).requestFocus());
        write("/");
        write("deliverable");
        waitUntil(() -> lookup(".timeline .list-count").queryAs(Label.class).getText().startsWith("3 of 18"));
        clickOn(".timeline .show-all");
        choose(".timeline .condition-menu", "Past target");
        assertEquals("3 of 18 shown, 15 hidden", lookup(".timeline .list-count").queryAs(Label.class).getText());
    }

    @Test
    void theStatusDateIsReadAndAWrongOneIsMarked() {
        clickOn(".status-date").write("30 Jun 2026").type(KeyCode.ENTER);
        var field = lookup(".status-date").queryAs(TextField.class);
        assertEquals("30 Jun 2026", field.getText());
        clickOn(".status-date").eraseText(11).write("never").type(KeyCode.ENTER);
        assertTrue(field.getPseudoClassStates().contains(PseudoClass.getPseudoClass("invalid")));
        assertFalse(field.getTooltip().getText().isBlank());
    }

    @Test
    void whyADateIsWhereItIsNamesWhatItWaitsFor() {
        var first = milestone("Draft to workshops");
        var then = milestone("Final by year-end");
        interact(() -> window.wiring.model().commit(Proposal.put(portfolio(), Act.of("test.link"),
                new Dependency(new UUID(3, 1), first.id(), then.id(), DependencyType.FINISH_TO_START, 150))));
        clickOn(find(then.id(), Part.MARK));
        waitUntil(() -> lookup(".leading").tryQuery().isPresent());
        interact(() -> lookup(".leading").queryAs(Hyperlink.class).fire());
        assertEquals("Draft to be deliberated in forums and workshops held with CYDES 2025",
                lookup(".inspector .strong").queryAs(Label.class).getText());
    }

    @Test
    void whatLinksPushMovesOnlyWhenAnOfficerSaysSo() {
        var first = milestone("Draft to workshops");
        var then = milestone("Final by year-end");
        interact(() -> window.wiring.model().commit(Proposal.put(portfolio(), Act.of("test.link"),
                new Dependency(new UUID(3, 1), first.id(), then.id(), DependencyType.FINISH_TO_START, 150))));
        waitUntil(() -> lookup(".moves-bar").query().isVisible());
        assertEquals(then, milestone("Final by year-end"));
        clickOn(lookup(".moves-bar .button").match((Button button) -> button.getText().startsWith("Apply"))
                .queryAs(Button.class));
        assertEquals(then.target(), milestone("Final by year-end").target());
        assertTrue(milestone("Final by year-end").forecast().isPresent());
        waitUntil(() -> !lookup(".moves-bar").query().isVisible());
    }

    @Test
    void theCriticalPathLeadsToWhatIsSelected() {
        clickOn(find(milestone("Final by year-end").id(), Part.MARK));
        choose("#scheduling", "Critical path", "To what is selected");
        assertEquals("Schedule (1)", words("#scheduling"));
        choose("#scheduling", "Critical path", "Not shown");
        assertEquals("Schedule", words("#scheduling"));
    }

    private String words(String button) {
        return lookup(button).queryAs(MenuButton.class).getText();
    }

    @Test
    void restingOnALinkLightsBothItsEnds() {
        var link = new Dependency(new UUID(3, 1), milestone("Secretariat in KL announced").id(),
                milestone("Formal establishment").id(), DependencyType.FINISH_TO_START, 0);
        interact(() -> window.wiring.model().commit(Proposal.put(portfolio(), Act.of("test.link"), link)));
        var on = find(link.id(), Part.LINK);
        var canvas = lookup(".timeline-canvas").queryAs(TimelineCanvas.class);
        var dark = frames(canvas);
        moveTo(on);
        var lit = frames(canvas);
        assertTrue(lit.size() > dark.size(), () -> dark + " " + lit);
        for (var end : List.of(link.predecessor(), link.successor())) {
            double y = canvas.screenToLocal(find(end, Part.MARK)).getY();
            assertTrue(lit.stream().anyMatch(top -> top <= y && y <= top + Viewport.ROW), end + " " + lit);
        }
        moveTo(canvas.localToScreen(canvas.getWidth() - 3, canvas.getHeight() - 3));
        assertEquals(dark, frames(canvas));
    }

    /// Where the frames around marks begin.
    private List<Double> frames(TimelineCanvas canvas) {
        var boxes = from(canvas).lookup(".scene-canvas").queryAs(SceneCanvas.class).shown().primitives().stream()
                .filter(Box.class::isInstance).map(Box.class::cast)
                .filter(each -> each.fill() == Token.ACCENT && each.height() == 2).map(Box::y).toList();
        return boxes.stream().filter(top -> boxes.contains(top + 17)).toList();
    }

    @Test
    void aViewIsSavedByNameAndTakenAgain() {
        choose("#arranging", "Lanes by", "Partner country");
        clickOn("#saved");
        clickOn(lookup(".menu-item .text-field").queryAs(TextField.class)).write("View 0042").type(KeyCode.ENTER);
        choose("#arranging", "Lanes by", "Project");
        choose("#saved", "View 0042");
        assertEquals("Partner country › Project", words("#arranging"));
    }

    private static void waitUntil(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, holds);
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private Milestone milestone(String name) {
        return portfolio().all(Milestone.class).filter(each -> each.shortName().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void severalShareALineAndTheKeysGoAlongIt() {
        var canvas = lookup(".timeline-canvas").queryAs(TimelineCanvas.class);
        interact(canvas::requestFocus);
        type(KeyCode.DIGIT2);
        var alone = find(milestone("DPM address, CYDES").id(), Part.MARK);
        choose("#arranging", "Several on a line where they have room");
        assertTrue(find(milestone("DPM address, CYDES").id(), Part.MARK).getY() < alone.getY());
        clickOn(find(milestone("Next cycle announced").id(), Part.MARK));
        type(KeyCode.RIGHT);
        assertTrue(canvas.getAccessibleText().contains("Endorsed, 5th ADGMIN"), canvas.getAccessibleText());
        type(KeyCode.LEFT);
        assertTrue(canvas.getAccessibleText().contains("Next cycle announced"), canvas.getAccessibleText());
    }

    @Test
    void lanesAreFormedByPartner() {
        choose("#arranging", "Lanes by", "Partner country");
        var canvas = lookup(".timeline-canvas").queryAs(TimelineCanvas.class);
        clickOn(canvas.localToScreen(100, 102 + 12));
        assertTrue(canvas.getAccessibleText().startsWith("Malaysia"), canvas.getAccessibleText());
    }

    /// The robot of a window in memory holds no key while it drags.
    private static void fire(TimelineCanvas canvas, EventType<MouseEvent> type, Point2D screen, double right) {
        var at = canvas.localToScene(canvas.screenToLocal(screen));
        double x = at.getX() + right;
        Event.fireEvent(canvas, new MouseEvent(type, x, at.getY(), screen.getX() + right, screen.getY(),
                MouseButton.PRIMARY, 1, true, false, false, false, true, false, false, false, false, false,
                new PickResult(canvas, x, at.getY())));
    }

    void draw() {
        interact(() -> window.wiring.model().commit(Proposal.put(portfolio(), Act.of("test.draw"),
                new Activity(ACTIVITY, project().id(), 0, "Activity 0042", DAYS, 40, Optional.empty()))));
    }

    Project project() {
        return portfolio().all(Project.class).filter(each -> each.code().equals("CS")).findFirst().orElseThrow();
    }

    Activity activity() {
        return portfolio().get(Activity.class, ACTIVITY);
    }

    Portfolio portfolio() {
        return window.wiring.model().portfolio();
    }

    private int edits() {
        return window.wiring.model().wholeHistoryOf(project().id()).size();
    }

    /// Where a part of a record lies on the screen; it is brought into view where it is not.
    Point2D find(UUID record, Part part) {
        var canvas = lookup(".timeline-canvas").queryAs(TimelineCanvas.class);
        interact(canvas::requestFocus);
        return seen(canvas, record, part).or(() -> {
            interact(() -> window.wiring.navigator().go(new Place.Timeline(Optional.of(record))));
            return seen(canvas, record, part);
        }).orElseThrow(() -> new AssertionError(record + " is not in view as " + part));
    }

    private static Optional<Point2D> seen(TimelineCanvas canvas, UUID record, Part part) {
        for (double y = 104; y < canvas.getHeight(); y += 5) {
            for (double x = 252; x < canvas.getWidth(); x += 2) {
                var hit = canvas.at(x, y);
                if (hit.filter(region -> region.record().equals(record) && region.part() == part).isPresent()) {
                    return Optional.of(canvas.localToScreen(x + 2, y + 2));
                }
            }
        }
        return Optional.empty();
    }
}
