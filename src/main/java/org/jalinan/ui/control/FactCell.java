package org.jalinan.ui.control;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A fact in a list: code, title, detail with source codes, age. A line that leads on opens where it leads when clicked.
public final class FactCell extends ListCell<FactLine> {

    private static final PseudoClass LEADS = PseudoClass.getPseudoClass("leads");

    private final Label code = new Label();
    private final Label title = FullText.on(new Label());
    private final Label detail = FullText.on(new Label());
    private final SourceCodes sources = new SourceCodes();
    private final Label age = new Label();
    private final HBox line;

    public FactCell(Consumer<FactLine> open) {
        code.getStyleClass().add("code");
        detail.getStyleClass().add("detail");
        age.getStyleClass().add("age");
        sources.setMinWidth(USE_PREF_SIZE);
        age.setMinWidth(USE_PREF_SIZE);
        code.setMinWidth(USE_PREF_SIZE);
        var words = new VBox(title, new HBox(4, detail, sources));
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(code, words, age);
        line.getStyleClass().add("fact-line");
        // Never wider than the list: what does not fit is cut at its end, not scrolled to.
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable FactLine fact, boolean empty) {
        super.updateItem(fact, empty);
        setGraphic(fact == null ? null : line);
        pseudoClassStateChanged(LEADS, fact != null && fact.leadsTo().isPresent());
        if (fact != null) {
            code.setText(fact.code());
            code.setVisible(!fact.code().isEmpty());
            code.setManaged(!fact.code().isEmpty());
            title.setText(fact.title());
            detail.setText(fact.detail());
            sources.show(fact.sources());
            age.setText(fact.age());
            age.setVisible(!fact.age().isEmpty());
            age.setManaged(!fact.age().isEmpty());
            fact.tone().colour(age);
            setAccessibleText(String.join(", ", fact.code(), fact.title(), fact.detail(), fact.age()));
        }
    }
}
