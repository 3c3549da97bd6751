package org.jalinan.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Milestones and activities that would wait for each other: each waits for the one before it, and the first for the last.
public record Circle(List<Scheduled> path) {

    static final String THEN = " → ";

    public Circle {
        path = List.copyOf(path);
    }

    /// The shortest circle that a link from `predecessor` to `successor` closes, be the link there already or not; it begins
    /// with the successor. Empty where the two would wait for nobody but in one direction.
    public static Optional<Circle> closedBy(Portfolio portfolio, UUID predecessor, UUID successor) {
        var cameFrom = new HashMap<UUID, @Nullable UUID>();
        cameFrom.put(successor, null);
        var next = new ArrayDeque<>(List.of(successor));
        while (!next.isEmpty()) {
            var here = next.remove();
            if (here.equals(predecessor)) {
                return Optional.of(new Circle(path(portfolio, cameFrom, here)));
            }
            portfolio.naming(Dependency.class, here).filter(link -> link.predecessor().equals(here))
                    .map(Dependency::successor).filter(then -> !cameFrom.containsKey(then)).forEach(then -> {
                        cameFrom.put(then, here);
                        next.add(then);
                    });
        }
        return Optional.empty();
    }

    private static List<Scheduled> path(Portfolio portfolio, Map<UUID, @Nullable UUID> cameFrom, UUID last) {
        var path = new ArrayList<Scheduled>();
        for (@Nullable
        UUID each = last; each != null; each = cameFrom.get(each)) {
            portfolio.find(Scheduled.class, each).ifPresent(path::addFirst);
        }
        return path;
    }

    /// The names along the circle and back to the first: "Draft → Workshops → Draft".
    public String inWords() {
        return Stream.concat(path.stream(), path.stream().limit(1)).map(Scheduled::shortName)
                .collect(Collectors.joining(THEN));
    }
}
