package org.jalinan.ui.project;

import org.jalinan.model.Citation;
import org.jalinan.model.Component;
import org.jalinan.model.Milestone;
import org.jalinan.model.Objective;
import org.jalinan.model.Participation;
import org.jalinan.model.Partner;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.ProjectTag;
import org.jalinan.model.Source;
import org.jalinan.model.change.Act;
import org.jalinan.text.Words;

/// Names what an officer does on the page. The key says which field of which kind of record; the arguments are the
/// record's title, the text before and the text after.
final class Acts {

    private static final String NONE = "–";

    private Acts() {
    }

    static Act set(PortfolioRecord before, PortfolioRecord after, String field, Words words) {
        var component = Component.named(before.getClass(), field).orElseThrow();
        return Act.of(prefix(before) + ".set." + field, title(before), argument(component.get(before), words),
                argument(component.get(after), words));
    }

    private static String argument(Object value, Words words) {
        var text = FieldText.of(value, words);
        return text.isEmpty() ? NONE : text;
    }

    static Act remove(Portfolio portfolio, PortfolioRecord record) {
        return switch (record) {
            case Participation role -> Act.of("participation.remove",
                    portfolio.find(Partner.class, role.partner()).map(Partner::name).orElse(NONE));
            case Citation citation -> Act.of("citation.remove",
                    portfolio.find(Source.class, citation.source()).map(Source::code).orElse(NONE));
            default -> Act.of(prefix(record) + ".remove", title(record));
        };
    }

    private static String prefix(PortfolioRecord record) {
        return switch (record) {
            case Project _ -> "project";
            case Milestone _ -> "milestone";
            case Objective _ -> "objective";
            case ProjectTag _ -> "tag";
            case Participation _ -> "participation";
            case Citation _ -> "citation";
            default -> throw new IllegalArgumentException("The page edits no " + record.getClass().getSimpleName());
        };
    }

    static String title(PortfolioRecord record) {
        return switch (record) {
            case Project project -> project.title();
            case Milestone milestone -> milestone.title();
            case Objective objective -> objective.text();
            case ProjectTag tag -> tag.text();
            default -> NONE;
        };
    }
}
