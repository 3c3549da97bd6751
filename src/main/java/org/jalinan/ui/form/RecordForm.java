package org.jalinan.ui.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.RecordIds;
import org.jalinan.model.change.Act;
import org.jalinan.model.change.Proposal;
import org.jalinan.storage.CommitResult.Committed;
import org.jalinan.text.RecordNames;
import org.jalinan.ui.Dialogs;
import org.jalinan.ui.Messages;
import org.jalinan.ui.PortfolioModel;

/// What an officer does in forms, to records of any kind. A text is judged when its field is left: one that holds is one
/// edit at once, any other stays a draft. One for all screens; it outlives the views, which only show `entries`.
public final class RecordForm {

    private final PortfolioModel model;
    private final Drafts drafts;
    private final Jottings jottings;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<Entries> entries = new ReadOnlyObjectWrapper<>();
    private final Set<UUID> beingCreated = new HashSet<>();
    private Consumer<UUID> settling = _ -> {};

    public RecordForm(PortfolioModel model, Drafts drafts, Jottings jottings, Dialogs dialogs, Messages messages,
            Clock clock) {
        this.model = model;
        this.drafts = drafts;
        this.jottings = jottings;
        this.dialogs = dialogs;
        this.messages = messages;
        this.clock = clock;
        entries.set(now());
        model.portfolioProperty().addListener(_ -> entries.set(now()));
        drafts.allProperty().addListener(_ -> entries.set(now()));
    }

    /// @param then leads to where a contradiction of a record is settled
    public void onSettle(Consumer<UUID> then) {
        settling = then;
    }

    /// Leads to where a contradiction of a record is settled.
    public void settle(UUID record) {
        settling.accept(record);
    }

    private Entries now() {
        return new Entries(model.portfolio(), isReadOnly() ? List.of() : drafts.all(), LocalDate.now(clock));
    }

    /// Nothing can be typed into the past, or into what somebody else has open.
    public boolean isReadOnly() {
        return model.isReadOnly();
    }

    public Entries entries() {
        return entries.get();
    }

    public ReadOnlyObjectProperty<Entries> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /// What is typed into dialogs beside the forms.
    public Jottings jottings() {
        return jottings;
    }

    public Messages messages() {
        return messages;
    }

    /// A field was left with this text in it.
    public void enter(UUID id, String field, String typed) {
        if (isReadOnly()) {
            return;
        }
        var now = entries();
        now.portfolio().find(id).ifPresentOrElse(saved -> enter(saved, field, typed), () -> now.record(id)
                .ifPresent(fresh -> {
                    drafts.keep(Draft.typed(Kind.of(fresh), id, field, typed));
                    save(id);
                }));
    }

    /// What stands in a field while it is still being typed into: kept for the next start of the program, not judged.
    void type(UUID id, String field, String typed) {
        if (!isReadOnly()) {
            entries().record(id).ifPresent(record -> drafts.type(Draft.typed(Kind.of(record), id, field, typed)));
        }
    }

    /// What is typed into a field is again what was there before.
    void untype(UUID id, String field) {
        drafts.untype(id, field);
    }

    /// What an earlier run of the program left in fields, in the order of the file.
    List<Draft> found() {
        return isReadOnly() ? List.of() : drafts.found();
    }

    /// Goes on with what lies in the folder of drafts, once the portfolio can be edited.
    public void begin() {
        drafts.read();
    }

    /// Whether what stands in a field would hold but was never saved, because the program ended before.
    boolean isUnsaved(UUID id, String field) {
        return found().stream().anyMatch(each -> each.isOf(id, field)) && !entries().isFresh(id)
                && entries().record(id).filter(record -> entries().problems(record, field).isEmpty()).isPresent();
    }

    private void enter(PortfolioRecord record, String field, String typed) {
        var now = entries();
        var draft = Draft.typed(Kind.of(record), record.id(), field, typed);
        switch (Verdict.of(now.portfolio(), record, field, typed, now.today())) {
            case Verdict.Unchanged _ -> drafts.drop(record.id(), field);
            case Verdict.Wrong _ -> drafts.keep(draft);
            case Verdict.Valid valid -> {
                drafts.keep(draft);
                model.commit(Proposal.put(now.portfolio(), acts().set(record, valid.next(), field), valid.next()),
                        result -> {
                            if (result instanceof Committed && drafts.all().contains(draft)) {
                                drafts.drop(record.id(), field);
                            }
                        });
            }
        }
    }

    /// Puts back what is saved. A new record into which nothing else was typed is forgotten.
    public void restore(UUID id, String field) {
        var now = entries();
        var fresh = now.record(id).filter(_ -> now.isFresh(id));
        if (fresh.isPresent() && isEmpty(now, id)) {
            drafts.drop(id);
        } else if (fresh.filter(record -> isFirst(record, field) || now.drafts(id).size() == 1).isPresent()) {
            drafts.keep(Draft.typed(Kind.of(fresh.get()), id, field, ""));
        } else {
            drafts.drop(id, field);
        }
    }

