package org.jalinan.ui.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalinan.model.Contact;
import org.jalinan.model.Event;
import org.jalinan.model.Line;
import org.jalinan.model.Meeting;
import org.jalinan.model.Note;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.PartnerStatus;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;
import org.jalinan.model.Undertaking;
import org.jalinan.model.relation.Body;
import org.jalinan.model.relation.Dossier;

/// Everything with one partner, read off its dossier once: each card of the page, and each count, asks for some of it.
///
/// @param last the latest meeting that has begun
/// @param next the first that lies ahead
/// @param occasion where the two could meet next, whoever is invited
record Ties(Dossier dossier, Optional<PartnerStatus> status, List<Meeting> meetings, Optional<Meeting> last,
        Optional<Meeting> next, Optional<Event> occasion, List<Participation> roles, List<Undertaking> undertakings,
        List<Contact> contacts, List<Body> bodies, List<Line> lines, List<Note> background, List<Source> sources) {

    Ties {
        meetings = List.copyOf(meetings);
        roles = List.copyOf(roles);
        undertakings = List.copyOf(undertakings);
        contacts = List.copyOf(contacts);
        bodies = List.copyOf(bodies);
        lines = List.copyOf(lines);
        background = List.copyOf(background);
        sources = List.copyOf(sources);
    }

    static Ties of(Portfolio portfolio, Partner partner, LocalDate day) {
        var dossier = Dossier.of(portfolio, partner, day);
        return new Ties(dossier, dossier.status(), dossier.meetings(), dossier.lastMeeting(), dossier.nextMeeting(),
                dossier.nextOccasion(), dossier.roles(), dossier.undertakings(), dossier.contacts(), dossier.bodies(),
                dossier.lines(),
                dossier.background(), dossier.sources());
    }

    Portfolio portfolio() {
        return dossier.portfolio();
    }

    Partner partner() {
        return dossier.partner();
    }

    LocalDate day() {
        return dossier.today();
    }

    /// How many of each there are; empty where a tab counts nothing.
    Optional<Integer> count(Section section) {
        return switch (section) {
            case ALL, RECORD -> Optional.empty();
            case PROJECTS -> Optional.of((int) roles.stream().map(Participation::project).distinct().count());
            case MEETINGS -> Optional.of(meetings.size());
            case UNDERTAKINGS -> Optional.of(undertakings.size());
            case CONTACTS -> Optional.of(contacts.size());
            case LINES -> Optional.of(lines.size());
            case SOURCES -> Optional.of(sources.size());
        };
    }
}
