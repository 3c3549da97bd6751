package org.jalinan.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {

    private static final List<Column<String>> COLUMNS = List.of(column("code").wide(70), column("title").wide(360),
            column("stage").wide(110).hidden());
    private static final Sorting BY_CODE = new Sorting(List.of(new Sorting.Step("code", false)));

    private static Column<String> column(String key) {
        return Column.of(key, Said::of);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var chosen = new Arrangement(
                List.of(new Arrangement.Place("title", true, 200), new Arrangement.Place("stage", true, 90),
                        new Arrangement.Place("code", false, 70)),
                new Sorting(List.of(new Sorting.Step("title", true), new Sorting.Step("code", false))));
        assertEquals("title 200;stage 90;!code 70|title desc;code asc", chosen.asText());
        assertEquals(chosen, Arrangement.read(chosen.asText(), COLUMNS, BY_CODE));
    }

    @Test
    void notSortedIsAChoiceToo() {
        assertEquals(Sorting.AS_GIVEN, Arrangement.read("code 70|", COLUMNS, BY_CODE).sorting());
        assertEquals(BY_CODE, Arrangement.read("code 70", COLUMNS, BY_CODE).sorting());
    }

    @Test
    void aColumnThatIsNewStandsAfterTheOneItIsDeclaredAfter() {
        assertEquals(List.of("code", "title", "stage"), order("code 70"));
        assertEquals(List.of("stage", "code", "title"), order("stage 70;code 80"));
        assertEquals(List.of("code", "title", "stage"), order("title 70"));
    }

    @Test
    void aColumnThatIsGoneIsPassedOver() {
        var read = Arrangement.read("rating 70;title 300;title 10|rating asc", COLUMNS, BY_CODE);
        assertEquals(List.of("code", "title", "stage"), read.places().stream().map(Arrangement.Place::column).toList());
        assertEquals(300, read.place("title").orElseThrow().width());
        assertEquals(Sorting.AS_GIVEN, read.sorting());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", ";;;", "!code 70;!title 70", "code", "code wide|code up", "code 999999999"})
    void whatCannotBeReadCountsAsNeverChosen(String text) {
        var read = Arrangement.read(text, COLUMNS, BY_CODE);
        assertEquals(Arrangement.declared(COLUMNS, BY_CODE).places(), read.places());
        assertTrue(read.places().stream().anyMatch(Arrangement.Place::shown));
    }

    private static List<String> order(String text) {
        return Arrangement.read(text, COLUMNS, BY_CODE).places().stream().map(Arrangement.Place::column).toList();
    }
}
