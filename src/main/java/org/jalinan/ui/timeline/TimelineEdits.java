package org.jalinan.ui.timeline;

import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.chart.Entry;
import org.jalinan.chart.Retiming;
import org.jalinan.model.Activity;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Dependency;
import org.jalinan.model.DependencyRules;
import org.jalinan.model.DependencyType;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Profile;
import org.jalinan.model.Project;
import org.jalinan.model.RecordIds;
import org.jalinan.model.StatedDate;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.model.schedule.WorkingCalendar;
import org.jalinan.text.RecordNames;
import org.jalinan.text.ScheduleSentences;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;

/// What gestures and keys on the timeline save: each is one edit, named after what was done.
final class TimelineEdits {

    private final PortfolioModel model;
    private final Messages messages;
    private final Clock clock;

    TimelineEdits(PortfolioModel model, Messages messages, Clock clock) {
        this.model = model;
        this.messages = messages;
        this.clock = clock;
    }

    /// Saves what a gesture made of a line. Nothing is saved where nothing changed.
    void save(Entry before, Retiming retiming) {
        if (retiming instanceof Retiming.To(var after)) {
            if (before instanceof Entry.OfActivity(_, var was) && after instanceof Entry.OfActivity(_, var is)) {
                put(act(was, is), is);
            } else if (before instanceof Entry.OfMilestone(_, var was)
                    && after instanceof Entry.OfMilestone(_, var is)) {
                put(Act.of("milestone.set.forecast", was.shortName(), was.forecast().map(messages::date).orElse(""),
                        is.forecast().map(messages::date).orElse("")), is);
            }
        }
    }

    private Act act(Activity was, Activity is) {
        if (was.progress() != is.progress()) {
            return Act.of("activity.progress", was.title(), Integer.toString(is.progress()));
        }
        if (was.span().days() == is.span().days()) {
            return Act.of("activity.shift", was.title(), signed(daysBetween(was.span(), is.span())));
        }
        return Act.of("activity.resize", was.title(), messages.date(is.span().from()), messages.date(is.span().to()));
    }

    private void put(Act act, PortfolioRecord record) {
        model.commit(Proposal.put(model.portfolio(), act, record));
    }

    /// Adds an activity over the days drawn; it is named on the page of its project.
    void draw(Project project, DateSpan days) {
        put(Act.of("activity.draw", project.code(), messages.date(days.from()), messages.date(days.to())),
                drawn(project, days).activity());
    }

    /// The activity that drawing over these days would add.
    Entry.OfActivity drawn(Project project, DateSpan days) {
        int last = model.portfolio().naming(Activity.class, project.id()).map(Activity::order)
                .max(Comparator.naturalOrder()).orElse(-1);
        return new Entry.OfActivity(project, new Activity(RecordIds.at(clock.millis()), project.id(), last + 1,
                messages.text("timeline.draw.title"), days, 0, Optional.empty()));
    }

    String words(DateSpan days) {
        return messages.text("timeline.drag.drawn", messages.date(days.from()), messages.date(days.to()),
                workingDays(days));
    }

    /// What a gesture would do, in words, as it is said at the pointer.
    String words(Entry before, Retiming retiming) {
        return switch (retiming) {
            case Retiming.Refused(var why) -> messages.text("timeline.drag." + why);
            case Retiming.To(var after) -> words(before, after);
        };
    }

    private String words(Entry before, Entry after) {
        return switch (after) {
            case Entry.OfActivity(_, var is) when before instanceof Entry.OfActivity(_, var was)
                    && was.progress() != is.progress() ->
                messages.text("page.perCent", is.progress());
            case Entry.OfActivity(_, var is) -> messages.text("timeline.drag.days", messages.date(is.span().from()),
                    messages.date(is.span().to()), workingDays(is.span()),
                    signed(before.span().map(was -> daysBetween(was, is.span())).orElse(0L)));
            case Entry.OfMilestone(_, var is) -> is.forecast().map(date -> messages.text("timeline.drag.forecast",
                    messages.date(date), signed(announced(is).map(was -> daysBetween(was.span(), date.span()))
                            .orElse(0L))))
                    .orElse("");
            case Entry.OfMeetings _,Entry.OfUndertaking _,Entry.OfGone _ -> "";
        };
    }

    /// By the calendar of the country whose delegation keeps the portfolio.
    private String workingDays(DateSpan days) {
        var portfolio = model.portfolio();
        var home = portfolio.all(Profile.class).flatMap(profile -> profile.home().stream()).toList();
        return new ScheduleSentences(portfolio, messages.words()).workingDays(WorkingCalendar
                .of(portfolio, home, days).count((int) days.from().toEpochDay(), (int) days.to().toEpochDay()));
    }

    private static Optional<StatedDate> announced(Milestone milestone) {
        return milestone.target().or(milestone::firstStated);
    }

    private static long daysBetween(DateSpan was, DateSpan is) {
        long first = is.from().toEpochDay() - was.from().toEpochDay();
        return first == 0 ? is.to().toEpochDay() - was.to().toEpochDay() : first;
    }

    private static String signed(long days) {
        return days > 0 ? "+" + days : Long.toString(days);
    }

    /// Why one may not wait for the other in this way; empty where it may.
    Optional<String> whyNot(UUID predecessor, UUID successor, DependencyType type) {
        return DependencyRules.of(model.portfolio(), made(predecessor, successor, type)).stream().findFirst()
                .map(problem -> messages.text(problem.key(), problem.arguments()));
    }

    /// What a link would say.
    String words(UUID predecessor, UUID successor, DependencyType type) {
        return new RecordNames(model.portfolio(), messages.words()).of(made(predecessor, successor, type));
    }

    String wordsOfPull() {
        return messages.text("timeline.link.pull");
    }

    String wordsOfNoLink() {
        return messages.text("timeline.link.none");
    }

    /// Lets one wait for the other, as one edit.
    void link(UUID predecessor, UUID successor, DependencyType type) {
        put(Act.of(Act.prefix(Kind.DEPENDENCY) + ".add", words(predecessor, successor, type)),
                made(predecessor, successor, type));
    }

    private Dependency made(UUID predecessor, UUID successor, DependencyType type) {
        return new Dependency(RecordIds.at(clock.millis()), predecessor, successor, type, 0);
    }
}
