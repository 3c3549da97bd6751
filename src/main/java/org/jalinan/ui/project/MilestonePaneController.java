package org.jalinan.ui.project;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;
import org.jalinan.documents.sheet.OpenQuestions;
import org.jalinan.model.Component;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.schedule.Slip;
import org.jalinan.ui.Messages;
import org.jalinan.ui.control.Tone;
import org.jalinan.ui.form.FieldEntry;
import org.jalinan.ui.form.Understood;
import org.kordamp.ikonli.javafx.FontIcon;

/// Beside the table: how the selected milestone stands, its fields that have no column, and what the project lacks.
public final class MilestonePaneController {

    private final ProjectForm form;
    private final Messages messages;
    private List<FieldEntry> entries = List.of();

    @FXML
    private Label selected;
    @FXML
    private Label nothing;
    @FXML
    private VBox standing;
    @FXML
    private VBox fields;
    @FXML
    private Label checkCount;
    @FXML
    private VBox checks;
    @FXML
    private VBox questions;

    public MilestonePaneController(ProjectForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        entries = FieldEntry.in(fields).toList();
        entries.forEach(entry -> entry.serve(form.records()));
    }

    void show(Page page, Optional<MilestoneRow> row) {
        nothing.setVisible(row.isEmpty());
        selected.setVisible(row.isPresent());
        standing.setVisible(row.isPresent());
        fields.setVisible(row.isPresent());
        row.ifPresent(each -> {
            selected.setText(each.title(messages.words())
                    .orElseGet(() -> messages.text("page.milestone.untitled")));
            standing.getChildren().setAll(standing(page, each).toList());
            entries.forEach(entry -> {
                entry.show(page.entries(), each.milestone());
                // A baseline that is known is said above and never overwritten.
                entry.setVisible(each.canEdit(entry.field()));
                entry.setManaged(entry.isVisible());
            });
        });
        var found = Checks.of(page, messages);
        checkCount.setText(messages.number(found.size()));
        questions.getChildren().setAll(questions(page));
        checks.getChildren().setAll(found.stream().map(each -> line(each.sentence(), each.tone(), "fth-alert-circle"))
                .toList());
    }

    /// What the status sheet will ask, and who is on record to be asked.
    private List<Label> questions(Page page) {
        var asked = new OpenQuestions(page.portfolio(), messages.words(), page.today()).of(page.project()).stream()
                .map(each -> line(each, Tone.PLAIN, "fth-help-circle"));
        var whom = page.portfolio().naming(Participation.class, page.project().id())
                .sorted(Comparator.comparingInt(Participation::order))
                .flatMap(each -> page.portfolio().find(Partner.class, each.partner())
                        .map(partner -> messages.text("page.questions.one", messages.name(partner),
                                messages.label(each.role())))
                        .stream())
                .distinct().collect(Collectors.joining("; "));
        return Stream.concat(asked, Stream.of(line(whom.isEmpty() ? messages.text("page.questions.nobody")
                : messages.text("page.questions.whom", whom), Tone.PLAIN, "fth-users"))).toList();
    }

    private Stream<Labeled> standing(Page page, MilestoneRow row) {
        var milestone = row.milestone();
        var baseline = Slip.baseline(page.portfolio(), milestone).map(date -> line(
                messages.text("page.pane.baseline", Understood.of(date, messages)), Tone.PLAIN, "fth-flag"));
        var slip = Slip.ofRecorded(page.portfolio(), milestone).stream()
                .mapToObj(days -> line(slip(days), days > 0 ? Tone.DANGER : Tone.PLAIN, "fth-clock")).findFirst();
        var late = milestone.daysPastTarget(page.today());
        var past = late > 0 ? Stream.of(line(messages.text("page.pane.past", messages.daysLate(late)), Tone.DANGER,
                "fth-alert-triangle")) : Stream.<Label>empty();
        return Stream
                .<Stream<? extends Labeled>>of(baseline.stream(), slip.stream(), past,
                        contradictions(page, milestone, row.id()), cited(row))
                .flatMap(each -> each);
    }

    private String slip(long days) {
        return days > 0 ? messages.text("page.pane.slip.late", messages.number(days))
                : days < 0 ? messages.text("page.pane.slip.early", messages.number(-days))
                        : messages.text("page.pane.slip.within");
    }

    /// Both values stand until an officer settles them; each row names the other.
    private Stream<Labeled> contradictions(Page page, Milestone milestone, UUID row) {
        return page.portfolio().naming(Contradiction.class, milestone.id()).map(pair -> {
            var id = pair.one().equals(milestone.id()) ? pair.other() : pair.one();
            var other = page.portfolio().find(id).map(record -> Cited.name(page.portfolio(), record, messages))
                    .orElse("");
            return pair.settlement().<Labeled>map(words -> line(messages.text("page.pane.settled", other, words),
                    Tone.PLAIN, "fth-check"))
                    .orElseGet(() -> leading(messages.text("page.pane.contradicts", other), row));
        });
    }

    /// What sources say of the fields that have a column, which is too narrow to name them; the other fields stand below.
    private Stream<Labeled> cited(MilestoneRow row) {
        return Component.of(Milestone.class).stream().map(Component::name)
                .filter(field -> entries.stream().noneMatch(entry -> entry.field().equals(field)))
                .flatMap(field -> row.others(field, messages).stream().filter(other -> other.in().isEmpty())
                        .map(other -> leading(messages.text("page.pane.differs", messages.field(Kind.MILESTONE, field),
                                other.words(), other.codes()), row.id())));
    }

    /// A contradiction, which leads to where it is settled.
    private Labeled leading(String sentence, UUID record) {
        var line = new Hyperlink(sentence, new FontIcon("fth-git-branch"));
        line.setOnAction(_ -> form.records().settle(record));
        line.setWrapText(true);
        line.getStyleClass().addAll("check", "leading");
        Tone.WARNING.colour(line);
        return line;
    }

    private static Label line(String sentence, Tone tone, String icon) {
        var line = new Label(sentence, new FontIcon(icon));
        line.setWrapText(true);
        line.getStyleClass().add("check");
        tone.colour(line);
        return line;
    }

    void edit(String field) {
        entries.stream().filter(entry -> entry.field().equals(field)).findFirst().ifPresent(FieldEntry::focus);
    }

    void leave() {
        entries.forEach(FieldEntry::leave);
    }
}
