package org.jalinan.ui.project;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SearchableComboBox;
import org.jalinan.model.Kind;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.Role;
import org.jalinan.model.change.Act;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.Choice;
import org.jalinan.ui.form.EntryKind;
import org.jalinan.ui.form.FieldEntry;
import org.jalinan.ui.form.RowCell;
import org.jalinan.ui.form.StandingRows;
import org.jspecify.annotations.Nullable;

/// Who does what in a project. A role is only what somebody gave: none is guessed.
public final class PartnersController {

    private final ProjectForm form;
    private final Messages messages;
    private final StandingRows<RoleRow> rows = new StandingRows<>(RoleRow::id);

    @FXML
    private Parent partners;
    @FXML
    private SearchableComboBox<Choice> partner;
    @FXML
    private CheckComboBox<Choice> states;
    @FXML
    private ComboBox<Choice> role;
    @FXML
    private Button give;
    @FXML
    private Label held;
    @FXML
    private Button delete;
    @FXML
    private TableView<UUID> table;
    @FXML
    private TableColumn<UUID, RoleRow> partnerColumn;
    @FXML
    private TableColumn<UUID, RoleRow> roleColumn;
    @FXML
    private TableColumn<UUID, RoleRow> contributionColumn;
    @FXML
    private TableColumn<UUID, RoleRow> standingColumn;
    @FXML
    private TableColumn<UUID, RoleRow> sourceColumn;

    public PartnersController(ProjectForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        table.setItems(rows.ids());
        delete.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        fill(partnerColumn, () -> new RowCell<>(row -> RowCell.words(messages.name(row.partner()), "strong")));
        fill(roleColumn, () -> new RowCell<>(row -> RowCell.words(messages.label(row.role().role()), "plain")));
        fill(contributionColumn, () -> new RowCell<>(contribution()));
        fill(standingColumn, () -> new RowCell<>(row -> RowCell.words(row.standing(messages), "detail")));
        fill(sourceColumn, () -> new RowCell<>(row -> RowCell.sources(row.sources(), messages)));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) {
                delete();
            }
        });
        role.getItems().setAll(Stream.of(Role.values())
                .map(each -> new Choice(each.name(), messages.label(each))).toList());
        give.disableProperty().bind(role.valueProperty().isNull().or(Bindings.createBooleanBinding(
                () -> partner.getValue() == null && states.getCheckModel().getCheckedItems().isEmpty(),
                partner.valueProperty(), states.getCheckModel().getCheckedItems())));
        form.pageProperty().when(Showing.of(partners)).subscribe(page -> page.ifPresent(this::show));
    }

    private void fill(TableColumn<UUID, RoleRow> column, Supplier<RowCell<RoleRow>> cell) {
        column.setCellValueFactory(each -> rows.row(each.getValue()));
        column.setCellFactory(_ -> cell.get());
    }

    /// One entry for each cell, so that what is being typed stays while rows change.
    private Function<RoleRow, Node> contribution() {
        var entry = new FieldEntry("contribution", messages.field(Kind.PARTICIPATION, "contribution"), EntryKind.LINE)
                .bare();
        entry.serve(form.records());
        return row -> {
            entry.show(row.page().entries(), row.role());
            return entry;
        };
    }

    private void show(Page page) {
        rows.show(RoleRow.of(page));
        offer(partner, page);
        var members = NewRoles.memberStates(page, messages);
        if (!members.equals(states.getItems())) {
            states.getItems().setAll(members);
        }
    }

    private void offer(ComboBox<Choice> list, Page page) {
        var choices = NewRoles.partners(page, messages);
        if (!choices.equals(list.getItems())) {
            list.getItems().setAll(choices);
        }
    }

    @FXML
    private void give() {
        form.page().ifPresent(page -> {
            var chosen = Stream.concat(Optional.ofNullable(partner.getValue()).stream(),
                    states.getCheckModel().getCheckedItems().stream()).map(each -> UUID.fromString(each.text()))
                    .toList();
            var given = Role.valueOf(role.getValue().text());
            var roles = NewRoles.of(page, chosen, given, form.records()::newId);
            held.setText(roles.size() == chosen.size() ? "" : messages.text("page.partner.held"));
            var names = roles.stream().map(each -> page.portfolio().get(Partner.class, each.partner()))
                    .map(messages::name).collect(Collectors.joining(", "));
            form.records().commit(Act.of("participation.add", names), roles.toArray(Participation[]::new));
            partner.setValue(null);
            states.getCheckModel().clearChecks();
        });
    }

    @FXML
    private void delete() {
        @Nullable
        UUID selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            form.records().remove(selected);
        }
    }

    void leave() {
        table.lookupAll(".field-entry").forEach(each -> {
            if (each instanceof FieldEntry entry) {
                entry.leave();
            }
        });
    }
}
