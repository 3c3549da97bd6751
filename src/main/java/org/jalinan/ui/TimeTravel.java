package org.jalinan.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.jalinan.model.Kind;
import org.jalinan.model.Occasion;
import org.jalinan.model.Portfolio;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Snapshot;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.storage.LookedBack;
import org.jalinan.text.DeletedTags;

/// Takes the whole window to a day or a snapshot, and back.
public final class TimeTravel {

    private static final int OFFERED_FOR_DAYS = 30;

    private final PortfolioModel model;
    private final Announcements announcements;
    private final Messages messages;
    private final ShownClock clock;
    private Reckoning by = Reckoning.HAPPENED;

    public TimeTravel(PortfolioModel model, Announcements announcements, Messages messages, ShownClock clock) {
        this.model = model;
        this.announcements = announcements;
        this.messages = messages;
        this.clock = clock;
        model.pastProperty().subscribe(this::follow);
    }

    private void follow(Optional<Viewpoint> past) {
        clock.show(past.map(each -> each.moment().day()));
        past.ifPresent(each -> by = each.by());
    }

    public PortfolioModel model() {
        return model;
    }

    public Messages messages() {
        return messages;
    }

    /// The day that it really is.
    public LocalDate today() {
        return clock.today();
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    /// The day that is shown.
    public LocalDate shown() {
        return model.pastProperty().get().map(each -> each.moment().day()).orElseGet(this::today);
    }

    /// The clock by which is looked back, or was last.
    public Reckoning by() {
        return by;
    }

    public boolean isPast() {
        return model.pastProperty().get().isPresent();
    }

    /// What an officer typed, unless nobody can be there yet.
    public Optional<Moment> moment(String words) {
        return Moment.read(words, model.present(), today()).filter(moment -> !moment.day().isAfter(today()));
    }

    /// Goes to what an officer typed.
    ///
    /// @return why nobody can go there, as a sentence
    public Optional<String> look(String words, Reckoning by) {
        var moment = Moment.read(words, model.present(), today());
        if (moment.isEmpty()) {
            return Optional.of(messages.text("asOf.unknown", words));
        }
        if (moment.get().day().isAfter(today())) {
            return Optional.of(messages.text("asOf.ahead", messages.date(moment.get().day())));
        }
        look(moment.get(), by);
        return Optional.empty();
    }

    public void look(Moment moment, Reckoning by) {
        look(moment, by, () -> {});
    }

    /// @param arrived done once the moment is shown, or it is said that there was nothing yet
    public void look(Moment moment, Reckoning by, Runnable arrived) {
        if (moment.isNow(today())) {
            back();
            arrived.run();
            return;
        }
        model.lookBack(new Viewpoint(moment, by), this::marked, seen -> {
            switch (seen) {
                case LookedBack.TooEarly(var first) ->
                    announcements.say(messages.text("asOf.early", messages.date(first)));
                case LookedBack.Seen _ -> announcements.dismiss();
            }
            arrived.run();
        });
    }

    private Portfolio marked(LookedBack.Seen seen) {
        return new DeletedTags(messages.words()).on(seen.portfolio(), seen.deleted());
    }

    public void back() {
        model.returnToNow();
    }

    /// The snapshots, the earliest first.
    public List<Snapshot> snapshots() {
        return model.present().all(Snapshot.class)
                .sorted(Comparator.comparing(Snapshot::day).thenComparing(Snapshot::id)).toList();
    }

    /// To the next snapshot after the day shown, or the last before it.
    public void step(boolean forward) {
        var day = shown();
        var there = snapshots();
        (forward ? there.stream().filter(each -> each.day().isAfter(day))
                : there.reversed().stream().filter(each -> each.day().isBefore(day))).findFirst()
                .ifPresent(each -> look(Moment.of(each), by));
    }

    /// Events and meetings that have ended and for which nobody took a snapshot, the latest first.
    public List<Occasion> unnamed() {
        var now = model.present();
        return now.all(Occasion.class).filter(each -> !each.date().to().isAfter(today()))
                .filter(each -> now.naming(Snapshot.class, each.id()).findAny().isEmpty())
                .sorted(Comparator.comparing((Occasion each) -> each.date().to()).reversed()
                        .thenComparing(Occasion::name))
                .toList();
    }

    /// Those that ended so lately that one should be offered.
    public Stream<Occasion> justEnded() {
        return unnamed().stream()
                .filter(each -> each.date().to().plusDays(OFFERED_FOR_DAYS).isAfter(today()));
    }

    /// Says that the latest of them can be kept as a snapshot.
    public void offer() {
        justEnded().filter(_ -> !model.isReadOnly()).findFirst().ifPresent(each -> announcements.standing()
                .add(Announcements.Standing
                        .of(() -> messages.text("asOf.offer", each.name(), messages.date(each.date())))));
    }

    /// Names the end of an event or meeting.
    public void name(Occasion occasion) {
        take(new Snapshot(RecordIds.at(clock.millis()), occasion.name(), occasion.date().to(), Optional.empty(),
                Optional.of(occasion.id()), Optional.empty()));
    }

    /// Names the present.
    public void name(String name) {
        take(new Snapshot(RecordIds.at(clock.millis()), name.strip(), today(), model.lastEdit(), Optional.empty(),
                Optional.empty()));
    }

    private void take(Snapshot snapshot) {
        model.commit(Proposal.put(model.present(), Act.of(Act.prefix(Kind.SNAPSHOT) + ".add", snapshot.name()),
                snapshot));
    }

    /// What leads through the days and back to today.
    public List<Command> commands() {
        return List.of(
                Command.of("command.past.back", "fth-clock", this::back).on(KeyCode.ESCAPE).when(this::isPast),
                Command.of("command.past.earlier", "fth-chevron-left", () -> step(false))
                        .on(KeyCode.OPEN_BRACKET).when(this::isPast),
                Command.of("command.past.later", "fth-chevron-right", () -> step(true))
                        .on(KeyCode.CLOSE_BRACKET).when(this::isPast));
    }
}
