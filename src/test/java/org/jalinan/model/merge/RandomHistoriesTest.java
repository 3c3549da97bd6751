package org.jalinan.model.merge;

import static org.jalinan.model.Samples.contact;
import static org.jalinan.model.Samples.id;
import static org.jalinan.model.Samples.milestone;
import static org.jalinan.model.Samples.organisation;
import static org.jalinan.model.Samples.project;
import static org.jalinan.model.Samples.set;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Change;
import org.jalinan.model.change.Edit;
import org.junit.jupiter.api.Test;

/// Laptops that work apart, with clocks days off and copied folders, and exchange whole, shuffled and doubled files.
class RandomHistoriesTest {

    private static final int HISTORIES = Integer.getInteger("jalinan.histories", 60);
    private static final int STEPS = 50;

    private int edits;
    private int conflicts;

    @Test
    void nothingDivergesAndNothingIsLostInSilence() {
        for (int history = 0; history < HISTORIES; history++) {
            new History(history).run();
        }
        assertTrue(conflicts > HISTORIES, "too few conflicts to mean anything: " + conflicts);
        System.out.println(HISTORIES + " histories, " + edits + " edits, " + conflicts
                + " conflicts shown, none diverged, none lost in silence");
    }

    private final class History {

        private final String name;
        private final Random random;
        private final List<Laptop> laptops = new ArrayList<>();
        private long now = 1_000_000_000_000L;

        History(long seed) {
            name = "history " + seed;
            random = new Random(seed);
            var first = new Laptop(random, skew());
            first.put(now, project("Project 0001"), project("Project 0002"), organisation("Organisation 0001"));
            laptops.add(first);
            int more = 1 + random.nextInt(2);
            for (int i = 0; i < more; i++) {
                laptops.add(first.copied(skew()));
            }
        }

        private long skew() {
            return Duration.ofDays(random.nextInt(5) - 2).toMillis();
        }

        void run() {
            for (int step = 0; step < STEPS; step++) {
                now += random.nextInt(100_000);
                var laptop = laptops.get(random.nextInt(laptops.size()));
                if (random.nextInt(8) == 0) {
                    exchange(laptop, laptops.get(random.nextInt(laptops.size())));
                } else {
                    work(laptop);
                }
            }
            for (int round = 0; round <= laptops.size(); round++) {
                laptops.forEach(one -> laptops.forEach(other -> exchange(one, other)));
            }
            for (var laptop : laptops) {
                assertEquals(laptops.getFirst().portfolio(), laptop.portfolio(), name + " diverged");
                assertTrue(laptop.preview(laptops.getFirst().ledger().forOthers(), Choices.NONE).isNothing(), name);
                assertWhole(laptop.portfolio());
            }
            assertNothingLost(laptops.getFirst());
        }

        private void exchange(Laptop one, Laptop other) {
            var ofOther = shuffledAndDoubled(other.ledger().forOthers());
            var here = one.preview(ofOther, Choices.NONE);
            var there = other.preview(shuffledAndDoubled(one.ledger().forOthers()), Choices.NONE);
            assertEquals(here.after(), there.after(), name + ": merge(A,B) is not merge(B,A)");
            conflicts += here.conflicts().size();
            var before = one.portfolio();
            var merged = one.merge(now, ofOther, Choices.NONE);
            assertEquals(here.after(), one.portfolio(), name);
            assertTrue(one.merge(now, ofOther, Choices.NONE).isEmpty(), name + ": merged twice");
            if (merged.isPresent() && random.nextInt(20) == 0) {
                one.undo(now, merged.get());
                assertEquals(before, one.portfolio(), name + ": a merge undone leaves traces");
            }
        }

        private List<Edit> shuffledAndDoubled(List<Edit> file) {
            var shuffled = new ArrayList<>(file);
            if (!file.isEmpty()) {
                shuffled.add(file.get(random.nextInt(file.size())));
            }
            Collections.shuffle(shuffled, random);
            return shuffled;
        }

        private void work(Laptop laptop) {
            edits++;
            var portfolio = laptop.portfolio();
            var projects = portfolio.of(Kind.PROJECT).stream().sorted(Comparator.comparing(
                    PortfolioRecord::id)).toList();
            var milestones = portfolio.all(Milestone.class).sorted(Comparator.comparing(
                    PortfolioRecord::id)).toList();
            switch (random.nextInt(10)) {
                case 0 -> any(projects).ifPresent(project -> laptop.put(now,
                        milestone(project.id(), "Milestone " + random.nextInt(30))));
                case 1 -> any(milestones).ifPresent(each -> laptop.remove(now, each));
                case 2 -> any(portfolio.of(Kind.ORGANISATION).stream().toList()).ifPresent(each -> {
                    if (random.nextInt(4) == 0) {
                        laptop.remove(now, each);
                    } else {
                        laptop.put(now, contact(each.id(), "Contact " + random.nextInt(5)));
                    }
                });
                case 3 -> laptop.randomOwn().ifPresent(edit -> laptop.undo(now, edit));
                case 4 -> {
                    if (random.nextInt(4) == 0) {
                        any(projects).ifPresent(each -> laptop.remove(now, each));
                    } else {
                        laptop.put(now, organisation("Organisation " + random.nextInt(4)));
                    }
                }
                case 5 -> any(milestones).ifPresent(each -> laptop.put(now, set(each, "metBy",
                        any(milestones).orElseThrow().id())));
                case 6, 7 -> any(milestones).ifPresent(each -> laptop.put(now, set(each, "target",
                        StatedDate.year(2024 + random.nextInt(4)))));
                default -> any(milestones).ifPresent(each -> laptop.put(now, set(each, "place",
                        "Place " + random.nextInt(6))));
            }
        }

        private <T> Optional<T> any(List<? extends T> of) {
            return of.isEmpty() ? Optional.empty() : Optional.of(of.get(random.nextInt(of.size())));
        }

        private void assertWhole(Portfolio portfolio) {
            portfolio.all(PortfolioRecord.class).forEach(record -> Component.references(record.getClass()).stream()
                    .map(component -> component.get(record))
                    .flatMap(value -> value instanceof Optional<?> optional ? optional.stream()
                            : Stream.of(value))
                    .forEach(named -> assertTrue(portfolio.find((UUID) named).isPresent(),
                            name + ": a record names one that is gone")));
        }

        /// Whatever was replaced was replaced by somebody who had it, and what stands is what is shown.
        private void assertNothingLost(Laptop laptop) {
            for (var edit : laptop.ledger().forOthers()) {
                for (var change : edit.changes()) {
                    var seen = laptop.seenAtTheTime().get(edit.id());
                    assertTrue(edit.carries(change) || seen.containsAll(change.replaces()),
                            name + ": replaced unseen");
                    if (change instanceof Change.FieldChange one && !edit.carries(change)
                            && laptop.ledger().headOps(one.record(), one.field()).stream()
                                    .anyMatch(op -> op.change().equals(one))) {
                        assertShown(laptop.portfolio(), one);
                    }
                }
            }
        }

        private void assertShown(Portfolio portfolio, Change.FieldChange change) {
            var shown = portfolio.find(change.record())
                    .map(record -> Component.named(record.getClass(), change.field()).orElseThrow().get(record));
            assertEquals(Optional.of(change.after()), shown, name + ": a value stands and is not shown");
        }
    }
}
