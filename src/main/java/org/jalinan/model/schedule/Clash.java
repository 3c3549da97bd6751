package org.jalinan.model.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jalinan.model.Dependency;

/// A link that the dates as they stand now do not keep. It is shown, and no date is changed for it.
///
/// @param asked the first day that the link allows
/// @param standing the day that its successor has
/// @param workingDays from the one to the other, at least 0: two days of rest may lie between them
/// @param certain whether no day of the stated periods would keep it; else the periods are too coarse to tell
public record Clash(Dependency link, Task predecessor, Task successor, LocalDate asked, LocalDate standing,
        int workingDays, boolean certain) {

    /// All of them, the certain before the others, then by day.
    static List<Clash> of(Earliest earliest) {
        var clashes = new ArrayList<Clash>();
        for (int link = 0; link < earliest.network.linkCount(); link++) {
            var ends = new Ends(earliest, link);
            if (ends.areDated() && ends.clash(ends.lastTied(), ends.firstStanding())) {
                boolean certain = ends.clash(ends.firstTied(), ends.lastStanding());
                clashes.add(certain ? ends.between(ends.firstTied(), ends.lastStanding(), true)
                        : ends.between(ends.lastTied(), ends.firstStanding(), false));
            }
        }
        clashes.sort(Comparator.comparing((Clash clash) -> !clash.certain).thenComparing(Clash::standing)
                .thenComparing(clash -> clash.link.id()));
        return List.copyOf(clashes);
    }

    /// The two days that a link ties, as they are dated now, each at its earliest and at its latest.
    private record Ends(Earliest earliest, int link) {

        boolean areDated() {
            return earliest.ownFrom[before()] != Earliest.NONE && earliest.ownFrom[then()] != Earliest.NONE;
        }

        boolean clash(int tied, int standing) {
            return asked(tied) > standing;
        }

        Clash between(int tied, int standing, boolean certain) {
            return new Clash(earliest.network.links[link], earliest.network.task(before()),
                    earliest.network.task(then()), LocalDate.ofEpochDay(asked(tied)),
                    LocalDate.ofEpochDay(standing), earliest.calendar.between(standing, asked(tied)), certain);
        }

        private int asked(int tied) {
            return earliest.calendar.plus(tied, earliest.network.steps[link]);
        }

        int firstTied() {
            return (fromFinish() && !earliest.period[before()] ? earliest.ownTo : earliest.ownFrom)[before()];
        }

        int lastTied() {
            return (fromFinish() || earliest.period[before()] ? earliest.ownTo : earliest.ownFrom)[before()];
        }

        int firstStanding() {
            return (toFinish() && !earliest.period[then()] ? earliest.ownTo : earliest.ownFrom)[then()];
        }

        int lastStanding() {
            return (toFinish() || earliest.period[then()] ? earliest.ownTo : earliest.ownFrom)[then()];
        }

        private boolean fromFinish() {
            return earliest.network.fromFinish[link];
        }

        private boolean toFinish() {
            return earliest.network.toFinish[link];
        }

        private int before() {
            return earliest.network.predecessor[link];
        }

        private int then() {
            return earliest.network.successor[link];
        }
    }
}
