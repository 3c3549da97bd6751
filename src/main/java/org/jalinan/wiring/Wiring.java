package org.jalinan.wiring;

import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.jalinan.bundle.KeyRing;
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
import org.jalinan.ui.Incidents;
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
import org.jalinan.ui.SeenTimeline;
import org.jalinan.ui.ShellController;
import org.jalinan.ui.ShellWindow;
import org.jalinan.ui.ShownClock;
import org.jalinan.ui.StatusController;
import org.jalinan.ui.TimeTravel;
import org.jalinan.ui.ToastController;
import org.jalinan.ui.UndoController;
import org.jalinan.ui.Ways;
import org.jalinan.ui.exchange.ExportController;
import org.jalinan.ui.exchange.Exports;
import org.jalinan.ui.exchange.ImportController;
import org.jalinan.ui.exchange.ImportOpening;
import org.jalinan.ui.exchange.Imports;
import org.jalinan.ui.form.DraftFile;
import org.jalinan.ui.form.Drafts;
import org.jalinan.ui.form.JottingFile;
import org.jalinan.ui.form.Jottings;
import org.jalinan.ui.form.LeftBehind;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.laptops.Breaches;
import org.jalinan.ui.laptops.Elsewhere;
import org.jalinan.ui.laptops.Laptops;
import org.jalinan.ui.laptops.MergeController;
import org.jalinan.ui.laptops.MergeDesk;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.past.AsOfController;
import org.jalinan.ui.past.HeldBandController;
import org.jalinan.ui.past.Holding;
import org.jalinan.ui.past.PastBandController;
import org.jalinan.ui.project.SheetExport;
import org.jalinan.ui.search.Finder;
import org.jalinan.ui.search.SearchBoxController;
import org.jalinan.ui.search.SearchController;

/// Puts the objects of the window together, by hand. What all screens work with is made here; the screens are added by
/// the classes beside this one, a line each.
public final class Wiring {

    private final PortfolioModel model;
    private final Navigator navigator = new Navigator();
    private final NavigationRail rail = new NavigationRail(navigator);
    private final Announcements announcements = new Announcements();
    private final Messages messages;
    private final Appearance appearance;
    private final Dialogs dialogs;
    private final ShownClock clock;
    private final TimeTravel travel;
    private final Screens screens;
    private final RecordForm form;
    private final Overlay overlay = new Overlay();
    private final Safety safety;
    private final Laptops laptops;
    private final Elsewhere elsewhere;
    private final ImportOpening importing;
    private final Jottings jottings;
    private final LeftBehind left;
    private final Holding holding;
    private final List<Command> commands;

    public Wiring(Store store, Background background, Messages messages, Preferences preferences,
            Appearance appearance, Dialogs dialogs, Clock clock) {
        this(store, background, messages, preferences, appearance, dialogs, clock, Device::keys);
    }

