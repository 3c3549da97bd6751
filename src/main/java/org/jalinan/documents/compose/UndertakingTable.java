package org.jalinan.documents.compose;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Table;
import org.jalinan.model.Meeting;
import org.jalinan.model.Undertaking;
import org.jalinan.model.relation.Owing;
import org.jalinan.text.RecordNames;

/// Undertakings as a table: what was promised, where and how bindingly, by whom, until when, what shows that it was done,
/// and for how long it has been open.
public record UndertakingTable(Edition edition, SourceNumbers sources) {

    /// @param named whether the meeting is named beside its date; where all are of one line of meetings the date is enough
    public Table of(List<Undertaking> undertakings, boolean named) {
        return new Table(List.of(Table.Column.wide(words("undertaking")), column("said", named ? 34 : 21),
                column("kind", 20), column("owner", 27), column("due", 19), column("evidence", 20),
                column("open", 16).right()),
                undertakings.stream().map(each -> row(each, named)).toList());
    }

    private Table.Column column(String name, double millimetres) {
        return Table.Column.of(words(name), PageFormat.millimetres(millimetres));
    }

    private String words(String column) {
        return edition.words().of("document.undertaking." + column);
    }

    private List<RichText> row(Undertaking undertaking, boolean named) {
        var words = edition.words();
        var meeting = edition.portfolio().get(Meeting.class, undertaking.meeting());
        var owners = Owing.owners(edition.portfolio(), undertaking).stream()
                .map(owner -> RecordNames.partner(owner, words.language())).collect(Collectors.joining(", "));
        return List.of(RichText.plain(undertaking.text()).sources(sources.of(undertaking)),
                RichText.plain(words.date(meeting.date()) + (named ? ", " + meeting.title() : "")),
                RichText.plain(words.label(undertaking.kind())), orNotRecorded(owners),
                orNotRecorded(undertaking.due().map(words::date).orElse("")),
                orNotRecorded(undertaking.evidence().or(undertaking::reason).orElse("")), state(undertaking, meeting));
    }

    private RichText orNotRecorded(String text) {
        return text.isEmpty() ? edition.notRecorded() : RichText.plain(text);
    }

    /// How long it is open, in bold once it is past its date; what became of it where it is not.
    private RichText state(Undertaking undertaking, Meeting meeting) {
        var words = edition.words();
        if (!undertaking.isOpen()) {
            return RichText.plain(words.label(undertaking.state())
                    + undertaking.closed().map(on -> ", " + words.date(on)).orElse(""));
        }
        var days = words.of("document.undertaking.days",
                words.figure(BigDecimal.valueOf(undertaking.daysOpen(meeting, edition.asOf()))));
        return undertaking.isOverdue(edition.asOf())
                ? RichText.bold(days + ", " + words.of("document.undertaking.overdue"))
                : RichText.bold(days);
    }
}
