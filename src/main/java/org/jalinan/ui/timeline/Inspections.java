package org.jalinan.ui.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.chart.BaselineNames;
import org.jalinan.chart.Overrun;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Contradiction;
import org.jalinan.model.Disagreement;
import org.jalinan.model.Event;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Organisation;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Source;
import org.jalinan.model.StatedDate;
import org.jalinan.model.past.Baseline;
import org.jalinan.model.schedule.LastFact;
import org.jalinan.model.schedule.Reason;
import org.jalinan.model.schedule.Schedule;
import org.jalinan.model.schedule.Slip;
import org.jalinan.text.RecordNames;
import org.jalinan.text.ScheduleSentences;
import org.jalinan.text.ValueWords;
import org.jalinan.ui.Messages;
import org.jalinan.ui.timeline.Inspection.Fact;
import org.jalinan.ui.timeline.Inspection.Look;
import org.jalinan.ui.timeline.Inspection.Why;

/// Puts into words what the record says of what lies on the timeline.
record Inspections(Portfolio portfolio, Optional<Schedule> schedule, LocalDate today, Messages messages) {

    /// What is there no more is said as the baseline had it.
    Optional<Inspection> of(UUID record, Baseline measured) {
        return of(record).or(() -> switch (measured) {
            case Baseline.FirstStated _ -> Optional.<Inspection>empty();
            case Baseline.Point(var from, var then) ->
                new Inspections(then, Optional.empty(), from.moment().day(), messages).of(record)
                        .map(was -> was.gone(messages.text("chart.sentence.gone",
                                new BaselineNames(messages.words()).of(measured)), portfolio));
        });
    }

    private Optional<Inspection> of(UUID record) {
        return portfolio.find(Milestone.class, record).map(this::of)
                .or(() -> portfolio.find(Project.class, record).map(this::of))
                .or(() -> portfolio.find(Event.class, record).map(this::of))
                .or(() -> portfolio.find(record).map(this::ofFields));
    }

    /// Of anything else what its fields say.
    private Inspection ofFields(PortfolioRecord record) {
        var words = new ValueWords(portfolio, messages.words());
        var kind = Kind.of(record);
        var title = new RecordNames(portfolio, messages.words()).of(record);
        var facts = Component.of(record.getClass()).stream()
                .filter(field -> !field.name().equals("id") && !field.name().equals("order"))
                .map(field -> new Fact(messages.field(kind, field.name()), words.of(field.get(record)), Look.PLAIN))
                .filter(fact -> !fact.value().isBlank() && !fact.value().equals(title)).toList();
        return new Inspection("", messages.label(kind), title, "", facts, clashes(record.id()), why(record.id()),
                sources(record), Optional.empty(), Optional.empty());
    }

    private Inspection of(Milestone milestone) {
        var project = portfolio.get(Project.class, milestone.project());
        var facts = new ArrayList<Fact>();
        facts.add(dated("inspector.stated", milestone.target()));
        milestone.firstStated().filter(first -> !milestone.target().map(first::sameDays).orElse(false))
                .ifPresent(first -> facts.add(dated("inspector.first", Optional.of(first))));
        milestone.forecast().ifPresent(date -> facts.add(dated("inspector.forecast", Optional.of(date))));
        facts.add(dated("inspector.recorded", milestone.recorded()));
        if (milestone.isPastTarget(today)) {
            facts.add(fact("inspector.past", text("inspector.past.words", milestone.daysPastTarget(today),
                    messages.date(milestone.target().orElseThrow().to())), Look.LATE));
        }
        Slip.ofRecorded(portfolio, milestone).ifPresent(days -> facts.add(fact("inspector.slip",
                text("inspector.slip.words", (days > 0 ? "+" : "") + days), days > 0 ? Look.LATE : Look.ON_TIME)));
        facts.add(known("inspector.event", milestone.event().flatMap(id -> portfolio.find(Event.class, id))
                .map(event -> text("inspector.event.words", event.name(), messages.date(event.date()),
                        event.place()))));
        facts.add(known("inspector.body", milestone.decidingBody()
                .flatMap(id -> portfolio.find(Organisation.class, id)).map(messages::name)));
        milestone.verb().ifPresent(verb -> facts.add(fact("inspector.verb", messages.label(verb), Look.PLAIN)));
        facts.add(known("inspector.place", milestone.place()));
        facts.add(known("inspector.certainty", milestone.certainty().map(messages::label)));
        milestone.note().ifPresent(note -> facts.add(fact("inspector.note", note, Look.PLAIN)));
        return new Inspection(project.code(), text("inspector.kind." + kind(milestone)), milestone.title(),
                project.title(), facts, conflicts(milestone), why(milestone.id()), sources(milestone),
                Optional.of(project.id()), Optional.of(milestone.id()).filter(_ -> !milestone.isRecorded()));
    }

    private static String kind(Milestone milestone) {
        if (milestone.recorded().isPresent()) {
            return "recorded";
        }
        if (milestone.target().isPresent()) {
            return "target";
        }
        return milestone.date().isPresent() ? "forecast" : "undated";
    }