    public Wiring(Store store, Background background, Messages messages, Preferences preferences,
            Appearance appearance, Dialogs dialogs, Clock now, KeyRing keys) {
        model = new PortfolioModel(store, background);
        safety = new Safety(store, background, keys, now);
        var merging = new MergeDesk(model, safety, background);
        merging.onBreach(new Breaches(navigator, announcements, messages)::tell);
        var incidents = new Incidents(model, messages, now);
        laptops = new Laptops(store, model, merging, safety, background, dialogs, announcements, incidents, overlay,
                messages);
        elsewhere = new Elsewhere(safety, preferences, dialogs, announcements, messages);
        safety.onTrouble(elsewhere::trouble);
        model.beforeMany(work -> safety.before(_ -> work.run()));
        this.messages = messages;
        this.appearance = appearance;
        this.dialogs = dialogs;
        clock = new ShownClock(now);
        travel = new TimeTravel(model, announcements, messages, clock);
        travel.offer();
        jottings = new Jottings(JottingFile.in(store.drafts()), background, () -> store.closedTo().isPresent());
        screens = shell(new Screens(messages));
        var kept = DraftFile.in(store.drafts()).unless(() -> store.closedTo().isPresent());
        form = new RecordForm(model, new Drafts(kept, background), jottings, dialogs, messages, clock);
        left = new LeftBehind(form, navigator, announcements);
        left.offer();
        holding = new Holding(model, keys, announcements, messages);
        holding.onTaken(this::begin);
        form.onSettle(record -> navigator.go(Place.Sources.toSettle(record)));
        var lists = new Lists(messages, preferences, background, announcements);
        var files = new DocumentFiles(background, dialogs, announcements, messages);
        var sheet = new SheetExport(files, messages, clock);
        var desk = new Desk(model, navigator, screens, form, lists, travel, clock, overlay, files, dialogs,
                announcements,
                preferences, background, messages, jottings);
        RecordScreens.add(desk);
        var seen = new SeenTimeline();
        TimelineScreen.add(desk, seen);
        ProjectScreen.add(desk, sheet);
        PaperScreens.add(desk, seen, incidents);
        var imports = Imports.remembering(preferences, model, background, incidents, clock);
        importing = new ImportOpening(imports, dialogs, overlay, messages);
        commands = commands(sheet);
        var exports = new Exports(model, background, dialogs, announcements, messages);
        screens.part(ExportController.class, () -> new ExportController(travel, exports, overlay))
                .part(ImportController.class, () -> new ImportController(imports, overlay, messages))
                .part(MergeController.class, () -> new MergeController(merging, overlay, files, messages));
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

    private Screens shell(Screens parts) {
        return parts
                .part(ShellController.class,
                        () -> new ShellController(model, navigator, parts, announcements, messages))
                .part(NavigationController.class,
                        () -> new NavigationController(model, navigator, parts, rail, messages))
                .part(HeaderController.class,
                        () -> new HeaderController(model, navigator, appearance, messages))
                .part(AsOfController.class, () -> new AsOfController(travel, jottings))
                .part(HeldBandController.class, () -> new HeldBandController(model, holding(), messages, clock))
                .part(PastBandController.class, () -> new PastBandController(travel, navigator))
                .part(UndoController.class, () -> new UndoController(model, messages))
                .part(MarkingController.class, () -> new MarkingController(model, messages))
                .part(ToastController.class, () -> new ToastController(model, announcements, messages))
                .part(StatusController.class,
                        () -> new StatusController(model, safety, elsewhere.missedProperty(), messages));
    }

    /// Puts the shell into a window, with the keys that work on every screen.
    public void fill(ShellWindow window) {
        window.forbidEditing(model.readOnlyProperty());
        window.fill(screens, rail, commands);
    }

    /// What can be done from anywhere, by key or by name; the sheet of keys and the search read the same list.
    private List<Command> commands(SheetExport sheet) {
        return Stream.of(Ways.to(navigator, this::goIfThere), work(sheet), travel.commands(), laptops.commands(),
                elsewhere.commands(), holding.commands())
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
                Command.of("command.newProject", "fth-plus", () -> goIfThere(Place.Projects.toCreate()))
                        .when(() -> !model.isReadOnly()),
                Command.of("command.sheet", "fth-file-text",
                        () -> projectInView().ifPresent(project -> sheet.export(model.portfolio(), project)))
                        .when(() -> projectInView().isPresent()),
                Command.of("command.export", "fth-share", () -> overlay.open(ExportController.class))
                        .on(KeyCode.E, SHORTCUT_DOWN),
                Command.of("command.import", "fth-download", importing::ask).on(KeyCode.I, SHORTCUT_DOWN)
                        .when(() -> !model.isReadOnly()),
                Command.of("command.rail", "fth-list", rail::toggle).on(KeyCode.BACK_SLASH, SHORTCUT_DOWN),
                Command.of("command.theme", "fth-sun", appearance::toggle),
                Command.of("command.english", "fth-globe", () -> messages.languageProperty().set(Language.EN)),
                Command.of("command.malay", "fth-globe", () -> messages.languageProperty().set(Language.MS)));
    }

    /// What can be done once the portfolio can be edited.
    private void begin() {
        form.begin();
        left.offer();
        travel.offer();
        safety.ifOld();
        elsewhere.offer();
    }

    public Holding holding() {
        return holding;
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

    public Elsewhere elsewhere() {
        return elsewhere;
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
