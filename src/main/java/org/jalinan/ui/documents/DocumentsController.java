package org.jalinan.ui.documents;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jalinan.model.IssuedKind;
import org.jalinan.ui.KeyLine;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Place;
import org.jalinan.ui.Screen;
import org.jalinan.ui.SeenTimeline;
import org.jalinan.ui.control.Segments;
import org.jalinan.ui.control.Showing;

/// Documents: what is composed, and the register of what was issued.
public final class DocumentsController implements Screen<Place.Documents> {

    private static final KeyCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN,
            KeyCombination.SHIFT_DOWN);
    private static final KeyCombination FIT = new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN);

    private final DraftDocument draft;
    private final Handing handing;
    private final SeenTimeline seen;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper composing = new ReadOnlyBooleanWrapper(true);

    /// What of the screen is shown.
    private enum Side {
        COMPOSE, REGISTER
    }

    @FXML
    private VBox screen;
    @FXML
    private Label below;
    @FXML
    private Segments<Side> side;
    @FXML
    private Button print;
    @FXML
    private Button pdf;
    @FXML
    private Button word;
    @FXML
    private OrderController orderController;
    @FXML
    private PagesController pagesController;
    @FXML
    private RegisterController registerController;

    public DocumentsController(DraftDocument draft, Handing handing, SeenTimeline seen, Messages messages) {
        this.draft = draft;
        this.handing = handing;
        this.seen = seen;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        side.offer(List.of(Side.values()), each -> messages.text("documents.side." + each), Side.COMPOSE,
                each -> composing.set(each == Side.COMPOSE));
        registerController.onCompose(() -> {
            side.select(Side.COMPOSE);
            composing.set(true);
        });
        draft.composedProperty().when(Showing.of(screen)).subscribe(this::describe);
        screen.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    @Override
    public void activate(Place.Documents place) {
        place.kind().ifPresent(kind -> {
            side.select(Side.COMPOSE);
            composing.set(true);
            draft.change(wish -> asSeen(kind, wish.on(kind, place.about())));
        });
        orderController.refresh();
        draft.compose();
    }

    /// Who comes from the timeline finds on paper what was seen there, on the paper chosen last.
    private Wish asSeen(IssuedKind kind, Wish wish) {
        return kind == IssuedKind.TIMELINE
                ? seen.get().map(order -> wish.drawn(order.on(wish.timeline().paper(), wish.timeline().fit())))
                        .orElse(wish)
                : wish;
    }

    @Override
    public List<KeyLine> keys() {
        return List.of(new KeyLine("Page Up, Page Down", "keys.documents.page"),
                new KeyLine("Shortcut+0", "keys.documents.fit"), new KeyLine("Shortcut+P", "keys.documents.print"),
                new KeyLine("Shortcut+Shift+S", "keys.documents.save"));
    }

    private void press(KeyEvent event) {
        if (!composing.get()) {
            return;
        }
        if (PRINT.match(event)) {
            print();
        } else if (SAVE.match(event)) {
            savePdf();
        } else if (FIT.match(event)) {
            pagesController.showWhole();
        } else if (event.getCode() == KeyCode.PAGE_UP) {
            pagesController.turn(-1);
        } else if (event.getCode() == KeyCode.PAGE_DOWN) {
            pagesController.turn(1);
        } else {
            return;
        }
        event.consume();
    }

    private void describe(Optional<Composed> composed) {
        below.setText(composed.map(each -> messages.text("documents.below", each.title(),
                messages.number(each.pdf().pages()))).orElseGet(() -> draft.lackingProperty().get()));
        print.setDisable(composed.isEmpty());
        pdf.setDisable(composed.isEmpty());
        word.setDisable(composed.isEmpty());
    }

    public ReadOnlyBooleanProperty composingProperty() {
        return composing.getReadOnlyProperty();
    }

    public boolean isComposing() {
        return composing.get();
    }

    @FXML
    private void print() {
        draft.composed().ifPresent(handing::print);
    }

    @FXML
    private void savePdf() {
        draft.composed().ifPresent(handing::savePdf);
    }

    @FXML
    private void saveWord() {
        draft.composed().ifPresent(each -> handing.saveWord(each, draft.pages()));
    }
}
