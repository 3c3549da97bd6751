package org.jalinan.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// One folded word that is looked for. The last word typed may still grow, so its beginning is enough. Longer words
/// may be mistyped: one letter from four on, two from eight on, the first letter apart. A word with a digit in it is
/// taken as it is, for 2025 is no slip of 2026.
final class Sought {

    private static final int ONE_SLIP = 4;
    private static final int TWO_SLIPS = 8;
    private static final int LONGEST = 40;

    private final String word;
    private final boolean growing;
    private final Optional<Automaton> slips;
    private final Predicate<String> slipped;

    Sought(String word, boolean growing) {
        this.word = word;
        this.growing = growing;
        slips = slipsOf(word).map(exact -> growing ? followed(exact) : exact);
        slipped = slips.map(CharacterRunAutomaton::new).<Predicate<String>>map(run -> run::run).orElse(_ -> false);
    }

    String word() {
        return word;
    }

    Query is(String field) {
        return new TermQuery(new Term(field, word));
    }

    /// The field has a word that begins like this one, if this one may still grow.
    Optional<Query> begins(String field) {
        return growing ? Optional.of(new PrefixQuery(new Term(field, word))) : Optional.empty();
    }

    Optional<Query> slips(String field) {
        return slips.map(automaton -> new AutomatonQuery(new Term(field, word), automaton));
    }

    boolean matches(String term) {
        return term.equals(word) || (growing && term.startsWith(word)) || slipped.test(term);
    }

    private static Optional<Automaton> slipsOf(String word) {
        int length = word.codePointCount(0, word.length());
        if (length < ONE_SLIP || length > LONGEST || word.codePoints().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int first = word.offsetByCodePoints(0, 1);
        var edits = new LevenshteinAutomata(word.substring(first), true)
                .toAutomaton(length < TWO_SLIPS ? 1 : 2, word.substring(0, first));
        return Optional.ofNullable(edits);
    }

    private static Automaton followed(Automaton exact) {
        return Operations.determinize(Operations.concatenate(List.of(exact, Automata.makeAnyString())),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
}
