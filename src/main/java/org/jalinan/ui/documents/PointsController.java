package org.jalinan.ui.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jalinan.documents.brief.MeetingBrief;
import org.jalinan.documents.brief.PartnerBrief;
import org.jalinan.documents.brief.ProposedPoint;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.order.Subject;
import org.jalinan.model.Occasion;
import org.jalinan.model.Partner;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Releasability;
import org.jalinan.storage.CommitResult;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.control.Segments;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.Jottings;

/// What the record proposes for a brief: an officer rewords a point, says whether it may be said, and confirms
/// it as a line of the delegation's own.
public final class PointsController {

    private static final int LETTERS_A_ROW = 32;
    private static final int MOST_ROWS = 9;

    private final DraftDocument draft;
    private final Jottings jottings;
    private final Messages messages;

    @FXML
    private VBox points;
    @FXML
    private VBox list;

    public PointsController(DraftDocument draft, Jottings jottings, Messages messages) {
        this.draft = draft;
        this.jottings = jottings;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        draft.composedProperty().when(Showing.of(points)).subscribe(this::show);
    }

    private void show(Optional<Composed> composed) {
        list.getChildren().setAll(composed.stream().flatMap(each -> proposed(each.order().subject())).map(this::line)
                .toList());
        points.setVisible(!list.getChildren().isEmpty());
        points.setManaged(points.isVisible());
    }

    /// In the language of the window: what is confirmed stands so in every brief.
    private Stream<ProposedPoint> proposed(Subject subject) {
        var portfolio = draft.model().portfolio();
        var edition = Edition.own(portfolio, messages.words(), draft.today());
        return switch (subject) {
            case Subject.OnPartner(var id) -> portfolio.find(Partner.class, id).stream()
                    .flatMap(partner -> PartnerBrief.proposed(edition, partner).stream());
            case Subject.ForMeeting(var id) -> portfolio.find(Occasion.class, id).stream()
                    .flatMap(occasion -> MeetingBrief.proposed(edition, occasion).stream());
            case Subject.Pack(var parts) -> parts.stream().flatMap(this::proposed);
            case Subject.Sheet _,Subject.BoundSheets _,Subject.Report _,Subject.Undertakings _,Subject.Timeline _,Subject.Addendum _ ->
                Stream.empty();
        };
    }

    private Node line(ProposedPoint point) {
        var kind = new Label(messages.label(point.kind()));
        kind.getStyleClass().add("detail");
        var text = new TextArea(point.text());
        text.setWrapText(true);
        text.setPrefRowCount(Math.clamp(2 + point.text().length() / LETTERS_A_ROW, 2, MOST_ROWS));
        text.setAccessibleText(messages.label(point.kind()));
        var pad = jottings.open("point:" + point.line(), Map.of("text", text.textProperty()));
        var wanted = new Releasability[]{point.releasability()};
        var voice = new Segments<Releasability>();
        voice.offer(List.of(Releasability.values()), messages::label, point.releasability(),
                chosen -> wanted[0] = chosen);
        var confirm = new Button(messages.text("documents.points.confirm"));
        confirm.setMnemonicParsing(false);
        confirm.setMinWidth(Button.USE_PREF_SIZE);
        Editing.only(confirm, text.textProperty().map(String::isBlank));
        confirm.setOnAction(_ -> confirm(point, text.getText().strip(), wanted[0], pad));
        var line = new VBox(kind, text, voice, new HBox(confirm));
        line.getStyleClass().add("point");
        return line;
    }

    private void confirm(ProposedPoint point, String words, Releasability wanted, Jottings.Pad pad) {
        var portfolio = draft.model().portfolio();
        draft.model().commit(
                point.confirmed(portfolio, words, wanted, () -> RecordIds.at(draft.millis())), outcome -> {
                    if (outcome instanceof CommitResult.Committed) {
                        pad.close();
                        draft.compose();
                    }
                });
    }
}
