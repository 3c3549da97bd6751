package org.jalinan.exchange.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    private static final List<String> PROJECTS = List.of("id", "new_code", "new_title");

    /// The library reads some thousands a second and keeps them all.
    private static final int MOST = 50_000;
    private static final Pattern CALENDAR = Pattern.compile("(?im)^(?=BEGIN:VCALENDAR)");
    private static final Pattern BEGIN = Pattern.compile("(?im)^BEGIN:");

    private final Map<String, List<Grid.Row>> tables = new LinkedHashMap<>();
    private long timed;
    private long universal;
    private long repeated;

    private CalendarGrids() {
    }

    public static Taken read(Path file, Progress progress) throws IOException {
        var name = String.valueOf(file.getFileName());
        var calendars = calendars(Limits.bytes(file), name);
        var grids = new CalendarGrids();
        var events = calendars.stream().flatMap(each -> each.<VEvent>getComponents("VEVENT").stream()).toList();
        for (int i = 0; i < events.size(); i++) {
            grids.add(events.get(i), i + 1);
            progress.reached(i + 1L, events.size());
        }
        var unheld = new ArrayList<Sentence>();
        count(unheld, "import.unheld.timed", grids.timed);
        count(unheld, "import.unheld.universal", grids.universal);
        count(unheld, "import.unheld.repeated", grids.repeated);
        count(unheld, "import.unheld.components", calendars.stream()
                .mapToLong(each -> each.getComponents().size()).sum() - events.size());
        var tables = grids.tables.entrySet().stream().map(each -> grid(name, each.getKey(), each.getValue()));
        var projects = projects(calendars);
        return new Taken(projects.isEmpty() ? tables.toList()
                : Stream.concat(Stream.of(Grid.of(name, Optional.of(Kind.PROJECT), PROJECTS, projects)), tables)
                        .toList(),
                unheld);
    }

    private static List<Calendar> calendars(byte[] bytes, String name) throws UnreadableFile {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        long begins = BEGIN.matcher(text).results().limit(MOST + 1L).count();
        if (begins > MOST) {
            throw new UnreadableFile("import.file.rows", name, MOST);
        }
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING, true);
        CompatibilityHints.setHintEnabled(CompatibilityHints.KEY_RELAXED_UNFOLDING, true);
        var calendars = new ArrayList<Calendar>();
        long before = 0;
        for (var part : parts(text)) {
            calendars.add(calendar(part.getBytes(StandardCharsets.ISO_8859_1), name, before));
            before += part.lines().count();
        }
        return calendars;
    }

    /// A file may hold several calendars one after the other, of which the library would return the last.
    private static List<String> parts(String text) {
        var heads = CALENDAR.matcher(text).results().limit(2).count();
        return heads == 2 ? CALENDAR.splitAsStream(text).filter(part -> !part.isBlank()).toList()
                : List.of(text);
    }

    private static Calendar calendar(byte[] bytes, String name, long before) throws UnreadableFile {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        } catch (ParserException e) {
            throw new UnreadableFile("import.ics.broken", name, before + Math.max(1, e.getLineNo()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableFile("import.ics.broken", name, before + 1);
        }
    }

    private void add(VEvent event, int number) throws UnreadableFile {
        var place = Sentence.of("import.place.event", number);
        var days = EventDays.of(event);
        timed += days.isTimed() ? 1 : 0;
        universal += days.isUniversal() ? 1 : 0;
        repeated += event.getProperty(Property.RRULE).isPresent() ? 1 : 0;
        var uid = value(event, Property.UID);
        var ours = OURS.matcher(uid);
        var kind = value(event, CalendarFile.KIND);
        if (ours.matches() && Stream.of(Kind.MILESTONE, Kind.EVENT, Kind.MEETING, Kind.UNDERTAKING)
                .anyMatch(each -> each.name().equals(kind))) {
            var cells = new ArrayList<Cell>(List.of(new Cell.Text(ours.group(1)), days.first(), days.last()));
            for (var leaf : Entry.carried(Kind.valueOf(kind).type())) {
                cells.add(Cell.of(value(event, CalendarFile.property(leaf))));
            }
            tables.computeIfAbsent(kind + " " + value(event, CalendarFile.FIELD), _ -> new ArrayList<>())
                    .add(new Grid.Row(place, cells));
        } else {
            var title = value(event, Property.SUMMARY);
            var id = UUID.nameUUIDFromBytes(("org.jalinan/calendar/" + uid + (uid.isEmpty() ? title : ""))
                    .getBytes(StandardCharsets.UTF_8));
            tables.computeIfAbsent("", _ -> new ArrayList<>()).add(new Grid.Row(place, List.of(Cell.of(id),
                    Cell.of(title), days.first(), days.last(), Cell.of(value(event, Property.LOCATION)),
                    Cell.of(value(event, Property.DESCRIPTION)))));
        }
    }

    /// The projects that the milestones of an export of ours belong to.
    private static List<Grid.Row> projects(List<Calendar> calendars) throws UnreadableFile {
        var rows = new ArrayList<Grid.Row>();
        for (var project : calendars.stream().flatMap(each -> each.getProperties(CalendarFile.PROJECT).stream())
                .toList()) {
            var parts = project.getValue().split("\\|", 3);
            if (parts.length == 3) {
                Limits.cell(parts[2], CalendarFile.PROJECT);
                rows.add(new Grid.Row(Sentence.of("import.place.record", CalendarFile.PROJECT, rows.size() + 1),
                        Stream.of(parts).map(Cell::of).toList()));
            }
        }
        return rows;
    }

    /// An event of ours carries the days of its record, and what a new one takes besides.
    private static Grid grid(String name, String table, List<Grid.Row> rows) {
        if (table.isEmpty()) {
            return Grid.of(name, Optional.empty(), FOREIGN, rows);
        }
        var parts = table.split(" ", 2);
        var kind = Kind.valueOf(parts[0]);
        var field = parts[1].replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        return Grid.of(name, Optional.of(kind), Stream.concat(Stream.of("id", field + "_from", field + "_to"),
                Entry.carried(kind.type()).stream().map(leaf -> "new_" + leaf.name())).toList(), rows);
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
