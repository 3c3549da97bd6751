package org.jalinan.model.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Activity;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Precision;
import org.jalinan.model.StatedDate;

/// The schedule that patience finds: as long as a link is broken, its successor is put on the next day that it can have.
/// Shares no arithmetic with the program's own.
final class PlainSchedule {

    /// Where a task lies: what waits for it counts from `begun` or `finish`.
    record Place(int start, int begun, int finish) {
    }

    private final Portfolio portfolio;
    private final PlainCalendar calendar;
    private final List<Dependency> links;
    private final Map<UUID, Place> places = new HashMap<>();

    PlainSchedule(Portfolio portfolio, PlainCalendar calendar) {
        this.portfolio = portfolio;
        this.calendar = calendar;
        links = portfolio.all(Dependency.class).toList();
    }

    PlainSchedule solve() {
        return solve(Optional.empty(), new Place(0, 0, 0));
    }

    /// With one task put somewhere else, whatever its dates and links say.
    PlainSchedule solve(Optional<UUID> pinned, Place pin) {
        portfolio.all(Milestone.class).forEach(milestone -> own(milestone).ifPresent(
                date -> places.put(milestone.id(), placed(milestone.id(), date, date.from()))));
        portfolio.all(Activity.class).forEach(
                work -> places.put(work.id(), placed(work.id(), own(work).orElseThrow(), own(work).get().from())));
        pinned.ifPresent(id -> places.put(id, pin));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var link : links) {
                changed |= !pinned.equals(Optional.of(link.successor())) && !isHeld(link.successor()) && keep(link);
            }
        }
        return this;
    }

    Optional<Place> place(UUID id) {
        return Optional.ofNullable(places.get(id));
    }

    private boolean keep(Dependency link) {
        var before = places.get(link.predecessor());
        if (before == null) {
            return false;
        }
        int tied = link.type().name().startsWith("FINISH") ? before.finish : before.begun;
        int asked = calendar.plus(tied, link.lagWorkingDays() + gap(link));
        boolean changed = false;
        if (!places.containsKey(link.successor())) {
            int low = calendar.onOrAfter(tied - 200);
            places.put(link.successor(), new Place(low, low, low));
            changed = true;
        }
        while (standing(link) < asked) {
            places.put(link.successor(), later(link.successor()));
            changed = true;
        }
        return changed;
    }

    private int standing(Dependency link) {
        var place = places.get(link.successor());
        return link.type().name().endsWith("FINISH") && !isPeriod(link.successor()) ? place.finish : place.start;
    }

    private Place later(UUID id) {
        int next = places.get(id).start + 1;
        var date = own(id);
        boolean inPeriod = isPeriod(id) && next <= day(date.orElseThrow().to());
        return placed(id, date.orElseGet(() -> StatedDate.day(LocalDate.ofEpochDay(next))),
                LocalDate.ofEpochDay(inPeriod ? next : calendar.onOrAfter(next)));
    }

    private Place placed(UUID id, StatedDate own, LocalDate start) {
        int from = day(own.from());
        int to = day(own.to());
        int at = day(start);
        if (isPeriod(id)) {
            int end = at <= to ? to : end(own.precision(), start);
            return new Place(at, end, end);
        }
        if (own(id).isEmpty()) {
            return new Place(at, at, at);
        }
        if (at <= from) {
            return new Place(at, at, to);
        }
        int days = Math.max(1, calendar.count(from, to));
        return new Place(at, at, Math.max(to, calendar.plus(at, days - 1)));
    }

    private static int end(Precision precision, LocalDate day) {
        var month = YearMonth.from(day);
        while (precision == Precision.QUARTER && month.getMonthValue() % 3 != 0) {
            month = month.plusMonths(1);
        }
        return day(month.atEndOfMonth());
    }

    /// Dates of work without the days of rest at either side.
    private Optional<StatedDate> own(UUID id) {
        var activity = portfolio.find(Activity.class, id);
        return activity.isPresent() ? own(activity.get()) : own(portfolio.get(Milestone.class, id));
    }

    private Optional<StatedDate> own(Activity activity) {
        var from = activity.span().from();
        var to = activity.span().to();
        if (calendar.count(day(from), day(to)) > 0) {
            while (!calendar.isWorked(day(from))) {
                from = from.plusDays(1);
            }
            while (!calendar.isWorked(day(to))) {
                to = to.minusDays(1);
            }
        }
        return Optional.of(StatedDate.range(from, to));
    }

    private static Optional<StatedDate> own(Milestone milestone) {
        return milestone.recorded().or(milestone::forecast).or(milestone::target).or(milestone::firstStated);
    }

    private boolean isPeriod(UUID id) {
        return own(id).filter(date -> List.of(Precision.MONTH, Precision.QUARTER).contains(date.precision()))
                .isPresent();
    }

    boolean isHeld(UUID id) {
        return portfolio.find(Milestone.class, id).flatMap(Milestone::recorded).isPresent()
                || portfolio.find(Activity.class, id).filter(activity -> activity.progress() > 0).isPresent();
    }

    private int gap(Dependency link) {
        boolean intoWork = portfolio.find(Activity.class, link.successor()).isPresent();
        boolean fromWork = portfolio.find(Activity.class, link.predecessor()).isPresent();
        return link.type() == DependencyType.FINISH_TO_START && intoWork ? 1
                : link.type() == DependencyType.START_TO_FINISH && intoWork && fromWork ? -1 : 0;
    }

    /// By how many working days a task may end later with none of the goals later; at most `most`.
    int slack(UUID id, List<UUID> goals, int latest, int most) {
        var place = places.get(id);
        int slack = 0;
        while (slack < most) {
            int finish = calendar.plus(place.finish, slack + 1);
            int days = own(id).map(date -> Math.max(1, calendar.count(day(date.from()), day(date.to())))).orElse(1);
            int start = isPeriod(id) ? finish : calendar.plus(finish, 1 - days);
            var delayed = new PlainSchedule(portfolio, calendar).solve(Optional.of(id),
                    new Place(start, start, finish));
            if (goals.stream().anyMatch(goal -> delayed.places.get(goal).finish > latest)) {
                return slack;
            }
            slack++;
        }
        return slack;
    }

    List<UUID> dated() {
        return new ArrayList<>(places.keySet());
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
