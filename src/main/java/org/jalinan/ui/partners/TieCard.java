package org.jalinan.ui.partners;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.control.FullText;
import org.jalinan.ui.form.SourceLinks;
import org.kordamp.ikonli.javafx.FontIcon;

/// A card of the page: a title with how many there are, then lines, or the sentence where there are none.
final class TieCard extends VBox {

    /// How many lines a card shows before it asks whether to show all.
    private static final int MOST = 50;

    /// So many source codes have room beside the words.
    private static final int BESIDE = 3;

    private final Messages messages;
    private final HBox head;

    TieCard(String icon, String title, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("card", "tie-card");
        setMaxWidth(Double.MAX_VALUE);
        var name = new Label(title, new FontIcon(icon));
        name.getStyleClass().add("name");
        name.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(name, gap);
        head.getStyleClass().add("head");
        getChildren().setAll(head);
    }

    TieCard counting(int many) {
        var count = new Label(messages.number(many));
        count.getStyleClass().add("count");
        head.getChildren().add(1, count);
        return this;
    }

    /// What stands at the right end of the title.
    TieCard noting(String words) {
        var note = FullText.on(new Label(words));
        note.getStyleClass().add("detail");
        head.getChildren().add(note);
        return this;
    }

    /// The way to add one more.
    TieCard adding(String id, String words, Runnable add) {
        var button = new Button(null, new FontIcon("fth-plus"));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(_ -> add.run());
        head.getChildren().add(Editing.only(button));
        return this;
    }

    TieCard with(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    /// A sentence where nothing is recorded.
    TieCard missing(String words) {
        var sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.getStyleClass().add("not-recorded");
        return with(sentence);
    }

    TieCard saying(String words) {
        var sentence = new Label(words);
        sentence.setWrapText(true);
        sentence.getStyleClass().add("plain");
        return with(sentence);
    }

    /// Lines that open their records, or the sentence where there are none.
    TieCard listing(List<TieLine> lines, String none, Consumer<UUID> open) {
        if (lines.isEmpty()) {
            return missing(none);
        }
        lines.stream().limit(MOST).forEach(line -> getChildren().add(node(line, open)));
        if (lines.size() > MOST) {
            var all = new Hyperlink(messages.text("partners.more", messages.number(lines.size() - MOST)));
            all.setOnAction(_ -> {
                getChildren().remove(all);
                lines.stream().skip(MOST).forEach(line -> getChildren().add(node(line, open)));
            });
            getChildren().add(all);
        }
        return this;
    }

    private Node node(TieLine line, Consumer<UUID> open) {
        var words = new Hyperlink(line.words());
        words.setWrapText(true);
        words.getStyleClass().add("words");
        words.setOnAction(_ -> open.accept(line.record()));
        var middle = new VBox(words);
        middle.setMinWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        if (!line.detail().isEmpty() || !line.sources().isEmpty()) {
            middle.getChildren().add(detail(line));
        }
        var row = new HBox(middle);
        row.getStyleClass().add("tie-line");
        if (!line.lead().isEmpty()) {
            row.getChildren().addFirst(fixed(line.lead(), "lead"));
        }
        if (!line.end().isEmpty()) {
            var end = fixed(line.end(), "age");
            line.tone().colour(end);
            row.getChildren().add(end);
        }
        return row;
    }

    private Node detail(TieLine line) {
        var detail = new Label(line.detail());
        detail.setWrapText(true);
        detail.getStyleClass().add("detail");
        var links = new SourceLinks();
        links.show(line.sources(), messages);
        var row = line.detail().isEmpty() ? new HBox(links)
                : line.sources().size() > BESIDE ? new VBox(detail, links) : beside(detail, links);
        row.getStyleClass().add("tie-detail");
        return row;
    }

    /// The words get all the room that a few codes leave; a box gives both less where the words are too long.
    private static HBox beside(Label detail, SourceLinks links) {
        links.setMinWidth(USE_PREF_SIZE);
        return new HBox(detail, links);
    }

    private static Label fixed(String words, String style) {
        var label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
