package org.jalinan.ui.form;

import atlantafx.base.controls.Popover;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Unsourced;
import org.jalinan.ui.control.Editing;
import org.kordamp.ikonli.javafx.FontIcon;

/// Who says what a field says: the codes of its own sources, or that nobody vouches for it, and the way to add one. What
/// vouches for the record as a whole stands with the record.
final class FieldSources extends HBox {

    static final KeyCombination CITE = new KeyCodeCombination(KeyCode.S, KeyCombination.ALT_DOWN);

    private final SourceLinks links = new SourceLinks();
    private final Hyperlink add = new Hyperlink(null, new FontIcon("fth-plus"));
    private Optional<Runnable> citing = Optional.empty();

    FieldSources() {
        getStyleClass().add("field-sources");
        add.getStyleClass().add("cite");
        add.setOnAction(_ -> cite());
        Editing.only(add);
        add.managedProperty().bind(add.visibleProperty());
        getChildren().setAll(links, add);
    }

    /// Only what is saved and known can be cited.
    void show(RecordForm form, Entries entries, PortfolioRecord record, Component field) {
        var messages = form.messages();
        links.showCited(Citations.ofField(entries.portfolio(), record, field.name())
                .filter(each -> Citations.supports(each, record)).toList(), entries, messages);
        var known = !Citations.valueInWords(field.get(record)).isEmpty() && !entries.isFresh(record.id())
                && Kind.of(record) != Kind.CITATION;
        add.setVisible(known);
        add.setText(Unsourced.is(entries.portfolio(), record, field.name()) ? messages.text("form.cite.none") : "");
        var label = messages.text("form.cite.to", messages.field(Kind.of(record), field.name()));
        add.setAccessibleText(label);
        add.setTooltip(new Tooltip(label));
        citing = known ? Optional.of(() -> open(form, record, field.name(), label)) : Optional.empty();
    }

    void cite() {
        if (add.isDisabled()) {
            return;
        }
        add.setVisited(false);
        citing.ifPresent(Runnable::run);
    }

    private void open(RecordForm form, PortfolioRecord record, String field, String title) {
        var popover = new Popover();
        popover.setContentNode(new CitationPane(form, record.id(), field, popover::hide));
        popover.setTitle(title);
        popover.setHeaderAlwaysVisible(true);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.show(add);
    }
}
