package org.jalinan.ui.meetings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jalinan.model.Occasion;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Places;
import org.jalinan.ui.control.FactLine;
import org.jalinan.ui.control.FactList;
import org.jalinan.ui.form.Entries;
import org.jalinan.ui.list.Lists;

/// What an occasion ahead has to come back to. It gathers by itself, in the background: nobody types it.
public final class MattersController {

    private static final int MOST_LINES = 8;

    private final Navigator navigator;
    private final Lists lists;
    private Optional<Asked> asked = Optional.empty();

    @FXML
    private Node matters;
    @FXML
    private Label since;
    @FXML
    private FactList owed;
    @FXML
    private FactList moved;

    public MattersController(Navigator navigator, Lists lists) {
        this.navigator = navigator;
        this.lists = lists;
    }

    /// For what the matters were last asked. An answer to an older question is passed over.
    private record Asked(Entries entries, UUID occasion) {
    }

    @FXML
    private void initialize() {
        owed.onOpen(this::open);
        moved.onOpen(this::open);
        hide();
    }

    void show(Entries entries, Occasion occasion) {
        var now = new Asked(entries, occasion.id());
        if (!asked.equals(Optional.of(now))) {
            asked = Optional.of(now);
            lists.background().run(
                    () -> MatterLines.of(entries.portfolio(), occasion, entries.today(), lists.messages()),
                    lines -> {
                        if (asked.equals(Optional.of(now))) {
                            show(lines);
                        }
                    });
        }
    }

    private void show(MatterLines lines) {
        since.setText(lines.last());
        fill(owed, lines.owed());
        fill(moved, lines.moved());
        matters.setVisible(true);
        matters.setManaged(true);
    }

    private static void fill(FactList list, List<FactLine> lines) {
        list.show(lines);
        list.fit(MOST_LINES);
    }

    /// Nothing arises for what is over.
    void hide() {
        asked = Optional.empty();
        matters.setVisible(false);
        matters.setManaged(false);
    }

    private void open(UUID record) {
        asked.flatMap(now -> Places.of(now.entries().portfolio(), record)).ifPresent(navigator::go);
    }
}
