package org.jalinan.ui.partners;

import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jalinan.ui.Messages;
import org.jalinan.ui.list.Drawing;

/// A number in a shade: darker for more. The number itself is always there.
final class CountCell implements Drawing<PartnerLine> {

    private static final int MANY = 5;

    private final ToIntFunction<PartnerLine> count;
    private final Messages messages;
    private final Label label = new Label();

    CountCell(ToIntFunction<PartnerLine> count, Messages messages) {
        this.count = count;
        this.messages = messages;
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    }

    @Override
    public Node node() {
        return label;
    }

    @Override
    public void show(PartnerLine row) {
        int many = count.applyAsInt(row);
        label.setText(many == 0 ? "" : messages.number(many));
        label.getStyleClass().setAll("label", "heat",
                many == 0 ? "none" : many == 1 ? "one" : many < MANY ? "some" : "many");
    }
}
