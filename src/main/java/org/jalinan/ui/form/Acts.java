package org.jalinan.ui.form;

import java.util.Optional;
import java.util.UUID;
import org.jalinan.model.Citation;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Milestone;
import org.jalinan.model.Participation;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Source;
import org.jalinan.model.change.Act;
import org.jalinan.text.RecordNames;
import org.jalinan.text.Words;

/// Names what an officer does in a form. The key says which field of which kind of record; the arguments are the
/// record's title, the text before and the text after.
public record Acts(Portfolio portfolio, Words words) {

    private static final String NONE = "–";

    public Act set(PortfolioRecord before, PortfolioRecord after, String field) {
        var component = Component.named(before.getClass(), field).orElseThrow();
        return Act.of(key(before, "set." + field), title(before), argument(component, before),
                argument(component, after));
    }

    public Act add(PortfolioRecord record) {
        return Act.of(key(record, "add"), title(record));
    }

    public Act move(PortfolioRecord record) {
        return Act.of(key(record, "move"), title(record));
    }

    public Act remove(PortfolioRecord record) {
        return Act.of(key(record, "remove"), title(record));
    }

    private static String key(PortfolioRecord record, String what) {
        return Act.prefix(Kind.of(record)) + "." + what;
    }

    private String argument(Component component, PortfolioRecord record) {
        var value = component.get(record);
        var named = component.isReference()
                ? (value instanceof Optional<?> optional ? optional : Optional.of(value))
                        .flatMap(id -> new RecordNames(portfolio, words).of((UUID) id)).orElse(NONE)
                : FieldText.of(value, words);
        return named.isEmpty() ? NONE : named;
    }

    /// The whole title, which says more than the short names of lists.
    private String title(PortfolioRecord record) {
        return switch (record) {
            case Project project -> project.title();
            case Milestone milestone -> milestone.title();
            case Participation role -> named(role.partner());
            case Citation citation -> portfolio.find(Source.class, citation.source()).map(Source::code).orElse(NONE);
            default -> new RecordNames(portfolio, words).of(record);
        };
    }

    private String named(UUID id) {
        return new RecordNames(portfolio, words).of(id).orElse(NONE);
    }
}
