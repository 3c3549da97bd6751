package org.jalinan.model.schedule;

import static org.jalinan.model.Samples.country;
import static org.jalinan.model.Samples.date;
import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.portfolio;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jalinan.model.Activity;
import org.jalinan.model.Country;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Holiday;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Precision;
import org.jalinan.model.Samples;
import org.jalinan.model.StatedDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Small networks drawn from fixed seeds: milestones and activities of every precision, some held, some undated; links of
/// all four types with lags of either sign; up to two countries with holidays.
class ScheduleAgainstPatienceTest {

    private static final int MOST_SLACK = 25;

    private final List<Country> countries = List.of(country("Q1"), country("Q2"));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theEarliestDaysAreThoseOfPatience(long seed) {
        var drawn = draw(seed);
        var patient = new PlainSchedule(drawn.portfolio, drawn.plain()).solve();
        for (var task : drawn.tasks) {
            assertEquals(patient.place(task).map(place -> LocalDate.ofEpochDay(place.start())),
                    drawn.schedule().earliestStart(task), "start");
            assertEquals(patient.place(task).map(place -> LocalDate.ofEpochDay(place.finish())),
                    drawn.schedule().earliestEnd(task), "end");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void slackIsTheDelayThatLeavesTheGoalWhereItIs(long seed) {
        var drawn = draw(seed);
        var patient = new PlainSchedule(drawn.portfolio, drawn.plain()).solve();
        var open = patient.dated().stream().filter(task -> !patient.isHeld(task)).sorted().toList();
        if (open.isEmpty()) {
            return;
        }
        var last = open.stream().max(Comparator.comparing(task -> patient.place(task).orElseThrow().finish()))
                .orElseThrow();
        assertSlack(drawn, patient, open, new Goal.WholePortfolio(), open);
        assertSlack(drawn, patient, open, new Goal.To(last), List.of(last));
        assertSlack(drawn, patient, open, new Goal.To(open.getFirst()), List.of(open.getFirst()));
    }

    private static void assertSlack(Drawn drawn, PlainSchedule patient, List<UUID> open, Goal goal,
            List<UUID> goals) {
        int latest = goals.stream().mapToInt(task -> patient.place(task).orElseThrow().finish()).max().orElseThrow();
        var path = drawn.schedule().towards(goal);
        for (var task : open) {
            int most = patient.slack(task, goals, latest, MOST_SLACK);
            var slack = path.slack(task);
            if (most == MOST_SLACK) {
                assertTrue(slack.isEmpty() || slack.getAsInt() >= MOST_SLACK, slack + " to " + goal);
            } else {
                assertEquals(OptionalInt.of(most), slack, "to " + goal);
            }
        }
        for (var task : path.critical()) {
            assertEquals(OptionalInt.of(0), path.slack(task.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterTheProposalNothingMovesAndNothingCertainClashesThatCouldMove(long seed) {
        var drawn = draw(seed);
        var before = drawn.schedule();
        var after = drawn.with(before.proposal().applyTo(drawn.portfolio));
        assertEquals(List.of(), after.schedule().moves());
        for (var clash : after.schedule().clashes()) {
            assertTrue(clash.successor().isHeld() || !clash.certain(), clash.toString());
        }
        for (var task : drawn.tasks) {
            assertEquals(before.earliestEnd(task), after.schedule().earliestEnd(task));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aProposalTouchesForecastsAndOpenWorkAlone(long seed) {
        var drawn = draw(seed);
        var proposal = drawn.schedule().proposal();
        assertEquals(drawn.schedule().moves().size(), proposal.changes().size());
        for (var move : drawn.schedule().moves()) {
            assertTrue(!move.task().isHeld());
            assertEquals(move.before().precision() == Precision.MONTH,
                    move.after().precision() == Precision.MONTH);
            assertTrue(move.days() >= 0);
            assertInstanceOf(Reason.Waits.class, move.reasons().getFirst());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aScheduleMadeOfAnEarlierOneIsTheOneMadeAnew(long seed) {
        var drawn = draw(seed);
        var random = new SplittableRandom(seed);
        var known = drawn.schedule();
        for (int edit = 0; edit < 6; edit++) {
            drawn = drawn.with(edited(drawn, random));
            known = assertInstanceOf(Planning.Planned.class,
                    Planning.of(drawn.portfolio, Optional.of(known), drawn.countries, () -> false)).schedule();
            var anew = drawn.schedule();
            for (var task : drawn.tasks) {
                assertEquals(anew.task(task), known.task(task));
                assertEquals(anew.earliestStart(task), known.earliestStart(task));
                assertEquals(anew.earliestEnd(task), known.earliestEnd(task));
            }
            assertEquals(anew.moves(), known.moves());
            assertEquals(anew.clashes(), known.clashes());
        }
    }

    /// Another date, what met a target, a link that goes, a task that goes.
    private static Portfolio edited(Drawn drawn, SplittableRandom random) {
        var task = drawn.tasks.get(random.nextInt(drawn.tasks.size()));
        var other = drawn.tasks.get(random.nextInt(drawn.tasks.size()));
        var day = StatedDate.day(day(random, 60));
        return drawn.portfolio.find(task).map(record -> switch (record) {
            case Activity activity -> drawn.portfolio.with(activity.during(day.span()));
            case Milestone milestone when random.nextInt(3) == 0 && !other.equals(task) ->
                drawn.portfolio.with(set(milestone, "metBy", other));
            case PortfolioRecord milestone when random.nextInt(6) > 0 -> drawn.portfolio
                    .with(set((Milestone) milestone, random.nextBoolean() ? "forecast" : "recorded", day));
            case PortfolioRecord _ -> drawn.portfolio.without(Kind.DEPENDENCY, id("link 0"));
        }).orElse(drawn.portfolio);
    }

    private record Drawn(Portfolio portfolio, List<UUID> countries, List<UUID> tasks) {

        PlainCalendar plain() {
            return countries.isEmpty()
                    ? new PlainCalendar(portfolio, List.of(Samples.id("a country without a record")))
                    : new PlainCalendar(portfolio, countries);
        }

        Schedule schedule() {
            return assertInstanceOf(Planning.Planned.class, Planning.of(portfolio, countries, () -> false)).schedule();
        }

        Drawn with(Portfolio next) {
            return new Drawn(next, countries, tasks);
        }
    }

    private Drawn draw(long seed) {
        var random = new SplittableRandom(seed);
        var records = new ArrayList<PortfolioRecord>(countries);
        records.add(project("Project 0042"));
        for (int i = 0; i < 12; i++) {
            var country = countries.get(random.nextInt(2));
            records.add(new Holiday(id("holiday " + i), country.id(), day(random, 90), "Feast " + i,
                    Optional.empty()));
        }
        var tasks = new ArrayList<UUID>();
        int many = random.nextInt(2, 9);
        for (int i = 0; i < many; i++) {
            var task = random.nextInt(5) < 2 ? work(random, i) : act(random, i);
            records.add(task);
            tasks.add(task.id());
        }
        for (int i = 0; i < many * 3 / 2; i++) {
            int then = random.nextInt(1, many);
            var type = DependencyType.values()[random.nextInt(4)];
            records.add(new Dependency(id("link " + i), tasks.get(random.nextInt(then)), tasks.get(then), type,
                    random.nextInt(-6, 9)));
        }
        return new Drawn(portfolio(records), countries.subList(0, random.nextInt(3)).stream().map(Country::id).toList(),
                tasks);
    }

    private static Activity work(SplittableRandom random, int number) {
        var from = day(random, 60);
        return new Activity(id("Activity " + number), Samples.PROJECT, number, "Activity " + number,
                new DateSpan(from, from.plusDays(random.nextInt(12))), random.nextInt(8) == 0 ? 50 : 0,
                Optional.empty());
    }

    private static PortfolioRecord act(SplittableRandom random, int number) {
        var from = day(random, 60);
        var plain = milestone("Milestone " + number);
        var date = switch (random.nextInt(6)) {
            case 0, 1 -> Optional.of(StatedDate.day(from));
            case 2 -> Optional.of(StatedDate.range(from, from.plusDays(random.nextInt(1, 5))));
            case 3 -> Optional.of(StatedDate.month(YearMonth.from(from)));
            case 4 -> Optional.of(StatedDate.quarter(from.getYear(), (from.getMonthValue() + 2) / 3));
            default -> Optional.<StatedDate>empty();
        };
        var field = List.of("forecast", "target", "firstStated", "recorded").get(random.nextInt(4));
        return date.map(each -> set(plain, field, each)).orElse(plain);
    }

    private static LocalDate day(SplittableRandom random, int days) {
        return date("2027-02-20").plusDays(random.nextInt(days));
    }
}
