package org.jalinan.ui.documents;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jalinan.documents.brief.PartnerBrief;
import org.jalinan.documents.brief.ProposedPoint;
import org.jalinan.documents.compose.Edition;
import org.jalinan.documents.order.Subject;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.RecordIds;
import org.jalinan.model.Releasability;
import org.jalinan.storage.CommitResult;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Segments;
import org.jalinan.ui.control.Showing;

/// What the record proposes for the brief on a partner: an officer rewords a point, says whether it may be said, and confirms
/// it as a line of the delegation's own.
public final class PointsController {

    private static final int ROWS = 3;

    private final DraftDocument draft;
    private final Messages messages;

    @FXML
    private VBox points;
    @FXML
    private VBox list;

    public PointsController(DraftDocument draft, Messages messages) {
        this.draft = draft;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        draft.composedProperty().when(Showing.of(points)).subscribe(this::show);
    }

    private void show(Optional<Composed> composed) {
        var portfolio = draft.model().portfolio();
        var partner = composed.filter(each -> each.order().subject() instanceof Subject.OnPartner)
                .flatMap(each -> each.order().subject().about()).flatMap(id -> portfolio.find(Partner.class, id));
        list.getChildren().setAll(partner.map(each -> lines(portfolio, each)).orElse(List.of()));
        points.setVisible(!list.getChildren().isEmpty());
        points.setManaged(points.isVisible());
    }

    /// In the language of the window: what is confirmed stands so in every brief.
    private List<Node> lines(Portfolio portfolio, Partner partner) {
        return PartnerBrief.proposed(Edition.own(portfolio, messages.words(), draft.today()), partner).stream()
                .map(point -> line(point, partner.id())).toList();
    }

    private Node line(ProposedPoint point, UUID partner) {
        var kind = new Label(messages.label(point.kind()));
        kind.getStyleClass().add("detail");
        var text = new TextArea(point.text());
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setAccessibleText(messages.label(point.kind()));
        var wanted = new Releasability[]{point.releasability()};
        var voice = new Segments<Releasability>();
        voice.offer(List.of(Releasability.values()), messages::label, point.releasability(),
                chosen -> wanted[0] = chosen);
        var confirm = new Button(messages.text("documents.points.confirm"));
        confirm.setMnemonicParsing(false);
        confirm.setMinWidth(Button.USE_PREF_SIZE);
        confirm.disableProperty().bind(text.textProperty().map(String::isBlank));
        confirm.setOnAction(_ -> confirm(point, partner, text.getText().strip(), wanted[0]));
        var line = new VBox(kind, text, voice, new HBox(confirm));
        line.getStyleClass().add("point");
        return line;
    }

    private void confirm(ProposedPoint point, UUID partner, String words, Releasability wanted) {
        var portfolio = draft.model().portfolio();
        draft.model().commit(
                point.confirmed(portfolio, partner, words, wanted, () -> RecordIds.at(draft.millis())), outcome -> {
                    if (outcome instanceof CommitResult.Committed) {
                        draft.compose();
                    }
                });
    }
}
