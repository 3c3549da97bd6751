package org.jalinan.exchange.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Sentence;
import org.jalinan.exchange.table.Cell;
import org.jalinan.exchange.table.Grid;
import org.jalinan.exchange.table.Limits;
import org.jalinan.exchange.table.Taken;
import org.jalinan.exchange.table.UnreadableFile;
import org.jalinan.model.Kind;

/// Reads the events of a calendar: those of an export of ours as the records that they were, all others as a table whose
/// kind an officer names. Times of day and repetitions are not held, and counted.
public final class CalendarGrids {

    private static final Pattern OURS = Pattern.compile("([0-9a-fA-F-]{36})" + Pattern.quote(CalendarFile.UID_END));
    private static final List<String> FOREIGN = List.of("id", "title", "from", "to", "place", "note");

    /// The library reads some thousands a second and keeps them all.
    private static final int MOST = 50_000;
    private static final Pattern BEGIN = Pattern.compile("(?im)^BEGIN:");

    private final Map<String, List<Grid.Row>> tables = new LinkedHashMap<>();
    private long timed;
    private long repeated;

    private CalendarGrids() {
    }

    public static Taken read(Path file, Progress progress) throws IOException {
        var name = String.valueOf(file.getFileName());
        var calendar = calendar(Limits.bytes(file), name);
        var grids = new CalendarGrids();
        List<VEvent> events = calendar.getComponents("VEVENT");
        for (int i = 0; i < events.size(); i++) {
            grids.add(events.get(i), i + 1, name);
            progress.reached(i + 1L, events.size());
        }
        var unheld = new ArrayList<Sentence>();
        count(unheld, "import.unheld.timed", grids.timed);
        count(unheld, "import.unheld.repeated", grids.repeated);
        count(unheld, "import.unheld.components", (long) calendar.getComponents().size() - events.size());
        return new Taken(grids.tables.entrySet().stream().map(each -> grid(name, each.getKey(), each.getValue()))
                .toList(), unheld);
    }

    private static Calendar calendar(byte[] bytes, String name) throws UnreadableFile {
        long begins = BEGIN.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).results().limit(MOST + 1L).count();
        if (begins > MOST) {
            throw new UnreadableFile("import.file.rows", name, MOST);
        }
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, true);
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        } catch (ParserException e) {
            throw new UnreadableFile("import.ics.broken", name, Math.max(1, e.getLineNo()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFile("import.ics.broken", name, 1);
        }
    }

    private void add(VEvent event, int number, String name) throws UnreadableFile {
        var place = Sentence.of("import.place.event", number);
        var days = days(event, number, name);
        var uid = value(event, Property.UID);
        var ours = OURS.matcher(uid);
        var kind = value(event, CalendarFile.KIND);
        var title = value(event, Property.SUMMARY);
        if (ours.matches() && Stream.of(Kind.MILESTONE, Kind.EVENT, Kind.MEETING, Kind.UNDERTAKING)
                .anyMatch(each -> each.name().equals(kind))) {
            own(Kind.valueOf(kind), value(event, CalendarFile.FIELD), new Grid.Row(place, List.of(
                    new Cell.Text(ours.group(1)), days.getFirst(), days.getLast(), Cell.of(before(title)),
                    Cell.of(title.substring(before(title).isEmpty() ? 0 : before(title).length() + 2)),
                    Cell.of(value(event, Property.LOCATION)), new Cell.Text("OTHER"))));
        } else {
            var id = UUID.nameUUIDFromBytes(("org.jalinan/calendar/" + uid + (uid.isEmpty() ? title : ""))
                    .getBytes(StandardCharsets.UTF_8));
            tables.computeIfAbsent("", _ -> new ArrayList<>()).add(new Grid.Row(place, List.of(Cell.of(id),
                    Cell.of(title), days.getFirst(), days.getLast(), Cell.of(value(event, Property.LOCATION)),
                    Cell.of(value(event, Property.DESCRIPTION)))));
        }
    }

    /// An event of ours carries the days of its record; all else is known by its id.
    private void own(Kind kind, String field, Grid.Row row) {
        tables.computeIfAbsent(kind + " " + field, _ -> new ArrayList<>()).add(row);
    }

    private static Grid grid(String name, String table, List<Grid.Row> rows) {
        if (table.isEmpty()) {
            return Grid.of(name, Optional.empty(), FOREIGN, rows);
        }
        var parts = table.split(" ", 2);
        var field = parts[1].replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return Grid.of(name, Optional.of(Kind.valueOf(parts[0])), List.of("id", field + "_from", field + "_to",
                "new_project", parts[0].equals("MILESTONE") ? "new_title" : "", "new_place", "new_type"), rows);
    }

    /// The code of the project before the title of a milestone.
    private static String before(String title) {
        int sign = title.indexOf(": ");
        return sign < 0 ? "" : title.substring(0, sign);
    }

    private List<Cell> days(VEvent event, int number, String name) throws UnreadableFile {
        try {
            var start = Optional.ofNullable(event.<Temporal>getDateTimeStart()).map(each -> each.getDate());
            var end = event.<Temporal>getEndDate().map(each -> each.getDate());
            if (start.isEmpty()) {
                return List.of(new Cell.Blank(), new Cell.Blank());
            }
            var from = LocalDate.from(start.get());
            timed += start.get() instanceof LocalDate ? 0 : 1;
            repeated += event.getProperty(Property.RRULE).isPresent() ? 1 : 0;
            var last = end.map(each -> each instanceof LocalDate day ? day.minusDays(1) : LocalDate.from(each))
                    .filter(day -> !day.isBefore(from)).orElse(from);
            return List.of(new Cell.Day(from), new Cell.Day(last));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UnreadableFile("import.ics.date", name, number);
        }
    }

    private static String value(VEvent event, String property) throws UnreadableFile {
        var value = event.getProperty(property).map(Property::getValue).orElse("");
        Limits.cell(value, property);
        return value;
    }

    private static void count(List<Sentence> losses, String key, long count) {
        if (count > 0) {
            losses.add(Sentence.of(key, count));
        }
    }
}
