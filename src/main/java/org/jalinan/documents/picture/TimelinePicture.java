package org.jalinan.documents.picture;

import java.util.stream.Collectors;
import org.jalinan.chart.BaselineNames;
import org.jalinan.chart.TextWidths;
import org.jalinan.chart.WholeTimeline;
import org.jalinan.documents.SceneFigure;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.timeline.TimelineOrder;

/// The timeline of a portfolio as a picture, all lanes unfolded.
public final class TimelinePicture {

    private TimelinePicture() {
    }

    /// Of the order a picture takes what is drawn; it has no sheets to be fitted on.
    public static Picture of(Edition edition, TimelineOrder order, TextWidths widths) {
        var words = edition.words();
        var plan = order.plan(edition);
        var drawn = WholeTimeline.of(plan, order.days(), edition.asOf(), words, widths);
        var lanes = order.arrangement().groupings().stream().map(each -> words.of("timeline.group." + each))
                .collect(Collectors.joining(", "));
        return new Picture(
                edition.title().map(name -> words.of("picture.timeline.of", name))
                        .orElseGet(() -> words.of("picture.timeline")),
                words.of("picture.timeline.note", words.date(edition.asOf()), lanes,
                        new BaselineNames(words).of(plan.baselines())),
                edition.marks().inWords(words),
                words.locale(), edition.asOf(), SceneFigure.of(drawn.scene(), drawn.sentences()));
    }
}
