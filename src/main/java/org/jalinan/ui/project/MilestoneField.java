package org.jalinan.ui.project;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jalinan.model.Component;
import org.jalinan.model.DateReader;
import org.jalinan.model.Milestone;
import org.jalinan.model.Organisation;
import org.jalinan.model.Partner;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.form.Choice;
import org.jalinan.ui.form.ChoiceEditor;
import org.jalinan.ui.form.Editor;
import org.jalinan.ui.form.Entries;
import org.jalinan.ui.form.EntryKind;
import org.jalinan.ui.form.RowCell;
import org.jalinan.ui.form.TextEditor;
import org.jalinan.ui.form.Understood;

/// A field of a milestone as a column of the table: how it is shown and how it is edited.
///
/// @param name the component's name
record MilestoneField(String name, EntryKind kind) {

    static MilestoneField named(String name) {
        return new MilestoneField(name, EntryKind.of(component(name)));
    }

    private static Component component(String name) {
        return Component.named(Milestone.class, name).orElseThrow();
    }

    Editor editor(Entries entries, PortfolioRecord row, Messages messages) {
        var editor = switch (kind) {
            case CHOICE -> ChoiceEditor.of(false);
            case SEARCH -> ChoiceEditor.of(true);
            case LINE, DATE, AREA, STATE -> TextEditor.line();
        };
        if (kind.isChoice()) {
            editor.offer(Choice.of(component(name), entries.portfolio(), row, messages));
        }
        return editor;
    }

    Node show(MilestoneRow row, Messages messages) {
        return row.saved(name, messages.words()).map(before -> drafted(row, before, messages))
                .orElseGet(() -> differing(row, settled(row, messages), messages));
    }

    /// A value that contradicts the one shown stands below it, until an officer settles the two.
    private Node differing(MilestoneRow row, Node value, Messages messages) {
        var others = row.others(name, messages);
        if (others.isEmpty()) {
            return value;
        }
        var both = new VBox(value);
        others.stream().map(other -> RowCell.words(other.sentence(messages), "differs")).forEach(words -> {
            Tone.WARNING.colour(words);
            both.getChildren().add(words);
        });
        both.getStyleClass().add("lines");
        return both;
    }

    private Node settled(MilestoneRow row, Messages messages) {
        var text = row.text(name, messages.words());
        if (text.isBlank()) {
            return none(messages);
        }
        return switch (kind) {
            case DATE -> date(text, messages);
            case CHOICE -> RowCell.words(words(row, text, messages), "plain");
            case SEARCH -> RowCell.words(abbreviation(row, text).orElseGet(() -> words(row, text, messages)), "plain");
            case LINE, AREA, STATE -> RowCell.words(text, "strong");
        };
    }

    /// What was typed and is not saved, and struck through below it what is.
    private Node drafted(MilestoneRow row, String before, Messages messages) {
        var typed = RowCell.words(words(row, row.text(name, messages.words()), messages), "plain");
        var was = RowCell.words(messages.text("page.cell.was", words(row, before, messages)), "was");
        var shown = new VBox(typed, was);
        shown.getStyleClass().add("lines");
        return shown;
    }

    /// Nobody decided, nothing was announced: that is said otherwise than a fact that nobody recorded.
    private Label none(Messages messages) {
        return RowCell.words(messages.text(switch (name) {
            case "title" -> "page.milestone.untitled";
            case "decidingBody", "certainty" -> "value.notRecorded";
            default -> "page.none";
        }), "not-recorded");
    }

    /// The date, and below it how exactly it is known.
    private static Node date(String text, Messages messages) {
        var shown = new VBox(RowCell.words(text, "plain"));
        if (DateReader.read(text) instanceof DateReader.Understood read) {
            shown.getChildren().add(RowCell.words(messages.label(read.date().precision()), "precision"));
        }
        shown.getStyleClass().add("lines");
        return shown;
    }

    private String words(MilestoneRow row, String text, Messages messages) {
        return text.isBlank() ? messages.text("page.none") : kind.isChoice() ? chosen(row, text, messages) : text;
    }

    private String chosen(MilestoneRow row, String text, Messages messages) {
        return kind == EntryKind.SEARCH
                ? row.entries().portfolio().find(UUID.fromString(text)).map(body -> nameOf(body, messages)).orElse(text)
                : Choice.of(component(name), row.entries().portfolio(), row.milestone(), messages).stream()
                        .filter(each -> each.text().equals(text))
                        .map(Choice::words).findFirst().orElse(text);
    }

    /// What a name too long for the column is shown by: a body by its abbreviation; the whole name is told beside it.
    private static Optional<String> abbreviation(MilestoneRow row, String text) {
        return row.entries().portfolio().find(Organisation.class, UUID.fromString(text))
                .flatMap(Organisation::abbreviation);
    }

    /// The whole name of what the cell shows by an abbreviation.
    Optional<String> whole(MilestoneRow row, Messages messages) {
        var text = row.text(name, messages.words());
        return kind == EntryKind.SEARCH && !text.isBlank() ? Optional.of(words(row, text, messages)) : Optional.empty();
    }

    private static String nameOf(PortfolioRecord record, Messages messages) {
        return record instanceof Partner partner ? messages.name(partner) : "";
    }
}
