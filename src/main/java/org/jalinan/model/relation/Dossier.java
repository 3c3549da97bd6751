package org.jalinan.model.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.model.Citations;
import org.jalinan.model.Contact;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Event;
import org.jalinan.model.Line;
import org.jalinan.model.Meeting;
import org.jalinan.model.Membership;
import org.jalinan.model.Note;
import org.jalinan.model.NoteKind;
import org.jalinan.model.Occasion;
import org.jalinan.model.Participant;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.PartnerStatus;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Source;
import org.jalinan.model.Undertaking;
import org.jalinan.model.UndertakingOwner;

/// Everything with one partner, as of a day. What a country's organisations did or owe is the country's too.
public record Dossier(Portfolio portfolio, Partner partner, Parties parties, LocalDate today) {

    private static final Comparator<Occasion> BY_DAY = Comparator
            .<Occasion, LocalDate>comparing(each -> each.date().to())
            .thenComparing(each -> each.date().from());

    public static Dossier of(Portfolio portfolio, Partner partner, LocalDate today) {
        return new Dossier(portfolio, partner, Parties.of(portfolio, partner.id()), today);
    }

    /// What the partner is to ASEAN on the day.
    public Optional<PartnerStatus> status() {
        return Membership.on(portfolio, partner, today);
    }

    /// Every meeting with the partner, the latest first: those where it was the counterpart, and those where somebody sat
    /// for it.
    public List<Meeting> meetings() {
        return Stream.concat(
                each(Counterpart.class).filter(with -> parties.has(with.partner())).map(Counterpart::meeting),
                each(Participant.class).filter(this::satForIt).map(Participant::meeting)).distinct()
                .map(id -> portfolio.get(Meeting.class, id)).sorted(BY_DAY.reversed()).toList();
    }

    private boolean satForIt(Participant participant) {
        return participant.side().filter(parties::has).isPresent()
                || participant.organisation().filter(parties::has).isPresent();
    }

    /// The latest meeting that has begun. Empty if none is recorded.
    public Optional<Meeting> lastMeeting() {
        return meetings().stream().filter(meeting -> !meeting.isAhead(today)).findFirst();
    }

    /// The first meeting with the partner that lies ahead.
    public Optional<Meeting> nextMeeting() {
        return meetings().stream().filter(meeting -> meeting.isAhead(today)).min(BY_DAY);
    }

    /// The nearest event ahead at which the two could meet, whoever is invited.
    public Optional<Event> nextOccasion() {
        return portfolio.all(Event.class).filter(event -> event.date().to().isAfter(today)).min(BY_DAY);
    }

    /// The roles of the partner and of those who act for it, by project.
    public List<Participation> roles() {
        return each(Participation.class).filter(role -> parties.has(role.partner()))
                .sorted(Comparator.comparing(Participation::project).thenComparingInt(Participation::order)).toList();
    }

    /// What was promised at meetings with the partner, by it, or to it; the newest first, open and closed.
    public List<Undertaking> undertakings() {
        var with = meetings().stream().map(Meeting::id).collect(Collectors.toSet());
        var owned = each(UndertakingOwner.class).filter(owner -> parties.has(owner.partner()))
                .map(UndertakingOwner::undertaking).collect(Collectors.toSet());
        var tied = new LinkedHashSet<Undertaking>();
        with.forEach(meeting -> portfolio.naming(Undertaking.class, meeting).forEach(tied::add));
        owned.forEach(id -> tied.add(portfolio.get(Undertaking.class, id)));
        each(Undertaking.class).filter(each -> each.promisedTo().filter(parties::has).isPresent()).forEach(tied::add);
        return tied.stream().sorted(Comparator
                .<Undertaking, Occasion>comparing(each -> portfolio.get(Meeting.class, each.meeting()),
                        BY_DAY.reversed())
                .thenComparingInt(Undertaking::order)).toList();
    }

    public List<Undertaking> openUndertakings() {
        return undertakings().stream().filter(Undertaking::isOpen).toList();
    }

    /// The focal points at the partner and at those who act for it.
    public List<Contact> contacts() {
        return each(Contact.class).filter(contact -> parties.has(contact.partner())).toList();
    }

    /// The ministries and agencies that acted for the partner on the day, each under the name it had then.
    public List<Body> bodies() {
        return Body.of(portfolio, partner.id(), parties, today);
    }

    /// The lines to take with the partner.
    public List<Line> lines() {
        return portfolio.naming(Line.class, partner.id()).toList();
    }

    /// What is good to know of the partner, the newest first.
    public List<Note> background() {
        return portfolio.naming(Note.class, partner.id()).filter(note -> note.kind() == NoteKind.BACKGROUND)
                .sorted(Comparator.<Note, LocalDate>comparing(note -> note.date().to()).reversed()).toList();
    }

    /// Who says so: the sources of the partner and of all that is listed here, each once, by code.
    public List<Source> sources() {
        Stream<PortfolioRecord> listed = Stream.of(Stream.of(partner), status().stream(), meetings().stream(),
                roles().stream(), undertakings().stream(), contacts().stream(),
                bodies().stream().map(Body::organisation), lines().stream(), background().stream())
                .flatMap(records -> records);
        return listed.flatMap(record -> Citations.sources(portfolio, record)).distinct()
                .sorted(Comparator.comparing(Source::code)).toList();
    }

    /// The records of a kind that name the partner or somebody who acts for it.
    private <R extends PortfolioRecord> Stream<R> each(Class<R> type) {
        return parties.ids().stream().flatMap(id -> portfolio.naming(type, id)).distinct();
    }

    /// The projects in which the partner has a role.
    public Set<UUID> projects() {
        return roles().stream().map(Participation::project).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
