package org.jalinan.ui.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Problem;
import org.jalinan.model.RatingDimension;
import org.jalinan.model.RatingThreshold;
import org.jalinan.model.rating.Thresholds;
import org.jalinan.ui.form.Entries;
import org.jalinan.ui.form.RecordForm;

/// The thresholds of one dimension as an officer edits them. While nobody has set any, the examples stand in the fields
/// and no record is there; the first that is changed makes one record of both, in one edit.
record ThresholdForm(RecordForm form, RatingDimension dimension) {

    static final String AMBER = "amberFrom";
    static final String RED = "redFrom";

    /// The record that was saved, else the one that is being typed.
    Optional<RatingThreshold> record() {
        var entries = form.entries();
        return Stream.concat(entries.portfolio().all(RatingThreshold.class), begun(entries))
                .filter(each -> each.dimension() == dimension).findFirst();
    }

    private static Stream<RatingThreshold> begun(Entries entries) {
        return entries.fresh(RatingThreshold.class);
    }

    Thresholds inForce() {
        return Thresholds.of(form.entries().portfolio(), dimension);
    }

    boolean isBeingTyped() {
        return record().filter(each -> form.entries().isFresh(each.id())).isPresent();
    }

    String text(String field) {
        var entries = form.entries();
        return record().filter(each -> !entries.isFresh(each.id()) || entries.draft(each.id(), field).isPresent())
                .map(each -> entries.text(each, field, form.messages().words()))
                .filter(text -> !text.isEmpty()).orElseGet(() -> example(field));
    }

    private String example(String field) {
        return Integer.toString(field.equals(AMBER) ? inForce().amberFrom() : inForce().redFrom());
    }

    List<Problem> problems(String field) {
        return record().map(each -> form.entries().problems(each, field)).orElse(List.of());
    }

    /// A field was left with this text in it.
    void enter(String field, String typed) {
        var saved = record().filter(each -> !form.entries().isFresh(each.id()));
        if (saved.isPresent()) {
            form.enter(saved.get().id(), field, typed);
        } else if (isBeingTyped() || !typed.strip().equals(example(field))) {
            var amber = field.equals(AMBER) ? typed : text(AMBER);
            var red = field.equals(RED) ? typed : text(RED);
            var id = begin();
            form.enter(id, AMBER, amber);
            // Red alone would hold, with amber from zero.
            if (problems(AMBER).isEmpty()) {
                form.enter(id, RED, red);
            }
        }
    }

    private UUID begin() {
        return record().map(RatingThreshold::id)
                .orElseGet(() -> form.create(RatingThreshold.class, Map.of("dimension", dimension)));
    }

    /// Puts back what is saved, or the example.
    void restore(String field) {
        record().ifPresent(each -> {
            if (form.entries().isFresh(each.id())) {
                form.remove(each.id());
            } else {
                form.restore(each.id(), field);
            }
        });
    }

    /// Back to the example.
    void reset() {
        record().ifPresent(each -> form.remove(each.id()));
    }
}
