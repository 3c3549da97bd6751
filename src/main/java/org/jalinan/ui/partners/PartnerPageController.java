package org.jalinan.ui.partners;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.ui.Messages;
import org.jalinan.ui.Navigator;
import org.jalinan.ui.Place;
import org.jalinan.ui.PortfolioModel;
import org.jalinan.ui.control.Showing;
import org.jalinan.ui.form.RecordForm;

/// Everything with one partner, and where it is edited.
public final class PartnerPageController implements PageActions {

    private final PortfolioModel model;
    private final Navigator navigator;
    private final RecordForm form;
    private final Messages messages;
    private final RecordPane record;
    private final PlanPane plan;
    private final ToggleGroup tabs = new ToggleGroup();
    private final Map<Section, ToggleButton> tabOf = new EnumMap<>(Section.class);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(false);
    private Optional<UUID> partner = Optional.empty();
    private Optional<Ties> ties = Optional.empty();
    private LocalDate day;

    @FXML
    private VBox page;
    @FXML
    private Label code;
    @FXML
    private Label name;
    @FXML
    private Label status;
    @FXML
    private ToggleButton pencil;
    @FXML
    private FlowPane tabBar;
    @FXML
    private ScrollPane scroll;
    @FXML
    private VBox panes;
    @FXML
    private VBox cards;

    public PartnerPageController(PortfolioModel model, Navigator navigator, RecordForm form) {
        this.model = model;
        this.navigator = navigator;
        this.form = form;
        messages = form.messages();
        day = form.entries().today();
        record = new RecordPane(form);
        plan = new PlanPane(form);
    }

    @FXML
    private void initialize() {
        panes.getChildren().setAll(plan, record);
        code.managedProperty().bind(code.visibleProperty());
        for (var section : Section.values()) {
            var tab = section == Section.RECORD ? pencil : new ToggleButton();
            tab.setId("tab-" + section.name());
            tab.setToggleGroup(tabs);
            tab.setUserData(section);
            tabOf.put(section, tab);
        }
        tabBar.getChildren().setAll(tabOf.values().stream().filter(tab -> !tab.equals(pencil)).toList());
        tabs.selectToggle(tabOf.get(Section.ALL));
        tabs.selectedToggleProperty().addListener((_, before, chosen) -> {
            if (chosen == null) {
                tabs.selectToggle(pencil.equals(before) ? tabOf.get(Section.ALL) : before);
            } else {
                turnTo();
            }
        });
        form.entriesProperty().when(Showing.of(page)).subscribe(_ -> record.follow());
        model.portfolioProperty().when(Showing.of(page)).subscribe(this::read);
    }

    /// Shows a partner as of a day.
    void show(UUID id, LocalDate asOf) {
        if (!partner.equals(Optional.of(id))) {
            leave();
            record.close();
            plan.close();
        }
        if (section() == Section.RECORD && !partner.equals(Optional.of(id))) {
            tabs.selectToggle(tabOf.get(Section.ALL));
        }
        partner = Optional.of(id);
        day = asOf;
        read(model.portfolio());
    }

    private void read(Portfolio portfolio) {
        ties = partner.flatMap(id -> portfolio.find(Partner.class, id)).map(found -> Ties.of(portfolio, found, day));
        open.set(ties.isPresent());
        navigator.show(Place.Partners.class, partner);
        ties.ifPresent(this::show);
    }

    private void show(Ties now) {
        PartnerLine.code(now.partner()).ifPresentOrElse(code::setText, () -> code.setText(""));
        code.setVisible(!code.getText().isEmpty());
        name.setText(messages.text("partners.everything", messages.name(now.partner())));
        status.setText(now.status().map(each -> messages.label(each.kind()))
                .orElseGet(() -> messages.text("partners.status.none")));
        tabOf.forEach((section, tab) -> {
            if (section != Section.RECORD) {
                var title = messages.text("partners.tab." + section.name());
                tab.setText(now.count(section).map(many -> messages.text("partners.tab.counted", title,
                        messages.number(many))).orElse(title));
            }
        });
        cards.getChildren().setAll(new PartnerCards(now, messages, this).of(section()));
    }

    private Section section() {
        return (Section) tabs.getSelectedToggle().getUserData();
    }

    private void turnTo() {
        leave();
        record.close();
        ties.ifPresent(this::show);
        scroll.setVvalue(0);
        if (section() == Section.RECORD) {
            partner.ifPresent(record::open);
        }
    }

    @Override
    public void open(UUID id) {
        plan.close();
        record.open(id);
        scroll.setVvalue(0);
    }

    @Override
    public void create(Class<? extends PortfolioRecord> type, Map<String, ?> given) {
        open(form.create(type, given));
    }

    @Override
    public void plan() {
        record.close();
        ties.ifPresent(plan::open);
        scroll.setVvalue(0);
    }

    /// Begins a new partner, of which nothing else is known yet.
    void createPartner(Class<? extends Partner> type) {
        leave();
        var id = form.create(type, Map.of());
        partner = Optional.of(id);
        ties = Optional.empty();
        open.set(false);
        record.open(id);
    }

    /// The partner shown, or the new one.
    Optional<UUID> partner() {
        return partner;
    }

    void edit() {
        tabs.selectToggle(pencil);
    }

    /// Saves what was typed.
    void leave() {
        record.leave();
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return open.get();
    }
}
