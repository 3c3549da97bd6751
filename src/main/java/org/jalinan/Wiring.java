package org.jalinan;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.jalinan.model.Language;
import org.jalinan.model.Project;
import org.jalinan.storage.Device;
import org.jalinan.storage.Store;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Appearance;
import org.jalinan.ui.Background;
import org.jalinan.ui.Command;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.DocumentFiles;
import org.jalinan.ui.HeaderController;
import org.jalinan.ui.KeysController;
import org.jalinan.ui.MarkingController;
import org.jalinan.ui.Messages;
import org.jalinan.ui.NavigationController;
import org.jalinan.ui.NavigationRail;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Overlay;
import org.jalinan.ui.OverlayController;
import org.jalinan.ui.Place;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Preferences;
import org.jalinan.ui.Safety;
import org.jalinan.ui.Screens;
import org.jalinan.ui.ShellController;
import org.jalinan.ui.ShellWindow;
import org.jalinan.ui.ShownClock;
import org.jalinan.ui.StatusController;
import org.jalinan.ui.TimeTravel;
import org.jalinan.ui.ToastController;
import org.jalinan.ui.UndoController;
import org.jalinan.ui.Ways;
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
import org.jalinan.ui.exchange.ExportController;
import org.jalinan.ui.exchange.Exports;
import org.jalinan.ui.exchange.ImportController;
import org.jalinan.ui.exchange.ImportOpening;
import org.jalinan.ui.exchange.Imports;
import org.jalinan.ui.form.DraftFile;
import org.jalinan.ui.form.Drafts;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.history.AddendumExport;
import org.jalinan.ui.history.CompareController;
import org.jalinan.ui.history.EditsController;
import org.jalinan.ui.history.HistoryController;
import org.jalinan.ui.laptops.Laptops;
import org.jalinan.ui.laptops.MergeController;
import org.jalinan.ui.laptops.MergeDesk;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.meetings.MattersController;
import org.jalinan.ui.meetings.MeetingsController;
import org.jalinan.ui.meetings.OccasionController;
import org.jalinan.ui.norms.NormController;
import org.jalinan.ui.norms.NormsController;
import org.jalinan.ui.overview.CountersController;
import org.jalinan.ui.overview.OverviewController;
import org.jalinan.ui.partners.PartnerPageController;
import org.jalinan.ui.partners.PartnerRegisterController;
import org.jalinan.ui.past.AsOfController;
import org.jalinan.ui.past.PastBandController;
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
import org.jalinan.ui.projects.NewProjectController;
import org.jalinan.ui.projects.ProjectsController;
import org.jalinan.ui.search.Finder;
import org.jalinan.ui.search.SearchBoxController;
import org.jalinan.ui.search.SearchController;
import org.jalinan.ui.setup.GeneralSettingsController;
import org.jalinan.ui.setup.HolidaysController;
import org.jalinan.ui.setup.SettingsController;
import org.jalinan.ui.setup.ThresholdsController;
import org.jalinan.ui.setup.WorkingWeeksController;
import org.jalinan.ui.sources.ContradictionsController;
import org.jalinan.ui.sources.SourceListController;
import org.jalinan.ui.sources.SourceRegisterController;
import org.jalinan.ui.sources.UnsourcedController;
import org.jalinan.ui.timeline.InspectorController;
import org.jalinan.ui.timeline.MinimapController;
import org.jalinan.ui.timeline.MovesController;
import org.jalinan.ui.timeline.TimelineController;
import org.jalinan.ui.timeline.TimelineDisplayController;
import org.jalinan.ui.timeline.TimelineFilterController;
import org.jalinan.ui.timeline.TimelineLanesController;
import org.jalinan.ui.timeline.TimelineScheduleController;
import org.jalinan.ui.timeline.TimelineTableController;
import org.jalinan.ui.timeline.TimelineViewsController;
import org.jalinan.ui.timeline.ZoomController;
import org.jalinan.ui.undertakings.ClosingController;
import org.jalinan.ui.undertakings.UndertakingController;
import org.jalinan.ui.undertakings.UndertakingsController;

/// Puts the objects of the window together, by hand: the one place that knows them all. A screen is one line in
/// `screens`.
public final class Wiring {

