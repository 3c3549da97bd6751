package org.jalinan.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How an officer arranged the columns of a list: which are there, in which order, how wide, and by which the list is
/// sorted. Written as one line, as in `code 70;title 360;!stage 110|title desc`.
record Arrangement(List<Place> places, Sorting sorting) {

    private static final Pattern PLACE = Pattern.compile("(!?)([A-Za-z0-9]+) (\\d{1,5})");
    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9]+) (asc|desc)");

    /// One column in its place.
    record Place(String column, boolean shown, int width) {
    }

    Arrangement {
        places = List.copyOf(places);
    }

    static <R> Arrangement declared(List<Column<R>> columns, Sorting sorting) {
        return new Arrangement(columns.stream()
                .map(column -> new Place(column.key(), column.shown(), (int) column.width())).toList(), sorting);
    }

    /// What was remembered, brought up to the columns of today: those that are gone are passed over, new ones stand after
    /// the column that they are declared after. Whatever cannot be read counts as never chosen.
    static <R> Arrangement read(String text, List<Column<R>> columns, Sorting usual) {
        var parts = text.split("\\|", 2);
        var places = new ArrayList<Place>();
        Stream.of(parts[0].split(";")).map(PLACE::matcher).filter(place -> place.matches()).forEach(place -> {
            var key = place.group(2);
            if (columns.stream().anyMatch(each -> each.key().equals(key)) && at(places, key) < 0) {
                places.add(new Place(key, place.group(1).isEmpty(), Integer.parseInt(place.group(3))));
            }
        });
        if (places.stream().noneMatch(Place::shown)) {
            return declared(columns, usual);
        }
        var before = -1;
        for (var column : columns) {
            if (at(places, column.key()) < 0) {
                places.add(before + 1, new Place(column.key(), column.shown(), (int) column.width()));
            }
            before = at(places, column.key());
        }
        return new Arrangement(places, parts.length < 2 ? usual : sorting(parts[1], columns));
    }

    private static <R> Sorting sorting(String text, List<Column<R>> columns) {
        return new Sorting(Stream.of(text.split(";")).map(STEP::matcher).filter(step -> step.matches())
                .filter(step -> columns.stream().anyMatch(each -> each.key().equals(step.group(1))))
                .map(step -> new Sorting.Step(step.group(1), step.group(2).equals("desc"))).toList());
    }

    private static int at(List<Place> places, String column) {
        return places.stream().map(Place::column).toList().indexOf(column);
    }

    Optional<Place> place(String column) {
        return places.stream().filter(each -> each.column().equals(column)).findFirst();
    }

    String asText() {
        var columns = places.stream().map(each -> (each.shown() ? "" : "!") + each.column() + " " + each.width())
                .collect(Collectors.joining(";"));
        var order = sorting.steps().stream().map(step -> step.column() + (step.descending() ? " desc" : " asc"))
                .collect(Collectors.joining(";"));
        return columns + "|" + order;
    }
}
