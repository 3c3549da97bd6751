package org.jalinan.documents.sheet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jalinan.documents.Block;
import org.jalinan.documents.Look;
import org.jalinan.documents.RichText;
import org.jalinan.documents.compose.SourceNumbers;
import org.jalinan.model.Milestone;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.StatedDate;
import org.jalinan.model.schedule.LastFact;
import org.jalinan.text.Words;

/// The one sentence for a reader in a hurry, worst news first, made of nothing but what is recorded: the target that is
/// longest past, else one whose period has begun with no record, else silence; then what was last recorded.
final class SheetHeadline {

    private static final int LONGEST_TITLE = 80;

    private final Words words;
    private final LocalDate today;
    private final SourceNumbers sources;
    private final List<Milestone> milestones;
    private final Optional<LastFact> lastFact;

    SheetHeadline(Portfolio portfolio, Project project, Words words, LocalDate today, SourceNumbers sources) {
        this.words = words;
        this.today = today;
        this.sources = sources;
        this.milestones = portfolio.naming(Milestone.class, project.id()).toList();
        this.lastFact = LastFact.of(portfolio, project);
    }

    Block.Headline block() {
        var worst = worst();
        var latest = latest();
        var gap = worst.isEmpty() || latest.isEmpty() ? RichText.EMPTY : RichText.plain(" ");
        var text = worst.and(gap).and(latest);
        return new Block.Headline(text.isEmpty() ? RichText.unknown(words.of("sheet.headline.nothing")) : text);
    }

    private RichText worst() {
        var past = milestones.stream().filter(each -> each.isPastTarget(today)).toList();
        var longest = past.stream().max(Comparator.comparingLong(each -> each.daysPastTarget(today)));
        if (longest.isPresent()) {
            var target = longest.get();
            var others = past.size() - 1;
            var sentence = RichText.bold(words.of("sheet.headline.past", target.shortName(), stated(target),
                    target.daysPastTarget(today))).sources(sources.ofDate(target));
            return switch (others) {
                case 0 -> sentence;
                case 1 -> sentence.and(Look.BOLD, " " + words.of("sheet.headline.past.one"));
                default -> sentence.and(Look.BOLD, " " + words.of("sheet.headline.past.more", others));
            };
        }
        Predicate<Milestone> begun = each -> each.target().filter(date -> !date.from().isAfter(today)).isPresent();
        var open = milestones.stream().filter(each -> !each.isRecorded() && each.metBy().isEmpty()).filter(begun)
                .min(Comparator.comparing(each -> each.target().map(StatedDate::to).orElse(LocalDate.MAX)));
        if (open.isPresent()) {
            return RichText.bold(words.of("sheet.headline.open", open.get().shortName(), stated(open.get())))
                    .sources(sources.ofDate(open.get()));
        }
        return lastFact.filter(fact -> fact.isStale(today))
                .map(fact -> RichText.bold(
                        words.of("sheet.headline.stale", words.date(fact.day()), fact.ageInDays(today))))
                .orElse(RichText.EMPTY);
    }

    private RichText latest() {
        return milestones.stream().filter(Milestone::isRecorded)
                .max(Comparator.comparing(each -> each.recorded().map(StatedDate::to).orElse(LocalDate.MIN)))
                .map(each -> RichText.plain(words.of("sheet.headline.latest", briefly(each),
                        each.recorded().map(words::date).orElse(""))).sources(sources.ofDate(each)))
                .orElse(RichText.EMPTY);
    }

    private static String briefly(Milestone milestone) {
        return milestone.title().length() > LONGEST_TITLE ? milestone.shortName() : milestone.title();
    }

    private String stated(Milestone milestone) {
        return milestone.target().map(words::date).orElse("");
    }
}
