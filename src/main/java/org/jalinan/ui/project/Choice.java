package org.jalinan.ui.project;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jalinan.model.Certainty;
import org.jalinan.model.DecisionVerb;
import org.jalinan.model.DocumentedState;
import org.jalinan.model.Event;
import org.jalinan.model.LifecycleStage;
import org.jalinan.model.Milestone;
import org.jalinan.model.MilestoneType;
import org.jalinan.model.Organisation;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.ui.Messages;

/// One of the values that a field may take.
///
/// @param text that stands for it in the field; empty for no value
/// @param words that the officer reads
record Choice(String text, String words) {

    /// What may stand in a field, in the order in which it is offered.
    static List<Choice> of(String field, Page page, Messages messages) {
        return switch (field) {
            case "type" -> constants(MilestoneType.values(), messages).toList();
            case "verb" -> optional(constants(DecisionVerb.values(), messages), messages);
            case "certainty" -> optional(constants(Certainty.values(), messages), messages);
            case "stage" -> optional(constants(LifecycleStage.values(), messages), messages);
            case "documented" -> optional(constants(DocumentedState.values(), messages), messages);
            case "decidingBody" -> optional(records(page, Organisation.class, messages::name, messages), messages);
            case "event" -> optional(records(page, Event.class, Event::name, messages), messages);
            case "metBy" -> optional(recordedMilestones(page), messages);
            default -> throw new IllegalArgumentException(field + " is not chosen from a list");
        };
    }

    private static List<Choice> optional(Stream<Choice> choices, Messages messages) {
        return Stream.concat(Stream.of(new Choice("", messages.text("page.choice.none"))), choices).toList();
    }

    private static Stream<Choice> constants(Enum<?>[] values, Messages messages) {
        return Stream.of(values).map(value -> new Choice(value.name(), messages.label(value)));
    }

    private static <R extends PortfolioRecord> Stream<Choice> records(Page page, Class<R> type,
            Function<R, String> name, Messages messages) {
        return page.portfolio().all(type).map(each -> new Choice(each.id().toString(), name.apply(each)))
                .sorted(byWords(messages.collator()));
    }

    private static Stream<Choice> recordedMilestones(Page page) {
        return page.facts().milestones().stream().filter(Milestone::isRecorded)
                .map(each -> new Choice(each.id().toString(), each.shortName()));
    }

    static Comparator<Choice> byWords(Collator collator) {
        return (one, other) -> collator.compare(one.words(), other.words());
    }

    @Override
    public String toString() {
        return words;
    }
}
