package org.jalinan.exchange.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;
import org.jalinan.exchange.PlainText;
import org.jalinan.exchange.Progress;
import org.jalinan.exchange.Shipment;
import org.jalinan.exchange.table.Leaf;
import org.jalinan.model.Project;

/// Writes the dates of a portfolio as iCalendar, one event after the other, so that memory does not grow with them.
public final class CalendarFile {

    /// What an id ends with after the id of the record.
    static final String UID_END = "@jalinan";
    static final String KIND = "X-JALINAN-KIND";
    static final String FIELD = "X-JALINAN-FIELD";
    static final String PROJECT = "X-JALINAN-PROJECT";

    private final Shipment shipment;
    private final Instant written;
    private final OptionalInt alarmDays;

    private CalendarFile(Shipment shipment, Instant written, OptionalInt alarmDays) {
        this.shipment = shipment;
        this.written = written;
        this.alarmDays = alarmDays;
    }

    /// @param written by which a calendar tells a newer export from an older one
    /// @param alarmDays how many days before each date to remind; empty for no reminders
    public static void write(Shipment shipment, Instant written, OptionalInt alarmDays, OutputStream out,
            Progress progress) throws IOException {
        var file = new CalendarFile(shipment, written, alarmDays);
        var entries = Entry.of(shipment).toList();
        var lines = new FoldedLines(out);
        lines.write("BEGIN:VCALENDAR\r\n");
        for (var property : List.of(new Version(new ParameterList(), "2.0"),
                new ProdId("-//Jalinan//Jalinan//EN"), named("X-WR-CALNAME", shipment.title()),
                named("X-WR-CALDESC", shipment.marking() + ". " + shipment.readers()))) {
            lines.write(property.toString());
        }
        for (var project : shipment.portfolio().all(Project.class).sorted(Comparator.comparingInt(Project::number))
                .toList()) {
            lines.write(named(PROJECT, project.id() + "|" + project.code() + "|" + project.title()).toString());
        }
        for (int i = 0; i < entries.size(); i++) {
            lines.write(file.event(entries.get(i)).toString());
            progress.reached(i + 1L, entries.size());
        }
        lines.write("END:VCALENDAR\r\n");
    }

    private VEvent event(Entry entry) {
        var event = new VEvent(false);
        event.add(new Uid(entry.id() + UID_END)).add(new DtStamp(written)).add(new LastModified(written))
                .add(new DtStart<>(entry.date().from())).add(new DtEnd<>(entry.date().to().plusDays(1)))
                .add(new Summary(PlainText.of(entry.summary()))).add(new Categories(entry.kind().name()))
                .add(new Description(PlainText.of(entry.words() + "\n" + shipment.marking())))
                .add(new Status(entry.certain() ? Status.VALUE_CONFIRMED : Status.VALUE_TENTATIVE))
                .add(new Transp(Transp.VALUE_TRANSPARENT))
                .add(named(KIND, entry.kind().name())).add(named(FIELD, entry.field()));
        var leaves = Entry.carried(entry.kind().type());
        for (int i = 0; i < leaves.size(); i++) {
            if (!entry.carried().get(i).isEmpty()) {
                event.add(named(property(leaves.get(i)), entry.carried().get(i)));
            }
        }
        entry.place().ifPresent(place -> event.add(new Location(PlainText.of(place))));
        alarmDays.ifPresent(days -> event.add(alarm(days, entry)));
        return event;
    }

    /// Under which name a field stands that a new record takes: `X-JALINAN-NEW-PROJECT-ID`.
    static String property(Leaf leaf) {
        return "X-JALINAN-NEW-" + leaf.name().toUpperCase(Locale.ROOT).replace('_', '-');
    }

    private static VAlarm alarm(int days, Entry entry) {
        var alarm = new VAlarm(Duration.ofDays(-days));
        alarm.add(new Action(Action.VALUE_DISPLAY)).add(new Description(PlainText.of(entry.summary())));
        return alarm;
    }

    private static Property named(String name, String value) {
        return new XProperty(name, PlainText.of(value));
    }
}
