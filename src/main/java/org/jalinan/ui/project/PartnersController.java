package org.jalinan.ui.project;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.SearchableComboBox;
import org.jalinan.model.Kind;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Role;
import org.jalinan.model.change.Act;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.Choice;
import org.jalinan.ui.form.EntryKind;
import org.jalinan.ui.form.FieldEntry;
import org.jalinan.ui.form.RowCell;
import org.jalinan.ui.form.StandingRows;

/// Who does what in a project. A role is only what somebody gave: none is guessed.
public final class PartnersController implements Part {

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
        new RowTable<>(table, rows, form.records()).deletedBy(delete)
                .says(partnerColumn, row -> RowCell.words(messages.name(row.partner()), "strong"))
                .says(roleColumn, row -> RowCell.words(messages.label(row.role().role()), "plain"))
                .shows(contributionColumn, this::contribution)
                .says(standingColumn, row -> RowCell.words(row.standing(messages), "detail"))
                .says(sourceColumn, row -> RowCell.sources(row.sources(), messages));
        role.getItems().setAll(Stream.of(Role.values())
                .map(each -> new Choice(each.name(), messages.label(each))).toList());
        give.disableProperty().bind(role.valueProperty().isNull().or(Bindings.createBooleanBinding(
                () -> partner.getValue() == null && states.getCheckModel().getCheckedItems().isEmpty(),
                partner.valueProperty(), states.getCheckModel().getCheckedItems())));
        form.pageProperty().when(Showing.of(partners)).subscribe(page -> page.ifPresent(this::show));
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
        Choice.offer(partner.getItems(), NewRoles.partners(page, messages));
        Choice.offer(states.getItems(), NewRoles.memberStates(page, messages));
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

    @Override
    public boolean holds(PortfolioRecord record) {
        return record instanceof Participation;
    }

    @Override
    public void choose(UUID record) {
        form.page().ifPresent(this::show);
        var row = rows.ids().indexOf(record);
        table.scrollTo(Math.max(0, row));
        table.getSelectionModel().clearAndSelect(row);
    }

    @Override
    public void leave() {
        table.lookupAll(".field-entry").forEach(each -> {
            if (each instanceof FieldEntry entry) {
                entry.leave();
            }
        });
    }
}
