package org.jalinan.ui.timeline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.jalinan.chart.Critical;
import org.jalinan.chart.Resting;
import org.jalinan.model.Country;
import org.jalinan.model.Holiday;
import org.jalinan.model.Membership;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.model.RestDay;
import org.jalinan.model.Scheduled;
import org.jalinan.model.schedule.Goal;
import org.jalinan.model.schedule.Planning;
import org.jalinan.text.ScheduleSentences;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;
import org.jspecify.annotations.Nullable;

/// What the schedule lays over the timeline: the days on which chosen countries rest, the critical path and slack to a
/// goal, links that are not kept. It is reckoned away from the window's thread, anew with every edit.
public final class TimelineScheduleController {

    private enum To {
        NOTHING, PORTFOLIO, PROJECT, SELECTED
    }

    private final PortfolioModel model;
    private final Background background;
    private final Announcements announcements;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Reckoned> reckoned = new ReadOnlyObjectWrapper<>(Reckoned.NOTHING);
    private final AtomicInteger latest = new AtomicInteger();
    private Optional<Goal> goal = Optional.empty();
    private @Nullable TimelineSight sight;

    @FXML
    private MenuButton scheduling;
    @FXML
    private Menu path;
    @FXML
    private Menu countries;

    public TimelineScheduleController(PortfolioModel model, Background background, Announcements announcements,
            Messages messages) {
        this.model = model;
        this.background = background;
        this.announcements = announcements;
        this.messages = messages;
    }

    void show(TimelineSight what) {
        sight = what;
        var paths = new ToggleGroup();
        for (var to : To.values()) {
            var item = new RadioMenuItem(messages.text("timeline.path." + to));
            item.setToggleGroup(paths);
            item.setSelected(to == To.NOTHING);
            item.setOnAction(_ -> aim(to));
            path.getItems().add(item);
        }
    }

    /// Reckons anew for a portfolio.
    void show(Portfolio portfolio) {
        offer(portfolio);
        lay(portfolio);
        reckon(portfolio);
    }

    /// What is known of the dates that links give.
    ReadOnlyObjectProperty<Reckoned> reckonedProperty() {
        return reckoned.getReadOnlyProperty();
    }

    /// The members of ASEAN on record, and whose holidays or working week are.
    private void offer(Portfolio portfolio) {
        var today = Objects.requireNonNull(sight).today();
        var members = Membership.of(portfolio, PartnerKind.ASEAN_MEMBER_STATE, today).collect(Collectors.toSet());
        var offered = portfolio.all(Country.class)
                .filter(each -> members.contains(each)
                        || portfolio.naming(Holiday.class, each.id()).findAny().isPresent()
                        || portfolio.naming(RestDay.class, each.id()).findAny().isPresent())
                .sorted((one, other) -> messages.collator().compare(one.name(), other.name())).toList();
        var known = countries.getItems().stream().map(item -> item.getUserData()).toList();
        if (!known.equals(offered.stream().map(Country::id).toList())) {
            var on = chosen();
            countries.getItems().setAll(offered.stream().map(each -> item(each, on.contains(each.id()))).toList());
        }
    }

    private CheckMenuItem item(Country country, boolean on) {
        var item = new CheckMenuItem(country.name());
        item.setMnemonicParsing(false);
        item.setUserData(country.id());
        item.setSelected(on);
        item.selectedProperty().addListener((_, _, _) -> show(model.portfolio()));
        return item;
    }

    /// Shows the days of rest of a view.
    void look(SavedView view) {
        countries.getItems().stream().map(CheckMenuItem.class::cast)
                .forEach(item -> item.setSelected(view.resting().contains(item.getUserData())));
    }

    /// The countries whose days of rest are shown.
    List<UUID> chosen() {
        return countries.getItems().stream().map(CheckMenuItem.class::cast).filter(CheckMenuItem::isSelected)
                .map(item -> (UUID) item.getUserData()).toList();
    }

    /// The countries whose rest is shown, by the names chosen.
    private void lay(Portfolio portfolio) {
        var shown = Objects.requireNonNull(sight);
        var on = chosen();
        tell();
        shown.lay(shown.overlays().resting(on.isEmpty() ? Optional.empty()
                : Optional.of(Resting.of(portfolio, on, shown.rows().plan().span(shown.today())))));
    }

    /// Over the calendars chosen; with none over the one of the country whose delegation keeps the portfolio.
    private void reckon(Portfolio portfolio) {
        int number = latest.incrementAndGet();
        var on = chosen();
        var calendars = on.isEmpty() ? portfolio.all(Profile.class).flatMap(each -> each.home().stream()).toList() : on;
        var earlier = reckoned.get().schedule();
        background.run(() -> Reckoned.of(Planning.of(portfolio, earlier, calendars, () -> number != latest.get())),
                found -> {
                    if (number == latest.get()) {
                        reckoned.set(found);
                        draw();
                    }
                });
    }

    private void draw() {
        var shown = Objects.requireNonNull(sight);
        var found = reckoned.get();
        shown.lay(shown.overlays().scheduled(
                goal.flatMap(to -> found.schedule().map(each -> new Critical(each.towards(to)))), found.clashing()));
    }

    private void aim(To to) {
        var portfolio = model.portfolio();
        var selected = Objects.requireNonNull(sight).selectedProperty().get();
        var task = selected.flatMap(portfolio::find).filter(Scheduled.class::isInstance).map(Scheduled.class::cast);
        goal = switch (to) {
            case NOTHING -> Optional.empty();
            case PORTFOLIO -> Optional.of(new Goal.WholePortfolio());
            case PROJECT -> task.map(Scheduled::project).or(() -> selected).<Goal>map(Goal.OfProject::new);
            case SELECTED -> task.map(each -> new Goal.To(each.id()));
        };
        if (to != To.NOTHING && goal.isEmpty()) {
            announcements.say(messages.text("timeline.path.select"));
            ((RadioMenuItem) path.getItems().getFirst()).setSelected(true);
        } else if (to != To.NOTHING && reckoned.get().schedule().isEmpty()) {
            new ScheduleSentences(portfolio, messages.words()).whyNot(Planning.of(portfolio, List.of(), () -> false))
                    .ifPresent(announcements::say);
        }
        tell();
        draw();
    }

    /// How many things the schedule lays over the timeline, on the button; which, in its menus.
    private void tell() {
        int laid = chosen().size() + (goal.isPresent() ? 1 : 0);
        scheduling.setText(laid == 0 ? messages.text("timeline.schedule")
                : messages.text("timeline.schedule.on", messages.number(laid)));
    }
}
