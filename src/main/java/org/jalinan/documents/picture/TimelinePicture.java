package org.jalinan.documents.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jalinan.chart.Arrangement;
import org.jalinan.chart.Grouping;
import org.jalinan.chart.Plan;
import org.jalinan.chart.TextWidths;
import org.jalinan.chart.WholeTimeline;
import org.jalinan.documents.SceneFigure;
import org.jalinan.documents.compose.Edition;
import org.jalinan.model.DateSpan;

/// The timeline of a portfolio as a picture, all lanes unfolded.
public final class TimelinePicture {

    private TimelinePicture() {
    }

    /// @param groupings from the outermost lanes to the innermost
    /// @param days what is seen of the years; empty shows all dates
    public static Picture of(Edition edition, List<Grouping> groupings, Optional<DateSpan> days, TextWidths widths) {
        var words = edition.words();
        var plan = Plan.of(edition.portfolio(), edition.asOf(), Arrangement.by(groupings));
        var drawn = WholeTimeline.of(plan, days, edition.asOf(), words, widths);
        var lanes = groupings.stream().map(each -> words.of("timeline.group." + each))
                .collect(Collectors.joining(", "));
        return new Picture(
                edition.title().map(name -> words.of("picture.timeline.of", name))
                        .orElseGet(() -> words.of("picture.timeline")),
                words.of("picture.timeline.note", words.date(edition.asOf()), lanes), edition.marks().inWords(words),
                words.locale(), edition.asOf(), SceneFigure.of(drawn.scene(), drawn.sentences()));
    }
}
