package org.jalinan.ui.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jalinan.model.Country;
import org.jalinan.model.Organisation;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.ui.KeyLine;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Place;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.Screen;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.ProblemLines;
import org.jalinan.ui.form.RecordForm;
import org.jalinan.ui.list.EmptyState;
import org.jalinan.ui.list.Lists;
import org.jalinan.ui.list.RecordList;

/// The screen of partners: all of them as a list or against the projects, as of a day, and beside them everything with
/// the one selected.
public final class PartnerRegisterController implements Screen<Place.Partners> {

    private static final KeyCombination MATRIX = new KeyCodeCombination(KeyCode.M, KeyCombination.SHORTCUT_DOWN);

    private final PortfolioModel model;
    private final RecordForm form;
    private final PartnerTables tables;
    private final SeenPartners seen;
    private final Messages messages;
    private final ToggleGroup forms = new ToggleGroup();
    private List<Project> projects = List.of();
    private Optional<RecordList<PartnerLine>> list = Optional.empty();
    private LocalDate day;

    @FXML
    private HBox screen;
    @FXML
    private Label count;
    @FXML
    private TextField asOf;
    @FXML
    private ProblemLines asOfProblem;
    @FXML
    private ToggleButton asList;
    @FXML
    private ToggleButton asMatrix;
    @FXML
    private VBox tableBody;
    @FXML
    private FlowPane legend;
    @FXML
    private PartnerPageController partnerPageController;

    public PartnerRegisterController(PortfolioModel model, RecordForm form, Lists lists, SeenPartners seen) {
        this.model = model;
        this.form = form;
        tables = new PartnerTables(lists);
        messages = lists.messages();
        this.seen = seen;
        day = seen.day().orElseGet(() -> form.entries().today());
    }

    @FXML
    private void initialize() {
        forms.getToggles().setAll(asList, asMatrix);
        forms.selectToggle(seen.isAsList() ? asList : asMatrix);
        forms.selectedToggleProperty().addListener((_, before, chosen) -> {
            if (chosen == null) {
                forms.selectToggle(before);
            } else {
                seen.setAsList(asList.isSelected());
                build();
            }
        });
        new AsOfEntry(asOf, asOfProblem, messages, this::regroup).begin(day);
        legend.managedProperty().bind(legend.visibleProperty());
        screen.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (MATRIX.match(key)) {
                forms.selectToggle(asMatrix.isSelected() ? asList : asMatrix);
                key.consume();
            }
        });
        model.portfolioProperty().when(Showing.of(screen)).subscribe(this::follow);
    }

    @Override
    public void activate(Place.Partners place) {
        list.ifPresent(shown -> {
            place.partner().ifPresent(shown::select);
            shown.focusRows();
        });
    }

    @Override
    public List<KeyLine> keys() {
        return List.of(new KeyLine("↑ ↓", "keys.list.move"), new KeyLine("Shortcut+M", "partners.form.key"),
                new KeyLine("Shortcut+F", "keys.list.filter"), new KeyLine("Shortcut+N", "partners.new.country"),
                new KeyLine("Shortcut+C", "keys.list.copy"), new KeyLine("Esc", "keys.list.clear"));
    }

    @Override
    public void deactivate() {
        partnerPageController.leave();
        form.forgetEmpty();
    }

    private void follow(Portfolio portfolio) {
        var now = PartnerTables.projects(portfolio);
        if (list.isEmpty() || !now.equals(projects)) {
            projects = now;
            build();
        } else {
            read();
        }
        count.setText(messages.number(portfolio.count(Partner.class)));
        legend.getChildren().setAll(RoleLegend.of(portfolio, messages));
        selectShown(portfolio);
    }

    /// A partner that was begun on the page is selected once it is saved.
    private void selectShown(Portfolio portfolio) {
        partnerPageController.partner().filter(id -> portfolio.find(Partner.class, id).isPresent())
                .filter(id -> list.flatMap(RecordList::selected).filter(line -> line.partner().id().equals(id))
                        .isEmpty())
                .ifPresent(id -> list.ifPresent(shown -> shown.select(id)));
    }

    /// The columns of a list are as they are made, so the other form, and a project more, is another list.
    private void build() {
        var selected = list.flatMap(RecordList::selected).map(line -> line.partner().id());
        var made = tables.of(projects, asMatrix.isSelected());
        made.setEmptyState(new EmptyState(messages.text("partners.empty"), messages.text("partners.new.country"),
                this::createCountry));
        made.setOnOpen(line -> partnerPageController.show(line.partner().id(), day));
        made.setOnDelete(lines -> form.removeAll(lines.stream().map(line -> line.partner().id()).toList()));
        made.setOnCreate(this::createCountry);
        made.selectedProperty().subscribe(line -> line.map(each -> each.partner().id())
                .ifPresent(id -> partnerPageController.show(id, day)));
        list = Optional.of(made);
        tableBody.getChildren().setAll(made);
        legend.setVisible(asMatrix.isSelected());
        read();
        selected.ifPresent(made::select);
    }

    private void read() {
        var portfolio = model.portfolio();
        var on = day;
        list.ifPresent(shown -> {
            shown.setGrouping(Optional.of(tables.headings(portfolio, on)));
            shown.show(() -> PartnerLine.all(portfolio, on, messages));
        });
    }

    private void regroup(LocalDate on) {
        if (!day.equals(on)) {
            day = on;
            seen.setDay(on);
            read();
            partnerPageController.partner().ifPresent(id -> partnerPageController.show(id, day));
        }
    }

    @FXML
    private void createCountry() {
        partnerPageController.createPartner(Country.class);
    }

    @FXML
    private void createOrganisation() {
        partnerPageController.createPartner(Organisation.class);
    }
}
