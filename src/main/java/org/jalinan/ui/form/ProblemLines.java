package org.jalinan.ui.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jalinan.model.Problem;
import org.jalinan.ui.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is wrong, a line each, with what would hold instead as links. Takes no place while nothing is wrong.
public final class ProblemLines extends VBox {

    public ProblemLines() {
        getStyleClass().add("problem-lines");
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /// @param about the record it is about, where that is not plain to see
    public void show(List<Problem> problems, Optional<String> about, String typed, Messages messages,
            Consumer<Fix> take) {
        getChildren().setAll(problems.stream().map(problem -> line(problem, about, typed, messages, take)).toList());
        setVisible(!problems.isEmpty());
    }

    /// Says that nothing is wrong with what stands in the field except that it was not saved before the program ended.
    void offer(Messages messages, Runnable save, Runnable restore) {
        var sentence = new Text(messages.text("form.unsaved"));
        sentence.getStyleClass().add("sentence");
        var keep = new Hyperlink(messages.text("form.unsaved.save"));
        keep.setOnAction(_ -> save.run());
        var back = new Hyperlink(messages.text("form.unsaved.restore"));
        back.setOnAction(_ -> restore.run());
        var line = new TextFlow(new FontIcon("fth-alert-circle"), new Text(" "), sentence, new Text("  "), keep,
                new Text("  "), back);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add("problem-line");
        getChildren().setAll(line);
        setVisible(true);
    }

    /// The sentences wrap into the width that there is, and never ask for more.
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    private static TextFlow line(Problem problem, Optional<String> about, String typed, Messages messages,
            Consumer<Fix> take) {
        var why = messages.text(problem.key(), problem.arguments());
        var sentence = new Text(about.map(name -> messages.text("form.problem.of", name, why)).orElse(why));
        sentence.getStyleClass().add("sentence");
        var line = new TextFlow(new FontIcon("fth-alert-circle"), new Text(" "), sentence);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add("problem-line");
        Fix.of(problem, typed).forEach(fix -> {
            var link = new Hyperlink(messages.text(
                    fix.field().equals(problem.field()) ? "form.fix.try" : "form.fix.asTarget", fix.text()));
            link.setOnAction(_ -> take.accept(fix));
            line.getChildren().addAll(new Text("  "), link);
        });
        return line;
    }
}
