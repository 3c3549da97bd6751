package org.jalinan.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jalinan.model.Meeting;
import org.jalinan.model.Membership;
import org.jalinan.model.Milestone;
import org.jalinan.model.PartnerKind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Rating;
import org.jalinan.model.past.Difference;
import org.jalinan.model.past.Moment;
import org.jalinan.model.past.Reckoning;
import org.jalinan.model.past.Viewpoint;
import org.jalinan.storage.LookedBack;
import org.jalinan.text.DifferenceSentences;
import org.jalinan.text.News;
import org.jalinan.text.Words;
import org.jalinan.ui.PortfolioModel;

/// Two moments held against each other.
record Compared(Moment first, Moment last, Portfolio before, Portfolio after, List<News.Section> sections) {

    /// A figure of both days.
    record Tally(String key, long before, long after) {
    }

    /// Blocks. Empty where nothing was recorded by one of the two.
    static Optional<Compared> of(PortfolioModel model, Moment first, Moment last, Reckoning by, LocalDate today,
            Words words) {
        return seen(model, first, by, today).flatMap(before -> seen(model, last, by, today)
                .map(after -> new Compared(first, last, before, after, new DifferenceSentences(
                        Difference.between(before, after), first.day(), last.day(), words).sections())));
    }

    private static Optional<Portfolio> seen(PortfolioModel model, Moment moment, Reckoning by, LocalDate today) {
        if (moment.isNow(today)) {
            return Optional.of(model.present());
        }
        return model.looked(new Viewpoint(moment, by)) instanceof LookedBack.Seen seen
                ? Optional.of(seen.portfolio())
                : Optional.empty();
    }

    int changes() {
        return sections.stream().mapToInt(News.Section::changes).sum();
    }

    List<Tally> numbers() {
        return List.of(
                new Tally("recorded", recorded(before), recorded(after)),
                new Tally("targets", targets(before), targets(after)),
                new Tally("past", past(before, first.day()), past(after, last.day())),
                new Tally("members", members(before, first.day()), members(after, last.day())),
                new Tally("meetings", before.count(Meeting.class), after.count(Meeting.class)),
                new Tally("ratings", before.count(Rating.class), after.count(Rating.class)));
    }

    private static long recorded(Portfolio portfolio) {
        return portfolio.all(Milestone.class).filter(Milestone::isRecorded).count();
    }

    private static long targets(Portfolio portfolio) {
        return portfolio.all(Milestone.class).filter(each -> each.target().isPresent()).count();
    }

    private static long past(Portfolio portfolio, LocalDate day) {
        return portfolio.all(Milestone.class).filter(each -> each.isPastTarget(day)).count();
    }

    private static long members(Portfolio portfolio, LocalDate day) {
        return Membership.of(portfolio, PartnerKind.ASEAN_MEMBER_STATE, day).count();
    }
}
