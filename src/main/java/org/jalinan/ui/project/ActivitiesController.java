package org.jalinan.ui.project;

import java.util.List;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.layout.HBox;
import org.jalinan.model.Activity;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.StatedDate;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.list.Column;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.Said;

/// The stretches of work of a project, below its milestones.
public final class ActivitiesController implements Part {

    private final ProjectForm form;
    private final Messages messages;
    private final Detail detail;
    private final Records<Activity> records;

    @FXML
    private HBox activities;

    public ActivitiesController(ProjectForm form, Lists lists) {
        this.form = form;
        messages = lists.messages();
        detail = new Detail(form.records());
        records = new Records<>(form, lists, detail, Declared.ofProject("activities", Activity.class,
                messages.text("page.activity.add"), messages.text("page.activity.empty"), columns()));
    }

    private List<Column<Line<Activity>>> columns() {
        return List.of(
                Column.<Line<Activity>>of("title", line -> Said.in("strong", line.record().title())).wide(300),
                Column.<Line<Activity>>of("span", line -> Said.of(span(line.record())))
                        .sortedBy(line -> line.record().span().from()).wide(190),
                Column.<Line<Activity>>of("progress",
                        line -> Said.of(messages.text("page.perCent", line.record().progress())))
                        .sortedBy(line -> line.record().progress()).wide(90),
                Column.of("note", line -> Line.text(line.record().note(), messages)));
    }

    private String span(Activity activity) {
        return messages.date(StatedDate.range(activity.span().from(), activity.span().to()));
    }

    @FXML
    private void initialize() {
        activities.getChildren().setAll(records, detail);
        form.pageProperty().when(Showing.of(activities)).subscribe(page -> page.ifPresent(records::show));
    }

    @Override
    public boolean holds(PortfolioRecord record) {
        return record instanceof Activity;
    }

    @Override
    public void choose(UUID record) {
        records.choose(record);
    }

    @Override
    public void edit(UUID record, String field) {
        records.edit(record, field);
    }

    @Override
    public void leave() {
        detail.leave();
    }
}
