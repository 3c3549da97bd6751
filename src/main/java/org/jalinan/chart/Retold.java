package org.jalinan.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Activity;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;

/// The lanes of a plan after an edit that only made some of their lines say something else, such as another date: the usual
/// edit. The other lanes stay the same objects.
final class Retold {

    private final Plan before;
    private final Portfolio next;
    private final Map<UUID, Entry> entries = new HashMap<>();

    Retold(Plan before, Portfolio next) {
        this.before = before;
        this.next = next;
    }

    /// Empty where any line may have come, gone or moved to another place.
    Optional<List<Lane>> lanes() {
        if (before.arrangement().only().isPresent()) {
            return Optional.empty();
        }
        for (var id : next.differencesFrom(before.portfolio())) {
            var was = before.portfolio().find(id).flatMap(record -> entry(before.portfolio(), record));
            var is = next.find(id).flatMap(record -> entry(next, record));
            if (was.isEmpty() || is.isEmpty() || !keepsItsPlace(was.get(), is.get())) {
                return Optional.empty();
            }
            entries.put(id, is.get());
        }
        return Optional.of(before.lanes().stream().map(this::retold).toList());
    }

    private static Optional<Entry> entry(Portfolio portfolio, PortfolioRecord record) {
        return switch (record) {
            case Milestone milestone -> portfolio.find(Project.class, milestone.project())
                    .map(project -> new Entry.OfMilestone(project, milestone));
            case Activity activity -> portfolio.find(Project.class, activity.project())
                    .map(project -> new Entry.OfActivity(project, activity));
            case PortfolioRecord _ -> Optional.empty();
        };
    }

    private boolean keepsItsPlace(Entry was, Entry is) {
        return place(was).equals(place(is)) && was.ofProject().equals(is.ofProject())
                && before.arrangement().comparator().compare(was, is) == 0
                && before.arrangement().groupings().stream().allMatch(grouping -> heads(grouping, was,
                        before.portfolio()).equals(heads(grouping, is, next)));
    }

    private static List<LaneHead> heads(Grouping grouping, Entry entry, Portfolio portfolio) {
        return grouping.heads(portfolio, entry.ofProject().orElseThrow(), Optional.of(entry)).toList();
    }

    /// By what a line stands where it does among those of its project, and whether it has one.
    private static List<Object> place(Entry entry) {
        return switch (entry) {
            case Entry.OfMilestone(_, var milestone) ->
                List.of(milestone.order(), milestone.metBy(), milestone.isRecorded() || milestone.metBy().isEmpty());
            case Entry.OfActivity(_, var activity) -> List.of(activity.order());
            case Entry.OfMeetings _,Entry.OfUndertaking _,Entry.OfGone _ -> List.of();
        };
    }

    private Lane retold(Lane lane) {
        if (lane.all().stream().noneMatch(entry -> entries.containsKey(entry.record()))) {
            return lane;
        }
        return Lane.of(lane.id(), lane.head(), lane.depth(), retold(lane.entries()), retold(lane.all()));
    }

    private List<Entry> retold(List<Entry> lines) {
        return lines.stream().map(line -> entries.getOrDefault(line.record(), line)).toList();
    }
}
