package org.jalinan.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which body of a line of predecessors stood on a day: ministries are renamed, split and moved, and a sheet prints the
/// name that was valid on its day. What the dates leave open is not guessed: then several bodies are answered.
public final class Lineage {

    private Lineage() {
    }

    /// The bodies of the line that ends in `youngest` that may have stood on the day, the younger first. A body is ruled
    /// out by its own dates, and by a predecessor that a meeting record shows still standing on the day or later.
    public static List<Organisation> on(Portfolio portfolio, Organisation youngest, LocalDate day) {
        var standing = new ArrayList<Organisation>();
        for (var body : line(portfolio, youngest)) {
            if (lastAttested(portfolio, body).filter(attested -> !day.isAfter(attested)).isPresent()) {
                standing.clear();
            }
            if (mayStand(body, day)) {
                standing.add(body);
                if (body.validFrom().isPresent()) {
                    break;
                }
            }
        }
        return standing;
    }

    private static List<Organisation> line(Portfolio portfolio, Organisation youngest) {
        var line = new ArrayList<Organisation>();
        var next = Optional.of(youngest);
        while (next.isPresent() && !line.contains(next.get())) {
            line.add(next.get());
            next = next.get().predecessor().flatMap(id -> portfolio.find(Organisation.class, id));
        }
        return line;
    }

    private static boolean mayStand(Organisation body, LocalDate day) {
        return body.validFrom().map(from -> !day.isBefore(from.from())).orElse(true)
                && body.validTo().map(to -> day.isBefore(to.to())).orElse(true);
    }

    private static Optional<LocalDate> lastAttested(Portfolio portfolio, Organisation body) {
        return portfolio.naming(Participant.class, body.id())
                .map(participant -> portfolio.get(Meeting.class, participant.meeting()).date().to())
                .max(Comparator.naturalOrder());
    }
}
