package org.jalinan.ui.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Milestone;
import org.jalinan.model.Problem;
import org.jalinan.model.Source;
import org.jalinan.model.StatedDate;
import org.jalinan.text.Words;
import org.jalinan.ui.Messages;
import org.jalinan.ui.form.Entries;
import org.jalinan.ui.form.OtherValue;

/// A row of the milestones: the milestone, or the blank one of a new row, under what was typed and is not saved.
/// Compared by identity, as its entries.
final class MilestoneRow {

    private final Entries entries;
    private final Milestone milestone;
    private final Map<String, String> drafts;

    MilestoneRow(Entries entries, Milestone milestone) {
        this.entries = entries;
        this.milestone = milestone;
        drafts = entries.drafts(milestone.id());
    }

    UUID id() {
        return milestone.id();
    }

    Entries entries() {
        return entries;
    }

    Milestone milestone() {
        return milestone;
    }

    /// Whether nothing of the row is saved.
    boolean isFresh() {
        return entries.isFresh(id());
    }

    /// Whether a text of the row waits to be put right.
    boolean hasDraft() {
        return !drafts.isEmpty();
    }

    /// What was typed into the row and is not saved, by field.
    Map<String, String> drafts() {
        return drafts;
    }

    String text(String field, Words words) {
        return entries.text(milestone, field, words);
    }

    /// What is saved in a field of a saved row while another text waits in it; empty while nothing waits.
    Optional<String> saved(String field, Words words) {
        return entries.draft(id(), field).filter(_ -> !isFresh())
                .map(_ -> Entries.saved(milestone, field, words));
    }

    List<Problem> problems(String field) {
        return entries.problems(milestone, field);
    }

    /// What contradicts the value of a field: cited for it, or of a milestone with which this one is in contradiction.
    List<OtherValue> others(String field, Messages messages) {
        return OtherValue.of(entries, milestone, Component.named(Milestone.class, field).orElseThrow(),
                messages);
    }

    /// What is wrong in the row, by field.
    Map<String, List<Problem>> problems() {
        var wrong = new LinkedHashMap<String, List<Problem>>();
        drafts.keySet().forEach(field -> {
            var problems = problems(field);
            if (!problems.isEmpty()) {
                wrong.put(field, problems);
            }
        });
        return wrong;
    }

    /// The title, also of a row that is not saved; empty if it has none.
    Optional<String> title(Words words) {
        return Optional.of(text("title", words)).filter(text -> !text.isBlank());
    }

    /// The baseline is the first stated target: once it is known it is never overwritten.
    boolean canEdit(String field) {
        return !field.equals("firstStated") || milestone.firstStated().isEmpty();
    }

    /// The date by which the row is drawn.
    Optional<StatedDate> date() {
        return milestone.date();
    }

    List<Source> sources() {
        return Citations.sources(entries.portfolio(), milestone).toList();
    }
}
