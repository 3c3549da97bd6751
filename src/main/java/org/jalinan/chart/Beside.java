package org.jalinan.chart;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jalinan.chart.Primitive.Face;
import org.jalinan.model.Activity;
import org.jalinan.model.Citations;
import org.jalinan.model.Milestone;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Source;

/// The words beside a mark: the fields that the officer chose, as far as the record has them. A slip is drawn by itself,
/// because it is bold.
final class Beside {

    private static final double LONGEST = 260;

    private Beside() {
    }

    /// @param date how the date of a mark is said
    static String of(Stage stage, Milestone milestone, Supplier<String> date) {
        return joined(stage, field -> switch (field) {
            case CODE -> code(stage, milestone.project());
            case NAME -> Optional.of(milestone.shortName());
            case DATE -> Optional.of(date.get());
            case SOURCES -> sources(stage, milestone);
            case PROGRESS, SLIP -> Optional.empty();
        });
    }

    static String of(Stage stage, Activity activity) {
        var words = stage.words();
        return joined(stage, field -> switch (field) {
            case CODE -> code(stage, activity.project());
            case NAME -> Optional.of(activity.title());
            case DATE -> Optional.of(words.of("chart.label.days", words.date(activity.span().from()),
                    words.date(activity.span().to())));
            case PROGRESS -> Optional.of(words.of("chart.label.progress", Integer.toString(activity.progress())));
            case SOURCES -> sources(stage, activity);
            case SLIP -> Optional.empty();
        });
    }

    private static String joined(Stage stage, Function<LabelField, Optional<String>> said) {
        var all = List.of(LabelField.values()).stream().filter(stage.notation()::says)
                .flatMap(field -> said.apply(field).stream()).collect(Collectors.joining(" · "));
        return stage.widths().fitted(all, stage.sizes().text(), Face.REGULAR, stage.sizes().line(LONGEST));
    }

    private static Optional<String> code(Stage stage, UUID project) {
        return stage.plan().portfolio().find(Project.class, project).map(Project::code);
    }

    private static Optional<String> sources(Stage stage, PortfolioRecord record) {
        return Optional.of(Citations.sources(stage.plan().portfolio(), record).map(Source::code)
                .collect(Collectors.joining(" "))).filter(codes -> !codes.isEmpty());
    }
}
