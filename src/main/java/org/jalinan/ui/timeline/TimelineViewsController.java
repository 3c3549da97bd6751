package org.jalinan.ui.timeline;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.jalinan.ui.Announcements;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.DocumentFiles;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Preferences;

/// The views that the officer saved by name on this laptop: one is taken again, saved under the same name anew, deleted; all
/// of them go into a file and come out of one.
public final class TimelineViewsController {

    private static final String KEPT = "timeline.views";

    private final Preferences preferences;
    private final Dialogs dialogs;
    private final Announcements announcements;
    private final Messages messages;
    private final LastView last;
    private final TextField name = new TextField();
    private Supplier<SavedView> now = () -> {
        throw new IllegalStateException("shown before it was told what it shows");
    };
    private Consumer<SavedView> look = _ -> {};
    private Optional<SavedView> before = Optional.empty();

    @FXML
    private MenuButton saved;

    public TimelineViewsController(Preferences preferences, Dialogs dialogs, Announcements announcements,
            Messages messages, LastView last) {
        this.preferences = preferences;
        this.dialogs = dialogs;
        this.announcements = announcements;
        this.messages = messages;
        this.last = last;
    }

    /// @param seen what is seen at the moment
    /// @param then looks at a view
    /// @param sight what paper is to show too
    void show(Supplier<SavedView> seen, Consumer<SavedView> then, TimelineSight sight) {
        before = last.handOver(seen, sight);
        now = seen;
        look = then;
        name.setPromptText(messages.text("timeline.views.name"));
        name.setOnAction(_ -> save());
        offer();
    }

    /// Looks as the screen before this one did, the first time, and goes on.
    void resume(Runnable then) {
        var view = before;
        before = Optional.empty();
        view.ifPresent(look);
        then.run();
    }

    private void offer() {
        var save = new Button(messages.text("timeline.views.save"));
        save.disableProperty().bind(name.textProperty().map(String::isBlank));
        save.setOnAction(_ -> save());
        var naming = new CustomMenuItem(new HBox(8, name, save), false);
        var kept = kept();
        var taken = kept.entrySet().stream().map(each -> item(each.getKey(), () -> look.accept(each.getValue())));
        var delete = new Menu(messages.text("timeline.views.delete"));
        delete.getItems().setAll(kept.keySet().stream()
                .map(each -> item(each, () -> keep(views -> {
                    views.remove(each);
                    return views;
                }))).toList());
        saved.getItems().setAll(naming);
        if (!kept.isEmpty()) {
            saved.getItems().add(new SeparatorMenuItem());
            taken.forEach(saved.getItems()::add);
            saved.getItems().addAll(new SeparatorMenuItem(), delete,
                    item(messages.text("timeline.views.export"), this::write));
        }
        saved.getItems().add(item(messages.text("timeline.views.import"), this::read));
    }

    private void write() {
        dialogs.fileToWrite(messages.text("timeline.views.export"),
                messages.text("timeline.views.file") + ViewsFile.ENDING).ifPresent(file -> {
                    try {
                        var stands = ViewsFile.write(file, kept());
                        announcements.say(DocumentFiles.said(messages.words(), file, stands,
                                messages.text("timeline.views.written", stands)));
                    } catch (IOException e) {
                        announcements.say(messages.text("timeline.views.failed", file, e));
                    }
                });
    }

    private void read() {
        dialogs.fileToRead(messages.text("timeline.views.import"), ViewsFile.ENDING).ifPresent(file -> {
            try {
                var came = ViewsFile.read(file);
                keep(views -> ViewsFile.joined(views, came));
                announcements.say(came.isEmpty() ? messages.text("timeline.views.none", file)
                        : messages.text("timeline.views.read", String.join(", ", came.keySet())));
            } catch (IOException e) {
                announcements.say(messages.text("timeline.views.failed", file, e));
            }
        });
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void save() {
        var under = name.getText().strip();
        if (!under.isEmpty()) {
            var view = now.get();
            keep(views -> {
                views.put(under, view);
                return views;
            });
            name.clear();
            saved.hide();
        }
    }

    private Map<String, SavedView> kept() {
        return preferences.arrangement(KEPT).map(SavedView::readAll).orElse(Map.of());
    }

    private void keep(UnaryOperator<Map<String, SavedView>> change) {
        preferences.arrange(KEPT, SavedView.written(change.apply(new TreeMap<>(kept()))));
        offer();
    }
}
