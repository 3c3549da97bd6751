package org.jalinan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What must hold of the records around partners and meetings: bodies, contacts, lines, agendas, calendars, notes.
final class RelationRules {

    private RelationRules() {
    }

    static List<Problem> of(Contact contact) {
        var problems = new ArrayList<>(Rules.title(contact, "name", contact.name()));
        contact.validFrom().flatMap(from -> contact.validTo().filter(to -> to.to().isBefore(from.from())))
                .ifPresent(_ -> problems.add(Rules.problem(contact, "validTo", "problem.end.beforeStart")));
        return problems;
    }

    static List<Problem> of(Portfolio after, Organisation body) {
        var problems = new ArrayList<>(Rules.title(body, "name", body.name()));
        circle(after, body, Organisation::predecessor).ifPresent(
                names -> problems.add(Rules.problem(body, "predecessor", "problem.body.fromItself", names)));
        circle(after, body, Organisation::parent).ifPresent(
                names -> problems.add(Rules.problem(body, "parent", "problem.body.underItself", names)));
        return problems;
    }

    /// The names along the way from a body back to itself, where it comes back.
    private static Optional<String> circle(Portfolio after, Organisation body,
            Function<Organisation, Optional<UUID>> next) {
        var way = new ArrayList<>(List.of(body));
        var there = next.apply(body);
        while (there.isPresent() && !there.get().equals(body.id())) {
            var found = there.flatMap(id -> after.find(Organisation.class, id)).filter(each -> !way.contains(each));
            found.ifPresent(way::add);
            there = found.flatMap(next);
        }
        return there.map(_ -> Stream.concat(way.stream(), Stream.of(body)).map(Organisation::name)
                .collect(Collectors.joining(Circle.THEN)));
    }

    static List<Problem> of(Line line) {
        var problems = new ArrayList<Problem>();
        if (line.text().isBlank()) {
            problems.add(Rules.problem(line, "text", "problem.text.blank"));
        }
        if (Stream.of(line.partner(), line.project(), line.occasion(), line.agendaItem()).allMatch(Optional::isEmpty)) {
            problems.add(Rules.problem(line, "partner", "problem.line.loose"));
        }
        return problems;
    }

    static List<Problem> of(Portfolio after, RestDay restDay) {
        var problems = new ArrayList<Problem>();
        if (after.naming(RestDay.class, restDay.country()).anyMatch(other -> !other.id().equals(restDay.id())
                && other.day() == restDay.day() && other.validFrom().equals(restDay.validFrom()))) {
            problems.add(Rules.problem(restDay, "day", "problem.restDay.twice"));
        }
        restDay.validFrom().flatMap(from -> restDay.validTo().filter(to -> to.to().isBefore(from.from())))
                .ifPresent(_ -> problems.add(Rules.problem(restDay, "validTo", "problem.end.beforeStart")));
        return problems;
    }

    static List<Problem> of(Note note) {
        var problems = new ArrayList<Problem>();
        if (note.text().isBlank()) {
            problems.add(Rules.problem(note, "text", "problem.text.blank"));
        }
        if (note.by().isBlank()) {
            problems.add(Rules.problem(note, "by", "problem.signed"));
        }
        return problems;
    }

    static List<Problem> of(Portfolio after, NormReference reference) {
        return after.naming(NormReference.class, reference.touching())
                .anyMatch(other -> !other.id().equals(reference.id()) && other.norm().equals(reference.norm())
                        && other.touching().equals(reference.touching()))
                                ? List.of(Rules.problem(reference, "norm", "problem.norm.twice"))
                                : List.of();
    }

    /// A point is called by its name on the command line, so no two have the same.
    static List<Problem> of(Portfolio after, Snapshot snapshot) {
        var problems = new ArrayList<>(Rules.title(snapshot, "name", snapshot.name()));
        if (after.all(Snapshot.class).anyMatch(other -> !other.id().equals(snapshot.id())
                && other.name().strip().equalsIgnoreCase(snapshot.name().strip()))) {
            problems.add(Rules.problem(snapshot, "name", "problem.snapshot.taken", snapshot.name()));
        }
        return problems;
    }

    /// A version stands in the register once, with the hash of its bytes.
    static List<Problem> of(Portfolio after, IssuedDocument document) {
        var problems = new ArrayList<>(Rules.title(document, "title", document.title()));
        if (document.version() < 1 || document.copies() < 1 || document.pages() < 1) {
            problems.add(Rules.problem(document, "version", "problem.issued.count", document.number()));
        }
        if (!document.sha256().matches("[0-9a-f]{64}")) {
            problems.add(Rules.problem(document, "sha256", "problem.issued.hash", document.number()));
        }
        if (after.all(IssuedDocument.class).anyMatch(other -> !other.id().equals(document.id())
                && other.number().equals(document.number()) && other.version() == document.version())) {
            problems.add(Rules.problem(document, "number", "problem.issued.taken", document.number(),
                    Integer.toString(document.version())));
        }
        return problems;
    }

    static List<Problem> of(Contradiction contradiction) {
        return contradiction.favoured().filter(favoured -> !favoured.equals(contradiction.one())
                && !favoured.equals(contradiction.other())).isPresent()
                        ? List.of(Rules.problem(contradiction, "favoured", "problem.favoured.stranger"))
                        : List.of();
    }
}
