package org.jalinan.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QueryTest {

    /// A visibly invented row.
    private record Town(String name, String country, Optional<Integer> people) {
    }

    private static final List<Town> TOWNS = List.of(new Town("Hà Nội", "Viet Nam", Optional.of(8)),
            new Town("Đà Nẵng", "Viet Nam", Optional.empty()), new Town("İzmir", "Türkiye", Optional.of(4)),
            new Town("Town 0002", "Japan", Optional.of(30)), new Town("Town 0001", "Japan", Optional.of(5)));

    private static final List<Column<Town>> COLUMNS = List.of(
            Column.of("name", town -> Said.of(town.name())), Column.of("country", town -> Said.of(town.country())),
            Column.<Town>of("people", town -> town.people().map(many -> Said.of(many.toString()))
                    .orElseGet(() -> Said.missing("not recorded"))).sortedByIfKnown(Town::people));

    private static final Condition<Town> JAPAN = Condition.choice("Country", "JP", "Japan",
            town -> town.country().equals("Japan"));
    private static final Condition<Town> TURKIYE = Condition.choice("Country", "TR", "Türkiye",
            town -> town.country().equals("Türkiye"));
    private static final Condition<Town> SMALL = Condition.of("small", "small",
            town -> town.people().filter(many -> many < 6).isPresent());

    @Test
    void everyWordTypedHasToBeFoundInSomeColumn() {
        assertEquals(List.of("Town 0001"), typed("japan 0001"));
        assertEquals(List.of(), typed("japan 0003"));
        assertEquals(List.of("Town 0002", "Town 0001"), typed("  JAPAN  "));
    }

    @Test
    void accentsDoNotCount() {
        assertEquals(List.of("Hà Nội"), typed("ha noi"));
        assertEquals(List.of("Đà Nẵng"), typed("da nang"));
        assertEquals(List.of("İzmir"), typed("turkiye izmir"));
        assertEquals(List.of("Hà Nội", "Đà Nẵng"), typed("việt"));
    }

    @Test
    void aWordNeverSpansTwoColumns() {
        assertEquals(List.of(), typed("0001japan"));
    }

    @Test
    void choicesOfOneKindWidenAndEverythingElseNarrows() {
        assertEquals(List.of("Town 0002", "Town 0001"), on(List.of(JAPAN)));
        assertEquals(List.of("İzmir", "Town 0002", "Town 0001"), on(List.of(JAPAN, TURKIYE)));
        assertEquals(List.of("İzmir", "Town 0001"), on(List.of(JAPAN, TURKIYE, SMALL)));
    }

    @Test
    void whatIsNotRecordedComesLastInBothDirections() {
        assertEquals(List.of("İzmir", "Town 0001", "Hà Nội", "Town 0002", "Đà Nẵng"), sorted("people", false));
        assertEquals(List.of("Town 0002", "Hà Nội", "Town 0001", "İzmir", "Đà Nẵng"), sorted("people", true));
    }

    @Test
    void rowsThatAreAlikeKeepTheirOrder() {
        assertEquals(List.of("Town 0002", "Town 0001", "İzmir", "Hà Nội", "Đà Nẵng"), sorted("country", false));
    }

    @Test
    void namesSortAsAReaderExpects() {
        assertEquals(List.of("Đà Nẵng", "Hà Nội", "İzmir", "Town 0001", "Town 0002"), sorted("name", false));
    }

    @Test
    void anUnknownColumnLeavesTheOrderAsGiven() {
        assertEquals(TOWNS.stream().map(Town::name).toList(), sorted("gone", true));
    }

    @Test
    void howManyAreHiddenIsCounted() {
        var found = new Query<Town>("japan", List.of(), Sorting.AS_GIVEN, Optional.empty(), Set.of()).in(rows());
        assertEquals(2, found.shown());
        assertEquals(5, found.all());
        assertEquals(3, found.hidden());
    }

    @Test
    void headingsKeepTheirOrderAndCountTheirRows() {
        var found = new Query<Town>("", List.of(), by("name", true),
                Optional.of(Grouping.<Town, String>by(Town::country, country -> "in " + country)), Set.of()).in(rows());
        assertEquals(List.of("in Japan 2", "Town 0002", "Town 0001", "in Türkiye 1", "İzmir", "in Viet Nam 2", "Hà Nội",
                "Đà Nẵng"), found.entries().stream().map(QueryTest::words).toList());
    }

    @Test
    void anEmptyListHasNeitherRowsNorHeadings() {
        var none = new Rows<Town>(List.of(), COLUMNS, Collator.getInstance(Locale.ENGLISH));
        var found = new Query<>("a", List.of(JAPAN), by("name", false),
                Optional.of(Grouping.<Town, String>by(Town::country, country -> country)), Set.of()).in(none);
        assertEquals(List.of(), found.entries());
        assertEquals(0, found.all());
    }

    @Test
    void copiedRowsAreCellsApartByTabsUnderTheirTitles() {
        var rows = List.of(new Town("A\ttown\nof two lines", "Japan", Optional.empty()), TOWNS.getFirst());
        assertEquals("Name\tCountry\tPeople\nA town of two lines\tJapan\tnot recorded\nHà Nội\tViet Nam\t8\n",
                CopiedRows.text(List.of("Name", "Country", "People"), COLUMNS, rows));
    }

    @Test
    void theSameRowsCanBeAskedAgainInAnotherOrder() {
        var rows = rows();
        var first = new Query<Town>("", List.of(), by("people", false), Optional.empty(), Set.of()).in(rows);
        var second = new Query<Town>("", List.of(), Sorting.AS_GIVEN, Optional.empty(), Set.of()).in(rows);
        assertEquals("İzmir", words(first.entries().getFirst()));
        assertEquals("Hà Nội", words(second.entries().getFirst()));
    }

    private static String words(Entry<Town> entry) {
        return switch (entry) {
            case Entry.Row<Town>(Town town) -> town.name();
            case Entry.Heading<Town> heading -> heading.words() + " " + heading.rows();
        };
    }

    private static List<String> typed(String text) {
        return names(new Query<>(text, List.of(), Sorting.AS_GIVEN, Optional.empty(), Set.of()));
    }

    private static List<String> on(List<Condition<Town>> conditions) {
        return names(new Query<>("", conditions, Sorting.AS_GIVEN, Optional.empty(), Set.of()));
    }

    private static List<String> sorted(String column, boolean descending) {
        return names(new Query<>("", List.of(), by(column, descending), Optional.empty(), Set.of()));
    }

    private static Sorting by(String column, boolean descending) {
        return new Sorting(List.of(new Sorting.Step(column, descending)));
    }

    private static List<String> names(Query<Town> query) {
        return query.in(rows()).entries().stream().flatMap(entry -> entry.row().stream()).map(Town::name).toList();
    }

    private static Rows<Town> rows() {
        return new Rows<>(TOWNS, COLUMNS, Collator.getInstance(Locale.ENGLISH));
    }

    @Test
    void aHundredThousandRowsAreAllFoundAgain() {
        var many = IntStream.range(0, 100_000)
                .mapToObj(i -> new Town("Town %06d".formatted(99_999 - i), "Land-" + (char) ('a' + i % 7),
                        Optional.of(i % 1_000)))
                .toList();
        var rows = new Rows<>(many, COLUMNS, Collator.getInstance(Locale.ENGLISH));
        var found = new Query<Town>("LAND-D", List.of(), by("name", false), Optional.empty(), Set.of()).in(rows);
        assertEquals(Stream.iterate(3, i -> i < 100_000, i -> i + 7).count(), found.shown());
        assertEquals("Town 000001", words(found.entries().getFirst()));
    }
}
