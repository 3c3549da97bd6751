package org.jalinan.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jalinan.journal.RandomRecords;
import org.jalinan.model.Component;
import org.jalinan.model.DocumentedState;
import org.jalinan.model.EditId;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Samples;
import org.jalinan.model.StateOnDay;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.past.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The portfolio as the journal held it: after every edit exactly what was shown after that edit.
class LookBackTest {

    private static final Instant FIRST = Instant.parse("2026-01-05T08:00:00Z");

    /// A clock that goes on by six hours at each look.
    private static final class Ticking extends Clock {
        private Instant now = FIRST;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }

        void tick() {
            now = now.plus(Duration.ofHours(6));
        }
    }

    private record State(UUID edit, LocalDate day, Portfolio portfolio) {
    }

    @TempDir
    Path folder;

    private final Ticking clock = new Ticking();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void afterEveryEditAndOnEveryDayItIsAsItWasThen(long seed) {
        var states = new ArrayList<State>();
        try (var store = open()) {
            var random = new Random(seed);
            var records = new RandomRecords(seed);
            var made = new ArrayList<>(records.ofEveryKind(2));
            made.forEach(record -> commit(store, Proposal.put(store.portfolio(), Act.of("test.add"), record), states));
            for (int i = 0; i < 60; i++) {
                commit(store, proposal(store.portfolio(), made.get(random.nextInt(made.size())), random), states);
            }
            assertTrue(states.size() > 80);
            for (int i : random.ints(200, 0, states.size()).toArray()) {
                assertEquals(states.get(i).portfolio(), seen(store, upTo(states.get(i).edit())));
            }
        }
        try (var store = open()) {
            store.prepareToLookBack().join();
            for (var state : states) {
                var last = states.stream().filter(each -> each.day().equals(state.day())).reduce((_, next) -> next);
                assertEquals(last.orElseThrow().portfolio(), seen(store, Moment.of(state.day())));
            }
        }
    }

    @Test
    void beforeTheFirstEditThereIsNothingAndItSaysSince() {
        try (var store = open()) {
            commit(store, Proposal.put(store.portfolio(), Act.of("test.add"), Stores.project(1)), new ArrayList<>());
            var early = new Viewpoint(Moment.of(LocalDate.of(2026, 1, 4)), Reckoning.RECORDED);
            assertEquals(new LookedBack.TooEarly(LocalDate.of(2026, 1, 5)), store.lookBack(early));
        }
    }

    @Test
    void aProjectIsAsTheJournalHeldItLastDocumentedByThenUnlessThatWasTakenBack() {
        try (var store = open()) {
            var endorsed = state(DocumentedState.ENDORSED, "2026-02-01");
            var project = Samples.set(Stores.project(1), "documented", endorsed);
            Stores.put(store, project);
            Stores.put(store, documented(project, DocumentedState.ADOPTED_BY_LEADERS, "2026-03-01"));
            Stores.committed(store.undo().join());
            Stores.put(store, documented(project, DocumentedState.IN_DEVELOPMENT, "2026-04-01"));
            Stores.put(store, documented(project, DocumentedState.DELIVERABLES_ENDORSED, "2026-09-01"));
            try (var reader = Store.openToRead(new PortfolioFolder(folder), clock, "Officer 0002",
                    Stores.refused(folder)).orElseThrow()) {
                for (var each : List.of(store, reader)) {
                    assertEquals(List.of(), documented(each, "2026-01-31"));
                    assertEquals(List.of(endorsed), documented(each, "2026-03-15"));
                    assertEquals(List.of(state(DocumentedState.IN_DEVELOPMENT, "2026-04-01")),
                            documented(each, "2026-08-31"));
                    assertEquals(List.of(state(DocumentedState.DELIVERABLES_ENDORSED, "2026-09-01")),
                            documented(each, "2026-09-01"));
                }
            }
        }
    }

    private static StateOnDay state(DocumentedState state, String asOf) {
        return new StateOnDay(state, LocalDate.parse(asOf));
    }

    private static Project documented(Project project, DocumentedState state, String asOf) {
        return Samples.set(project, "documented", state(state, asOf));
    }

    private static List<StateOnDay> documented(Store store, String day) {
        var then = store.lookBack(new Viewpoint(Moment.of(LocalDate.parse(day)), Reckoning.HAPPENED));
        return ((LookedBack.Seen) then).portfolio().all(Project.class)
                .flatMap(project -> project.documented().stream()).toList();
    }

    /// Changes a field, removes the record with what belongs to it, or takes back the last step.
    private static Proposal proposal(Portfolio portfolio, PortfolioRecord made, Random random) {
        var present = portfolio.find(made.id());
        if (present.isEmpty()) {
            return Proposal.put(portfolio, Act.of("test.add"), made);
        }
        if (random.nextInt(4) == 0) {
            return Proposal.remove(portfolio, Act.of("test.remove"), present.get());
        }
        var texts = Component.of(made.getClass()).stream().filter(each -> each.valueType() == String.class).toList();
        if (texts.isEmpty()) {
            return Proposal.remove(portfolio, Act.of("test.remove"), present.get());
        }
        var field = texts.get(random.nextInt(texts.size()));
        var text = "Text " + random.nextInt(1_000);
        return Proposal.put(portfolio, Act.of("test.set"),
                field.replace(present.get(), field.isOptional() ? Optional.of(text) : text));
    }

    private void commit(Store store, Proposal proposal, ArrayList<State> states) {
        clock.tick();
        if (store.commit(proposal).join() instanceof CommitResult.Committed committed) {
            states.add(new State(committed.edit().id(), LocalDate.now(clock), committed.portfolio()));
        }
    }

    private static Portfolio seen(Store store, Moment moment) {
        return ((LookedBack.Seen) store.lookBack(new Viewpoint(moment, Reckoning.RECORDED))).portfolio();
    }

    private static Moment upTo(UUID edit) {
        return new Moment(LocalDate.EPOCH, Optional.of(new EditId(edit)), Optional.empty());
    }

    private Store open() {
        return ((Opening.Opened) Store.open(new PortfolioFolder(folder), clock, "Officer 0001", new UUID(1, 1)))
                .store();
    }
}
