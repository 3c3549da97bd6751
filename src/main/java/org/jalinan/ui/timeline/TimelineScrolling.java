package org.jalinan.ui.timeline;

import javafx.scene.control.ScrollBar;
import org.jalinan.chart.Viewport;

/// Keeps the scroll bars and what is seen in step.
final class TimelineScrolling {

    private static final double AIR_DAYS = 400;

    private final TimelineSight sight;
    private final ScrollBar down;
    private final ScrollBar across;
    private boolean following;

    TimelineScrolling(TimelineSight sight, ScrollBar down, ScrollBar across) {
        this.sight = sight;
        this.down = down;
        this.across = across;
    }

    void attach() {
        down.setUnitIncrement(Viewport.ROW);
        sight.versionProperty().subscribe(this::follow);
        down.valueProperty().addListener((_, _, value) -> {
            if (!following) {
                sight.scrollTo(value.doubleValue());
            }
        });
        across.valueProperty().addListener((_, _, value) -> {
            if (!following) {
                sight.days().lookFrom(value.doubleValue());
            }
        });
    }

    private void follow() {
        following = true;
        var view = sight.viewport(false);
        double last = view.lastScroll(sight.rows().lines());
        down.setMax(last);
        down.setValue(view.scroll());
        down.setVisibleAmount(last == 0 ? 1
                : last * (view.height() - Viewport.TOP)
                        / (last + view.height() - Viewport.TOP));
        down.setBlockIncrement(view.height() - Viewport.TOP);
        down.setDisable(last == 0);
        followDays(view);
        following = false;
    }

    /// The bar runs over all dates and some air, further where the officer has gone further.
    private void followDays(Viewport view) {
        var span = sight.rows().plan().span(view.today());
        double shown = view.axis().width() / view.axis().pixelsPerDay();
        double from = view.axis().origin();
        double first = Math.min(span.from().toEpochDay() - AIR_DAYS, from);
        double last = Math.max(Math.max(span.to().toEpochDay() + AIR_DAYS - shown, first + 1), from);
        across.setMin(first);
        across.setMax(last);
        across.setValue(from);
        across.setVisibleAmount((last - first) * shown / (last - first + shown));
        across.setUnitIncrement(shown / 20);
        across.setBlockIncrement(shown * 0.9);
    }
}
