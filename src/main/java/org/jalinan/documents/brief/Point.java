package org.jalinan.documents.brief;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.documents.Look;
import org.jalinan.documents.RichText;
import org.jalinan.documents.Run;
import org.jalinan.model.LineKind;
import org.jalinan.model.Releasability;

/// One thing to say or to keep to oneself.
///
/// @param from the record that the program took it from; empty where an officer has written it
record Point(Releasability releasability, RichText text, Optional<UUID> from) {

    static Point written(Releasability releasability, RichText text) {
        return new Point(releasability, text, Optional.empty());
    }

    static Point proposed(Releasability releasability, RichText text, UUID from) {
        return new Point(releasability, text, Optional.of(from));
    }

    boolean isProposed() {
        return from.isPresent();
    }

    /// What it says, without the numbers of its sources and what is only said of it.
    String words() {
        return text.runs().stream().filter(Run.Words.class::isInstance).map(Run.Words.class::cast)
                .filter(run -> run.look() == Look.PLAIN || run.look() == Look.BOLD).map(Run.Words::text)
                .collect(Collectors.joining()).strip();
    }

    /// What an officer can confirm of it; nothing where an officer has written it.
    ///
    /// @param where what the confirmed line is tied to: a partner, an occasion or a point of its agenda
    Optional<ProposedPoint> open(LineKind kind, UUID where) {
        return from.map(record -> new ProposedPoint(kind, releasability, words(), record, where));
    }
}
