package org.jalinan.ui.timeline;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.chart.Arrangement.Order;
import org.jalinan.chart.Grouping;
import org.jalinan.chart.LabelField;
import org.jalinan.chart.Notation;
import org.jalinan.chart.Notation.Weeks;
import org.jalinan.model.past.Reckoning;

/// A view of the timeline to come back to: lanes, order, filter, status date, days of rest, zoom. Written as one line.
///
/// @param packed whether several records share a line
/// @param only the keys of the conditions that are on
/// @param resting the countries whose days of rest are shown
/// @param origin the day at the left edge, in days since 1970-01-01
/// @param notation how dates are written
/// @param baseline what dates are measured against
record SavedView(List<Grouping> groupings, Order order, boolean packed, String words, List<String> only,
        Optional<LocalDate> statusDate, List<UUID> resting, double pixelsPerDay, double origin,
        Notation notation, BaselineChoice baseline) {

    SavedView {
        groupings = List.copyOf(groupings);
        only = List.copyOf(only);
        resting = List.copyOf(resting);
    }

    String written() {
        return Stream.of(field("lanes", groupings), field("order", List.of(order)),
                field("packed", List.of(packed)), field("words", List.of(words)),
                field("only", only), field("status", statusDate.stream().toList()), field("rest", resting),
                field("zoom", List.of(pixelsPerDay)), field("from", List.of(origin)),
                field("labels", notation.labels().stream().sorted().toList()),
                field("year", List.of(notation.yearBegins())), field("weeks", List.of(notation.weeks())),
                field("week1", notation.firstWeek().stream().toList()), field("base", baseline.written()),
                field("clock", List.of(baseline.by()))).collect(Collectors.joining("&"));
    }

    private static String field(String name, List<?> values) {
        return name + "=" + values.stream().map(value -> URLEncoder.encode(value.toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(","));
    }

    /// What was written; empty where it cannot be read, as by a newer program.
    static Optional<SavedView> read(String line) {
        try {
            Map<String, List<String>> fields = Arrays.stream(line.split("&")).map(field -> field.split("=", 2))
                    .collect(Collectors.toMap(field -> field[0], field -> values(field[1])));
            return Optional
                    .of(new SavedView(fields.getOrDefault("lanes", List.of()).stream().map(Grouping::valueOf).toList(),
                            Order.valueOf(fields.getOrDefault("order", List.of()).getFirst()),
                            first(fields, "packed").map(Boolean::valueOf).orElse(false),
                            String.join("", fields.getOrDefault("words", List.of())),
                            fields.getOrDefault("only", List.of()),
                            fields.getOrDefault("status", List.of()).stream().map(LocalDate::parse).findFirst(),
                            fields.getOrDefault("rest", List.of()).stream().map(UUID::fromString).toList(),
                            Double.parseDouble(fields.getOrDefault("zoom", List.of()).getFirst()),
                            Double.parseDouble(fields.getOrDefault("from", List.of()).getFirst()), notation(fields),
                            BaselineChoice.read(fields.getOrDefault("base", List.of()), first(fields, "clock")
                                    .map(Reckoning::valueOf).orElse(Reckoning.HAPPENED))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /// As it is by default where the view was written before dates could be written otherwise.
    private static Notation notation(Map<String, List<String>> fields) {
        var plain = Notation.PLAIN;
        return new Notation(
                Optional.ofNullable(fields.get("labels"))
                        .map(names -> names.stream().map(LabelField::valueOf).collect(Collectors.toSet()))
                        .orElse(plain.labels()),
                first(fields, "year").map(Month::valueOf).orElse(plain.yearBegins()),
                first(fields, "weeks").map(Weeks::valueOf).orElse(plain.weeks()),
                first(fields, "week1").map(LocalDate::parse));
    }

    private static Optional<String> first(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static List<String> values(String text) {
        return Stream.of(text.split(",")).filter(value -> !value.isEmpty())
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8)).toList();
    }

    /// Views by their names, as one line.
    static String written(Map<String, SavedView> views) {
        return views.entrySet().stream()
                .map(each -> URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8) + " " + each.getValue().written())
                .collect(Collectors.joining(";"));
    }

    static Map<String, SavedView> readAll(String line) {
        Function<String, Stream<Map.Entry<String, SavedView>>> one = text -> {
            var parts = text.split(" ", 2);
            return parts.length < 2 ? Stream.empty()
                    : read(parts[1]).map(view -> Map.entry(URLDecoder.decode(parts[0], StandardCharsets.UTF_8), view))
                            .stream();
        };
        return Stream.of(line.split(";")).flatMap(one)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, later) -> later, TreeMap::new));
    }
}
