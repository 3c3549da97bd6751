package org.jalinan.ui.form;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.NamedArg;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jalinan.model.Component;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Editing;
import org.jalinan.ui.control.Tone;

/// A field of a form with its caption, its sources, what was understood and what is wrong. Saved when it is left.
public final class FieldEntry extends VBox {

    /// The state of a control whose text does not hold.
    public static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int ROWS = 3;

    private final String field;
    private final EntryKind kind;
    private final Editor editor;
    private final FieldSources sources = new FieldSources();
    private final Label understood = new Label();
    private final VBox others = new VBox();
    private final ProblemLines problems = new ProblemLines();
    private Optional<RecordForm> form = Optional.empty();
    private Optional<UUID> record = Optional.empty();
    private String shown = "";
    private final Typing typing = new Typing();
    private boolean filling;

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
        understood.setWrapText(true);
        understood.managedProperty().bind(understood.visibleProperty());
        understood.visibleProperty().bind(understood.textProperty().isNotEmpty());
        getChildren().setAll(new HBox(name, sources), editor.node(), understood, others, problems);
        Editing.only(editor.node());
        editor.onLeave(this::leave);
        editor.node().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
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
    public static Stream<FieldEntry> in(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().flatMap(child -> switch (child) {
            case FieldEntry entry -> Stream.of(entry);
            case Parent inner -> in(inner);
            default -> Stream.empty();
        });
    }

    /// The control alone, where a column says what it is.
    public FieldEntry bare() {
        getChildren().removeFirst();
        getStyleClass().add("bare");
        return this;
    }

    public String field() {
        return field;
    }

    public void serve(RecordForm served) {
        form = Optional.of(served);
        editor.onTyping(typed -> {
            if (kind == EntryKind.DATE) {
                understood.setText(Understood.as(typed, served.messages()));
            }
            typed();
        });
    }

    /// Shows the field of a record; what is being typed stays.
    public void show(Entries entries, PortfolioRecord next) {
        var served = form.orElseThrow();
        var messages = served.messages();
        var component = Component.named(next.getClass(), field).orElseThrow();
        var another = !record.equals(Optional.of(next.id()));
        if (another) {
            leave();
            record = Optional.of(next.id());
        }
        var text = entries.text(next, field, messages.words());
        fill(() -> {
            if (kind.isChoice()) {
                editor.offer(Choice.of(component, entries.portfolio(), next, messages));
            }
            if (another || !editor.node().isFocusWithin() || editor.text().equals(shown)) {
                editor.show(text);
                shown = text;
            }
        });
        sources.show(served, entries, next, component);
        understood.setText(
                component.get(next) instanceof Optional<?> known && known.orElse(null) instanceof StatedDate date
                        && entries.draft(next.id(), field).isEmpty() ? Understood.of(date, messages) : "");
        others.getChildren().setAll(OtherValue.of(entries, next, component, messages).stream()
                .map(each -> other(each, () -> served.settle(next.id()), messages)).toList());
        var wrong = entries.problems(next, field);
        editor.node().pseudoClassStateChanged(WRONG, !wrong.isEmpty());
        problems.show(wrong, Optional.empty(), text, messages, fix -> served.enter(next.id(), fix.field(), fix.text()));
        if (served.isUnsaved(next.id(), field)) {
            problems.offer(messages, () -> served.enter(next.id(), field, editor.text()), this::restore);
        }
    }

    /// A value that contradicts the one above it, with who says so; it leads to where that is settled.
    private static HBox other(OtherValue value, Runnable settle, Messages messages) {
        var words = new Hyperlink(value.sentence(messages));
        words.setOnAction(_ -> settle.run());
        words.setWrapText(true);
        words.getStyleClass().addAll("check", "leading");
        Tone.WARNING.colour(words);
        var by = new SourceLinks();
        by.show(value.sources(), messages);
        HBox.setHgrow(by, Priority.ALWAYS);
        return new HBox(words, by);
    }

    /// A choice that is filled can take or give away the focus, halfway from one record to the next: that is no leaving,
    /// and what stands in the control then was typed by nobody.
    private void fill(Runnable filler) {
        filling = true;
        filler.run();
        filling = false;
    }

    private void typed() {
        if (filling) {
            return;
        }
        record.ifPresent(id -> {
            if (editor.text().equals(shown)) {
                typing.came(form.orElseThrow(), id, field);
            } else {
                typing.went(form.orElseThrow(), id, field, editor::text);
            }
        });
    }

    /// Judges what was typed, if anything was.
    public void leave() {
        typing.ended();
        if (!filling && !editor.text().equals(shown)) {
            shown = editor.text();
            record.ifPresent(id -> form.orElseThrow().enter(id, field, shown));
        }
    }

    /// What stands in the control now.
    String text() {
        return editor.text();
    }

    public void focus() {
        editor.begin();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !kind.isChoice() && isChanged()) {
            key.consume();
            restore();
        } else if (FieldSources.CITE.match(key)) {
            key.consume();
            leave();
            sources.cite();
        }
    }

    /// Whether there is anything to restore; where not, Esc means what it means around the field.
    private boolean isChanged() {
        return !editor.text().equals(shown)
                || record.flatMap(id -> form.orElseThrow().entries().draft(id, field)).isPresent();
    }

    private void restore() {
        var served = form.orElseThrow();
        record.ifPresent(id -> {
            served.restore(id, field);
            served.entries().record(id).ifPresent(saved -> {
                shown = served.entries().text(saved, field, served.messages().words());
                fill(() -> editor.show(shown));
            });
        });
    }
}
