package org.jalinan.ui.list;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of a list. Ctrl+F and Ctrl+N work wherever the focus is, for the list in view.
final class ListKeys {

    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination CREATE = KeyCombination.valueOf("Shortcut+N");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    private ListKeys() {
    }

    static <R> void on(RecordList<R> list, FilterBar<R> bar, ListTable<R> table) {
        inWindow(list, key -> {
            if (FIND.match(key)) {
                bar.typed().requestFocus();
                bar.typed().selectAll();
                key.consume();
            }
        });
        bar.typed().addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                list.enterRows();
                key.consume();
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (COPY.match(key)) {
                list.copy();
                key.consume();
            }
        });
        table.addEventHandler(KeyEvent.KEY_TYPED, key -> typeToFind(key, bar));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && bar.filters()) {
                bar.clear();
                key.consume();
            }
        });
    }

    /// Letters typed on the rows go into the filter: an officer finds by typing, without a key before.
    private static void typeToFind(KeyEvent key, FilterBar<?> bar) {
        var typed = key.getCharacter();
        if (!key.isControlDown() && !key.isAltDown() && !key.isMetaDown() && !typed.isBlank()
                && !Character.isISOControl(typed.codePointAt(0))) {
            bar.typed().requestFocus();
            bar.typed().appendText(typed);
            bar.typed().end();
            key.consume();
        }
    }

    static <R> void onEnter(ListTable<R> table, Consumer<R> open) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                table.selectedRow().ifPresent(row -> {
                    key.consume();
                    open.accept(row);
                });
            }
        });
    }

    static <R> void onDelete(ListTable<R> table, Consumer<List<R>> delete) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            var rows = table.selectedRows();
            if (key.getCode() == KeyCode.DELETE && !rows.isEmpty()) {
                key.consume();
                delete.accept(rows);
            }
        });
    }

    static void onCreate(RecordList<?> list, Runnable create) {
        inWindow(list, key -> {
            if (CREATE.match(key)) {
                create.run();
                key.consume();
            }
        });
    }

    /// Hears what no focused node has used, while the list is on the screen.
    private static void inWindow(RecordList<?> list, Consumer<KeyEvent> press) {
        EventHandler<KeyEvent> handler = key -> {
            if (!key.isConsumed() && inView(list)) {
                press.accept(key);
            }
        };
        list.sceneProperty().addListener((_, before, after) -> {
            Optional.ofNullable(before).ifPresent(scene -> scene.removeEventHandler(KeyEvent.KEY_PRESSED, handler));
            Optional.ofNullable(after).ifPresent(scene -> scene.addEventHandler(KeyEvent.KEY_PRESSED, handler));
        });
    }

    private static boolean inView(Node list) {
        for (Optional<Node> node = Optional.of(list); node.isPresent(); node = node.flatMap(ListKeys::parent)) {
            if (!node.get().isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Node> parent(Node node) {
        return Optional.<Parent>ofNullable(node.getParent()).map(Node.class::cast);
    }
}
