package org.jalinan.ui.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jalinan.documents.picture.PageImages;
import org.jalinan.ui.Background;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Showing;

/// The pages of the very file: small ones at the left, one large. The large one is drawn first, the rest behind it.
public final class PagesController {

    private static final int SMALL = 98;
    private static final double CLOSER = 1.25;
    private static final double MOST = 4;
    private static final double AROUND = 48;
    /// The bar that turns the pages lies over the desk.
    private static final double PAGER = 64;

    private final DraftDocument draft;
    private final Background background;
    private final Messages messages;
    private Optional<PageImages> images = Optional.empty();
    private double zoom = 1;
    private int turn;

    @FXML
    private Label lacking;
    @FXML
    private ListView<Thumbnail> thumbnails;
    @FXML
    private ScrollPane scroll;
    @FXML
    private ImageView page;
    @FXML
    private Label number;
    @FXML
    private Button earlier;
    @FXML
    private Button later;

    public PagesController(DraftDocument draft, Background background, Messages messages) {
        this.draft = draft;
        this.background = background;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        thumbnails.setCellFactory(_ -> new ThumbnailCell(messages));
        thumbnails.getSelectionModel().selectedIndexProperty().subscribe(_ -> showPage());
        scroll.viewportBoundsProperty().subscribe(_ -> showPage());
        draft.lackingProperty().when(Showing.of(thumbnails)).subscribe(lacking::setText);
        draft.composedProperty().when(Showing.of(thumbnails)).subscribe(this::show);
    }

    public ReadOnlyBooleanProperty composingProperty() {
        return draft.composingProperty();
    }

    public boolean isComposing() {
        return draft.composingProperty().get();
    }

    private void show(Optional<Composed> composed) {
        turn++;
        images.ifPresent(PageImages::close);
        images = composed.map(each -> opened(each.pdf().bytes()));
        int before = Math.max(0, thumbnails.getSelectionModel().getSelectedIndex());
        var lines = new ArrayList<Thumbnail>();
        images.ifPresent(pages -> {
            for (int i = 0; i < pages.count(); i++) {
                lines.add(new Thumbnail(i, pages.shape(i)));
            }
        });
        thumbnails.getItems().setAll(lines);
        lacking.setVisible(lines.isEmpty());
        if (lines.isEmpty()) {
            page.setImage(null);
            number.setText("");
            earlier.setDisable(true);
            later.setDisable(true);
        } else {
            thumbnails.getSelectionModel().select(Math.min(before, lines.size() - 1));
            showPage();
            drawSmall(lines);
        }
    }

    private static PageImages opened(byte[] pdf) {
        try {
            return PageImages.of(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("What was written cannot be unreadable.", e);
        }
    }

    private void showPage() {
        int index = thumbnails.getSelectionModel().getSelectedIndex();
        if (images.isEmpty() || index < 0 || scroll.getViewportBounds().getWidth() <= AROUND) {
            return;
        }
        var pages = images.get();
        int now = turn;
        number.setText(messages.text("documents.page", index + 1, pages.count()));
        earlier.setDisable(index == 0);
        later.setDisable(index == pages.count() - 1);
        double density = scroll.getScene() == null ? 1 : scroll.getScene().getWindow().getOutputScaleX();
        double width = width(pages.shape(index));
        background.run(() -> pages.page(index, (int) Math.round(width * density)), dots -> {
            if (now == turn && dots.isPresent() && index == thumbnails.getSelectionModel().getSelectedIndex()) {
                page.setImage(image(dots.get()));
                page.setFitWidth(width);
                page.setAccessibleText(messages.text("documents.page", index + 1, thumbnails.getItems().size()));
            }
        });
    }

    /// As wide as the page may be so that all of it is seen, times the zoom.
    private double width(double shape) {
        var room = scroll.getViewportBounds();
        return Math.max(120, Math.min(room.getWidth() - AROUND, (room.getHeight() - AROUND - PAGER) * shape) * zoom);
    }

    private void drawSmall(List<Thumbnail> lines) {
        var pages = images.orElseThrow();
        background.run(() -> {
            lines.forEach(line -> pages.page(line.page(), SMALL).map(PagesController::image).ifPresent(line::drawn));
            return true;
        }, _ -> thumbnails.refresh());
    }

    private static Image image(PageImages.Dots dots) {
        var image = new WritableImage(dots.width(), dots.height());
        image.getPixelWriter().setPixels(0, 0, dots.width(), dots.height(), PixelFormat.getIntArgbInstance(),
                dots.values(), 0, dots.width());
        return image;
    }

    /// Turns so many pages on, or back.
    void turn(int pages) {
        var selection = thumbnails.getSelectionModel();
        selection.select(
                Math.clamp(selection.getSelectedIndex() + pages, 0, Math.max(0, thumbnails.getItems().size() - 1)));
        thumbnails.scrollTo(selection.getSelectedIndex());
    }

    /// Shows the whole page.
    void showWhole() {
        zoomTo(1);
    }

    @FXML
    private void earlier() {
        turn(-1);
    }

    @FXML
    private void later() {
        turn(1);
    }

    @FXML
    private void closer() {
        zoomTo(zoom * CLOSER);
    }

    @FXML
    private void further() {
        zoomTo(zoom / CLOSER);
    }

    @FXML
    private void fit() {
        showWhole();
    }

    private void zoomTo(double wanted) {
        zoom = Math.clamp(wanted, 1 / MOST, MOST);
        showPage();
    }
}
