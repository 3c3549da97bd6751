package org.jalinan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import org.jalinan.model.Project;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.junit.jupiter.api.Test;

/// What edits cannot be used in the past, and can again today.
class ReadOnlyTest extends WindowTest {

    private static final List<String> EDITING = List.of("projects.new", "meetings.new",
            "meetings.newEvent", "undertakings.new", "sources.new", "page.note.add");

    ReadOnlyTest() {
        super(new Place.Overview());
    }

    @Test
    void noControlThatEditsCanBeUsedInThePast() {
        var project = window.store.portfolio().all(Project.class).findFirst().orElseThrow();
        var places = List.of(new Place.Projects(false, Optional.empty()), new Place.Meetings(),
                new Place.Undertakings(Optional.empty(), Optional.empty()), new Place.Sources(Optional.empty()),
                new Place.ProjectPage(project.id()));
        var today = places.stream().flatMap(this::usable).distinct().sorted().toList();
        assertEquals(EDITING.stream().sorted().toList(), today);
        assertTrue(field().isEditable());
        interact(() -> window.wiring.travel().look(Moment.of(LocalDate.parse("2026-01-16")), Reckoning.HAPPENED));
        assertEquals(List.of(), places.stream().flatMap(this::usable).toList());
        assertFalse(field().isEditable());
        go(new Place.Partners(Optional.empty()));
        assertTrue(lookup("#newPartner").query().isDisabled());
        assertTrue(lookup(".chip-menu").query().isDisabled(), "the marking of the set");
        interact(() -> window.wiring.travel().back());
        assertEquals(today, places.stream().flatMap(this::usable).distinct().sorted().toList());
    }

    private TextInputControl field() {
        return lookup(".field-entry .text-field").query();
    }

    private Stream<String> usable(Place place) {
        go(place);
        var texts = Stream.of(".button", ".menu-button").flatMap(each -> lookup(each).<Labeled>queryAll().stream())
                .filter(each -> !each.isDisabled()).map(Labeled::getText).toList();
        return EDITING.stream().filter(key -> texts.contains(window.messages.text(key)));
    }
}
