package org.jalinan.model.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jalinan.model.Activity;
import org.jalinan.model.Citations;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Source;
import org.jalinan.model.StatedDate;

/// Reads off the earliest days why each is where it is.
///
/// @param portfolio the one that was scheduled
record Explanation(Portfolio portfolio, Earliest earliest) {

    /// The links that hold a task where it is, each with the days of rest on the way, then its own date. Links that would
    /// allow an earlier day are no reason.
    List<Reason> of(int task) {
        var reasons = new ArrayList<Reason>();
        if (!task(task).isHeld() && earliest.asked[task] != Earliest.NONE
                && earliest.calendar.onOrAfter(earliest.asked[task]) >= earliest.ownFrom[task]) {
            binding(task).forEach(link -> wait(link, reasons));
        }
        own(task, reasons);
        if (reasons.isEmpty()) {
            reasons.add(new Reason.Undated());
        }
        return List.copyOf(reasons);
    }

    private List<Integer> binding(int task) {
        var network = earliest.network;
        return IntStream.range(network.firstIn[task], network.firstIn[task + 1]).map(at -> network.in[at])
                .filter(link -> earliest.asks(link) == earliest.asked[task]).boxed()
                .sorted(Comparator.comparing(link -> network.links[link].id())).toList();
    }

    private void wait(int link, List<Reason> reasons) {
        var network = earliest.network;
        int tied = earliest.tied(link);
        int steps = network.steps[link];
        int asked = earliest.calendar.plus(tied, steps);
        reasons.add(new Reason.Waits(network.links[link], task(network.predecessor[link]), date(tied), date(asked)));
        int reached = earliest.calendar.onOrAfter(asked);
        int straightBefore = earliest.calendar.onOrBefore(reached - 1);
        for (int day = steps == 0 ? tied : tied + 1; day < reached; day++) {
            if (!earliest.calendar.isWorked(day)) {
                var rests = earliest.calendar.rests(date(day));
                if (day > straightBefore || rests.stream().anyMatch(rest -> rest instanceof Rest.OnHoliday)) {
                    reasons.add(new Reason.Skipped(date(day), rests));
                }
            }
        }
    }

    private void own(int task, List<Reason> reasons) {
        task(task).date().ifPresent(date -> {
            reasons.add(switch (task(task).record()) {
                case Activity activity -> new Reason.OwnDates(date, activity.progress());
                case Milestone milestone when task(task).hold() == Hold.MET -> metBy(milestone, date);
                case Milestone milestone -> new Reason.Stated(task(task).field(), date,
                        sources(milestone, task(task).field()));
            });
            if (date.span().days() == 1 && !earliest.calendar.isWorked(earliest.ownFrom[task])) {
                reasons.add(new Reason.OnRest(date.from(), earliest.calendar.rests(date.from())));
            }
        });
    }

    private Reason metBy(Milestone milestone, StatedDate date) {
        var other = portfolio.get(Milestone.class, milestone.metBy().orElseThrow());
        return new Reason.MetBy(other, date, sources(other, "recorded"));
    }

    private List<Source> sources(Milestone milestone, String field) {
        return Citations.sources(portfolio, milestone, field).toList();
    }

    private Task task(int task) {
        return earliest.network.task(task);
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