    private Inspection of(Project project) {
        var facts = new ArrayList<Fact>();
        facts.add(known("inspector.state", project.documented().map(state -> text("inspector.state.words",
                messages.label(state.state()), messages.date(state.asOf())))));
        facts.add(known("inspector.lastFact", LastFact.of(portfolio, project).map(fact -> text(
                "inspector.lastFact.words", messages.date(fact.day()), messages.number(fact.ageInDays(today))))));
        facts.add(fact("inspector.milestones",
                messages.number(portfolio.countNaming(Milestone.class, project.id())), Look.PLAIN));
        Overrun.of(portfolio, project).ifPresent(over -> facts.add(fact("inspector.overrun",
                text("inspector.overrun.words", "+" + over.days(), messages.date(over.reached()),
                        messages.date(over.stated())),
                Look.LATE)));
        project.documentedNote().ifPresent(note -> facts.add(fact("inspector.note", note, Look.PLAIN)));
        return new Inspection(project.code(), text("inspector.kind.project"), project.title(), project.description(),
                facts, List.of(), List.of(), sources(project), Optional.of(project.id()), Optional.empty());
    }

    private Inspection of(Event event) {
        var facts = new ArrayList<Fact>();
        facts.add(dated("inspector.date", Optional.of(event.date())));
        facts.add(fact("inspector.place", event.place(), Look.PLAIN));
        facts.add(known("inspector.outcome", event.outcome()));
        event.note().ifPresent(note -> facts.add(fact("inspector.note", note, Look.PLAIN)));
        return new Inspection(event.series(), text("inspector.kind." + (event.planned() ? "planned" : "event")),
                event.name(), event.place(), facts, List.of(), List.of(), sources(event), Optional.empty(),
                Optional.empty());
    }

    /// Why its date is where it is, as the links and calendars have it.
    private List<Why> why(UUID record) {
        var sentences = new ScheduleSentences(portfolio, messages.words());
        return schedule.stream().flatMap(each -> each.why(record).stream())
                .map(reason -> new Why(sentences.of(reason), reason instanceof Reason.Waits waits
                        ? Optional.of(waits.predecessor().id())
                        : Optional.empty()))
                .toList();
    }

    /// The links of the record that its dates do not keep.
    private List<String> clashes(UUID record) {
        var sentences = new ScheduleSentences(portfolio, messages.words());
        return schedule.stream().flatMap(each -> each.clashes().stream())
                .filter(clash -> Stream.of(clash.link().id(), clash.link().predecessor(), clash.link().successor())
                        .anyMatch(record::equals))
                .map(sentences::of).toList();
    }

    private List<String> conflicts(Milestone milestone) {
        return Stream.of(statements(milestone), disputes(milestone), clashes(milestone.id()).stream())
                .flatMap(each -> each).toList();
    }

    /// What its own sources say differently, field by field.
    private Stream<String> disputes(Milestone milestone) {
        return Disagreement.of(portfolio, milestone).flatMap(each -> each.fields().stream()
                .map(field -> text("inspector.disputed", messages.field(Kind.MILESTONE, field),
                        each.other().stream().flatMap(citation -> portfolio.find(Source.class, citation.source())
                                .stream()).map(Source::code).collect(Collectors.joining(", ")),
                        Citations.saidIn(each.other().getFirst(), field).orElse(""))));
    }

    private Stream<String> statements(Milestone milestone) {
        return portfolio.naming(Contradiction.class, milestone.id()).filter(each -> each.settlement().isEmpty())
                .map(each -> each.one().equals(milestone.id()) ? each.other() : each.one())
                .flatMap(id -> portfolio.find(Milestone.class, id).stream())
                .map(other -> text("inspector.conflict", day(milestone), other.shortName(), day(other), codes(other)));
    }

    private String day(Milestone milestone) {
        return milestone.date().map(messages::date).orElseGet(() -> text("value.notRecorded"));
    }

    private String codes(PortfolioRecord record) {
        var codes = sources(record).stream().map(Source::code).collect(Collectors.joining(", "));
        return codes.isEmpty() ? text("inspector.conflict.unsourced") : codes;
    }

    private List<Source> sources(PortfolioRecord record) {
        return Citations.sources(portfolio, record).toList();
    }

    private Fact dated(String key, Optional<StatedDate> date) {
        return known(key, date.map(each -> each.wording()
                .map(words -> text("inspector.worded", messages.date(each), words, messages.label(each.precision())))
                .orElseGet(() -> text("inspector.known", messages.date(each), messages.label(each.precision())))));
    }

    private Fact known(String key, Optional<String> value) {
        return value.map(words -> fact(key, words, Look.PLAIN))
                .orElseGet(() -> fact(key, text("value.notRecorded"), Look.UNKNOWN));
    }

    private Fact fact(String key, String value, Look look) {
        return new Fact(text(key), value, look);
    }

    private String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }
}
