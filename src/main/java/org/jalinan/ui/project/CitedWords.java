package org.jalinan.ui.project;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jalinan.model.Source;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.form.RowCell;
import org.kordamp.ikonli.javafx.FontIcon;

/// A citation in words, as cells of a table.
record CitedWords(Messages messages) {

    Node what(Cited cited) {
        return lines(RowCell.words(cited.name(messages), "plain"),
                RowCell.words(cited.field(messages), "detail"));
    }

    /// The value that the source supports; a sign where the record says something else by now.
    Node value(Cited cited) {
        var value = RowCell.words(cited.value(messages), "plain");
        if (cited.supported()) {
            return value;
        }
        var sign = RowCell.words(messages.text("page.cited.unsupported"), "check");
        sign.setGraphic(new FontIcon("fth-alert-triangle"));
        Tone.WARNING.colour(sign);
        return lines(value, sign);
    }

    Node source(Source source) {
        return lines(RowCell.words(source.title(), "plain"),
                RowCell.words(source.publisher() + " · " + messages.dated(source), "detail"));
    }

    private static VBox lines(Label... labels) {
        var lines = new VBox(labels);
        lines.getStyleClass().add("lines");
        return lines;
    }
}
