package org.jalinan.documents.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jalinan.documents.compose.Edition;
import org.jalinan.model.Activity;
import org.jalinan.model.Amount;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.DateSpan;
import org.jalinan.model.Kind;
import org.jalinan.model.Meeting;
import org.jalinan.model.Milestone;
import org.jalinan.model.Occasion;
import org.jalinan.model.Participation;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Source;
import org.jalinan.model.StateOnDay;
import org.jalinan.model.StatedDate;
import org.jalinan.model.Undertaking;
import org.jalinan.text.RecordNames;

/// The records of one kind as a table of the page: the components named, and the codes of the sources.
record Section(Edition edition, Kind kind, List<String> components) {

    private static final Comparator<PortfolioRecord> BY_ID = Comparator.comparing(PortfolioRecord::id);

    /// What a colleague asks for first, in that order.
    static List<Section> of(Edition edition) {
        return Stream.of(
                new Section(edition, Kind.PROJECT,
                        List.of("code", "title", "stage", "documented", "plannedStart", "plannedEnd", "description")),
                new Section(edition, Kind.MILESTONE,
                        edition.isForOwn()
                                ? List.of("project", "title", "firstStated", "target", "forecast", "recorded", "place")
                                : List.of("project", "title", "firstStated", "target", "recorded", "place")),
                new Section(edition, Kind.ACTIVITY, List.of("project", "title", "span", "progress", "note")),
                new Section(edition, Kind.PARTICIPATION, List.of("project", "partner", "role", "contribution")),
                new Section(edition, Kind.EVENT, List.of("name", "date", "place", "country", "outcome")),
                new Section(edition, Kind.MEETING, List.of("title", "date", "place", "kind", "level")),
                new Section(edition, Kind.UNDERTAKING, List.of("text", "meeting", "due", "state", "project")),
                new Section(edition, Kind.SOURCE, List.of("code", "title", "publisher", "date", "address")))
                .filter(each -> !edition.portfolio().of(each.kind()).isEmpty()).toList();
    }

    String title() {
        return edition.words().of("web.section." + kind);
    }

    List<String> heads() {
        return Stream.concat(components.stream().map(name -> edition.words().field(kind, name)),
                hasSources() ? Stream.of(edition.words().of("web.section." + Kind.SOURCE)) : Stream.empty()).toList();
    }

    /// Row by row, the records in the order in which an officer knows them.
    List<List<String>> rows() {
        return edition.portfolio().of(kind).stream().sorted(order()).map(this::row).toList();
    }

    private boolean hasSources() {
        return kind != Kind.SOURCE && kind != Kind.ACTIVITY;
    }

    private List<String> row(PortfolioRecord record) {
        return Stream.concat(components.stream().map(name -> text(Component.named(kind.type(), name).orElseThrow(),
                record)), hasSources() ? Stream.of(sources(record)) : Stream.empty()).toList();
    }

    private String sources(PortfolioRecord record) {
        return Citations.sources(edition.portfolio(), record).map(Source::code).distinct()
                .collect(Collectors.joining(" "));
    }

    private String text(Component component, PortfolioRecord record) {
        var value = component.get(record);
        var present = value instanceof Optional<?> optional ? optional : Optional.of(value);
        return present.map(this::text).orElse("");
    }

    private String text(Object value) {
        var words = edition.words();
        return switch (value) {
            case StatedDate date -> words.date(date)
                    + date.wording().map(said -> " “" + said + "”").orElse("");
            case StateOnDay state -> words.label(state.state()) + ", " + words.date(state.asOf());
            case Amount amount -> words.amount(amount);
            case Enum<?> constant -> words.label(constant);
            case UUID id -> edition.portfolio().find(id).map(this::called).orElse("");
            case DateSpan span -> words.date(StatedDate.range(span.from(), span.to()));
            default -> value.toString();
        };
    }

    private String called(PortfolioRecord record) {
        return record instanceof Project project ? project.code()
                : new RecordNames(edition.portfolio(), edition.words()).of(record);
    }

    private Comparator<PortfolioRecord> order() {
        Function<PortfolioRecord, String> key = record -> switch (record) {
            case Project project -> place(project.number());
            case Milestone milestone -> project(milestone.project())
                    + milestone.date().map(date -> date.from().toString()).orElse("9");
            case Activity activity -> project(activity.project()) + activity.span().from();
            case Participation part -> project(part.project()) + place(part.order());
            case Occasion occasion -> occasion.date().from().toString();
            case Undertaking promise -> edition.portfolio().get(Meeting.class, promise.meeting()).date().from()
                    + place(promise.order());
            case Source source -> source.code();
            default -> "";
        };
        return Comparator.comparing(key).thenComparing(BY_ID);
    }

    private String project(UUID id) {
        return place(edition.portfolio().get(Project.class, id).number());
    }

    private static String place(int number) {
        return String.format("%08d", number);
    }
}
