package org.jalinan.ui.laptops;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jalinan.model.Kind;
import org.jalinan.model.merge.Claim;
import org.jalinan.model.merge.Conflict;
import org.jalinan.text.RecordNames;
import org.jalinan.text.ValueWords;
import org.jalinan.ui.Messages;

/// The cells of one question: what it is about, what stood before, what each side says, what will be stored.
final class ConflictRow {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final MergeDesk desk;
    private final MergeDesk.Trial trial;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();

    ConflictRow(MergeDesk desk, MergeDesk.Trial trial, Messages messages) {
        this.desk = desk;
        this.trial = trial;
        this.messages = messages;
    }

    List<Node> of(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Field field -> of(field);
            case Conflict.Deleted deleted -> of(deleted);
        };
    }

    /// The question as a line of a report.
    String inWords(Conflict conflict) {
        return switch (conflict) {
            case Conflict.Field field -> names().of(field.record()) + ", "
                    + messages.field(field.kind(), field.field()) + ": " + field.claims().stream()
                            .map(claim -> messages.text(claim.here() ? "merge.here" : "merge.file") + ": "
                                    + words(claim.value()) + " (" + said(claim) + ")")
                            .collect(Collectors.joining("; "));
            case Conflict.Deleted deleted -> messages.text("merge.deleted", names().of(deleted.records().getLast()),
                    deleted.author(), deleted.edited().stream().map(Conflict.Deleted.Edited::author).findFirst()
                            .orElse(""));
        };
    }

    /// Keeps both values where they are texts.
    void takeBoth(Conflict conflict) {
        if (conflict instanceof Conflict.Field field) {
            both(field).ifPresent(value -> desk.take(field, value));
        }
    }

    private List<Node> of(Conflict.Field field) {
        var settled = Optional.ofNullable(trial.choices().fields().get(field.cell()));
        var base = field.base()
                .<Node>map(value -> stacked(
                        card(words(value), "", value, settled, () -> desk.take(field, value))))
                .orElseGet(() -> label(messages.text("value.notRecorded"), "not-recorded"));
        return List.of(stacked(label(messages.field(field.kind(), field.field()), "strong"),
                label(names().of(field.record()), "detail")), base, side(field, true, settled),
                side(field, false, settled), result(field, settled));
    }

    private Node side(Conflict.Field field, boolean here, Optional<Object> settled) {
        return stacked(field.claims().stream().filter(claim -> claim.here() == here)
                .map(claim -> card(words(claim.value()), said(claim), claim.value(), settled,
                        () -> desk.take(field, claim.value())))
                .toArray(Node[]::new));
    }

    private Node result(Conflict.Field field, Optional<Object> settled) {
        var text = settled.map(value -> label(words(value), "strong")).orElseGet(this::undecided);
        var both = both(field);
        if (both.isEmpty()) {
            return stacked(text);
        }
        var link = new Hyperlink(messages.text("merge.both"));
        link.setOnAction(_ -> desk.take(field, both.get()));
        return stacked(text, link);
    }

    private Label undecided() {
        var label = label(messages.text("merge.undecided"), "plain");
        label.pseudoClassStateChanged(OPEN, true);
        return label;
    }

    /// Both values one behind the other, this laptop's first, where the field is a text.
    private static Optional<Object> both(Conflict.Field field) {
        var texts = field.claims().stream().sorted((one, other) -> Boolean.compare(other.here(), one.here()))
                .map(Claim::value).<Object>map(ConflictRow::text).distinct().toList();
        if (!texts.stream().allMatch(text -> text instanceof String said && !said.isBlank())) {
            return Optional.empty();
        }
        var joined = texts.stream().map(String.class::cast).collect(Collectors.joining(" / "));
        return Optional.of(field.claims().getFirst().value() instanceof Optional<?> ? Optional.of(joined) : joined);
    }

    private static Object text(Object value) {
        return value instanceof Optional<?> optional ? optional.isPresent() ? optional.get() : "" : value;
    }

    private List<Node> of(Conflict.Deleted deleted) {
        var settled = Optional.<Object>ofNullable(trial.choices().deletions().get(deleted.deletion()));
        var last = deleted.records().getLast();
        var gone = card(messages.text("merge.gone"), said(deleted.author(), deleted.time()), false, settled,
                () -> desk.keep(deleted, false));
        var used = card(messages.text("merge.used"), deleted.edited().stream().findFirst()
                .map(edit -> said(edit.author(), edit.time())).orElse(""), true, settled,
                () -> desk.keep(deleted, true));
        return List.of(stacked(label(messages.label(Kind.of(last)), "strong"), label(names().of(last), "detail")),
                label(messages.count("merge.records.", deleted.records().size()), "plain"),
                stacked(deleted.here() ? gone : used), stacked(deleted.here() ? used : gone),
                settled.map(kept -> label(messages.text(kept.equals(true) ? "merge.kept" : "merge.let"), "strong"))
                        .orElseGet(this::undecided));
    }

    private RadioButton card(String text, String below, Object value, Optional<Object> settled, Runnable taken) {
        var card = new RadioButton(below.isEmpty() ? text : text + "\n" + below);
        card.getStyleClass().add("claim");
        card.setWrapText(true);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setToggleGroup(group);
        card.setSelected(settled.filter(value::equals).isPresent());
        card.setOnAction(_ -> taken.run());
        return card;
    }

    private String said(Claim claim) {
        return said(claim.author(), claim.time());
    }

    private String said(String author, Instant time) {
        return messages.text("merge.by", author, messages.date(time.atZone(desk.zone()).toLocalDate()));
    }

    private String words(Object value) {
        var words = new ValueWords(trial.merge().after(), messages.words()).of(value);
        return words.isBlank() ? messages.text("value.notRecorded") : words;
    }

    private RecordNames names() {
        return new RecordNames(trial.merge().after(), messages.words());
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static VBox stacked(Node... nodes) {
        var box = new VBox(nodes);
        box.getStyleClass().add("claims");
        return box;
    }
}