    private final PortfolioModel model;
    private final Navigator navigator = new Navigator();
    private final NavigationRail rail = new NavigationRail(navigator);
    private final Announcements announcements = new Announcements();
    private final Messages messages;
    private final Preferences preferences;
    private final Appearance appearance;
    private final Dialogs dialogs;
    private final ShownClock clock;
    private final DocumentFiles files;
    private final TimeTravel travel;
    private final Screens screens;
    private final RecordForm form;
    private final Overlay overlay = new Overlay();
    private final Safety safety;
    private final Laptops laptops;
    private final ImportOpening importing;
    private final List<Command> commands;

    public Wiring(Store store, Background background, Messages messages, Preferences preferences,
            Appearance appearance, Dialogs dialogs, Clock clock) {
        this(store, background, messages, preferences, appearance, dialogs, clock, Device::keys);
    }

    public Wiring(Store store, Background background, Messages messages, Preferences preferences,
            Appearance appearance, Dialogs dialogs, Clock now, Safety.KeyRing keys) {
        model = new PortfolioModel(store, background);
        safety = new Safety(store, background, keys, now);
        var merging = new MergeDesk(model, safety, background);
        laptops = new Laptops(store, model, merging, safety, background, dialogs, announcements, overlay, messages);
        this.messages = messages;
        this.preferences = preferences;
        this.appearance = appearance;
        this.dialogs = dialogs;
        clock = new ShownClock(now);
        files = new DocumentFiles(background, dialogs, announcements, messages);
        travel = new TimeTravel(model, announcements, messages, clock);
        travel.offer();
        screens = shell(new Screens(messages));
        var lists = new Lists(messages, preferences, background, announcements);
        screens.add(Place.Overview.class, OverviewController.class,
                () -> new OverviewController(model, navigator, messages, clock))
                .part(CountersController.class, () -> new CountersController(navigator, messages));
        form = new RecordForm(model, new Drafts(DraftFile.in(store.drafts()), background), dialogs, messages, clock);
        form.onSettle(record -> navigator.go(Place.Sources.toSettle(record)));
        screens.add(Place.Timeline.class, TimelineController.class,
                () -> new TimelineController(model, navigator, announcements, messages, clock))
                .part(InspectorController.class, () -> new InspectorController(navigator, form))
                .part(TimelineLanesController.class, () -> new TimelineLanesController(background, messages))
                .part(TimelineScheduleController.class,
                        () -> new TimelineScheduleController(model, background, announcements, messages))
                .part(TimelineDisplayController.class, () -> new TimelineDisplayController(messages))
                .part(TimelineFilterController.class, () -> new TimelineFilterController(messages, clock))
                .part(TimelineTableController.class, () -> new TimelineTableController(messages))
                .part(ZoomController.class, ZoomController::new)
                .part(MovesController.class, () -> new MovesController(model, messages))
                .part(TimelineViewsController.class,
                        () -> new TimelineViewsController(preferences, dialogs, announcements, messages))
                .part(MinimapController.class, () -> new MinimapController(messages));
        screens.add(Place.Projects.class, ProjectsController.class,
                () -> new ProjectsController(model, form, navigator, lists, clock))
                .part(NewProjectController.class,
                        () -> new NewProjectController(model, navigator, messages, clock));
        screens.add(Place.Partners.class, PartnerRegisterController.class,
                () -> new PartnerRegisterController(model, form, lists))
                .part(PartnerPageController.class, () -> new PartnerPageController(model, navigator, form));
        sources(lists);
        norms(lists);
        settings(lists);
        history(lists);
        ties(lists);
        documents(lists, background, announcements);
        var sheet = new SheetExport(files, messages, clock);
        projectPage(new ProjectForm(form), lists, sheet);
        var imports = new Imports(model, background, announcements, messages, clock);
        importing = new ImportOpening(imports, dialogs, overlay, messages);
        commands = commands(sheet);
        var exports = new Exports(background, dialogs, announcements, messages, clock);
        screens.part(ExportController.class, () -> new ExportController(model, exports, overlay, messages))
                .part(ImportController.class, () -> new ImportController(imports, overlay, messages));
        screens.part(MergeController.class, () -> new MergeController(merging, overlay, dialogs, messages));
        overlays(new Finder(model, background, messages));
    }

