package org.jalinan.wiring;

import org.jalinan.ui.Incidents;
import org.jalinan.ui.Place;
import org.jalinan.ui.SeenTimeline;
import org.jalinan.ui.documents.DocumentsController;
import org.jalinan.ui.documents.DraftDocument;
import org.jalinan.ui.documents.FindingsController;
import org.jalinan.ui.documents.Handing;
import org.jalinan.ui.documents.Issuing;
import org.jalinan.ui.documents.OrderController;
import org.jalinan.ui.documents.PagesController;
import org.jalinan.ui.documents.PointsController;
import org.jalinan.ui.documents.RegisterController;
import org.jalinan.ui.documents.TimelineSizeController;
import org.jalinan.ui.history.AddendumExport;
import org.jalinan.ui.history.CompareController;
import org.jalinan.ui.history.EditsController;
import org.jalinan.ui.history.HistoryController;

/// What is composed, issued and compared: the documents and the history.
final class PaperScreens {

    private PaperScreens() {
    }

    /// @param seen what the screen of the timeline shows
    static void add(Desk desk, SeenTimeline seen, Incidents incidents) {
        documents(desk, seen, incidents);
        history(desk);
    }

    private static void documents(Desk desk, SeenTimeline seen, Incidents incidents) {
        var draft = new DraftDocument(desk.model(), desk.background(), desk.messages(), desk.clock());
        var handing = new Handing(desk.model(), desk.files(), desk.background(), desk.dialogs(), desk.announcements(),
                incidents, desk.messages());
        desk.screens().add(Place.Documents.class, DocumentsController.class,
                () -> new DocumentsController(draft, handing, seen, desk.messages()))
                .part(OrderController.class, () -> new OrderController(draft, desk.messages()))
                .part(TimelineSizeController.class, () -> new TimelineSizeController(draft, desk.messages()))
                .part(PointsController.class, () -> new PointsController(draft, desk.jottings(), desk.messages()))
                .part(PagesController.class, () -> new PagesController(draft, desk.background(), desk.messages()))
                .part(FindingsController.class,
                        () -> new FindingsController(draft,
                                new Issuing(desk.background(), desk.announcements(), desk.messages()), desk.messages()))
                .part(RegisterController.class, () -> new RegisterController(desk.model(), handing, desk.lists()));
    }

    private static void history(Desk desk) {
        var export = new AddendumExport(desk.files(), desk.messages());
        desk.screens().add(Place.History.class, HistoryController.class, () -> new HistoryController(desk.travel()))
                .part(EditsController.class, () -> new EditsController(desk.form(), desk.travel(), desk.lists()))
                .part(CompareController.class,
                        () -> new CompareController(desk.travel(), desk.navigator(), desk.lists(), export));
    }
}
