package org.jalinan.documents.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalinan.chart.Arrangement;
import org.jalinan.chart.Grouping;
import org.jalinan.chart.Plan;
import org.jalinan.chart.TextWidths;
import org.jalinan.chart.WholeTimeline;
import org.jalinan.documents.SceneFigure;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Profile;
import org.jalinan.text.Words;

/// The timeline of a portfolio as a picture, all lanes unfolded.
public final class TimelinePicture {

    private TimelinePicture() {
    }

    /// @param groupings from the outermost lanes to the innermost
    /// @param days what is seen of the years; empty shows all dates
    public static Picture of(Portfolio portfolio, List<Grouping> groupings, Optional<DateSpan> days, LocalDate today,
            Words words, TextWidths widths) {
        var plan = Plan.of(portfolio, today, Arrangement.by(groupings));
        var drawn = WholeTimeline.of(plan, days, today, words, widths);
        var profile = portfolio.all(Profile.class).findFirst();
        var lanes = groupings.stream().map(each -> words.of("timeline.group." + each))
                .collect(Collectors.joining(", "));
        return new Picture(
                profile.map(each -> words.of("picture.timeline.of", each.title()))
                        .orElseGet(() -> words.of("picture.timeline")),
                words.of("picture.timeline.note", words.date(today), lanes),
                profile.flatMap(Profile::marking).map(words::label).orElseGet(() -> words.of("document.notMarked")),
                words.locale(), today, SceneFigure.of(drawn.scene(), drawn.sentences()));
    }
}
