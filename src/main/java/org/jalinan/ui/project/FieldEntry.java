package org.jalinan.ui.project;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.NamedArg;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;

/// A field of a form with its caption, its sources, what was understood and what is wrong. Saved when it is left.
public final class FieldEntry extends VBox {

    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int ROWS = 3;

    private final String field;
    private final EntryKind kind;
    private final Editor editor;
    private final SourceLinks sources = new SourceLinks();
    private final Label understood = new Label();
    private final ProblemLines problems = new ProblemLines();
    private Optional<ProjectForm> form = Optional.empty();
    private Optional<UUID> record = Optional.empty();
    private String shown = "";

    public FieldEntry(@NamedArg("field") String field, @NamedArg("caption") String caption,
            @NamedArg("kind") EntryKind kind) {
        this.field = field;
        this.kind = kind;
        editor = editor(kind);
        getStyleClass().add("field-entry");
        var name = new Label(caption);
        name.setLabelFor(editor.node());
        name.getStyleClass().add("detail");
        editor.node().setAccessibleText(caption);
        name.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(sources, Priority.ALWAYS);
        understood.getStyleClass().add("understood");
        understood.managedProperty().bind(understood.visibleProperty());
        understood.visibleProperty().bind(understood.textProperty().isNotEmpty());
        getChildren().setAll(new HBox(name, sources), editor.node(), understood, problems);
        editor.onLeave(this::leave);
        editor.node().addEventFilter(KeyEvent.KEY_PRESSED, this::restore);
    }

    private static Editor editor(EntryKind kind) {
        return switch (kind) {
            case LINE, DATE -> TextEditor.line();
            case AREA -> TextEditor.area(ROWS);
            case CHOICE -> ChoiceEditor.of(false);
            case SEARCH -> ChoiceEditor.of(true);
            case STATE -> new StateEditor();
        };
    }

    /// All entries below a node.
    static Stream<FieldEntry> in(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(child -> switch (child) {
            case FieldEntry entry -> Stream.of(entry);
            case Parent inner -> in(inner);
            default -> Stream.empty();
        });
    }

    /// The control alone, where a column says what it is.
    FieldEntry bare() {
        getChildren().removeFirst();
        getStyleClass().add("bare");
        return this;
    }

    String field() {
        return field;
    }

    void serve(ProjectForm served) {
        form = Optional.of(served);
        if (kind == EntryKind.DATE) {
            editor.onTyping(typed -> understood.setText(Understood.as(typed, served.messages())));
        }
    }

    /// Shows the field of a record; what is being typed stays.
    void show(Page page, PortfolioRecord next) {
        var messages = form.orElseThrow().messages();
        var another = !record.equals(Optional.of(next.id()));
        if (another) {
            leave();
            record = Optional.of(next.id());
        }
        if (kind.isChoice()) {
            editor.offer(Choice.of(field, page, messages));
        }
        var text = page.text(next, field, messages.words());
        if (another || !editor.node().isFocusWithin() || editor.text().equals(shown)) {
            editor.show(text);
            shown = text;
        }
        var value = Component.named(next.getClass(), field).orElseThrow().get(next);
        sources.show(Citations.sources(page.portfolio(), next, field).toList(), messages);
        understood.setText(value instanceof Optional<?> known && known.orElse(null) instanceof StatedDate date
                && page.draft(next.id(), field).isEmpty() ? Understood.of(date, messages) : "");
        var wrong = page.problems(next, field);
        editor.node().pseudoClassStateChanged(WRONG, !wrong.isEmpty());
        problems.show(wrong, Optional.empty(), text, messages,
                fix -> form.orElseThrow().enter(next.id(), fix.field(), fix.text()));
    }

    /// Judges what was typed, if anything was.
    void leave() {
        if (!editor.text().equals(shown)) {
            shown = editor.text();
            record.ifPresent(id -> form.orElseThrow().enter(id, field, shown));
        }
    }

    void focus() {
        editor.begin();
    }

    private void restore(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !kind.isChoice()) {
            key.consume();
            var served = form.orElseThrow();
            record.ifPresent(id -> {
                served.restore(id, field);
                served.page().ifPresent(page -> page.record(id).ifPresent(saved -> {
                    shown = page.text(saved, field, served.messages().words());
                    editor.show(shown);
                }));
            });
        }
    }
}
