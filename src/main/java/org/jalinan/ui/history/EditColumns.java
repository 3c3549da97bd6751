package org.jalinan.ui.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.StatedDate;
import org.jalinan.storage.LogEntry;
import org.jalinan.ui.Messages;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Condition;
import org.jalinan.ui.list.Said;

/// When an edit was made, by whom, on which laptop, and what it was.
record EditColumns(Messages messages, ZoneId zone, UUID device) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int SHORT = 8;

    List<Column<LogEntry>> all() {
        return List.of(
                Column.<LogEntry>of("time", entry -> Said.of(time(entry))).sortedBy(LogEntry::seq).wide(150),
                Column.<LogEntry>of("author", entry -> Said.of(entry.author())).wide(150),
                Column.<LogEntry>of("act", entry -> Said.in("strong", messages.act(entry.act()))).wide(480),
                Column.<LogEntry>of("device", entry -> Said.in("detail", laptop(entry))).wide(120));
    }

    String time(LogEntry entry) {
        var then = entry.time().atZone(zone);
        return messages.text("page.history.time", messages.date(then.toLocalDate()), CLOCK.format(then));
    }

    String laptop(LogEntry entry) {
        return entry.device().equals(device) ? messages.text("history.device.this")
                : messages.text("history.device.other", entry.device().toString().substring(0, SHORT));
    }

    /// By author and by month.
    List<Condition<LogEntry>> conditions(List<LogEntry> entries, LocalDate today) {
        var authors = entries.stream().map(LogEntry::author).distinct().sorted()
                .map(author -> Condition.<LogEntry>choice(messages.text("history.author"), "author." + author, author,
                        entry -> entry.author().equals(author)));
        var months = entries.stream().map(this::month).distinct()
                .map(month -> Condition.<LogEntry>choice(messages.text("history.month"), "month." + month,
                        messages.date(StatedDate.month(month)), entry -> month(entry).equals(month)));
        var lately = Stream.of(7, 30).map(days -> Condition.<LogEntry>of("days." + days,
                messages.text("history.lately", messages.number(days)),
                entry -> !day(entry).isBefore(today.minusDays(days - 1L))));
        return Stream.of(lately, authors, months).flatMap(each -> each).toList();
    }

    private LocalDate day(LogEntry entry) {
        return LocalDate.ofInstant(entry.time(), zone);
    }

    private YearMonth month(LogEntry entry) {
        return YearMonth.from(day(entry));
    }
}
