package org.jalinan.ui.partners;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citations;
import org.jalinan.model.Contact;
import org.jalinan.model.FocalPoint;
import org.jalinan.model.Line;
import org.jalinan.model.Meeting;
import org.jalinan.model.Name;
import org.jalinan.model.Note;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.PartnerStatus;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Source;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.model.relation.Body;
import org.jalinan.model.relation.Owing;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Tone;

/// The records of a page in words, a line each.
record TieLines(Ties ties, Messages messages) {

    private static final String AND = " · ";

    List<TieLine> projects() {
        return ties.roles().stream().map(role -> {
            var project = ties.portfolio().get(Project.class, role.project());
            var whose = role.partner().equals(ties.partner().id()) ? Optional.<String>empty()
                    : name(role);
            return TieLine.of(role.id(), joined(Stream.of(Optional.of(messages.label(role.role())), whose)),
                    joined(Stream.of(Optional.of(project.shortTitle()), Optional.of(role.contribution()
                            .orElseGet(() -> messages.text("partners.contribution.none"))))),
                    sources(role)).led(project.code());
        }).toList();
    }

    private Optional<String> name(Participation role) {
        return ties.portfolio().find(Partner.class, role.partner()).map(messages::name);
    }

    List<TieLine> meetings() {
        return ties.meetings().stream()
                .map(meeting -> TieLine.of(meeting.id(), meeting.title(),
                        joined(Stream.of(Optional.of(messages.date(meeting.date())), Optional.of(meeting.place()))),
                        sources(meeting)).ending(distance(meeting.date()), Tone.PLAIN))
                .toList();
    }

    private String distance(StatedDate date) {
        var distance = new Distance(messages);
        return date.from().isAfter(ties.day()) ? distance.ahead(date, ties.day()) : distance.ago(date, ties.day());
    }

    /// Whose each one is, how binding its words were, and what became of it.
    List<TieLine> undertakings() {
        return ties.undertakings().stream().map(this::undertaking).toList();
    }

    private TieLine undertaking(Undertaking undertaking) {
        var meeting = ties.portfolio().get(Meeting.class, undertaking.meeting());
        var open = messages.days(undertaking.daysOpen(meeting, ties.day()));
        var line = TieLine.of(undertaking.id(), undertaking.text(),
                joined(Stream.of(Optional.of(owing(undertaking)), Optional.of(messages.label(undertaking.kind())),
                        Optional.of(messages.date(meeting.date())),
                        Optional.of(undertaking.due().map(due -> messages.text("partners.due", messages.date(due)))
                                .orElseGet(() -> messages.text("partners.due.none"))))),
                Citations.sources(ties.portfolio(), undertaking).toList());
        if (!undertaking.isOpen()) {
            return line.ending(messages.label(undertaking.state()), Tone.PLAIN);
        }
        return line.ending(messages.text("partners.open", open),
                undertaking.isOverdue(ties.day()) ? Tone.DANGER : Tone.PLAIN);
    }

    private String owing(Undertaking undertaking) {
        return messages.text("partners.owing." + Owing.of(ties.portfolio(), undertaking).name());
    }

    List<TieLine> contacts() {
        return ties.contacts().stream().map(this::contact).toList();
    }

    private TieLine contact(Contact contact) {
        var reach = Stream.of(contact.email(), contact.telephone()).flatMap(Optional::stream)
                .collect(Collectors.joining(AND));
        return TieLine.of(contact.id(), joined(Stream.of(Optional.of(contact.name()), contact.office())),
                joined(Stream.of(contact.organisation().flatMap(id -> ties.portfolio().find(Partner.class, id))
                        .map(messages::name), contact.field().map(messages::label),
                        Optional.of(reach.isEmpty() ? messages.text("partners.reach.none") : reach),
                        period(contact.validFrom(), contact.validTo()))),
                sources(contact))
                .ending(contact.isValidOn(ties.day()) ? "" : messages.text("partners.past"), Tone.PLAIN);
    }

