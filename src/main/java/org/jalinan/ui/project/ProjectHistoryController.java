package org.jalinan.ui.project;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.jalinan.model.Portfolio;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;
import org.jalinan.ui.list.Said;
import org.jspecify.annotations.Nullable;

/// Every edit that touched the project or what belongs or belonged to it, the latest first.
public final class ProjectHistoryController {

    private static final double TWO_LINES = 46;

    private final ProjectForm form;
    private final PortfolioModel model;
    private final Messages messages;
    private final RecordList<PastEdit> list;
    private @Nullable Portfolio read;
    private Optional<UUID> project = Optional.empty();

    @FXML
    private VBox history;

    public ProjectHistoryController(ProjectForm form, PortfolioModel model, Lists lists, Clock clock) {
        this.form = form;
        this.model = model;
        messages = lists.messages();
        list = new RecordList<>(lists, "history", past -> past.edit().id(), columns(clock), Optional.empty());
    }

    private List<Column<PastEdit>> columns(Clock clock) {
        return List.of(
                Column.<PastEdit>of("time", past -> Said.of(past.time(clock.getZone())))
                        .sortedBy(past -> past.edit().time()).wide(150),
                Column.<PastEdit>of("author", past -> Said.of(past.edit().author())).wide(140),
                Column.<PastEdit>of("act", past -> Said.in("strong", past.act())).wide(420),
                Column.<PastEdit>of("changes", past -> Said.in("detail", past.changes())).wide(420));
    }

    @FXML
    private void initialize() {
        list.setRowHeight(TWO_LINES);
        history.getChildren().setAll(list);
        form.pageProperty().when(Showing.of(history)).subscribe(page -> page.ifPresent(this::show));
    }

    /// Reads the history only when something was edited.
    @SuppressWarnings("ReferenceEquality") // comparing by value costs as much as the portfolio holds
    private void show(Page page) {
        var id = page.project().id();
        if (read != page.portfolio() || !project.equals(Optional.of(id))) {
            read = page.portfolio();
            project = Optional.of(id);
            list.show(() -> model.wholeHistoryOf(id).reversed().stream()
                    .map(edit -> new PastEdit(edit, page.portfolio(), messages)).toList());
        }
    }
}
