package org.jalinan.ui.documents;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import org.jalinan.chart.Grouping;
import org.jalinan.chart.SheetFit;
import org.jalinan.documents.PageFormat;
import org.jalinan.documents.timeline.TimelineOrder;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Segments;
import org.jalinan.ui.control.Showing;

/// How a timeline lies on paper: by what its lanes are formed, on which sheets, how large.
public final class TimelineSizeController {

    private static final List<SheetFit> FITS = List.of(new SheetFit.TrueSize(TimelineOrder.USUAL_MONTH),
            new SheetFit.TrueSize(PageFormat.millimetres(25)), new SheetFit.Sheets(1, 1), new SheetFit.Sheets(2, 1),
            new SheetFit.Sheets(3, 1), new SheetFit.Sheets(2, 2), new SheetFit.Sheets(3, 2));

    private final DraftDocument draft;
    private final Messages messages;
    private boolean showing;

    @FXML
    private ComboBox<Grouping> lanes;
    @FXML
    private Segments<TimelineOrder.Paper> paper;
    @FXML
    private ComboBox<SheetFit> fit;

    public TimelineSizeController(DraftDocument draft, Messages messages) {
        this.draft = draft;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        lanes.setConverter(Spoken.by(each -> messages.text("timeline.group." + each)));
        lanes.getItems().setAll(Grouping.values());
        lanes.valueProperty().subscribe(chosen -> {
            if (chosen != null && !showing) {
                draft.change(wish -> wish.drawn(wish.timeline().in(List.of(chosen))));
            }
        });
        paper.offer(List.of(TimelineOrder.Paper.values()), Enum::name, draft.wish().timeline().paper(),
                chosen -> draft.change(wish -> wish.fitted(chosen, wish.timeline().fit())));
        fit.setConverter(Spoken.by(this::named));
        fit.getItems().setAll(FITS);
        fit.valueProperty().subscribe(chosen -> {
            if (chosen != null && !showing) {
                draft.change(wish -> wish.fitted(wish.timeline().paper(), chosen));
            }
        });
        draft.wishProperty().when(Showing.of(lanes)).subscribe(this::show);
    }

    private void show(Wish wish) {
        showing = true;
        lanes.setValue(wish.timeline().arrangement().groupings().getFirst());
        paper.select(wish.timeline().paper());
        fit.setValue(wish.timeline().fit());
        showing = false;
    }

    private String named(SheetFit size) {
        return switch (size) {
            case SheetFit.TrueSize(double month) ->
                messages.text("documents.fit.month", Math.round(month / PageFormat.millimetres(1)));
            case SheetFit.Sheets(int across, int down) -> messages.text("documents.fit.sheets", across, down);
        };
    }
}
