package org.jalinan.model.past;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Citation;
import org.jalinan.model.Citations;
import org.jalinan.model.Component;
import org.jalinan.model.Kind;
import org.jalinan.model.Portfolio;
import org.jalinan.model.PortfolioRecord;
import org.jalinan.model.Project;
import org.jalinan.model.Source;

/// What had happened by a day, as it is known now: facts dated later are not there, and neither is what belongs to them.
/// What has no date stays.
public final class HappenedOn {

    /// The kinds of which a record can mention another without belonging to it.
    private static final List<Kind> MENTIONING = Stream.of(Kind.values())
            .filter(kind -> Component.references(kind.type()).stream().anyMatch(Component::isOptional)).toList();

    private final Portfolio whole;
    private final LocalDate day;
    private final Sight sight;
    private final Set<UUID> gone = new HashSet<>();
    /// The records that were there and said something else.
    private final Set<UUID> other = new HashSet<>();
    private Portfolio left;

    private HappenedOn(Portfolio whole, LocalDate day, Recorded recorded) {
        this.whole = whole;
        this.day = day;
        this.sight = new Sight(whole, day, Stated.of(whole, recorded));
        this.left = whole;
    }

    /// @param recorded tells how old a statement is that neither itself nor a source dates
    public static Portfolio of(Portfolio whole, LocalDate day, Recorded recorded) {
        return new HappenedOn(whole, day, recorded).portfolio();
    }

    /// Kinds stand after those that they belong to, so that whatever goes takes along what comes later; what only mentions
    /// it forgets it.
    private Portfolio portfolio() {
        for (var kind : Kind.values()) {
            for (var record : List.copyOf(left.of(kind))) {
                var seen = Optional.of(record).filter(this::hasItsOwners).flatMap(sight::of);
                if (seen.isEmpty()) {
                    left = left.without(kind, record.id());
                    gone.add(record.id());
                } else {
                    change(record, seen.get());
                }
            }
        }
        MENTIONING.stream().flatMap(kind -> List.copyOf(left.of(kind)).stream())
                .forEach(record -> change(record, withoutMentions(record)));
        left.all(Citation.class).toList().forEach(this::forgetWhatWasLater);
        left.all(Project.class).flatMap(each -> sight.citations(each.id())).toList()
                .forEach(citation -> left = left.with(citation));
        forgetLaterSources();
        return left;
    }

    private void change(PortfolioRecord now, PortfolioRecord then) {
        if (!then.equals(now)) {
            left = left.with(then);
            other.add(then.id());
        }
    }

    private boolean hasItsOwners(PortfolioRecord record) {
        return gone.isEmpty() || Component.references(record.getClass()).stream().filter(each -> !each.isOptional())
                .noneMatch(each -> gone.contains((UUID) each.get(record)));
    }

    private PortfolioRecord withoutMentions(PortfolioRecord record) {
        var without = record;
        for (var field : Component.references(record.getClass())) {
            if (field.isOptional() && ((Optional<?>) field.get(without)).filter(gone::contains).isPresent()) {
                without = field.replace(without, Optional.empty());
            }
        }
        return without;
    }

    /// What a source says of a field that had another value on the day was said later, as is all that it says of what was
    /// not there.
    private void forgetWhatWasLater(Citation citation) {
        if (gone.contains(citation.record()) || other.contains(citation.record())) {
            var now = whole.find(citation.record());
            var then = left.find(citation.record());
            left = Citations.about(citation, field -> words(now, field).equals(words(then, field)))
                    .filter(_ -> then.isPresent()).map(left::with)
                    .orElseGet(() -> left.without(Kind.CITATION, citation.id()));
        }
    }

    private static Optional<String> words(Optional<PortfolioRecord> record, String field) {
        return record.map(each -> Citations.words(each, field));
    }

    /// A source may be later than what it tells of; one that tells of nothing that had happened was not there yet.
    private void forgetLaterSources() {
        for (var source : left.all(Source.class).toList()) {
            if (Stated.published(source).filter(day::isBefore).isPresent()
                    && left.countNaming(Citation.class, source.id()) == 0) {
                left = left.without(Kind.SOURCE, source.id());
            }
        }
    }
}
