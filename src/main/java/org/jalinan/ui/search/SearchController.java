package org.jalinan.ui.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.jalinan.search.Found;
import org.jalinan.ui.Command;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Overlay;

/// The search over everything: what is typed is answered letter by letter, Up and Down choose, Enter opens.
public final class SearchController {

    private static final int PAGE = 8;

    private final Finder finder;
    private final Navigator navigator;
    private final Overlay overlay;
    private final Messages messages;
    private final Lines lines;
    private String answered = "";
    private boolean entered;

    @FXML
    private TextField words;
    @FXML
    private Label count;
    @FXML
    private ListView<FoundLine> list;

    public SearchController(Finder finder, Navigator navigator, Overlay overlay, List<Command> commands,
            Messages messages) {
        this.finder = finder;
        this.navigator = navigator;
        this.overlay = overlay;
        this.messages = messages;
        lines = new Lines(commands, messages);
    }

    @FXML
    private void initialize() {
        finder.prepare();
        list.setCellFactory(_ -> new FoundCell(messages, this::open));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        words.textProperty().subscribe(this::ask);
        words.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                words.requestFocus();
            }
        });
    }

    private void ask(String typed) {
        entered = false;
        finder.find(typed, found -> show(typed, found));
    }

    private void show(String typed, Found found) {
        list.getItems().setAll(lines.of(finder.portfolio(), typed, found));
        count.setText(typed.isBlank() ? messages.text("search.hint")
                : found.count() == 0 && !list.getItems().isEmpty() ? ""
                        : messages.count("search.found.", found.count()));
        list.scrollTo(0);
        choose(0, 1);
        answered = typed;
        if (entered) {
            entered = false;
            openChosen();
        }
    }

    private void press(KeyEvent key) {
        int chosen = list.getSelectionModel().getSelectedIndex();
        switch (key.getCode()) {
            case DOWN -> choose(chosen + 1, 1);
            case UP -> choose(chosen - 1, -1);
            case PAGE_DOWN -> choose(Math.min(chosen + PAGE, list.getItems().size() - 1), -1);
            case PAGE_UP -> choose(Math.max(chosen - PAGE, 0), 1);
            case ENTER -> enter();
            default -> {
                return;
            }
        }
        key.consume();
    }

    /// What is opened is always an answer to what stands in the field: Enter that comes before the answer waits for it.
    private void enter() {
        if (answered.equals(words.getText())) {
            openChosen();
        } else {
            entered = true;
        }
    }

    private void openChosen() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::open);
    }

    /// Chooses the line at a place, or the next one in the direction that is no heading; stays where there is none.
    private void choose(int from, int step) {
        IntStream.iterate(from, at -> at >= 0 && at < list.getItems().size(), at -> at + step)
                .filter(at -> !(list.getItems().get(at) instanceof FoundLine.Heading)).findFirst()
                .ifPresent(at -> {
                    list.getSelectionModel().select(at);
                    list.scrollTo(Math.max(0, at - PAGE));
                });
    }

    private void open(FoundLine line) {
        switch (line) {
            case FoundLine.Heading _ -> words.requestFocus();
            case FoundLine.OfCommand of -> {
                overlay.close();
                of.command().run();
            }
            case FoundLine.OfRecord of -> of.place().ifPresent(place -> {
                overlay.close();
                navigator.go(place);
            });
        }
    }
}
