package org.jalinan.ui.timeline;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.chart.Entry;
import org.jalinan.chart.Trouble;
import org.jalinan.model.Country;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Organisation;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.ui.Messages;
import org.jalinan.ui.list.Condition;

/// By which conditions the lines of the timeline are filtered, in plain words.
record TimelineConditions(Portfolio portfolio, LocalDate today, Messages messages) {

    Stream<Condition<Entry>> all() {
        return Stream.of(projects(), partners(), kinds(), statements(), alone()).flatMap(each -> each);
    }

    private Stream<Condition<Entry>> projects() {
        return portfolio.all(Project.class)
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .map(project -> choice("project", project.code(),
                        entry -> entry.ofProject().filter(project::equals).isPresent()));
    }

    private Stream<Condition<Entry>> partners() {
        return portfolio.all(Country.class).filter(country -> participations(country).findAny().isPresent())
                .sorted((one, other) -> messages.collator().compare(one.name(), other.name()))
                .map(country -> choice("partner", country.name(), entry -> entry.ofProject().filter(
                        project -> participations(country).anyMatch(each -> each.project().equals(project.id())))
                        .isPresent()));
    }

    /// Of the country itself, and of its organisations.
    private Stream<Participation> participations(Country country) {
        var organisations = portfolio.naming(Organisation.class, country.id())
                .filter(each -> each.country().equals(Optional.of(country.id())));
        return Stream.concat(Stream.<Partner>of(country), organisations)
                .flatMap(partner -> portfolio.naming(Participation.class, partner.id()));
    }

    private Stream<Condition<Entry>> kinds() {
        var known = portfolio.all(Milestone.class).map(Milestone::type).collect(Collectors.toSet());
        var types = Stream.of(MilestoneType.values()).filter(known::contains)
                .map(type -> choice("kind", messages.label(type), milestone(each -> each.type() == type)));
        return Stream.concat(types, Stream.of(
                choice("kind", messages.text("timeline.only.activities"), Entry.OfActivity.class::isInstance),
                choice("kind", messages.text("timeline.only.meetings"), Entry.OfMeetings.class::isInstance),
                choice("kind", messages.text("timeline.only.undertakings"), Entry.OfUndertaking.class::isInstance)));
    }

    private Stream<Condition<Entry>> statements() {
        return Stream.of(
                choice("date", messages.text("inspector.kind.recorded"), milestone(Milestone::isRecorded)),
                choice("date", messages.text("inspector.kind.target"),
                        milestone(each -> !each.isRecorded() && each.target().isPresent())),
                choice("date", messages.text("inspector.kind.forecast"),
                        milestone(each -> !each.isRecorded() && each.forecast().isPresent())),
                choice("date", messages.text("inspector.kind.undated"), entry -> entry.span().isEmpty()));
    }

    private Stream<Condition<Entry>> alone() {
        return Stream.of(Trouble.values())
                .map(each -> chip(each.name().toLowerCase(Locale.ROOT), each.in(portfolio, today)));
    }

    private Condition<Entry> choice(String of, String words, Predicate<Entry> holds) {
        return Condition.choice(messages.text("timeline.only." + of), of + "." + words, words, holds);
    }

    private Condition<Entry> chip(String key, Predicate<Entry> holds) {
        return Condition.of(key, messages.text("timeline.only." + key), holds);
    }

    private static Predicate<Entry> milestone(Predicate<Milestone> holds) {
        return entry -> entry instanceof Entry.OfMilestone(_, var milestone) && holds.test(milestone);
    }
}
