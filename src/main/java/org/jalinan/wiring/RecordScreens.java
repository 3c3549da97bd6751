package org.jalinan.wiring;

import org.jalinan.ui.Place;
import org.jalinan.ui.meetings.MattersController;
import org.jalinan.ui.meetings.MeetingsController;
import org.jalinan.ui.meetings.OccasionController;
import org.jalinan.ui.norms.NormController;
import org.jalinan.ui.norms.NormsController;
import org.jalinan.ui.overview.CountersController;
import org.jalinan.ui.overview.OverviewController;
import org.jalinan.ui.partners.PartnerPageController;
import org.jalinan.ui.partners.PartnerRegisterController;
import org.jalinan.ui.partners.SeenPartners;
import org.jalinan.ui.projects.NewProjectController;
import org.jalinan.ui.projects.ProjectsController;
import org.jalinan.ui.setup.GeneralSettingsController;
import org.jalinan.ui.setup.HolidaysController;
import org.jalinan.ui.setup.SettingsController;
import org.jalinan.ui.setup.ThresholdsController;
import org.jalinan.ui.setup.WorkingWeeksController;
import org.jalinan.ui.sources.ContradictionsController;
import org.jalinan.ui.sources.SourceListController;
import org.jalinan.ui.sources.SourceRegisterController;
import org.jalinan.ui.sources.UnsourcedController;
import org.jalinan.ui.undertakings.ClosingController;
import org.jalinan.ui.undertakings.UndertakingController;
import org.jalinan.ui.undertakings.UndertakingsController;

/// The overview and the registers: projects, partners, meetings, undertakings, sources, norms and the settings.
final class RecordScreens {

    private RecordScreens() {
    }

    static void add(Desk desk) {
        portfolio(desk);
        ties(desk);
        sources(desk);
        norms(desk);
        settings(desk);
    }

    private static void portfolio(Desk desk) {
        desk.screens().add(Place.Overview.class, OverviewController.class,
                () -> new OverviewController(desk.model(), desk.navigator(), desk.messages(), desk.clock()))
                .part(CountersController.class, () -> new CountersController(desk.navigator(), desk.messages()));
        desk.screens().add(Place.Projects.class, ProjectsController.class,
                () -> new ProjectsController(desk.model(), desk.form(), desk.navigator(), desk.lists(), desk.clock()))
                .part(NewProjectController.class,
                        () -> new NewProjectController(desk.model(), desk.navigator(), desk.messages(), desk.clock(),
                                desk.jottings()));
        var seen = new SeenPartners();
        desk.screens().add(Place.Partners.class, PartnerRegisterController.class,
                () -> new PartnerRegisterController(desk.model(), desk.form(), desk.lists(), seen))
                .part(PartnerPageController.class,
                        () -> new PartnerPageController(desk.model(), desk.navigator(), desk.form()));
    }

    private static void ties(Desk desk) {
        desk.screens()
                .add(Place.Meetings.class, MeetingsController.class,
                        () -> new MeetingsController(desk.form(), desk.lists()))
                .part(OccasionController.class, () -> new OccasionController(desk.form(), desk.navigator()))
                .part(MattersController.class, () -> new MattersController(desk.navigator(), desk.lists()));
        desk.screens().add(Place.Undertakings.class, UndertakingsController.class,
                () -> new UndertakingsController(desk.form(), desk.lists()))
                .part(UndertakingController.class, () -> new UndertakingController(desk.form(), desk.navigator()))
                .part(ClosingController.class, () -> new ClosingController(desk.form()));
    }

    private static void sources(Desk desk) {
        desk.screens().add(Place.Sources.class, SourceRegisterController.class,
                () -> new SourceRegisterController(desk.model(), desk.lists().background(), desk.messages()))
                .part(SourceListController.class,
                        () -> new SourceListController(desk.model(), desk.navigator(), desk.form(), desk.lists()))
                .part(UnsourcedController.class,
                        () -> new UnsourcedController(desk.model(), desk.navigator(), desk.form(), desk.lists()))
                .part(ContradictionsController.class,
                        () -> new ContradictionsController(desk.model(), desk.navigator(), desk.form(), desk.lists()));
    }

    private static void norms(Desk desk) {
        desk.screens()
                .add(Place.Norms.class, NormsController.class,
                        () -> new NormsController(desk.form(), desk.navigator(), desk.lists()))
                .part(NormController.class, () -> new NormController(desk.form(), desk.navigator()));
    }

    private static void settings(Desk desk) {
        desk.screens().add(Place.Settings.class, SettingsController.class, () -> new SettingsController(desk.form()))
                .part(GeneralSettingsController.class,
                        () -> new GeneralSettingsController(desk.model(), desk.form(), desk.preferences()))
                .part(WorkingWeeksController.class, () -> new WorkingWeeksController(desk.form(), desk.lists()))
                .part(HolidaysController.class, () -> new HolidaysController(desk.form(), desk.lists()))
                .part(ThresholdsController.class, () -> new ThresholdsController(desk.form()));
    }
}