    private void overlays(Finder finder) {
        screens.part(OverlayController.class, () -> new OverlayController(overlay, navigator, screens))
                .part(SearchBoxController.class, () -> new SearchBoxController(overlay))
                .part(SearchController.class,
                        () -> new SearchController(finder, navigator, overlay, commands, messages))
                .part(KeysController.class,
                        () -> new KeysController(navigator, screens, commands, messages, overlay));
    }

    private void sources(Lists lists) {
        screens.add(Place.Sources.class, SourceRegisterController.class,
                () -> new SourceRegisterController(model, lists.background(), messages))
                .part(SourceListController.class, () -> new SourceListController(model, navigator, form, lists))
                .part(UnsourcedController.class, () -> new UnsourcedController(model, navigator, form, lists))
                .part(ContradictionsController.class,
                        () -> new ContradictionsController(model, navigator, form, lists));
    }

    private void ties(Lists lists) {
        screens.add(Place.Meetings.class, MeetingsController.class, () -> new MeetingsController(form, lists))
                .part(OccasionController.class, () -> new OccasionController(form, navigator))
                .part(MattersController.class, () -> new MattersController(navigator, lists));
        screens.add(Place.Undertakings.class, UndertakingsController.class,
                () -> new UndertakingsController(form, lists))
                .part(UndertakingController.class, () -> new UndertakingController(form, navigator))
                .part(ClosingController.class, () -> new ClosingController(form));
    }

    private void norms(Lists lists) {
        screens.add(Place.Norms.class, NormsController.class, () -> new NormsController(form, navigator, lists))
                .part(NormController.class, () -> new NormController(form, navigator));
    }

    private void history(Lists lists) {
        var export = new AddendumExport(files, messages);
        screens.add(Place.History.class, HistoryController.class, () -> new HistoryController(travel))
                .part(EditsController.class, () -> new EditsController(form, travel, lists))
                .part(CompareController.class, () -> new CompareController(travel, navigator, lists, export));
    }

    private void settings(Lists lists) {
        screens.add(Place.Settings.class, SettingsController.class, () -> new SettingsController(form))
                .part(GeneralSettingsController.class,
                        () -> new GeneralSettingsController(model, form, preferences))
                .part(WorkingWeeksController.class, () -> new WorkingWeeksController(form, lists))
                .part(HolidaysController.class, () -> new HolidaysController(form, lists))
                .part(ThresholdsController.class, () -> new ThresholdsController(form));
    }

    private void projectPage(ProjectForm form, Lists lists, SheetExport sheet) {
        screens.add(Place.ProjectPage.class, ProjectController.class,
                () -> new ProjectController(form, navigator, messages))
                .part(ProjectHeadController.class, () -> new ProjectHeadController(form, navigator, messages, sheet))
                .part(SummaryController.class, () -> new SummaryController(form))
                .part(MilestonesController.class, () -> new MilestonesController(form, messages))
                .part(MilestonePaneController.class, () -> new MilestonePaneController(form, messages))
                .part(PreviewController.class, () -> new PreviewController(form, navigator, messages))
                .part(PartnersController.class, () -> new PartnersController(form, messages))
                .part(SourcesController.class, () -> new SourcesController(form, messages));
        screens.part(NotesController.class, () -> new NotesController(form, messages))
                .part(ActivitiesController.class, () -> new ActivitiesController(form, lists))
                .part(RatingsController.class, () -> new RatingsController(form, messages))
                .part(RatingPaneController.class, () -> new RatingPaneController(form, messages))
                .part(RisksController.class, () -> new RisksController(form, lists))
                .part(ResultsController.class, () -> new ResultsController(form, lists))
                .part(MoneyController.class, () -> new MoneyController(form, lists))
                .part(ProjectHistoryController.class, () -> new ProjectHistoryController(form, model, lists, clock));
    }

