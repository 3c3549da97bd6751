package org.jalinan.wiring;

import org.jalinan.ui.Place;
import org.jalinan.ui.SeenTimeline;
import org.jalinan.ui.timeline.AsOfSliderController;
import org.jalinan.ui.timeline.InspectorController;
import org.jalinan.ui.timeline.LastView;
import org.jalinan.ui.timeline.MinimapController;
import org.jalinan.ui.timeline.MovesController;
import org.jalinan.ui.timeline.TimelineBaselineController;
import org.jalinan.ui.timeline.TimelineController;
import org.jalinan.ui.timeline.TimelineDisplayController;
import org.jalinan.ui.timeline.TimelineFilterController;
import org.jalinan.ui.timeline.TimelineLanesController;
import org.jalinan.ui.timeline.TimelineScheduleController;
import org.jalinan.ui.timeline.TimelineTableController;
import org.jalinan.ui.timeline.TimelineViewsController;
import org.jalinan.ui.timeline.ZoomController;

/// The timeline with what stands around it.
final class TimelineScreen {

    private TimelineScreen() {
    }

    /// @param seen hears what the screen shows
    static void add(Desk desk, SeenTimeline seen) {
        var last = new LastView(seen);
        desk.screens().add(Place.Timeline.class, TimelineController.class,
                () -> new TimelineController(desk.model(), desk.navigator(), desk.announcements(), desk.messages(),
                        desk.clock()))
                .part(InspectorController.class, () -> new InspectorController(desk.navigator(), desk.form()))
                .part(TimelineLanesController.class,
                        () -> new TimelineLanesController(desk.background(), desk.messages()))
                .part(TimelineScheduleController.class,
                        () -> new TimelineScheduleController(desk.model(), desk.background(), desk.announcements(),
                                desk.messages()))
                .part(TimelineBaselineController.class,
                        () -> new TimelineBaselineController(desk.travel(), desk.background(), desk.announcements()))
                .part(TimelineDisplayController.class, () -> new TimelineDisplayController(desk.messages()))
                .part(TimelineFilterController.class,
                        () -> new TimelineFilterController(desk.background(), desk.messages(), desk.clock()))
                .part(TimelineTableController.class, () -> new TimelineTableController(desk.messages()))
                .part(AsOfSliderController.class, () -> new AsOfSliderController(desk.travel()))
                .part(ZoomController.class, ZoomController::new)
                .part(MovesController.class, () -> new MovesController(desk.model(), desk.messages()))
                .part(TimelineViewsController.class,
                        () -> new TimelineViewsController(desk.preferences(), desk.dialogs(), desk.announcements(),
                                desk.messages(), last))
                .part(MinimapController.class, () -> new MinimapController(desk.background(), desk.messages()));
    }
}