    private static boolean isFirst(PortfolioRecord record, String field) {
        return Fields.of(record.getClass()).getFirst().name().equals(field);
    }

    /// Begins a record that is nothing but drafts until it holds; then it is saved as one edit. What is signed is signed
    /// by who makes the edits.
    ///
    /// @param given the values that it has from the start, by field: to whom it belongs, a preset
    /// @return its id, by which a pane shows it
    public UUID create(Class<? extends PortfolioRecord> type, Map<String, ?> given) {
        var id = newId();
        if (isReadOnly()) {
            return id;
        }
        var kind = Kind.of(type);
        var known = new LinkedHashMap<String, Object>(given);
        Component.named(type, "by").ifPresent(by -> known.putIfAbsent(by.name(), model.author()));
        known.forEach((field, value) -> drafts
                .keep(new Draft(kind, id, field, FieldText.of(value, messages.words()), true)));
        var first = Fields.of(type).stream().map(Component::name).filter(each -> !known.containsKey(each)).findFirst();
        first.ifPresent(field -> drafts.keep(Draft.typed(kind, id, field, "")));
        save(id);
        return id;
    }

    /// Forgets new records into which nothing was typed.
    public void forgetEmpty() {
        if (isReadOnly()) {
            return;
        }
        var now = entries();
        now.begun().map(PortfolioRecord::id).filter(now::isFresh).filter(id -> isEmpty(now, id))
                .forEach(drafts::drop);
    }

    private static boolean isEmpty(Entries now, UUID id) {
        return now.drafts(id).values().stream().allMatch(String::isBlank);
    }

    /// Saves a new record with all that holds of it, once nothing that it needs is lacking.
    private void save(UUID id) {
        entries().filled(id).filter(filled -> filled.isReady() && beingCreated.add(id)).ifPresent(filled -> {
            var typed = entries().drafts(id);
            var record = filled.record();
            model.commit(Proposal.put(model.portfolio(), acts().add(record), record), _ -> saved(record, typed));
        });
    }

    /// What was typed into it meanwhile, and what did not hold, is judged again on the saved record.
    private void saved(PortfolioRecord record, Map<String, String> typed) {
        beingCreated.remove(record.id());
        if (model.portfolio().find(record.id()).isPresent()) {
            drafts.dropGiven(record.id());
            entries().drafts(record.id()).forEach((field, text) -> {
                if (text.equals(typed.get(field)) && isIn(record, field, text)) {
                    drafts.drop(record.id(), field);
                } else {
                    enter(record.id(), field, text);
                }
            });
        }
    }

    private static boolean isIn(PortfolioRecord record, String field, String text) {
        var component = Component.named(record.getClass(), field).orElseThrow();
        return FieldText.read(component, text) instanceof FieldText.Value read
                && component.get(record).equals(read.value());
    }

    /// Removes a record with what belongs to it, or the drafts of a new one. Asks first where something else goes with
    /// it or refers to it.
    public void remove(UUID id) {
        removeAll(List.of(id));
    }

    /// Removes several records as one edit, and asks once for all of them.
    public void removeAll(List<UUID> ids) {
        var portfolio = model.portfolio();
        ids.stream().filter(id -> portfolio.find(id).isEmpty()).forEach(drafts::drop);
        var records = ids.stream().flatMap(id -> portfolio.find(id).stream()).toList();
        if (!records.isEmpty()) {
            removeAll(records.size() == 1 ? acts().remove(records.getFirst())
                    : Act.of("records.remove", messages.number(records.size())), records);
        }
    }

    /// Removes records under a name of its own.
    public void removeAll(Act act, List<? extends PortfolioRecord> records) {
        if (isReadOnly()) {
            return;
        }
        var removal = Proposal.removeAll(model.portfolio(), act, records);
        var question = Consequences.of(removal, records).question(records,
                new RecordNames(model.portfolio(), messages.words()), messages.words());
        if (question.isEmpty() || dialogs.agreed(question.get(), messages.text("form.remove"))) {
            model.commit(removal, result -> {
                if (result instanceof Committed) {
                    records.forEach(record -> drafts.drop(record.id()));
                }
            });
        }
    }

    /// Keeps records as one edit with a name of its own.
    public void commit(Act act, PortfolioRecord... records) {
        model.commit(Proposal.put(model.portfolio(), act, records));
    }

    public Acts acts() {
        return new Acts(model.portfolio(), messages.words());
    }

    public UUID newId() {
        return RecordIds.at(clock.millis());
    }
}
