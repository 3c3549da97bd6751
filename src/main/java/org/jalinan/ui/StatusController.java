package org.jalinan.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jalinan.model.Country;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Organisation;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Source;
import org.jalinan.storage.Backup;
import org.jalinan.ui.control.Showing;

/// The line below each screen: whether everything is saved and where it is backed up, the marking, how much the portfolio holds.
public final class StatusController {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final PortfolioModel model;
    private final Safety safety;
    private final ObservableValue<Optional<Long>> missed;
    private final Messages messages;
    private final ReadOnlyStringWrapper backedUp = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");

    @FXML
    private Node status;
    @FXML
    private Label savedLabel;
    @FXML
    private Label markingLabel;
    @FXML
    private Label missedLabel;

    public StatusController(PortfolioModel model, Safety safety, ObservableValue<Optional<Long>> missed,
            Messages messages) {
        this.model = model;
        this.safety = safety;
        this.missed = missed;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var showing = Showing.of(status);
        model.portfolioProperty().when(showing).subscribe(this::show);
        model.saveStateProperty().when(showing).subscribe(this::show);
        missed.when(showing).subscribe(days -> {
            missedLabel.setVisible(days.isPresent());
            missedLabel.setText(days.map(each -> messages.count("elsewhere.days.", each)).orElse(""));
        });
        safety.verifiedProperty().when(showing).subscribe(backup -> backedUp.set(backup.map(this::words).orElse("")));
    }

    private void show(Portfolio portfolio) {
        var marked = Marked.of(portfolio);
        markingLabel.setText(marked.band(messages));
        markingLabel.pseudoClassStateChanged(MARKED, marked.marking().isPresent());
        counts.set(String.join(" · ", messages.count("status.projects.", portfolio.count(Project.class)),
                messages.count("status.milestones.", portfolio.count(Milestone.class)),
                messages.count("status.countries.", portfolio.count(Country.class)),
                messages.count("status.organisations.", portfolio.count(Organisation.class)),
                messages.count("status.meetings.", portfolio.count(Meeting.class)),
                messages.count("status.sources.", portfolio.count(Source.class))));
    }

    private void show(SaveState state) {
        savedLabel.pseudoClassStateChanged(FAILED, state instanceof SaveState.NotSaved);
        saved.set(switch (state) {
            case SaveState.Saved _ -> messages.text("status.saved");
            case SaveState.Past _ -> messages.text("status.past");
            case SaveState.ReadOnly _ -> messages.text("status.readOnly");
            case SaveState.Saving _ -> messages.text("status.saving");
            case SaveState.NotSaved why ->
                messages.text("status.notSaved", messages.text(why.key(), why.arguments()));
        });
    }

    /// The hour of today, else the day; today is that of the computer, also while another day is shown.
    private String words(Backup backup) {
        var made = backup.made().atZone(safety.zone());
        return made.toLocalDate().equals(LocalDate.now(safety.clock()))
                ? messages.text("status.backup.today", HOUR.format(made))
                : messages.text("status.backup", messages.date(made.toLocalDate()));
    }

    /// When the last backup was proved.
    public ReadOnlyStringProperty backedUpProperty() {
        return backedUp.getReadOnlyProperty();
    }

    public String getBackedUp() {
        return backedUp.get();
    }

    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    public String getSaved() {
        return saved.get();
    }

    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    public String getCounts() {
        return counts.get();
    }
}
