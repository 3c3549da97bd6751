package org.jalinan.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import org.jalinan.model.Milestone;
import org.jalinan.model.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandingRowsTest {

    private final StandingRows<Milestone> rows = new StandingRows<>(Milestone::id);
    private final List<String> changes = new ArrayList<>();

    @BeforeEach
    void listen() {
        rows.ids().addListener((ListChangeListener<Object>) change -> {
            while (change.next()) {
                changes.add(change.getFrom() + " -" + change.getRemovedSize() + " +" + change.getAddedSize());
            }
        });
    }

    @Test
    void anEditOfARowMovesNoRow() {
        rows.show(rows("A", "B", "C"));
        changes.clear();
        var property = rows.row(Samples.id("B"));
        var edited = rows("A", "B", "C");
        rows.show(edited);
        assertEquals(List.of(), changes);
        assertEquals(edited.get(1), property.get());
    }

    @Test
    void oneRowMoreOrLessLeavesTheOthersWhereTheyAre() {
        rows.show(rows("A", "C"));
        changes.clear();
        rows.show(rows("A", "B", "C"));
        rows.show(rows("A", "B"));
        rows.show(rows("B"));
        assertEquals(List.of("1 -0 +1", "2 -1 +0", "0 -1 +0"), changes);
        assertFalse(rows.has(Samples.id("A")), "what is gone is forgotten");
    }

    @Test
    void anotherProjectReplacesAll() {
        rows.show(rows("A", "B"));
        rows.show(rows("D", "E"));
        assertEquals(List.of(Samples.id("D"), Samples.id("E")), rows.ids());
    }

    private static List<Milestone> rows(String... titles) {
        return Stream.of(titles).map(Samples::milestone).toList();
    }
}
