package org.jalinan.ui.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.NamedArg;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.form.EntryKind;
import org.jalinan.ui.form.FieldEntry;
import org.jalinan.ui.form.OwnOrder;
import org.jalinan.ui.form.TextEditor;
import org.kordamp.ikonli.javafx.FontIcon;

/// Short texts in an order, such as objectives: each edited in place, moved, deleted; a line at the end adds one. Where
/// more is known of a text, the fields for it stand below it.
public final class TextList extends VBox {

    private final EntryKind kind;
    private final String field;
    private final List<String> below;
    private final VBox rows = new VBox();
    private final Label none;
    private final TextEditor next = TextEditor.line();
    private final Map<UUID, List<FieldEntry>> entries = new HashMap<>();
    private List<? extends PortfolioRecord> shown = List.of();
    private Optional<Serving> serving = Optional.empty();

    public TextList(@NamedArg("caption") String caption, @NamedArg("none") String none, @NamedArg("add") String prompt,
            @NamedArg("kind") EntryKind kind) {
        this(caption, none, prompt, kind, "text", "");
    }

    /// @param field the component that is the text
    /// @param below further components, with commas between
    public TextList(@NamedArg("caption") String caption, @NamedArg("none") String none, @NamedArg("add") String prompt,
            @NamedArg("kind") EntryKind kind, @NamedArg("field") String field, @NamedArg("below") String below) {
        this.kind = kind;
        this.field = field;
        this.below = below.isEmpty() ? List.of() : List.of(below.split(","));
        this.none = new Label(none);
        this.none.getStyleClass().add("not-recorded");
        this.none.managedProperty().bind(this.none.visibleProperty());
        getStyleClass().add("text-list");
        rows.getStyleClass().add("rows");
        var name = new Label(caption);
        name.getStyleClass().add("detail");
        next.control().setPromptText(prompt);
        next.control().setAccessibleText(prompt);
        next.onLeave(this::leave);
        Editing.only(next.node());
        getChildren().setAll(name, rows, this.none, next.node());
    }

    /// Makes the record of a new text.
    interface Maker {
        PortfolioRecord make(UUID id, UUID project, int order, String text);
    }

    private record Serving(ProjectForm form, Function<Page, List<? extends PortfolioRecord>> records,
            Maker maker) {
    }

    void serve(ProjectForm form, Function<Page, List<? extends PortfolioRecord>> records, Maker maker) {
        serving = Optional.of(new Serving(form, records, maker));
    }

    void show(Page page) {
        var now = serving.orElseThrow().records().apply(page);
        if (!ids(now).equals(ids(shown))) {
            entries.clear();
            rows.getChildren().setAll(IntStream.range(0, now.size()).mapToObj(i -> row(now, i)).toList());
        }
        shown = now;
        now.forEach(each -> Optional.ofNullable(entries.get(each.id()))
                .ifPresent(fields -> fields.forEach(entry -> entry.show(page.entries(), each))));
        none.setVisible(now.isEmpty());
    }

    private static List<UUID> ids(List<? extends PortfolioRecord> records) {
        return records.stream().map(PortfolioRecord::id).toList();
    }

    private HBox row(List<? extends PortfolioRecord> records, int index) {
        var id = records.get(index).id();
        var form = serving.orElseThrow().form();
        var fields = fields(records.get(index), form.records().messages());
        fields.forEach(entry -> entry.serve(form.records()));
        entries.put(id, fields);
        var text = new VBox(fields.getFirst());
        text.getStyleClass().add("text");
        if (!below.isEmpty()) {
            var more = new HBox(fields.stream().skip(1).toArray(FieldEntry[]::new));
            more.getStyleClass().add("below");
            HBox.setHgrow(fields.getLast(), Priority.ALWAYS);
            text.getChildren().add(more);
        }
        HBox.setHgrow(text, Priority.ALWAYS);
        var up = button("fth-arrow-up", "page.list.up", () -> move(id, -1));
        up.setDisable(index == 0);
        var down = button("fth-arrow-down", "page.list.down", () -> move(id, 1));
        down.setDisable(index == records.size() - 1);
        var row = new HBox(text, Editing.only(new HBox(up, down,
                button("fth-x", "page.list.delete", () -> form.records().remove(id)))));
        row.getStyleClass().add("text-row");
        return row;
    }

    /// The text itself, which needs no caption, and what stands below it.
    private List<FieldEntry> fields(PortfolioRecord record, Messages messages) {
        var more = below.stream().map(name -> new FieldEntry(name, messages.field(Kind.of(record), name),
                EntryKind.of(Component.named(record.getClass(), name).orElseThrow())));
        return Stream.concat(Stream.of(new FieldEntry(field, "", kind)), more).toList();
    }

    private Button button(String icon, String key, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        var words = serving.orElseThrow().form().records().messages().text(key);
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void move(UUID id, int by) {
        leave();
        OwnOrder.move(serving.orElseThrow().form().records(), shown, id, by);
    }

    /// Saves what was typed, the new text too.
    void leave() {
        entries.values().stream().flatMap(List::stream).toList().forEach(FieldEntry::leave);
        var text = next.text().strip();
        serving.filter(_ -> !text.isEmpty()).ifPresent(how -> how.form().page().ifPresent(page -> {
            next.show("");
            var records = how.form().records();
            var made = how.maker().make(records.newId(), page.project().id(),
                    OwnOrder.after(how.records().apply(page)), text);
            records.commit(records.acts().add(made), made);
        }));
    }
}
