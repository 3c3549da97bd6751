package org.jalinan.wiring;

import org.jalinan.ui.Place;
import org.jalinan.ui.project.ActivitiesController;
import org.jalinan.ui.project.MilestonePaneController;
import org.jalinan.ui.project.MilestonesController;
import org.jalinan.ui.project.MoneyController;
import org.jalinan.ui.project.NotesController;
import org.jalinan.ui.project.PartnersController;
import org.jalinan.ui.project.PreviewController;
import org.jalinan.ui.project.ProjectController;
import org.jalinan.ui.project.ProjectForm;
import org.jalinan.ui.project.ProjectHeadController;
import org.jalinan.ui.project.ProjectHistoryController;
import org.jalinan.ui.project.RatingPaneController;
import org.jalinan.ui.project.RatingsController;
import org.jalinan.ui.project.ResultsController;
import org.jalinan.ui.project.RisksController;
import org.jalinan.ui.project.SheetExport;
import org.jalinan.ui.project.SourcesController;
import org.jalinan.ui.project.SummaryController;

/// The page of a project with its tabs.
final class ProjectScreen {

    private ProjectScreen() {
    }

    static void add(Desk desk, SheetExport sheet) {
        var form = new ProjectForm(desk.form());
        desk.screens().add(Place.ProjectPage.class, ProjectController.class,
                () -> new ProjectController(form, desk.navigator(), desk.messages()))
                .part(ProjectHeadController.class,
                        () -> new ProjectHeadController(form, desk.navigator(), desk.messages(), sheet))
                .part(SummaryController.class, () -> new SummaryController(form))
                .part(MilestonesController.class, () -> new MilestonesController(form, desk.messages()))
                .part(MilestonePaneController.class, () -> new MilestonePaneController(form, desk.messages()))
                .part(PreviewController.class,
                        () -> new PreviewController(desk.model(), form, desk.navigator(), desk.messages()))
                .part(PartnersController.class, () -> new PartnersController(form, desk.messages()))
                .part(SourcesController.class, () -> new SourcesController(form, desk.messages()));
        desk.screens().part(NotesController.class, () -> new NotesController(form, desk.messages()))
                .part(ActivitiesController.class, () -> new ActivitiesController(form, desk.lists()))
                .part(RatingsController.class, () -> new RatingsController(form, desk.messages()))
                .part(RatingPaneController.class, () -> new RatingPaneController(form, desk.messages()))
                .part(RisksController.class, () -> new RisksController(form, desk.lists()))
                .part(ResultsController.class, () -> new ResultsController(form, desk.lists()))
                .part(MoneyController.class, () -> new MoneyController(form, desk.lists()))
                .part(ProjectHistoryController.class,
                        () -> new ProjectHistoryController(form, desk.model(), desk.lists(), desk.clock()));
    }
}
