package org.jalinan.ui.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SearchableComboBox;
import org.jalinan.model.Citations;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Source;
import org.jalinan.model.change.Act;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.Choice;
import org.jalinan.ui.form.RowCell;
import org.jalinan.ui.form.SourceLinks;
import org.jalinan.ui.form.StandingRows;
import org.jalinan.ui.list.FilterBar;

/// Who says what the page says: every citation of the project and of the records that belong to it.
public final class SourcesController {

    private final ProjectForm form;
    private final Messages messages;
    private final StandingRows<Cited> rows = new StandingRows<>(each -> each.citation().id());
    private final FilterBar<Cited> filter;

    @FXML
    private VBox sources;
    @FXML
    private SearchableComboBox<Choice> record;
    @FXML
    private ComboBox<Choice> field;
    @FXML
    private SearchableComboBox<Choice> source;
    @FXML
    private TextField locator;
    @FXML
    private Button cite;
    @FXML
    private Button delete;
    @FXML
    private TableView<UUID> table;
    @FXML
    private TableColumn<UUID, Cited> whatColumn;
    @FXML
    private TableColumn<UUID, Cited> valueColumn;
    @FXML
    private TableColumn<UUID, Cited> codeColumn;
    @FXML
    private TableColumn<UUID, Cited> titleColumn;
    @FXML
    private TableColumn<UUID, Cited> locatorColumn;
    @FXML
    private TableColumn<UUID, Cited> addressColumn;

    public SourcesController(ProjectForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
        filter = new FilterBar<>(messages, () -> form.page().ifPresent(this::filter));
    }

    @FXML
    private void initialize() {
        filter.withoutColumns();
        filter.onShowAll(filter::clear);
        sources.widthProperty().subscribe(width -> filter.fit(width.doubleValue()));
        sources.getChildren().add(sources.getChildren().indexOf(table), filter);
        new RowTable<>(table, rows, form.records()).deletedBy(delete)
                .says(whatColumn, each -> new CitedWords(messages).what(each))
                .says(valueColumn, each -> new CitedWords(messages).value(each))
                .says(codeColumn, each -> RowCell.sources(List.of(each.source()), messages))
                .says(titleColumn, each -> new CitedWords(messages).source(each.source()))
                .says(locatorColumn, each -> RowCell.words(each.citation().locator().orElse(""), "detail"))
                .says(addressColumn, each -> SourceLinks.address(each.source(), messages));
        record.valueProperty().subscribe(_ -> form.page().ifPresent(this::offerFields));
        cite.disableProperty().bind(record.valueProperty().isNull().or(source.valueProperty().isNull())
                .or(field.valueProperty().isNull()));
        form.pageProperty().when(Showing.of(sources)).subscribe(page -> page.ifPresent(this::show));
    }

    private void show(Page page) {
        filter.offer(Cited.conditions(page.today(), messages));
        filter(page);
        var citable = Cited.records(page.portfolio(), page.project());
        Choice.offer(record.getItems(), citable.map(each -> new Choice(each.id().toString(),
                Cited.name(page.portfolio(), each, messages))).toList());
        Choice.offer(source.getItems(), page.portfolio().all(Source.class)
                .map(each -> new Choice(each.id().toString(), each.code() + " · " + each.title()))
                .sorted(Choice.byWords(messages.collator())).toList());
    }

    private void filter(Page page) {
        var all = page.facts().cited();
        var shown = all.stream().filter(filter.holds(each -> each.text(messages))).toList();
        rows.show(shown);
        filter.show(shown.size(), all.size());
    }

    private void offerFields(Page page) {
        var whole = new Choice("", messages.text("page.cited.whole"));
        Choice.offer(field.getItems(),
                Stream.concat(Stream.of(whole), chosen(page).stream().flatMap(each -> Cited.fields(each)
                        .map(name -> new Choice(name, messages.field(Kind.of(each), name))))).toList());
        field.setValue(whole);
    }

    private Optional<PortfolioRecord> chosen(Page page) {
        return Optional.ofNullable(record.getValue())
                .flatMap(each -> page.entries().record(UUID.fromString(each.text())));
    }

    @FXML
    private void cite() {
        form.page().ifPresent(page -> chosen(page).ifPresent(cited -> {
            var by = page.portfolio().get(Source.class, UUID.fromString(source.getValue().text()));
            var named = Optional.of(field.getValue().text()).filter(name -> !name.isEmpty());
            var citation = Citations.citing(page.portfolio(), form.records().newId(), cited, by, named)
                    .found(locator.getText(), Optional.of(page.today()));
            form.records().commit(Act.of("citation.add", by.code()), citation);
            locator.clear();
        }));
    }
}
