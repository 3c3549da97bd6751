package org.jalinan.ui.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.jalinan.model.Project;
import org.jalinan.model.Rating;
import org.jalinan.model.RatingBasis;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.RatingValue;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.ui.Place;
import org.jalinan.ui.WindowTest;
import org.junit.jupiter.api.Test;

class OverviewTest extends WindowTest {

    OverviewTest() {
        super(new Place.Overview());
    }

    @Test
    void aCounterOpensWhatItCounts() {
        assertEquals("3", number("#pastTarget"));
        assertEquals(4, targets());
        clickOn("#pastTarget");
        assertEquals(3, targets());
        clickOn(lookup("#targetList").lookup(".hyperlink").<Node>query());
        assertEquals(4, targets());
        clickOn(".overview #undertakings");
        assertEquals(Place.Undertakings.of(Place.Undertakings.Only.OPEN), window.wiring.navigator().place());
        interact(() -> window.wiring.navigator().go(new Place.Overview()));
        clickOn(".overview #stale");
        assertEquals(Place.Projects.of(Place.Projects.Counted.STALE), window.wiring.navigator().place());
        assertEquals("4", Integer.toString(lookup(".record-list .table-view").<TableView<?>>query().getItems().size()));
    }

    private int targets() {
        return lookup("#targetList").lookup(".list-view").<ListView<?>>query().getItems().size();
    }

    @Test
    void anUndertakingOfTheListLeadsToTheRegister() {
        clickOn(lookup("#undertakingList").lookup(".fact-line").nth(0).<Node>query());
        assertInstanceOf(Place.Undertakings.class, window.wiring.navigator().place());
    }

    @Test
    void aRatingShowsAtOnceAndSaysSoWithoutColour() {
        assertEquals(0, marked("A"));
        var project = window.store.portfolio().all(Project.class).filter(each -> each.code().equals("AI"))
                .findFirst().orElseThrow();
        var rating = new Rating(new UUID(42, 1), project.id(), RatingDimension.SCHEDULE,
                Optional.of(RatingValue.AMBER), LocalDate.of(2026, 11, 20), "Officer 0001",
                RatingBasis.SELF_ASSESSED, "Reason 0042");
        interact(() -> window.wiring.model()
                .commit(Proposal.put(window.store.portfolio(), Act.of("rating.add", "Reason 0042"), rating)));
        assertEquals(1, marked("A"));
        var said = lookup(".ratings").<Node>queryAll().stream().map(Node::getAccessibleText)
                .filter(text -> text != null && text.contains("Schedule: at risk")).toList();
        assertTrue(said.size() == 1, said::toString);
    }

    /// How many marks of the projects bear a letter.
    private long marked(String letter) {
        return lookup("#table").lookup(".rating-mark").<Labeled>queryAll().stream()
                .filter(mark -> mark.getText().equals(letter)).count();
    }

    private String number(String counter) {
        return lookup(counter).lookup(".number").<Labeled>query().getText();
    }
}
