package org.jalinan.ui.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jalinan.exchange.intake.Mapping;
import org.jalinan.exchange.intake.RowWords;
import org.jalinan.exchange.table.KindTable;
import org.jalinan.exchange.table.Leaf;
import org.jalinan.ui.Messages;

/// Asks of each column of a file which field it fills, and for what no column says which value every new record has.
record ColumnChoices(Imports imports, Messages messages, GridPane columns, GridPane values) {

    private static final String NONE = "–";

    /// Files of several tables say themselves what is in their columns.
    void show(Imports.Held held) {
        columns.getChildren().clear();
        values.getChildren().clear();
        if (held.tables().size() == 1
                && held.tables().getFirst().grid().rows().size() == held.preview().rows().size()) {
            var words = new RowWords(held.preview().portfolio(), messages.words());
            var mapping = held.tables().getFirst().mapping();
            var names = held.tables().getFirst().grid().columns();
            for (int i = 0; i < names.size(); i++) {
                columns.addRow(i, named(names.get(i)), fields(words, mapping, i, names.get(i)));
            }
            var missing = mapping.missing();
            for (int i = 0; i < missing.size(); i++) {
                values.addRow(i, named(label(words, mapping, missing.get(i))),
                        values(words, mapping, missing.get(i)));
            }
        }
    }

    private static String label(RowWords words, Mapping mapping, Leaf leaf) {
        return words.field(mapping.kind(), leaf.isReference() ? KindTable.name(leaf) : leaf.name());
    }

    private static Label named(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private ComboBox<String> fields(RowWords words, Mapping mapping, int column, String name) {
        var box = new ComboBox<String>();
        box.getItems().add(NONE);
        Mapping.fields(mapping.kind()).stream().sorted(Comparator.comparing(ColumnChoices::isId))
                .forEach(box.getItems()::add);
        Choices.named(box, each -> each.equals(NONE) ? NONE : words.field(mapping.kind(), each));
        var now = mapping.columns().entrySet().stream().filter(each -> each.getValue() == column)
                .map(each -> each.getKey()).findFirst();
        box.setValue(now.orElse(NONE));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(messages.text("import.column", name));
        box.setOnAction(_ -> {
            var chosen = box.getValue();
            now.filter(field -> !field.equals(chosen)).ifPresent(field -> imports.match(0, field, Optional.empty()));
            if (!chosen.equals(NONE)) {
                imports.match(0, chosen, Optional.of(column));
            }
        });
        return box;
    }

    /// Ids are for programs and stand last.
    private static boolean isId(String field) {
        return field.equals("id") || field.endsWith("_id");
    }

    private ComboBox<String> values(RowWords words, Mapping mapping, Leaf leaf) {
        var choices = words.choices(leaf);
        var box = new ComboBox<String>();
        var codes = new ArrayList<>(choices.keySet());
        box.getItems().add(NONE);
        box.getItems().addAll(choices.values());
        box.setValue(mapping.ofNew(leaf).map(choices::get).orElse(NONE));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(label(words, mapping, leaf));
        box.setOnAction(_ -> {
            int at = box.getSelectionModel().getSelectedIndex() - 1;
            imports.ofNew(0, leaf, at < 0 ? Optional.empty() : Optional.of(codes.get(at)));
        });
        return box;
    }
}