    List<TieLine> bodies() {
        return ties.bodies().stream().map(this::body).toList();
    }

    /// What it is called, whom it stood under, in which field it speaks for its state, and since when.
    private TieLine body(Body body) {
        var organisation = body.organisation();
        var under = body.under().map(messages::name).map(above -> messages.text("partners.body.under", above))
                .or(() -> body.underUnknown() ? Optional.of(messages.text("partners.body.underUnknown"))
                        : Optional.empty());
        var fields = body.fields().stream().map(field -> Optional.of(messages.label(field)));
        return TieLine.of(organisation.id(),
                joined(Stream.of(Optional.of(messages.fullName(organisation)), organisation.abbreviation())),
                joined(Stream.of(Stream.of(under), fields,
                        Stream.of(period(organisation.validFrom(), organisation.validTo()), organisation.note()))
                        .flatMap(parts -> parts)),
                sources(organisation)).ending(body.certain() ? "" : messages.text("partners.body.open"), Tone.PLAIN);
    }

    /// Whether words may be said stands before them: it is the first thing to know.
    List<TieLine> lines() {
        return ties.lines().stream().map(this::line).toList();
    }

    private TieLine line(Line line) {
        return TieLine.of(line.id(), line.text(), joined(Stream.of(Optional.of(messages.label(line.kind())),
                line.audience().or(() -> Optional.of(messages.text("partners.audience.all"))))), sources(line))
                .led(messages.text("partners.releasable." + line.releasability().name()));
    }

    List<TieLine> background() {
        return ties.background().stream().map(note -> TieLine.of(note.id(), note.text(), by(note), sources(note))
                .led(messages.date(note.date()))).toList();
    }

    private String by(Note note) {
        return messages.text("partners.by", note.by());
    }

    List<TieLine> sourcesUsed() {
        return ties.sources().stream().map(source -> TieLine.of(source.id(), source.title(),
                joined(Stream.of(Optional.of(source.publisher()), Optional.of(messages.dated(source)))),
                List.of()).led(source.code())).toList();
    }

    List<TieLine> names() {
        return ties.portfolio().naming(Name.class, ties.partner().id())
                .filter(name -> name.owner().equals(ties.partner().id()))
                .map(name -> TieLine.of(name.id(), name.text(),
                        joined(Stream.of(Optional.of(messages.label(name.form())),
                                name.language().map(messages::label), period(name.validFrom(), name.validTo()))),
                        sources(name)))
                .toList();
    }

    List<TieLine> statuses() {
        return ties.portfolio().naming(PartnerStatus.class, ties.partner().id())
                .map(status -> TieLine.of(status.id(), messages.label(status.kind()),
                        joined(Stream.of(Optional.of(messages.text("partners.period",
                                status.from().map(messages::date).orElseGet(() -> messages.text("value.notRecorded")),
                                status.to().map(messages::date).orElseGet(() -> messages.text("partners.period.now")))),
                                status.note())),
                        sources(status)))
                .toList();
    }

    List<TieLine> focalPoints() {
        return ties.portfolio().naming(FocalPoint.class, ties.partner().id())
                .map(point -> TieLine.of(point.id(), messages.label(point.field()), "", sources(point))).toList();
    }

    private Optional<String> period(Optional<StatedDate> from, Optional<StatedDate> to) {
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(messages.text("partners.period", messages.date(from.get()), messages.date(to.get())));
        }
        return from.map(since -> messages.text("partners.period.since", messages.date(since)))
                .or(() -> to.map(until -> messages.text("partners.period.until", messages.date(until))));
    }

    private List<Source> sources(PortfolioRecord record) {
        return Citations.sources(ties.portfolio(), record).toList();
    }

    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).filter(part -> !part.isBlank())
                .collect(Collectors.joining(AND));
    }
}
