package org.jalinan.model.relation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jalinan.model.Norm;
import org.jalinan.model.NormReference;
import org.jalinan.model.Note;
import org.jalinan.model.Outcome;
import org.jalinan.model.Portfolio;
import org.jalinan.model.Project;
import org.jalinan.model.Touching;
import org.jalinan.model.Undertaking;

/// What the record holds on one norm.
///
/// @param references what touches it, in the order of the officer
/// @param notes on the norm itself
public record NormHolding(Norm norm, List<NormReference> references, List<Note> notes) {

    public NormHolding {
        references = List.copyOf(references);
        notes = List.copyOf(notes);
    }

    public static NormHolding of(Portfolio portfolio, Norm norm) {
        return new NormHolding(norm,
                portfolio.naming(NormReference.class, norm.id()).filter(each -> each.norm().equals(norm.id())).toList(),
                portfolio.naming(Note.class, norm.id()).filter(each -> each.about().equals(norm.id())).toList());
    }

    /// Whether nothing is recorded but the norm itself.
    public boolean isEmpty() {
        return references.isEmpty() && notes.isEmpty();
    }

    /// The projects that touch it, themselves or by an undertaking, an outcome or a note of theirs. Each once, in their
    /// order in the portfolio.
    public List<Project> projects(Portfolio portfolio) {
        return references.stream().flatMap(each -> portfolio.find(Touching.class, each.touching()).stream())
                .flatMap(touching -> project(portfolio, touching)).distinct()
                .sorted((one, other) -> Integer.compare(one.number(), other.number())).toList();
    }

    private static Stream<Project> project(Portfolio portfolio, Touching touching) {
        Optional<UUID> id = switch (touching) {
            case Project project -> Optional.of(project.id());
            case Undertaking undertaking -> undertaking.project();
            case Outcome outcome -> outcome.project();
            case Note note -> Optional.of(note.about());
        };
        return id.flatMap(each -> portfolio.find(Project.class, each)).stream();
    }
}
