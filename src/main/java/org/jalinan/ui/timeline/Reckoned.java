package org.jalinan.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jalinan.model.schedule.Move;
import org.jalinan.model.schedule.Planning;
import org.jalinan.model.schedule.Schedule;

/// What the timeline shows of a schedule, found all at once away from the window's thread.
///
/// @param schedule empty where links form a circle, or nothing is reckoned yet
/// @param clashing the links that the dates do not keep
/// @param moves what links push later
record Reckoned(Optional<Schedule> schedule, Set<UUID> clashing, List<Move> moves) {

    static final Reckoned NOTHING = new Reckoned(Optional.empty(), Set.of(), List.of());

    Reckoned {
        clashing = Set.copyOf(clashing);
        moves = List.copyOf(moves);
    }

    static Reckoned of(Planning planning) {
        return planning instanceof Planning.Planned(var schedule)
                ? new Reckoned(Optional.of(schedule),
                        schedule.clashes().stream().map(clash -> clash.link().id()).collect(Collectors.toSet()),
                        schedule.moves())
                : NOTHING;
    }
}
