package org.jalinan.model.past;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Counterpart;
import org.jalinan.model.Event;
import org.jalinan.model.Meeting;
import org.jalinan.model.Partner;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;

/// Of which project or partner a record speaks: the nearest project that it belongs to, else the nearest partner.
final class Subjects {

    static final String LAST = "3";

    private final Difference difference;
    private final Map<UUID, Optional<PortfolioRecord>> found = new HashMap<>();

    Subjects(Difference difference) {
        this.difference = difference;
    }

    /// By what subjects are ordered: projects by their number, then partners by name.
    static String rank(PortfolioRecord subject) {
        return switch (subject) {
            case Project project -> "1%09d".formatted(project.number());
            case Partner partner -> "2" + partner.name();
            case PortfolioRecord _ -> LAST;
        };
    }

    Optional<PortfolioRecord> of(UUID record) {
        return found.computeIfAbsent(record, this::nearest);
    }

    /// What a record belongs to says more than what it mentions.
    private Optional<PortfolioRecord> nearest(UUID record) {
        return Stream.of(Project.class, Partner.class)
                .flatMap(type -> Stream.of(false, true).flatMap(mentioned -> nearest(record, type, mentioned).stream()))
                .findFirst();
    }

    private Optional<PortfolioRecord> nearest(UUID record, Class<? extends PortfolioRecord> type, boolean mentioned) {
        var seen = new HashSet<UUID>();
        var near = List.of(record);
        while (!near.isEmpty()) {
            var records = near.stream().filter(seen::add).flatMap(id -> difference.record(id).stream()).toList();
            var subject = records.stream().filter(type::isInstance).findFirst();
            if (subject.isPresent()) {
                return subject;
            }
            near = records.stream().flatMap(each -> named(each, mentioned)).toList();
        }
        return Optional.empty();
    }

    /// A meeting is with its counterpart; where an event is held says nothing of whom it concerns.
    private Stream<UUID> named(PortfolioRecord record, boolean mentioned) {
        if (record instanceof Event) {
            return Stream.empty();
        }
        if (record instanceof Meeting) {
            var with = Stream.of(difference.after(), difference.before())
                    .flatMap(each -> each.naming(Counterpart.class, record.id())).map(Counterpart::partner).distinct()
                    .toList();
            return with.size() == 1 ? with.stream() : Stream.empty();
        }
        return Component.references(record.getClass()).stream().filter(field -> mentioned || !field.isOptional())
                .map(field -> field.get(record))
                .flatMap(value -> value instanceof Optional<?> optional ? optional.stream() : Stream.of(value))
                .map(UUID.class::cast);
    }
}
