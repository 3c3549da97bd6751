package org.jalinan.ui.project;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.model.Component;
import org.jalinan.model.Milestone;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.RecordIds;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.CommitResult;
import org.jalinan.storage.CommitResult.Committed;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;

/// What an officer does on the page of a project. A text is judged when its field is left: one that holds is one edit at
/// once, any other stays a draft. Outlives the views, which only show `page`.
public final class ProjectForm {

    private final PortfolioModel model;
    private final Drafts drafts;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Optional<Page>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<UUID> beingCreated = new HashSet<>();
    private Optional<UUID> project = Optional.empty();

    public ProjectForm(PortfolioModel model, Drafts drafts, Messages messages, Clock clock) {
        this.model = model;
        this.drafts = drafts;
        this.messages = messages;
        this.clock = clock;
        model.portfolioProperty().addListener(_ -> turn());
        drafts.allProperty().addListener(_ -> page.set(page().map(now -> now.under(drafts.all()))));
    }

    void open(UUID id) {
        project = Optional.of(id);
        turn();
    }

    /// The project is known by id only until the portfolio has it no more.
    private void turn() {
        page.set(project.flatMap(id -> model.portfolio().find(Project.class, id))
                .map(found -> new Page(model.portfolio(), found, drafts.all(), LocalDate.now(clock))));
    }

    /// Empty when no project was opened or the one opened has gone.
    Optional<Page> page() {
        return page.get();
    }

    /// Whether a project was opened that the portfolio has no more.
    boolean isGone() {
        return project.isPresent() && page().isEmpty();
    }

    ReadOnlyObjectProperty<Optional<Page>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    Messages messages() {
        return messages;
    }

    /// A field was left with this text in it.
    void enter(UUID record, String field, String typed) {
        page().ifPresent(now -> now.portfolio().find(record).ifPresentOrElse(saved -> enter(now, saved, field, typed),
                () -> {
                    if (now.record(record).isPresent()) {
                        drafts.keep(new Draft(now.project().id(), record, field, typed));
                        create(record);
                    }
                }));
    }

    private void enter(Page now, PortfolioRecord record, String field, String typed) {
        switch (Verdict.of(now.portfolio(), record, field, typed, now.today())) {
            case Verdict.Unchanged _ -> drafts.drop(record.id(), field);
            case Verdict.Wrong _ -> drafts.keep(new Draft(now.project().id(), record.id(), field, typed));
            case Verdict.Valid valid -> {
                var draft = new Draft(now.project().id(), record.id(), field, typed);
                drafts.keep(draft);
                model.commit(Proposal.put(now.portfolio(), Acts.set(record, valid.next(), field, messages.words()),
                        valid.next()), result -> {
                            if (result instanceof Committed && drafts.all().contains(draft)) {
                                drafts.drop(record.id(), field);
                            }
                        });
            }
        }
    }

    /// Puts back what is saved.
    void restore(UUID record, String field) {
        page().ifPresent(now -> {
            var isSaved = now.portfolio().find(record).isPresent();
            var isBlank = now.drafts(record).values().stream().allMatch(String::isBlank);
            if (isSaved || isBlank || !field.equals("title")) {
                drafts.drop(record, field);
            }
        });
    }

    /// A new row of nothing but drafts.
    Optional<UUID> addMilestone() {
        return page().map(now -> {
            var id = newId();
            drafts.keep(new Draft(now.project().id(), id, "title", ""));
            return id;
        });
    }

    UUID newId() {
        return RecordIds.at(clock.millis());
    }

    /// Saves a new row with all that holds of it, once it has a title.
    private void create(UUID id) {
        var now = page().orElseThrow();
        var typed = now.drafts(id);
        if (beingCreated.contains(id) || typed.getOrDefault("title", "").isBlank()) {
            return;
        }
        var next = now.record(id).orElseThrow();
        // The title first: without one nothing of a row holds.
        for (var each : typed.entrySet().stream().sorted(Comparator.comparing(text -> !text.getKey().equals("title")))
                .toList()) {
            if (Verdict.of(now.portfolio(), next, each.getKey(), each.getValue(),
                    now.today()) instanceof Verdict.Valid valid) {
                next = valid.next();
            }
        }
        if (next instanceof Milestone milestone && !milestone.title().isBlank()) {
            beingCreated.add(id);
            commit(Act.of("milestone.add", milestone.title()), _ -> created(id, typed, milestone), milestone);
        }
    }

    /// What was typed into the row meanwhile, and what did not hold, is judged again on the saved row.
    private void created(UUID id, Map<String, String> typed, Milestone milestone) {
        beingCreated.remove(id);
        page().filter(now -> now.portfolio().find(id).isPresent())
                .ifPresent(now -> Map.copyOf(now.drafts(id)).forEach((field, text) -> {
                    if (text.equals(typed.get(field)) && isIn(milestone, field, text)) {
                        drafts.drop(id, field);
                    } else {
                        enter(id, field, text);
                    }
                }));
    }

    private static boolean isIn(Milestone milestone, String field, String text) {
        var component = Component.named(Milestone.class, field).orElseThrow();
        return FieldText.read(component, text) instanceof FieldText.Value read
                && component.get(milestone).equals(read.value());
    }

    /// Removes a record with what belongs to it, or the drafts of a row that is not saved.
    void remove(UUID id) {
        page().ifPresent(now -> now.portfolio().find(id).ifPresentOrElse(
                record -> model.commit(Proposal.remove(now.portfolio(), Acts.remove(now.portfolio(), record), record),
                        result -> {
                            if (result instanceof Committed) {
                                drafts.drop(id);
                            }
                        }),
                () -> drafts.drop(id)));
    }

    void commit(Act act, PortfolioRecord... records) {
        commit(act, _ -> {}, records);
    }

    private void commit(Act act, Consumer<CommitResult> then, PortfolioRecord... records) {
        model.commit(Proposal.put(model.portfolio(), act, records), then);
    }

    /// Forgets new rows into which nothing was typed.
    void leave() {
        page().ifPresent(now -> now.milestones().stream().filter(MilestoneRow::isFresh)
                .filter(row -> now.drafts(row.id()).values().stream().allMatch(String::isBlank))
                .forEach(row -> drafts.drop(row.id())));
    }
}