    private Screens shell(Screens parts) {
        return parts
                .part(ShellController.class,
                        () -> new ShellController(model, navigator, parts, announcements, messages))
                .part(NavigationController.class,
                        () -> new NavigationController(model, navigator, parts, rail, messages))
                .part(HeaderController.class,
                        () -> new HeaderController(model, navigator, appearance, messages))
                .part(AsOfController.class, () -> new AsOfController(travel))
                .part(PastBandController.class, () -> new PastBandController(travel, navigator))
                .part(UndoController.class, () -> new UndoController(model, messages))
                .part(MarkingController.class, () -> new MarkingController(model, messages))
                .part(ToastController.class, () -> new ToastController(model, announcements, messages))
                .part(StatusController.class, () -> new StatusController(model, safety, messages, clock));
    }

    private void documents(Lists lists, Background background, Announcements said) {
        var draft = new DraftDocument(model, background, messages, clock);
        var handing = new Handing(files, background, dialogs, said, messages);
        screens.add(Place.Documents.class, DocumentsController.class,
                () -> new DocumentsController(draft, handing, messages))
                .part(OrderController.class, () -> new OrderController(draft, messages))
                .part(TimelineSizeController.class, () -> new TimelineSizeController(draft, messages))
                .part(PointsController.class, () -> new PointsController(draft, messages))
                .part(PagesController.class, () -> new PagesController(draft, background, messages))
                .part(FindingsController.class,
                        () -> new FindingsController(draft, new Issuing(background, said, messages), messages))
                .part(RegisterController.class, () -> new RegisterController(model, handing, lists));
    }

    /// The window, with the keys that work on every screen.
    public ShellWindow window() {
        var window = new ShellWindow(screens, messages, preferences, appearance, rail);
        window.bind(commands);
        return window;
    }

    /// What can be done from anywhere, by key or by name; the sheet of keys and the search read the same list.
    private List<Command> commands(SheetExport sheet) {
        return Stream.of(Ways.to(navigator, this::goIfThere), work(sheet), travel.commands(), laptops.commands())
                .flatMap(List::stream).toList();
    }

    private List<Command> work(SheetExport sheet) {
        return List.of(
                Command.of("command.search", "fth-search", () -> overlay.open(SearchController.class))
                        .on(KeyCode.K, SHORTCUT_DOWN),
                Command.of("command.keys", "fth-help-circle", () -> overlay.open(KeysController.class)).on(KeyCode.F1),
                Command.of("command.undo", "fth-corner-up-left", model::undo).on(KeyCode.Z, SHORTCUT_DOWN)
                        .when(() -> model.undoableProperty().get().isPresent()),
                Command.of("command.redo", "fth-corner-up-right", model::redo).on(KeyCode.Y, SHORTCUT_DOWN)
                        .when(() -> model.redoableProperty().get().isPresent()),
                Command.of("command.newProject", "fth-plus", () -> goIfThere(Place.Projects.toCreate())),
                Command.of("command.sheet", "fth-file-text",
                        () -> projectInView().ifPresent(project -> sheet.export(model.portfolio(), project)))
                        .when(() -> projectInView().isPresent()),
                Command.of("command.export", "fth-share", () -> overlay.open(ExportController.class))
                        .on(KeyCode.E, SHORTCUT_DOWN),
                Command.of("command.import", "fth-download", importing::ask).on(KeyCode.I, SHORTCUT_DOWN),
                Command.of("command.rail", "fth-list", rail::toggle).on(KeyCode.BACK_SLASH, SHORTCUT_DOWN),
                Command.of("command.theme", "fth-sun", appearance::toggle),
                Command.of("command.english", "fth-globe", () -> messages.languageProperty().set(Language.EN)),
                Command.of("command.malay", "fth-globe", () -> messages.languageProperty().set(Language.MS)));
    }

    public ImportOpening importing() {
        return importing;
    }

    private Optional<Project> projectInView() {
        return navigator.place() instanceof Place.ProjectPage page
                ? model.portfolio().find(Project.class, page.project())
                : Optional.empty();
    }

    private void goIfThere(Place place) {
        if (screens.has(place.getClass())) {
            navigator.go(place);
        }
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    public RecordForm form() {
        return form;
    }

    public Safety safety() {
        return safety;
    }

    public Laptops laptops() {
        return laptops;
    }

    public Screens screens() {
        return screens;
    }

    public PortfolioModel model() {
        return model;
    }

    public TimeTravel travel() {
        return travel;
    }

    public Navigator navigator() {
        return navigator;
    }

    public Announcements announcements() {
        return announcements;
    }
}
