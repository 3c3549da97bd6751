package org.jalinan.ui.control;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jalinan.model.Source;

/// The short codes of the sources behind a fact; their titles stand in the tooltip.
public final class SourceCodes extends Label {

    public SourceCodes() {
        getStyleClass().add("sources");
    }

    public void show(List<Source> sources) {
        setText(sources.stream().map(Source::code).collect(Collectors.joining(" ")));
        var titles = sources.stream().map(source -> source.code() + "  " + source.title() + ", " + source.publisher())
                .collect(Collectors.joining("\n"));
        setAccessibleText(titles);
        setTooltip(titles.isEmpty() ? null : new Tooltip(titles));
    }
}
