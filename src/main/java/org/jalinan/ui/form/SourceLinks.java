package org.jalinan.ui.form;

import atlantafx.base.controls.Popover;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jalinan.model.Citation;
import org.jalinan.model.Source;
import org.jalinan.ui.Messages;

/// The short codes of the sources behind a fact as links; each opens what the source is and where it can be read.
public final class SourceLinks extends FlowPane {

    public SourceLinks() {
        getStyleClass().add("source-links");
    }

    /// As wide as its codes beside each other; a flow pane would ask for the same width whatever it holds.
    @Override
    protected double computePrefWidth(double height) {
        var codes = getManagedChildren();
        return snappedLeftInset() + snappedRightInset() + getHgap() * Math.max(0, codes.size() - 1)
                + codes.stream().mapToDouble(code -> snapSizeX(code.prefWidth(-1))).sum();
    }

    public void show(List<Source> sources, Messages messages) {
        getChildren().setAll(sources.stream().map(source -> link(source, messages)).toList());
    }

    /// The sources of citations, each with when somebody last looked.
    public void showCited(List<Citation> citations, Entries entries, Messages messages) {
        getChildren().setAll(citations.stream().flatMap(citation -> entries.portfolio()
                .find(Source.class, citation.source()).map(source -> {
                    var link = link(source, messages);
                    link.setTooltip(new Tooltip(verified(citation, entries, messages)));
                    return link;
                }).stream()).toList());
    }

    private static String verified(Citation citation, Entries entries, Messages messages) {
        return citation.verifiedOn()
                .map(on -> messages.text("form.source.verified", messages.date(on),
                        messages.days(entries.today().toEpochDay() - on.toEpochDay())))
                .orElseGet(() -> messages.text("form.source.unverified"));
    }

    private static Hyperlink link(Source source, Messages messages) {
        var link = new Hyperlink(source.code());
        link.setAccessibleText(messages.text("form.source.accessible", source.code(), source.title()));
        link.setOnAction(_ -> {
            link.setVisited(false);
            var popover = new Popover(about(source, messages));
            popover.setTitle(source.code());
            popover.setHeaderAlwaysVisible(true);
            popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
            popover.show(link);
        });
        return link;
    }

    private static VBox about(Source source, Messages messages) {
        var title = new Label(source.title());
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        var publisher = new Label(source.publisher() + " · " + messages.dated(source));
        publisher.getStyleClass().add("detail");
        publisher.setWrapText(true);
        var address = address(source, messages);
        var about = new VBox(title, publisher, address);
        about.getStyleClass().add("source-about");
        return about;
    }

    /// A text that can be selected and copied: the program itself opens no address.
    public static TextField address(Source source, Messages messages) {
        var address = new TextField(source.address());
        address.setEditable(false);
        address.getStyleClass().add("plain-text");
        address.setAccessibleText(messages.text("form.source.address"));
        return address;
    }
}
