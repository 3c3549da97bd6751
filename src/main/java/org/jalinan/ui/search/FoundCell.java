package org.jalinan.ui.search;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jalinan.search.Hit;
import org.jalinan.search.Passage;
import org.jalinan.ui.Command;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.SourceCodes;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the answer as a row: code, title with what was looked for in bold, the field in which it stands, sources.
final class FoundCell extends ListCell<FoundLine> {

    /// Of the cells, and room for the scroll bar.
    private static final double MARGINS = 48;

    /// Fewer letters before what was looked for are never cut: they say what it is.
    private static final int WHOLE = 30;

    private final Messages messages;

    FoundCell(Messages messages, Consumer<FoundLine> open) {
        this.messages = messages;
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FoundLine line, boolean empty) {
        super.updateItem(line, empty);
        setDisable(!empty && line instanceof FoundLine.Heading);
        setGraphic(empty || line == null ? null : row(line));
        setAccessibleText(empty || line == null ? "" : words(line));
    }

    private HBox row(FoundLine line) {
        var row = switch (line) {
            case FoundLine.Heading heading -> heading(heading);
            case FoundLine.OfCommand of -> command(of.command(), of.name());
            case FoundLine.OfRecord of -> record(of);
        };
        // As wide as the list and no wider: a long line is cut, not scrolled to.
        row.prefWidthProperty().bind(getListView().widthProperty().subtract(MARGINS));
        row.setMinWidth(0);
        row.setMaxWidth(Region.USE_PREF_SIZE);
        return row;
    }

    private HBox heading(FoundLine.Heading heading) {
        var words = new Label(heading.words());
        var count = new Label(messages.number(heading.count()));
        count.getStyleClass().add("count");
        return styled(new HBox(words, count), "found-heading");
    }

    private HBox command(Command command, Passage name) {
        var keys = new Label(command.keys().map(each -> each.getDisplayText()).orElse(""));
        keys.getStyleClass().add("key");
        keys.setVisible(command.keys().isPresent());
        return styled(new HBox(box(new FontIcon(command.icon())), pieces(name, "name"), gap(), keys), "found-command");
    }

    private HBox record(FoundLine.OfRecord line) {
        var hit = line.hit();
        var sources = new SourceCodes();
        sources.show(hit.sources());
        sources.setMinWidth(Region.USE_PREF_SIZE);
        var lines = new VBox(pieces(hit.title(), "name"));
        if (!hit.context().text().isEmpty()) {
            lines.getChildren().add(pieces(hit.context(), "detail"));
        }
        lines.getStyleClass().add("lines");
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var row = styled(new HBox(code(hit), lines, sources), "found-record");
        if (line.place().isEmpty()) {
            var nowhere = new Label(messages.text("search.noScreen"));
            nowhere.getStyleClass().add("detail");
            nowhere.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(nowhere);
        }
        return row;
    }

    private static HBox code(Hit hit) {
        var code = new Label(hit.code().orElse(""));
        code.getStyleClass().add("code");
        code.setMinWidth(Region.USE_PREF_SIZE);
        code.setVisible(hit.code().isPresent());
        return box(code);
    }

    private static HBox box(Node node) {
        return styled(new HBox(node), "found-box");
    }

    /// The text in pieces, so that what was looked for stands out.
    private static HBox pieces(Passage passage, String style) {
        var pieces = styled(new HBox(), "pieces");
        int at = 0;
        for (var match : passage.matches()) {
            if (match.start() >= at) {
                add(pieces, passage.text().substring(at, match.start()), style);
                add(pieces, passage.text().substring(match.start(), match.end()), style, "match");
                at = match.end();
            }
        }
        add(pieces, passage.text().substring(at), style);
        return pieces;
    }

    private static void add(HBox pieces, String text, String... styles) {
        if (!text.isEmpty()) {
            var piece = new Label(text);
            piece.getStyleClass().addAll(styles);
            var whole = styles.length > 1 || (pieces.getChildren().isEmpty() && text.length() < WHOLE);
            piece.setMinWidth(whole ? Region.USE_PREF_SIZE : 0);
            pieces.getChildren().add(piece);
        }
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private static HBox styled(HBox box, String style) {
        box.getStyleClass().add(style);
        return box;
    }

    private String words(FoundLine line) {
        return switch (line) {
            case FoundLine.Heading heading -> heading.words() + ", " + messages.number(heading.count());
            case FoundLine.OfCommand of -> of.name().text();
            case FoundLine.OfRecord of -> messages.label(of.hit().kind()) + ", " + of.hit().title().text() + ", "
                    + of.hit().context().text();
        };
    }
}
